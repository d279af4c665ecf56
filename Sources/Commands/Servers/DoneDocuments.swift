import API
import Console

extension Host {
    /// Writes a document as the server would put it.
    func show(json document: some Encodable) throws {
        output(try OrderedJSON.text(document) + "\n")
    }
}

// What has been done, for programs, where the server answers nothing to it. What was asked for is said again where the
// request is a document itself.

/// Lines of the journal that the server has now.
struct SentDocument: Encodable {
    let sent: Int
}

struct SignedOutDocument: Encodable {
    let server: String
    /// Nothing was to be ended where nobody had signed in there.
    let ended: Bool
}

struct UnlockedDocument: Encodable {
    let account: String
}

/// All sheets of `account slips`.
struct MadeSlipsDocument: Encodable {
    var slips: [SlipDocument] = []
}

struct EndedTokenDocument: Encodable {
    let id: Int
}
