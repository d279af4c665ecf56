import API
import Client
import Foundation
import Tutorial

extension JournalExchange {
    /// - Parameter client: signed in as whose journal it is.
    init(_ journal: String, _ client: ServerClient) {
        self.init(
            journal: journal,
            send: { lines in
                let documents = try lines.map { line in
                    let text = String(decoding: try line.data().dropLast(), as: UTF8.self)
                    return JournalLineDocument(id: WireKey(line.id ?? ""), content: WireWords(text))
                }
                _ = try await client.ask(Endpoints.Journal.send, body: JournalRequest(lines: documents))
            },
            fetch: { after in
                let query = JournalQuery(after: after.map { WireNumber(integerLiteral: $0) })
                let page = try await client.ask(Endpoints.Journal.lines, query)
                // A line of a newer program that cannot be read here says nothing here.
                let lines = page.lines.compactMap { line in
                    try? JSONDecoder().decode(JournalLine.self, from: Data(line.content.text.utf8))
                }
                return Page(lines: lines, place: page.place?.value, isLast: !page.isCut)
            })
    }
}
