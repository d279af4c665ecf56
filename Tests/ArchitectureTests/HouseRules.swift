/// The rules of the house as functions of text, so that planted violations can show that they bite.
///
/// Each returns complaints of the form `path:line: what is wrong`; none means that all is well.
struct HouseRules {
    let house: House

    /// Lines that a file must stay under.
    static let longestFile = 400

    func complaints(aboutImportsOf file: SourceFile) -> [String] {
        guard let room = house.room(file.target) else {
            return ["\(file.path):1: \(file.target) is not in the table of rooms (House.swift)"]
        }
        let open = house.modules(openTo: room)
        return file.imports.flatMap { found -> [String] in
            var complaints: [String] = []
            if !open.contains(found.module) {
                complaints.append("\(file.path):\(found.line): \(room.name) may not import \(found.module)")
            }
            if found.isTestable {
                complaints.append("\(file.path):\(found.line): @testable belongs in tests")
            }
            return complaints
        }
    }

    func complaints(aboutLengthOf file: SourceFile) -> [String] {
        let lines = file.text.split(separator: "\n", omittingEmptySubsequences: false).count - 1
        guard lines >= Self.longestFile else { return [] }
        return ["\(file.path):1: \(lines) lines; split it by feature before it reaches \(Self.longestFile)"]
    }

    private static let emptyEndings = ["Manager", "Helper", "Util", "Service", "Base", "Impl"]

    /// Names that say nothing about what a thing is for, of types and of files.
    func complaints(aboutNamesIn file: SourceFile) -> [String] {
        let empty = #/(?:Manager|Helpers?|Util(?:s|ities)|Service|Base|Impl)$/#
        let declaration = #/\b(?:struct|class|enum|actor|protocol|typealias)\s+`?(\w+)/#
        var complaints = file.swift.lines.filter { line in
            Self.emptyEndings.contains { line.text.utf8.contains($0.utf8) }
        }
        .flatMap { line in
            line.text.matches(of: declaration).filter { $0.1.contains(empty) }.map {
                "\(file.path):\(line.number): “\($0.1)” does not say what it is for"
            }
        }
        for part in file.path.dropLast(".swift".count).split(separator: "/") {
            if part.contains(empty) { complaints.append("\(file.path):1: “\(part)” does not say what it is for") }
        }
        return complaints
    }

    /// SQL in the string literals of a room that has no business with it.
    func complaints(aboutSQLIn file: SourceFile) -> [String] {
        guard !House.roomsWithSQL.contains(file.target) else { return [] }
        let sql =
            #/\b(?:SELECT\s[\s\S]*\sFROM|SELECT\s+(?:1|count\()|INSERT\s+INTO|UPDATE\s+\w+\s+SET|DELETE\s+FROM|(?:CREATE|DROP|ALTER)\s+(?:TABLE|INDEX|VIEW)|PRAGMA\s|WHERE\s+\w+\s*(?:=|IN\b)|ORDER\s+BY|GROUP\s+BY)/#
        return file.swift.literals.filter { $0.text.utf8.contains(" ".utf8) && $0.text.contains(sql) }.map {
            "\(file.path):\($0.line): SQL belongs in Store, beside the feature that it serves"
        }
    }
}
