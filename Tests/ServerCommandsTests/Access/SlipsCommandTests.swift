import Adoption
import Store
import StoreTestSupport
import Testing

struct `Slips by the command` {
    @Test(arguments: Engine.available)
    func `are counted first, then printed for who has none, with the address of the server`(
        engine: Engine
    ) async throws {
        let folder = try Folder()
        let place = try await engine.emptyPlace()
        try await SampleOffice.install(at: place, in: folder)
        for (name, unit) in [("hv.1", "X1"), ("hv.2", "X2"), ("hv.3", "X1")] {
            let issue = ["account", "issue", "congdan:\(name)", "--person", "N-\(name)", "--unit", unit]
            #expect(await CommandLineRun.run(issue, database: place).status == 0)
        }
        func slips(_ options: String...) async -> CommandLineRun {
            await CommandLineRun.run(["account", "slips"] + options, database: place, language: "en")
        }
        let counted = await slips()
        #expect(counted.output.hasPrefix("3 have not activated"))
        #expect(await slips("--unit", "X1").output.hasPrefix("2 have not activated"))
        let printed = await slips("--unit", "X1", "--make", "--public-url", "https://hoc.tinh.example")
        #expect(printed.status == 0)
        #expect(printed.errors == "2 slips printed. The codes are shown only this once.\n")
        #expect(printed.output.matches(of: /https:\/\/hoc\.tinh\.example\/kich-hoat/).count == 2)
        let codes = printed.output.matches(of: /[2-9A-Z]{4}-[2-9A-Z]{4}-[2-9A-Z]{4}/).map { String($0.0) }
        #expect(Set(codes).count == 2)
        #expect(printed.output.contains("hv.1") && printed.output.contains("hv.3"))
        #expect(!printed.output.contains("hv.2"))
        // Their slips are good for a while: nobody's is made void by asking again.
        #expect(await slips("--unit", "X1").output.hasPrefix("0 have not activated"))
        #expect(await slips("--make").errors == "1 slip printed. The codes are shown only this once.\n")
        #expect(await slips("--again").output.hasPrefix("3 people have not activated"))
        let anew = await slips("--unit", "X1", "--make", "--again")
        #expect(anew.errors == "2 slips printed. The codes are shown only this once.\n")
        #expect(codes.allSatisfy { !anew.output.contains($0) })
        let database = try await engine.connect(to: place)
        let looks = try await database.read { try NamesSeen.list(limit: 3, on: $0) }
        #expect(
            looks.map { "\($0.list) \($0.form) \($0.names) \($0.filter)" } == [
                "slips terminal 2 unit=X1", "slips terminal 1 ", "slips terminal 2 unit=X1",
            ])
        await database.close()
    }

    @Test func `are not printed for a unit that there is not, nor with an address that is none`() async throws {
        let place = try await Engine.sqlite.emptyPlace()
        try await SampleOffice.install(at: place, in: Folder())
        let unknown = await CommandLineRun.run(["account", "slips", "--unit", "X9", "--make"], database: place)
        #expect(unknown.status == 3)
        let address = ["account", "slips", "--make", "--public-url", "hoc.tinh.example"]
        #expect(await CommandLineRun.run(address, database: place).status != 0)
    }
}
