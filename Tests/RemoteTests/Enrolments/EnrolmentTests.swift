import Testing

struct `Enrolling through a server` {
    @Test func `enrols people and units, waives, and takes out again`() async throws {
        let office = try await Office.opened()
        try await office.signIn()
        _ = try await office.onDatabase("import", "people", office.write("people.csv", Files.people))
        let enrolled = try await office.congdan("enrol", "nop-ho-so", "P01", "P02", "--due", "2030-12-31")
        #expect(enrolled.status == 0, "\(enrolled.errors)")
        #expect(enrolled.output == "Enrolled 2, changed the due day of 0, left 0 as they were.\n")
        let again = try await office.congdan("enrol", "nop-ho-so", "P01", "--due", "2031-01-31", "--json")
        #expect(again.output.contains("\"redated\": [\"P01\"]"), "\(again.output)")
        #expect(try await office.congdan("waive", "nop-ho-so", "P01", "--reason", "đã thạo").status == 0)
        #expect(try await office.congdan("waive", "nop-ho-so", "P01", "--none").status == 0)
        #expect(try await office.congdan("unenrol", "nop-ho-so", "P01", "P02").status == 0)
        let gone = try await office.congdan("unenrol", "nop-ho-so", "P01")
        #expect(gone.status == 3)
        #expect(gone.errors.contains("P01"))
    }

    @Test func `refuses what is not there, and does nothing then`() async throws {
        let office = try await Office.opened()
        try await office.signIn()
        _ = try await office.onDatabase("import", "people", office.write("people.csv", Files.people))
        for arguments in [
            ["nop-ho-so", "P01", "P77"], ["khong-co", "P01"], ["nop-ho-so", "--unit", "X9"],
            ["nop-ho-so", "P01", "--due", "2020-01-01"],
        ] {
            let ended = try await Program.congdan.run(["enrol"] + arguments, Office.environment(office.folder))
            #expect(ended.status == 3, "\(arguments): \(ended.errors)")
        }
        #expect(try await office.congdan("unenrol", "nop-ho-so", "P01").status == 3)
        #expect(try await office.congdan("enrol", "nop-ho-so").status == 2)
        #expect(try await office.congdan("waive", "nop-ho-so", "P01").status == 2)
    }
}
