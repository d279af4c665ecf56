import Adoption
import Hummingbird
import People
import Reports
import Store

/// A whole list of names as CSV, written a part at a time: memory does not grow with the list.
struct NamesCSV {
    /// Names in one part.
    private static let part = 2000

    let reports: UnusedReports
    let now: Instant

    /// - Throws: what refuses the list, before anything of it is sent.
    func response(_ filter: NamesFilter) async throws -> Response {
        let first = try await report(filter)
        let body = ResponseBody { writer in
            var report = first
            try await writer.write(ByteBuffer(string: report.csv()))
            while let names = report.names, names.count == Self.part, let last = names.last {
                report = try await self.report(filter.with { $0.after = .init(after: last) })
                try await writer.write(ByteBuffer(string: Self.withoutHeading(report.csv())))
            }
            try await writer.finish(nil)
        }
        return Download("danh-sach", first, .csv, body: body).response
    }

    private func report(_ filter: NamesFilter) async throws -> UnusedReport {
        try await reports.report(filter.request(limit: Self.part), at: now)
    }

    /// The heading is one line of plain words.
    private static func withoutHeading(_ csv: String) -> String {
        String(decoding: csv.utf8.drop { $0 != UInt8(ascii: "\n") }.dropFirst(), as: UTF8.self)
    }
}
