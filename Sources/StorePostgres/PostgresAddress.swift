import CLibPQ
import Store

/// Where a database is, in two halves: what everybody on the machine may see in a list of processes, and what not.
struct PostgresAddress: Sendable {
    /// `key='value' …`, as libpq reads it.
    let withoutPassword: String
    /// Variables of the environment, by name.
    let secrets: [String: String]

    /// - Throws: ``StoreError/unreachable(detail:)`` where libpq does not understand the address.
    init(url: String) throws {
        var message: UnsafeMutablePointer<CChar>?
        guard let options = PQconninfoParse(url, &message) else {
            defer { PQfreemem(message) }
            throw StoreError.unreachable(detail: message.map { String(cString: $0) } ?? "out of memory")
        }
        defer { PQconninfoFree(options) }
        var open: [String] = []
        var secrets: [String: String] = [:]
        var option = options
        while let keyword = option.pointee.keyword {
            if let value = option.pointee.val.map({ String(cString: $0) }) {
                // libpq marks with * what shows no letters when it is typed.
                if option.pointee.dispchar.pointee == CChar(UInt8(ascii: "*")), let name = option.pointee.envvar {
                    secrets[String(cString: name)] = value
                } else {
                    let quoted = value.replacing("\\", with: "\\\\").replacing("'", with: "\\'")
                    open.append("\(String(cString: keyword))='\(quoted)'")
                }
            }
            option += 1
        }
        withoutPassword = open.joined(separator: " ")
        self.secrets = secrets
    }
}
