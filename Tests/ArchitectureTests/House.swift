/// The rooms and the arrows between them. SwiftPM lets targets of one package import each other
/// undeclared; this table does not.
///
/// A new arrow is a decision: change the table and write a note in `docs/decisions/`.
struct House: Sendable {
    let rooms: [Room]

    static let ours = House(rooms: [
        // Rules: no files, clock, network, database, environment, chance; so no Foundation.
        Room("People", .rules),
        Room("Adoption", .rules, imports: ["People"], modules: ["RealModule"]),
        Room("Demonstration", .rules, imports: ["Adoption"]),
        Room("Practice", .rules, imports: ["People"]),
        Room("Learning", .rules, imports: ["People"]),
        Room("Tutorial", .rules, imports: ["Practice", "Learning"]),
        // Formats.
        Room("Phrases", .formats),
        // A zone's name → its offsets as values, by what the machine knows.
        Room("TimeZones", .formats, imports: ["People"]),
        Room("API", .formats, imports: ["People"], modules: ["HTTPTypes"]),
        // Reads files of any size: the C library for the bytes, zlib for gzip, libsodium for fingerprints.
        Room(
            "ImportFiles", .formats, imports: ["Adoption", "CZlib", "CSodium"],
            modules: ["Yams", "Glibc", "Synchronization"]),
        // What a lesson shows, in words: headings, texts, buttons, fields.
        Room("Scenes", .formats, imports: ["Tutorial", "Phrases"]),
        Room("CourseFiles", .formats, imports: ["Tutorial", "CMarkGFM"], modules: ["Yams"]),
        Room("Reports", .formats, imports: ["API", "ImportFiles", "CourseFiles", "Phrases"]),
        // Outside.
        // Chance, digests and passwords: the one room besides file fingerprints that knows libsodium.
        Room("Secrets", .outside, imports: ["CSodium"], modules: ["Dispatch", "Synchronization"]),
        // What blocks, such as reading files, off the pool of Swift's own threads.
        Room("Threads", .outside),
        // What the commands of both programs share, above all the import of files, wherever it goes.
        Room(
            "Console", .outside, imports: ["Threads", "ImportFiles", "Reports", "CSignals"], modules: ["ArgumentParser"]
        ),
        Room("Store", .outside, imports: ["Threads", "TimeZones", "Secrets", "Tutorial", "Learning", "Adoption"]),
        Room("StoreSQLite", .outside, imports: ["Store"], modules: ["GRDB", "GRDBSQLite"]),
        Room("StorePostgres", .outside, imports: ["Store", "CLibPQ"]),
        Room("Transport", .outside, imports: ["Threads", "CLibCurl"]),
        Room("Client", .outside, imports: ["API", "Tutorial", "Transport"]),
        Room("TerminalUI", .outside, imports: ["Scenes", "Tutorial", "Phrases", "CNCurses"]),
        // NIOCore for the one error that tells a port that is taken.
        Room(
            "Server", .outside,
            imports: [
                "Store", "Secrets", "API", "CourseFiles", "Reports", "Scenes", "Tutorial", "CQREncode",
            ],
            modules: [
                "Hummingbird", "HummingbirdCore", "HummingbirdTLS", "NIOSSL", "Mustache", "HTTPTypes",
                "Logging", "NIOCore",
                "ServiceLifecycle",
            ]),
        Room(
            "ServerCommands", .outside,
            imports: [
                "Server", "Console", "StoreSQLite", "StorePostgres", "ImportFiles", "CourseFiles", "Reports",
                "Demonstration",
            ],
            modules: ["ArgumentParser", "Logging", "ServiceLifecycle"]),
        Room(
            "Commands", .outside,
            imports: [
                "Client", "Console", "TimeZones", "TerminalUI", "CourseFiles", "ImportFiles", "Reports", "CNCurses",
            ],
            modules: ["ArgumentParser"]),
        // Wiring.
        Room("congdan-server", .wiring, imports: ["ServerCommands"]),
        Room("congdan", .wiring, imports: ["Commands"]),
        // C libraries of the system.
        Room("CLibPQ", .headers),
        Room("CMarkGFM", .headers),
        Room("CZlib", .headers),
        Room("CSodium", .headers),
        Room("CQREncode", .headers),
        Room("CLibCurl", .headers),
        Room("CSignals", .headers),
        Room("CNCurses", .headers, modules: ["ncursesw", "tinfo"]),
    ])

    /// Rooms in which SQL is written.
    static let roomsWithSQL: Set = ["Store", "StoreSQLite", "StorePostgres"]

    func room(_ name: String) -> Room? { rooms.first { $0.name == name } }

    /// Every module that `room` may import: its own arrows followed to their ends, except that C headers
    /// and other people's modules are for the room that names them.
    func modules(openTo room: Room) -> Set<String> {
        var open = room.layer.toolchain.union(room.modules)
        open.formUnion(room.imports.filter { self.room($0)?.layer == .headers })
        var waiting = room.imports.compactMap(self.room).filter { $0.layer != .headers }
        while let next = waiting.popLast() {
            guard open.insert(next.name).inserted else { continue }
            waiting += next.imports.compactMap(self.room).filter { $0.layer != .headers }
        }
        return open
    }
}
