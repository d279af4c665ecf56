import Adoption
import People

/// Why a request gets no page of numbers, besides what ``Adoption/ReportRefusal``, ``Adoption/AccountRefusal`` and
/// ``Store/StoreError`` say.
enum PageRefusal: Error, Hashable {
    case noSuchPage
    /// Nobody has signed in.
    case signInNeeded
    /// A form that is not one of ours, or not of this session.
    case staleForm
    case unreadableForm
    /// Somebody else's page sent it.
    case otherSite
    /// Something else than reading was asked for.
    case onlyReading
    /// The request was meant for another host: some page elsewhere may have given its own name our address.
    case otherHost
    /// It came to our proxy in plain text, and carried something that others could read on the way.
    case plainHTTP
    case unreadableAddress
    case unknownParameter(String, known: [String])
    case givenTwice(String)
    case outOfRange(String, value: String, ClosedRange<Int>)
    case badDepth(String)
    case badDay(String)
    case badState(String)
    case badLanguage(String)
    case noAccountNamed
    case unfinishedCursor
}
