import Foundation

/// One Swift file of the repository, with the target that it belongs to.
struct SourceFile: Sendable {
    /// From the repository's root.
    let path: String
    let text: String
    let swift: SwiftText

    init(path: String, text: String) {
        self.path = path
        self.text = text
        swift = SwiftText(text)
    }

    /// `Sources/Store/SQL/Dialect.swift` belongs to `Store`.
    var target: String {
        let parts = path.split(separator: "/")
        return parts.count > 2 ? String(parts[1]) : ""
    }

    /// An `import` in the code.
    struct Import: Equatable, Sendable {
        let line: Int
        let module: String
        let isTestable: Bool
    }

    /// Every import, however it is dressed: `public import`, `@testable import`, `import struct X.Y`.
    var imports: [Import] {
        let pattern =
            #/(?:^|[;}])\s*((?:@\w+(?:\([^)]*\))?\s+)*)(?:(?:public|package|internal|fileprivate|private)\s+)?import\s+(?:(?:struct|class|enum|protocol|typealias|func|let|var|actor|macro)\s+)?`?(\w+)/#
        // The plain search first: a pattern over every line of a repository takes seconds.
        return swift.lines.filter { $0.text.utf8.contains("import".utf8) }.flatMap { line in
            line.text.matches(of: pattern).map {
                Import(line: line.number, module: String($0.2), isTestable: $0.1.contains("@testable"))
            }
        }
    }

    /// All Swift files below `folder` of the repository that these tests stand in.
    static func all(in folder: String) throws -> [SourceFile] {
        try FileManager.default.subpathsOfDirectory(atPath: repository.appending(path: folder).path)
            .filter { $0.hasSuffix(".swift") }.sorted().map {
                let path = "\(folder)/\($0)"
                return SourceFile(
                    path: path, text: try String(contentsOf: repository.appending(path: path), encoding: .utf8))
            }
    }

    static let repository = URL(filePath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
}
