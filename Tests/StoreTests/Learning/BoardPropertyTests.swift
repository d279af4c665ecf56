import Adoption
import People
import Store
import StoreTestSupport
import Testing

/// Boards of a school year in small: people of several units and of none move, learn, fail, are let off and leave, and
/// after each step every list and number is compared with what one finds who asks person by person.
struct `Boards while things happen` {
    @Test(arguments: Engine.available, 1...4 as ClosedRange<UInt64>)
    func `show who is there, in pages of any size, and count the same`(engine: Engine, seed: UInt64) async throws {
        let year = try await SchoolYear(engine, seed: seed)
        let (plain, kept) = (
            TrainingBoards(database: year.room.database),
            TrainingBoards(database: year.room.database, cache: BoardCountsCache())
        )
        for _ in 0..<12 {
            try await year.happen()
            #expect(try await year.room.database.read { try LearningDifference.read(on: $0) }.isNone)
            for (unit, scope) in try await year.places() {
                let people = try await year.people(of: unit)
                for boards in [plain, kept] {
                    try await compare(boards, unit: unit, scope, people, on: Classroom.today + year.days)
                }
            }
        }
    }

    private func compare(
        _ boards: TrainingBoards, unit: String?, _ scope: Scope, _ people: [SchoolYear.Somebody], on today: Day
    ) async throws {
        let columns = TrainingColumn.allCases.map { column in (column, people.filter { $0.state.column == column }) }
        let below = people.filter { $0.state == .notEnrolled }
        let enrolled = people.filter { $0.state != .notEnrolled }
        let parts: [(TrainingBoard.Part, [SchoolYear.Somebody])] =
            [(.everybody, enrolled + below), (.notEnrolled, below)] + columns.map { (.column($0), $1) }
            + [(.toRemind, enrolled.filter { [.needsHelp, .notStarted].contains($0.state.column) })]
        for (size, (part, expected)) in zip([1, 2, 3, 5, 7, 100, 4], parts) {
            var (found, last) = ([TrainingBoard.Learner](), TrainingBoard.Cursor?.none)
            while true {
                let board = try await boards.board(
                    of: Classroom.course, unit: unit, part: part, after: last, limit: size, within: scope,
                    today: today)
                #expect(board.notEnrolled == below.count)
                #expect(
                    board.counts.filter { $0.value > 0 }
                        == Dictionary(
                            uniqueKeysWithValues: columns.filter { !$0.1.isEmpty }.map { ($0, $1.count) }))
                #expect(board.count(of: part) == expected.count)
                found += board.learners
                guard let next = board.learners.last, board.learners.count == size else { break }
                last = .init(after: next)
            }
            #expect(found.map { "\($0.unitCode)/\($0.code) \($0.state)" } == expected.map(\.text))
        }
    }
}
