import API
import Adoption
import ImportFiles
import People
import Reports
import Store

/// The end of a file that arrived in parts.
struct ImportFinish {
    let parts: ServerParts

    private var uploads: UploadStore { UploadStore(database: parts.database) }

    func finish(_ call: EndpointCall<ImportQuery, FinishImportRequest>) async throws -> FinishedImportDocument {
        let (author, person) = (try call.author, try call.person.person)
        let upload = try await uploads.find(call.upload, of: person)
        let zone = try await parts.zone()
        let today = zone.day(of: call.now)
        let answer: String
        if upload.kind == .usage {
            if call.body.rejected != nil || call.body.problems != nil { throw FinishRefusal.toldWithChunks }
            let covers = try await covers(call.body.covers ?? [], today: today)
            answer =
                upload.isDryRun
                ? try await rehearse(upload, zone, lastDay: today + 1, author, person)
                : try await uploads.finishUsage(
                    upload.id, coverage: covers, by: author, person: person,
                    answer: OrderedJSON.line(FinishedImportDocument(records: nil, chunks: nil)))
        } else {
            if call.body.covers != nil { throw FinishRefusal.notUsage }
            let unread = UnreadRows(
                count: call.body.rejected?.value ?? 0, problems: (call.body.problems ?? []).kept)
            answer = try await uploads.finish(
                upload.id, by: author, person: person, Self.rows(upload.kind, today: today), unread: unread,
                words: ProblemWriter().problem
            ) {
                try OrderedJSON.line(FinishedImportDocument(records: RecordsOutcomeDocument($0), chunks: nil))
            }
        }
        return try JSONValue(parsing: Array(answer.utf8)).decoded()
    }

    private func rehearse(
        _ upload: Upload, _ zone: ZoneOffsets, lastDay: Day, _ author: Author, _ person: ID<Person>
    ) async throws -> String {
        try await uploads.rehearseUsage(upload.id, lastDay: lastDay, by: author, person: person) { content in
            try Self.read(content, as: UsageRow.self).map { try $0.record(in: zone) }
        } answer: { outcomes in
            try OrderedJSON.line(FinishedImportDocument(records: nil, chunks: outcomes.map(UsageChunkDocument.init)))
        }
    }

    /// Days that a usage file declares to hold whole, of systems that there are.
    private func covers(_ rows: [CoverageRow], today: Day) async throws -> [CoverageEntry] {
        let entries = try rows.map { try $0.record().record }
        let known = Set(try await SystemStore(database: parts.database).systems().map(\.code))
        for entry in entries {
            if entry.days.last > today { throw FinishRefusal.future(last: entry.days.last, today: today) }
            guard known.contains(entry.systemCode) else {
                throw UsageImportError.unknownSystem(code: entry.systemCode)
            }
        }
        return entries
    }

    private static func rows(_ kind: ImportKind, today: Day) -> GatheredRows {
        switch kind {
        case .systems: .systems { try read($0, as: SystemRow.self).map { try $0.record() } }
        case .units: .units { try read($0, as: UnitRow.self).map { try $0.record() } }
        case .people: .people { try read($0, as: PersonRow.self).map { try $0.record() } }
        case .accounts: .accounts { try read($0, as: AccountRow.self).map { try $0.record() } }
        case .coverage, .usage:
            .coverage(today: today) { try read($0, as: CoverageRow.self).map { try $0.record() } }
        }
    }

    /// Rows that were checked when they were kept.
    private static func read<Row: Decodable>(_ content: String, as type: Row.Type) throws -> [Row] {
        try JSONValue(parsing: Array(content.utf8)).decoded()
    }
}
