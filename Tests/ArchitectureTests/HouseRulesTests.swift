import Testing

/// The rules, fed with planted violations: a rule that catches nothing holds nothing.
struct HouseRulesTests {
    private let rules = HouseRules(house: .ours)

    private func file(_ text: String, in room: String, named name: String = "Planted.swift") -> SourceFile {
        SourceFile(path: "Sources/\(room)/Feature/\(name)", text: text)
    }

    @Test(arguments: [
        ("People", "Foundation"), ("Adoption", "FoundationEssentials"), ("Adoption", "Glibc"),
        ("People", "Adoption"), ("Adoption", "ImportFiles"), ("Store", "GRDB"), ("Server", "GRDB"),
        ("StoreSQLite", "CLibPQ"), ("ServerCommands", "CLibPQ"), ("Reports", "Yams"), ("ServerCommands", "Yams"),
        ("ServerCommands", "Hummingbird"), ("Server", "ArgumentParser"), ("Server", "StoreSQLite"),
        ("Reports", "Store"), ("ImportFiles", "Store"), ("API", "Adoption"), ("Store", "CZlib"),
        ("Phrases", "People"), ("Demonstration", "Foundation"),
    ])
    func `a forbidden import is caught`(room: String, module: String) {
        let planted = file("import Swift\n\npublic import \(module)\n", in: room)
        #expect(
            rules.complaints(aboutImportsOf: planted).last
                == "Sources/\(room)/Feature/Planted.swift:3: \(room) may not import \(module)")
    }

    @Test(arguments: [
        ("ServerCommands", "Adoption"), ("Server", "ImportFiles"), ("Reports", "People"),
        ("StorePostgres", "CLibPQ"), ("ImportFiles", "CZlib"), ("Adoption", "RealModule"), ("Reports", "Foundation"),
    ])
    func `an import of the table, or of a room that it leads to, passes`(room: String, module: String) {
        #expect(rules.complaints(aboutImportsOf: file("import \(module)\n", in: room)) == [])
    }

    @Test(arguments: [
        "import GRDB", "public import GRDB", "@preconcurrency import GRDB", "@_spi(Inside) public import GRDB",
        "import struct GRDB.Row", "internal import class GRDB.Database", "  import GRDB.Sub", "import `GRDB`",
        "let one = 1; import GRDB", "@testable import GRDB",
    ])
    func `an import is seen however it is dressed`(line: String) {
        #expect(file(line, in: "Store").imports.map(\.module) == ["GRDB"])
    }

    @Test(arguments: [
        "// import GRDB", "/* import GRDB\nimport GRDB */", "let text = \"import GRDB\"",
        "let text = \"\"\"\n    import GRDB\n    \"\"\"", "/// import GRDB", "let important = GRDB", "reimport(GRDB)",
    ])
    func `what only speaks of an import is none`(text: String) {
        #expect(file(text, in: "Store").imports == [])
    }

    @Test func `testable imports are caught outside tests`() {
        let found = rules.complaints(aboutImportsOf: file("@testable import People", in: "Adoption"))
        #expect(found == ["Sources/Adoption/Feature/Planted.swift:1: @testable belongs in tests"])
    }

    @Test func `a room that nobody entered in the table is caught`() {
        #expect(rules.complaints(aboutImportsOf: file("", in: "Attic")).count == 1)
    }

    @Test func `a file of 400 lines is caught and one of 399 is not`() {
        #expect(rules.complaints(aboutLengthOf: file(String(repeating: "\n", count: 400), in: "People")).count == 1)
        #expect(rules.complaints(aboutLengthOf: file(String(repeating: "\n", count: 399), in: "People")) == [])
    }

    @Test(arguments: [
        "struct ImportManager {}", "final class DateHelper {}", "enum StringUtils {}", "actor MailService {}",
        "protocol StoreBase {}", "struct StoreImpl: Store {}", "typealias Helpers = Int",
    ])
    func `an empty name is caught`(declaration: String) {
        #expect(rules.complaints(aboutNamesIn: file(declaration, in: "Store")).count == 1)
        #expect(rules.complaints(aboutNamesIn: file("// \(declaration)", in: "Store")) == [])
    }

    @Test func `an empty file or folder name is caught, a database is not`() {
        #expect(rules.complaints(aboutNamesIn: file("", in: "Store", named: "DayUtils.swift")).count == 1)
        #expect(
            rules.complaints(aboutNamesIn: file("struct SQLDatabase {}", in: "Store", named: "Database.swift")) == [])
    }

    @Test(arguments: [
        "let a = \"SELECT id FROM unit\"", "let a = \"\"\"\n    SELECT a\n    FROM b\n    \"\"\"",
        "let a = \"DELETE FROM unit\"", "let a = \"INSERT INTO unit VALUES (\\(id))\"",
        "let a = \"PRAGMA synchronous\"",
        "let a = #\"UPDATE unit SET code = 'x'\"#", "let a = \"ORDER BY code\"",
    ])
    func `SQL is caught outside the store, and allowed within`(code: String) {
        #expect(rules.complaints(aboutSQLIn: file(code, in: "Server")).count == 1)
        #expect(rules.complaints(aboutSQLIn: file(code, in: "Store")) == [])
    }

    @Test(arguments: [
        "// SELECT id FROM unit", "let a = \"Select a unit from the list\"", "let a = \"where it stands\"",
    ])
    func `words that only resemble SQL pass`(code: String) {
        #expect(rules.complaints(aboutSQLIn: file(code, in: "Server")) == [])
    }

    @Test func `the manifest is read with its dependencies and products`() {
        let manifest = PackageManifest(
            """
            func room(_ name: String) -> Target { .target(name: name) }
            let package = Package(
                targets: [
                    // room("Gone"),
                    room("One", ["Two", .product(name: "Yams", package: "Yams")]),
                    .executableTarget(name: "three", dependencies: ["One"]),
                    .systemLibrary(name: "CFour", pkgConfig: "libfour", providers: [.apt(["libfour-dev"])]),
                    .target(name: "CFive", linkerSettings: [.linkedLibrary("five")]),
                    tests("OneTests", ["One"], files: ["Screens"]),
                    .target(name: "OneTestSupport", dependencies: ["One"], path: "Tests/OneTestSupport"),
                ]
            )
            """)
        #expect(
            manifest.targets == [
                .init(name: "One", isTest: false, dependencies: ["Two"], products: ["Yams"]),
                .init(name: "three", isTest: false, dependencies: ["One"], products: []),
                .init(name: "CFour", isTest: false, dependencies: [], products: []),
                .init(name: "CFive", isTest: false, dependencies: [], products: []),
                .init(name: "OneTests", isTest: true, dependencies: ["One"], products: []),
                .init(name: "OneTestSupport", isTest: true, dependencies: ["One"], products: []),
            ])
    }
}
