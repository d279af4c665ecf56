import Foundation
import Testing

struct HouseTests {
    private let house = House.ours
    private let rules = HouseRules(house: .ours)
    private let manifest = HouseTests.manifest
    private let sources = HouseTests.sources
    private let tests = HouseTests.tests

    // Read once for all tests of the suite.
    private static let manifest = PackageManifest(
        (try? String(contentsOf: SourceFile.repository.appending(path: "Package.swift"), encoding: .utf8)) ?? "")
    private static let sources = (try? SourceFile.all(in: "Sources")) ?? []
    private static let tests = (try? SourceFile.all(in: "Tests")) ?? []

    @Test func `there is something to judge`() {
        #expect(!manifest.targets.isEmpty && !sources.isEmpty && !tests.isEmpty)
    }

    @Test func `every import is an arrow of the table`() {
        #expect(sources.flatMap(rules.complaints(aboutImportsOf:)) == [])
    }

    @Test func `no file is longer than can be read in one go`() {
        #expect((sources + tests).flatMap(rules.complaints(aboutLengthOf:)) == [])
    }

    @Test func `no name hides what a thing is for`() {
        #expect((sources + tests).flatMap(rules.complaints(aboutNamesIn:)) == [])
    }

    @Test func `SQL stands in the store alone`() {
        #expect(sources.flatMap(rules.complaints(aboutSQLIn:)) == [])
    }

    @Test func `the table and the package name the same rooms`() {
        let declared = Set(manifest.targets.filter { !$0.isTest }.map(\.name))
        let built = Set(house.rooms.filter { !$0.isPlanned }.map(\.name))
        let known = Set(house.rooms.map(\.name))
        #expect(declared.subtracting(known).sorted() == [], "in Package.swift and not in House.swift")
        #expect(built.subtracting(declared).sorted() == [], "in House.swift and not in Package.swift")
        #expect(declared.intersection(known.subtracting(built)).sorted() == [], "built, so no longer planned")
    }

    @Test func `the package declares no arrow that the table does not have`() {
        for target in manifest.targets where !target.isTest {
            guard let room = house.room(target.name) else { continue }
            let open = house.modules(openTo: room)
            #expect(Set(target.dependencies + target.products).subtracting(open).sorted() == [], "\(target.name)")
        }
    }

    @Test func `every folder of sources and of tests is a target`() throws {
        let sourceFolders = Set(sources.map(\.target))
        let testFolders = Set(tests.map(\.target))
        let targets = Set(manifest.targets.filter { !$0.isTest }.map(\.name))
        let testTargets = Set(manifest.targets.filter(\.isTest).map(\.name))
        #expect(sourceFolders.subtracting(targets).sorted() == [])
        #expect(testFolders.subtracting(testTargets).subtracting(targets).sorted() == [])
    }

    @Test func `every room that is built is told of in the explanation of the house`() throws {
        let page = SourceFile.repository.appending(path: "docs/explanation/architecture.md")
        let text = try String(contentsOf: page, encoding: .utf8)
        let rooms = house.rooms.filter { !$0.isPlanned && $0.layer != .headers && $0.layer != .wiring }
        #expect(rooms.map(\.name).filter { !text.contains("`\($0)`") } == [])
    }

    @Test func `a room is named once`() {
        #expect(Set(house.rooms.map(\.name)).count == house.rooms.count)
    }

    @Test func `arrows point to rooms of the same or an earlier layer, never round in a ring`() {
        var placed: Set<String> = []
        var waiting = house.rooms
        while let ready = waiting.firstIndex(where: { placed.isSuperset(of: $0.imports) }) {
            placed.insert(waiting.remove(at: ready).name)
        }
        #expect(waiting.map(\.name) == [], "in a ring, or pointing to a room that is not in the table")
        for room in house.rooms {
            for target in room.imports.compactMap(house.room) {
                #expect(target.layer <= room.layer, "\(room.name) → \(target.name)")
            }
        }
    }
}
