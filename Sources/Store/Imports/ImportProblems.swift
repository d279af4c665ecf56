public import Adoption
public import People

/// The table `import_problem`: what was wrong with the rows of a file that did not go in.
public enum ImportProblems {
    /// Keeps problems with what a run has already, until there are as many as are kept of one file.
    static func keep(
        _ problems: [ImportProblem], of run: ID<ImportRun>, on connection: any SQLConnection
    ) throws {
        guard !problems.isEmpty else { return }
        let known = try connection.row("SELECT count(*) FROM import_problem WHERE import_id = \(run)")?.int(0) ?? 0
        for problem in problems.prefix(max(ImportProblem.kept - known, 0)) {
            try connection.execute(
                """
                INSERT INTO import_problem (import_id, line, column_name, what_vi, what_en, remedy_vi, remedy_en)
                VALUES (\(run), \(problem.line), \(problem.column), \(problem.what.vi), \(problem.what[.english]),
                        \(problem.remedy.vi), \(problem.remedy[.english]))
                """)
        }
    }

    /// What is kept of one run, in the order of the file.
    public static func list(of run: ID<ImportRun>, on connection: any SQLConnection) throws -> [ImportProblem] {
        try connection.rows(
            """
            SELECT line, column_name, what_vi, what_en, remedy_vi, remedy_en
            FROM import_problem WHERE import_id = \(run) ORDER BY coalesce(line, 0), id
            """
        ).map { row in
            ImportProblem(
                line: row.integerIfAny(0).map { Int($0) }, column: row.textIfAny(1),
                what: LocalizedText(vi: row.text(2), en: row.text(3)),
                remedy: LocalizedText(vi: row.text(4), en: row.text(5)))
        }
    }

    /// The problems whose words hold one of `names` as a word of its own.
    static func mentioning(_ names: [String], on connection: any SQLConnection) throws -> [Int64] {
        var found: Set<Int64> = []
        for name in Set(names) where !name.isEmpty {
            // The engines compare letters differently: they find what may be it, and it is looked at here.
            let like = LikePattern.anywhere(name)
            try connection.forEachRow(
                """
                SELECT id, what_vi, what_en, remedy_vi, remedy_en FROM import_problem
                WHERE what_vi LIKE \(like) ESCAPE '\\' OR what_en LIKE \(like) ESCAPE '\\'
                    OR remedy_vi LIKE \(like) ESCAPE '\\' OR remedy_en LIKE \(like) ESCAPE '\\'
                """
            ) { row in
                if (1...4).contains(where: { holds(row.text($0), name) }) { found.insert(row.integer(0)) }
            }
        }
        return found.sorted()
    }

    private static func holds(_ text: String, _ name: String) -> Bool {
        text.ranges(of: name).contains { range in
            let before = text[..<range.lowerBound].last
            let after = text[range.upperBound...].first
            return [before, after].allSatisfy { $0.map { !$0.isLetter && !$0.isNumber } ?? true }
        }
    }
}

/// A pattern of SQL.
enum LikePattern {
    /// Finds `text` anywhere, with `\` before what would mean something else.
    static func anywhere(_ text: String) -> String {
        "%" + text.flatMap { "%_\\".contains($0) ? ["\\", $0] : [$0] } + "%"
    }
}
