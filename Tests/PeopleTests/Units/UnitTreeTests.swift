import People
import Testing

private func unit(_ id: Int64, _ code: String, under parent: Int64? = nil) -> Unit {
    Unit(id: ID(id), code: code, parent: parent.map { ID($0) }, name: code)
}

struct UnitTreeTests {
    /// Given out of order: B stands above b2 and b1, b1 above x; A stands alone.
    private let tree = UnitTree([
        unit(5, "x", under: 4), unit(3, "b2", under: 1), unit(1, "B"), unit(4, "b1", under: 1), unit(2, "A"),
    ])

    @Test func `parents come before children and siblings by code`() {
        #expect(tree.places.map(\.unit.code) == ["A", "B", "b1", "x", "b2"])
        #expect(tree.places.map(\.depth) == [0, 0, 1, 2, 1])
    }

    @Test func `a place knows all that is below it`() {
        let codes = { (code: String) in tree.place(code: code).map { tree.subtree(of: $0).map(\.unit.code) } }
        #expect(codes("B") == ["B", "b1", "x", "b2"])
        #expect(codes("b1") == ["b1", "x"])
        #expect(codes("b2") == ["b2"])
        #expect(codes("A") == ["A"])
        #expect(codes("?") == nil)
        #expect(tree.place(id: ID(5))?.unit.code == "x")
    }

    @Test func `the path runs from the root down`() throws {
        let place = try #require(tree.place(code: "x"))
        #expect(tree.ancestors(of: place).map(\.code) == ["B", "b1"])
        #expect(tree.ancestors(of: try #require(tree.place(code: "A"))).isEmpty)
    }

    @Test func `codes are ordered by their bytes, as databases do`() {
        let codes = ["10", "9", "a", "B", "Đ", "Z", "é", "e"]
        let tree = UnitTree(codes.enumerated().map { unit(Int64($0), $1) })
        #expect(tree.places.map(\.unit.code) == ["10", "9", "B", "Z", "a", "e", "é", "Đ"])
    }

    @Test func `no units make an empty tree`() {
        #expect(UnitTree([]).places.isEmpty)
    }

    @Test func `a unit whose parent is not among them is a root`() {
        let tree = UnitTree([unit(2, "b", under: 1), unit(3, "c", under: 2)])
        #expect(tree.places.map(\.depth) == [0, 1])
        #expect(tree.place(code: "c").map { tree.ancestors(of: $0).map(\.code) } == ["b"])
    }

    @Test func `a deep tree needs no deep stack`() {
        let tree = UnitTree((0..<20_000).map { unit(Int64($0), "\($0)", under: $0 == 0 ? nil : Int64($0 - 1)) })
        #expect(tree.places.last?.depth == 19_999)
        #expect(tree.places.first?.end == 20_000)
    }
}
