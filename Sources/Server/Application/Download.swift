import Adoption
import HTTPTypes
import Hummingbird
import People
import Reports

/// A file that a browser saves: the same rows as the page that it was reached from.
struct Download {
    enum Format: String {
        case csv, json
    }

    let name: String
    let format: Format
    let body: ResponseBody

    /// - Parameter subject: `bao-cao` and the like, before the unit and the day.
    init(_ subject: String, _ report: UnusedReport, _ format: Format, body: ResponseBody) {
        let parts = [subject, report.header.unit?.code, report.header.asOf.iso].compactMap(\.self)
        name = parts.joined(separator: "-") + "." + format.rawValue
        self.format = format
        self.body = body
    }

    init(name: String, _ format: Format, body: ResponseBody) {
        self.name = name + "." + format.rawValue
        self.format = format
        self.body = body
    }

    var response: Response {
        let type = format == .csv ? "text/csv; charset=utf-8" : "application/json; charset=utf-8"
        return Response(
            status: .ok, headers: [.contentType: type, .contentDisposition: Self.disposition(name)], body: body)
    }

    /// RFC 6266: a name of plain letters for old programs, the true one in UTF-8 for all others.
    static func disposition(_ name: String) -> String {
        let plain = name.unicodeScalars.map { scalar -> Character in
            switch scalar {
            case "0"..."9", "A"..."Z", "a"..."z", "-", "_", ".": Character(scalar)
            default: "_"
            }
        }
        return "attachment; filename=\"\(String(plain))\"; filename*=UTF-8''\(QueryText.encoded(name))"
    }
}
