import Adoption
import Hummingbird
import People
import Reports
import Store

/// A whole list of names as a file, written a part at a time: memory does not grow with the list.
struct NamesDownload {
    /// Names in one part.
    private static let part = 2000

    let parts: ServerParts
    let person: SignedIn
    let now: Instant

    /// - Throws: what refuses the list, before anything of it is sent.
    func csv(_ filter: NamesFilter) async throws -> Response {
        let first = try await report(filter)
        try await parts.database.record(look(at: first, filter, .csv), by: person.author(at: now))
        let body = ResponseBody { writer in
            var report = first
            try await writer.write(ByteBuffer(string: report.csv()))
            while let part = try await next(after: report, filter) {
                report = part
                try await writer.write(ByteBuffer(string: Self.withoutHeading(report.csv())))
            }
            try await writer.finish(nil)
        }
        return Download("danh-sach", first, .csv, body: body).response
    }

    /// - Throws: what refuses the list, before anything of it is sent.
    func json(_ filter: NamesFilter) async throws -> Response {
        let first = try await report(filter)
        try await parts.database.record(look(at: first, filter, .json), by: person.author(at: now))
        let (start, end) = try first.openJSON()
        let body = ResponseBody { writer in
            var report = first
            try await writer.write(ByteBuffer(string: start))
            while let part = try await next(after: report, filter) {
                report = part
                try await writer.write(ByteBuffer(string: (report.names ?? []).continuedJSON()))
            }
            try await writer.write(ByteBuffer(string: end))
            try await writer.finish(nil)
        }
        return Download("danh-sach", first, .json, body: body).response
    }

    /// The whole list, of which `report` is the first part.
    private func look(at report: UnusedReport, _ filter: NamesFilter, _ form: NamesForm) -> NamesLook {
        let request = filter.request(limit: Self.part)
        let names = (request.names ?? []).reduce(0) { $0 + report.total[$1] }
        var look = NamesLook(.accounts, as: form, names: names)
        look.ask(request)
        return look
    }

    /// The part that follows `report`, where there may be one.
    private func next(after report: UnusedReport, _ filter: NamesFilter) async throws -> UnusedReport? {
        guard let names = report.names, names.count == Self.part, let last = names.last else { return nil }
        return try await self.report(filter.with { $0.after = .init(after: last) })
    }

    private func report(_ filter: NamesFilter) async throws -> UnusedReport {
        try await parts.reports.report(filter.request(limit: Self.part), within: person.scope, at: now)
    }

    /// The heading is one line of plain words.
    private static func withoutHeading(_ csv: String) -> String {
        String(decoding: csv.utf8.drop { $0 != UInt8(ascii: "\n") }.dropFirst(), as: UTF8.self)
    }
}
