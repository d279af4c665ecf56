import API
import Foundation
import People
import Reports
import Store
import Tutorial

/// A learner's own journal, to and from their machines.
struct JournalAnswers {
    private static let usualLimit = 500

    let parts: ServerParts

    func add(to routes: EndpointRoutes) throws {
        try routes.on(Endpoints.Journal.send, document: send)
        try routes.on(Endpoints.Journal.lines, document: lines)
    }

    private var journals: JournalStore { parts.journals }

    private func send(_ call: EndpointCall<Nothing, JournalRequest>) async throws -> JournalOutcomeDocument {
        let lines = try call.body.lines.enumerated().map { place, document in
            var line = try JournalLine(document, place: place)
            line.id = document.id.text
            return line
        }
        do {
            let outcome = try await journals.take(lines, of: call.person.person, at: call.now)
            return JournalOutcomeDocument(new: outcome.new, known: outcome.known)
        } catch let refusal as JournalRefusal {
            throw InvalidRequest(place: .body([SchemaViolation(refusal)]), breaksRule: true)
        }
    }

    private func lines(_ call: EndpointCall<JournalQuery, Nothing>) async throws -> JournalPageDocument {
        let limit = call.parameters.limit?.value ?? Self.usualLimit
        let stored = try await journals.lines(
            of: call.person.person, after: call.parameters.after.map { ID(Int64($0.value)) }, limit: limit + 1)
        let page = stored.prefix(limit)
        return JournalPageDocument(
            lines: try page.map { try JournalLineDocument($0.line) },
            place: page.last.map { .place($0.place.rawValue) },
            isCut: stored.count > limit)
    }
}

extension JournalLine {
    /// - Throws: `InvalidRequest` where the content is no line.
    fileprivate init(_ document: JournalLineDocument, place: Int) throws {
        do {
            self = try JSONDecoder().decode(JournalLine.self, from: Data(document.content.text.utf8))
        } catch {
            throw InvalidRequest(
                place: .body([SchemaViolation(pointer: "/lines/\(place)/content", kind: .wrongForm("journal line"))]),
                breaksRule: true)
        }
    }
}

extension SchemaViolation {
    fileprivate init(_ refusal: JournalRefusal) {
        switch refusal {
        case .tooMany(let limit): self.init(pointer: "/lines", kind: .wrongLength(0...limit))
        case .noID(let place): self.init(pointer: "/lines/\(place)/id", kind: .wrongLength(1...64))
        case .tooLong(let place):
            self.init(pointer: "/lines/\(place)/content", kind: .wrongLength(1...JournalStore.lineLimit))
        }
    }
}

extension JournalLineDocument {
    fileprivate init(_ line: JournalLine) throws {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        self.init(
            id: WireKey(line.id ?? ""), content: WireWords(String(decoding: try encoder.encode(line), as: UTF8.self)))
    }
}
