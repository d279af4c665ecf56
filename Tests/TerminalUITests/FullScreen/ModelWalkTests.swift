import People
import Scenes
import TerminalTestSupport
import TerminalUI
import Testing
import Tutorial

struct ModelWalkTests {
    @Test(arguments: [
        (80, 24, Language.vietnamese), (40, 24, .vietnamese), (200, 50, .english), (20, 6, .english),
    ])
    func `the whole course is finished with tab, letters and enter`(
        columns: Int, rows: Int, language: Language
    ) throws {
        let course = try shippedCourse()
        var walk = FullScreenWalk(
            state: TutorialState(course: course), columns: columns, rows: rows, labels: Labels(language: language))
        for _ in 0..<200 where !course.isPassed(with: walk.state.marks) {
            for event in walk.state.modelEvents {
                _ = try walk.keys(for: event)
                checkFits(walk.grid)
            }
        }
        #expect(course.isPassed(with: walk.state.marks))
        #expect(Set(walk.state.marks.values) == [.own])
    }

    private func checkFits(_ grid: CellGrid) {
        #expect(grid.lines.count == grid.rows)
        for line in grid.lines { #expect(TerminalUI.columns(of: line.map(\.text).joined()) <= grid.columns) }
        if let cursor = grid.cursor { #expect(cursor.column < grid.columns && cursor.row < grid.rows - 1) }
    }
}
