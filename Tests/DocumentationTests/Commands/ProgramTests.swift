import Commands
import Console
import Foundation
import Testing

@testable import Server
@testable import ServerCommands

/// The documents, held against the program itself.
struct ProgramTests {
    enum Program: String, CaseIterable {
        case congdan = "docs/reference/commands-congdan.md"
        case server = "docs/reference/commands.md"

        func reference() throws -> CommandReference {
            switch self {
            case .congdan: try CommandReference(Congdan.self)
            case .server: try CommandReference(CongdanServer.self)
            }
        }
    }

    @Test(arguments: Program.allCases)
    func `every command and every option stands in the reference, and nothing else does`(program: Program) throws {
        let document = try MarkdownDocument(path: program.rawValue)
        #expect(try program.reference().complaints(about: document) == [])
        #expect(try program.reference().complaints(aboutHeadingsOf: document) == [])
    }

    @Test(arguments: Program.allCases)
    func `the program understands every command that a document shows`(program: Program) throws {
        #expect(try MarkdownDocument.all.flatMap(program.reference().complaints(aboutCommandsIn:)) == [])
    }

    @Test func `every setting stands in the reference, and nothing else does`() throws {
        let document = try MarkdownDocument(path: "docs/reference/settings.md")
        let described = Set(document.text.matches(of: /`(CONGDAN_[A-Z_]+)`/).map { String($0.1) })
        #expect(try namesOfSettings(in: ["Sources", "script"]).symmetricDifference(described) == [])
    }

    @Test func `every address and every filter of the pages stands in the reference`() throws {
        let text = try MarkdownDocument(path: "docs/reference/pages.md").text
        let filters = ReportFilter.names + NamesFilter.names + WhyFilter.names
        #expect(Set(PagePath.allCases.map(\.rawValue) + filters).filter { !text.contains("`\($0)`") } == [])
    }

    private func namesOfSettings(in folders: [String]) throws -> Set<String> {
        var names: Set<String> = []
        for folder in folders {
            let root = MarkdownDocument.repository.appending(path: folder)
            for path in try FileManager.default.subpathsOfDirectory(atPath: root.path) {
                guard let text = try? String(contentsOf: root.appending(path: path), encoding: .utf8) else { continue }
                // Cut by bytes: a pattern over all sources takes seconds.
                for piece in text.utf8.split(separator: "CONGDAN_".utf8, omittingEmptySubsequences: false).dropFirst() {
                    let end = piece.prefix { $0 == UInt8(ascii: "_") || (0x41...0x5A).contains($0) }
                    names.insert("CONGDAN_" + String(decoding: end, as: UTF8.self))
                }
            }
        }
        return names
    }

    @Test func `every exit code stands in the reference, and nothing else does`() throws {
        let document = try MarkdownDocument(path: "docs/reference/exit-codes.md")
        let described = document.text.matches(of: /(?m)^\| (\d+) \|/).compactMap { Int32($0.1) }
        #expect(described == (0...99).filter { ExitStatus(rawValue: $0) != nil })
    }
}
