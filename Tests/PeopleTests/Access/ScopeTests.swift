import People
import Testing

struct `A scope` {
    /// A stands above B, B above C; D stands alone.
    private static let tree = UnitTree([
        Unit(id: ID(1), code: "A", parent: nil, name: "A"), Unit(id: ID(2), code: "B", parent: ID(1), name: "B"),
        Unit(id: ID(3), code: "C", parent: ID(2), name: "C"), Unit(id: ID(4), code: "D", parent: nil, name: "D"),
    ])

    private func seen(_ grants: [Grant?]) -> [String] {
        let scope = Scope(grants.compactMap(\.self))
        return Self.tree.places.map(\.unit).filter { scope.contains($0.id, in: Self.tree) }.map(\.code)
    }

    @Test func `of a trainer or leader is the unit and all below it`() {
        #expect(seen([Grant(.leader, unit: ID(2))]) == ["B", "C"])
        #expect(seen([Grant(.trainer, unit: ID(3)), Grant(.leader, unit: ID(4))]) == ["C", "D"])
    }

    @Test func `of an administrator is everything, of a learner nothing`() {
        #expect(seen([Grant(.administrator), Grant(.trainer, unit: ID(3))]) == ["A", "B", "C", "D"])
        #expect(seen([Grant(.learner)]) == [])
        #expect(seen([]) == [])
    }

    @Test func `of a unit that is gone is nothing, and a unit that is gone is in none`() {
        #expect(seen([Grant(.leader, unit: ID(9))]) == [])
        #expect(!Scope.everything.contains(ID(9), in: Self.tree))
    }

    @Test(arguments: Role.allCases)
    func `is granted for a unit exactly where the role is held for one`(role: Role) {
        #expect((Grant(role) == nil) == role.isForUnit)
        #expect((Grant(role, unit: ID(1)) != nil) == role.isForUnit)
    }
}
