import People

/// A search for people by words of their codes and names, marks and capitals aside.
///
/// Both engines order codes alike, and neither knows Vietnamese letters without their marks: that is compared here.
struct NameSearch {
    /// People that are compared before more are read.
    private static let step = 2000

    /// Without marks; none for everybody.
    private let wanted: [String]
    /// Something was typed, and no letter of it is left without its marks.
    private let isNobody: Bool

    init(_ text: String) {
        wanted = unmarked(text).split(whereSeparator: \.isWhitespace).map(String.init)
        isNobody = wanted.isEmpty && !text.allSatisfy(\.isWhitespace)
    }

    /// The codes of the people whose code and name hold every word, in their order.
    ///
    /// - Parameters:
    ///   - condition: of the person `p`.
    ///   - after: the code of the last one of the page before.
    func codes(
        where condition: SQLQuery = "1 = 1", after: String? = nil, limit: Int, on connection: any SQLConnection
    ) throws -> [String] {
        if isNobody { return [] }
        let most = wanted.isEmpty ? limit : Self.step
        var (last, found) = (after ?? "", [String]())
        while found.count < limit {
            let rows = try connection.rows(
                """
                SELECT p.code, p.name FROM person p WHERE p.code > \(last) AND \(condition)
                ORDER BY p.code LIMIT \(most)
                """)
            for row in rows {
                let text = unmarked(row.text(0)) + " " + unmarked(row.text(1))
                if wanted.allSatisfy({ text.contains($0) }) { found.append(row.text(0)) }
            }
            guard rows.count == most, let end = rows.last else { break }
            last = end.text(0)
        }
        return Array(found.prefix(limit))
    }
}
