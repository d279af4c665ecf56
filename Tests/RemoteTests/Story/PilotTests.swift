import StoreTestSupport
import Testing

struct `A pilot from the first spreadsheet to the last question` {
    @Test(arguments: Engine.available)
    func `shows who was issued what and never used it, and what training changed`(engine: Engine) async throws {
        var pilot = try await Pilot(on: engine)
        try await pilot.issueFromSpreadsheets()
        try await pilot.deliverThePast()
        let leader = try await pilot.officer("leader", for: "T")
        try await pilot.expectReport(leader)

        let trainer = try await pilot.officer("trainer", for: "X1")
        try await pilot.printSlips(trainer)
        try await pilot.enrol()
        try await pilot.learnAtTerminal()
        try await pilot.finish(pilot.learners[0])
        try await pilot.learnInBrowser()
        try await pilot.learnOffline()
        try await pilot.expectBoard(trainer)
        // Learning is no use of the portal.
        try await pilot.expectReport(leader)

        try await pilot.deliverToday()
        try await pilot.expectRealStep(trainer)
        try await pilot.expectReport(leader)
        try await pilot.expectExplanations()

        let forgotten = try await pilot.forgetOne()
        try await pilot.expectForgotten(forgotten)
        try await pilot.expectReport(leader)
    }
}
