import API
import Adoption
import ImportFiles
import People
import Reports
import Store

/// Why the end of a file is not taken as it was sent.
enum FinishRefusal: Error, Hashable {
    /// Only a usage file declares any.
    case notUsage
    /// The rows of a usage file that could not be read are told of with their chunks.
    case toldWithChunks
    case future(last: Day, today: Day)
}

/// Files that are read and mapped elsewhere, and whose rows arrive here.
struct ImportAnswers {
    let parts: ServerParts

    func add(to routes: EndpointRoutes) throws {
        try routes.on(Endpoints.Imports.begin, document: begin)
        try routes.on(Endpoints.Imports.show) { call in
            .document(try await uploads.find(call.upload, of: call.person.person).document)
        }
        try gather(Endpoints.Imports.systems, .systems, routes) { try $0.map { try $0.record() } }
        try gather(Endpoints.Imports.units, .units, routes) { try $0.map { try $0.record() } }
        try gather(Endpoints.Imports.people, .people, routes) { try $0.map { try $0.record() } }
        try gather(Endpoints.Imports.accounts, .accounts, routes) { try $0.map { try $0.record() } }
        try gather(Endpoints.Imports.coverage, .coverage, routes) { try $0.map { try $0.record() } }
        try routes.on(Endpoints.Imports.usage, document: usage)
        try routes.on(Endpoints.Imports.finish) { call in
            .document(try await ImportFinish(parts: parts).finish(call))
        }
    }

    private var uploads: UploadStore { UploadStore(database: parts.database) }

    private func begin(_ call: EndpointCall<Nothing, BeginImportRequest>) async throws -> ImportDocument {
        let (body, now) = (call.body, call.now)
        guard let kind = ImportKind(rawValue: body.kind.rawValue) else { throw PageRefusal.noSuchPage }
        let origin = ImportOrigin(
            fileName: try TypedText.words(body.file.text, "file"), fingerprint: body.fingerprint.bytes,
            who: try call.person.name, now: { now })
        return try await uploads.begin(kind, origin, dryRun: body.isDryRun, by: call.person.person).document
    }

    /// Keeps rows until the file is whole, after a look at each.
    private func gather<Row, Records>(
        _ endpoint: Endpoint<ImportQuery, ImportChunk<Row>, ChunkDocument>, _ kind: ImportKind,
        _ routes: EndpointRoutes, check: @escaping @Sendable ([Row]) throws -> Records
    ) throws {
        try routes.on(endpoint) { call in
            _ = try check(call.body.rows)
            let upload = try await uploads.keep(
                OrderedJSON.line(call.body.rows), call.body.part, kind: kind, of: call.upload, by: call.person.person)
            return .document(ChunkDocument(place: upload.place, usage: nil))
        }
    }

    private func usage(
        _ call: EndpointCall<ImportQuery, UsageImportChunk>
    ) async throws -> ChunkDocument {
        let zone = try await parts.zone()
        let person = try call.person.person
        let records = try call.body.rows.map { try $0.record(in: zone) }
        if try await uploads.find(call.upload, of: person).isDryRun {
            let upload = try await uploads.keep(
                OrderedJSON.line(call.body.rows), call.body.part, kind: .usage, of: call.upload, by: person)
            return ChunkDocument(place: upload.place, usage: nil)
        }
        // A clock that goes ahead by some hours is no reason to refuse anything.
        let (upload, answer) = try await uploads.take(
            records, call.body.part, unread: (call.body.problems ?? []).kept, lastDay: zone.day(of: call.now) + 1,
            of: call.upload, by: person, words: ProblemWriter().problem
        ) {
            try OrderedJSON.line(UsageChunkDocument($0))
        }
        return ChunkDocument(
            place: upload.place, usage: try JSONValue(parsing: Array(answer.utf8)).decoded())
    }
}

extension EndpointCall where Parameters == ImportQuery {
    var upload: ID<Upload> { ID(Int64(parameters.id.value)) }
}

extension UploadedPart {
    fileprivate init(from: FilePlaceDocument, to: FilePlaceDocument, rejected: WireNumber<FromZero>) {
        self.init(
            start: Int64(from.offset.value), end: Int64(to.offset.value), line: to.line.value,
            rejected: rejected.value)
    }
}

extension ImportChunk {
    fileprivate var part: UploadedPart { UploadedPart(from: from, to: to, rejected: rejected) }
}

extension UsageImportChunk {
    fileprivate var part: UploadedPart { UploadedPart(from: from, to: to, rejected: rejected) }
}

extension [ImportProblemRow] {
    /// As many as are kept of one file.
    var kept: [ImportProblem] {
        prefix(ImportProblem.kept).map { row in
            ImportProblem(
                line: row.line?.value, column: row.column.map { ImportedText.cleaned($0.text) }, what: row.what.cleaned,
                remedy: row.remedy.cleaned)
        }
    }
}

extension TranslatedWords {
    fileprivate var cleaned: LocalizedText {
        LocalizedText(vi: ImportedText.cleaned(vi.text), en: en.map { ImportedText.cleaned($0.text) })
    }
}

extension Upload {
    var place: FilePlaceDocument { FilePlaceDocument(offset: .place(offset), line: .place(line)) }

    var document: ImportDocument {
        // The words of both are the same, which the tests hold.
        ImportDocument(
            id: .place(id.rawValue), kind: ImportKindWord(rawValue: kind.rawValue) ?? .usage, file: fileName,
            isDryRun: isDryRun, startedAt: WireInstant(startedAt), place: place, rowsRejected: rowsRejected,
            isFinished: answer != nil)
    }
}
