// swift-tools-version: 6.2
import PackageDescription

/// Every target of ours: Swift 6 mode, explicit existentials, imports that say whom they serve.
let strict: [SwiftSetting] = [
    .swiftLanguageMode(.v6),
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("MemberImportVisibility"),
    .enableUpcomingFeature("NonisolatedNonsendingByDefault"),
    .enableUpcomingFeature("InferIsolatedConformances"),
]

/// A room of the house. Which rooms may meet is decided in `Tests/ArchitectureTests/House.swift`.
func room(_ name: String, _ dependencies: [Target.Dependency] = []) -> Target {
    .target(name: name, dependencies: dependencies, swiftSettings: strict)
}

/// - Parameter files: folders that the tests read where they lie, by `#filePath`: golden files, fixtures.
func tests(_ name: String, _ dependencies: [Target.Dependency], files: [String] = []) -> Target {
    .testTarget(name: name, dependencies: dependencies, exclude: files, swiftSettings: strict)
}

let package = Package(
    name: "congdan",
    platforms: [.macOS(.v15)],
    products: [
        .executable(name: "congdan", targets: ["congdan"]),
        .executable(name: "congdan-server", targets: ["congdan-server"]),
    ],
    dependencies: [
        .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.0"),
        .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
        .package(url: "https://github.com/jpsim/Yams", from: "6.2.0"),
        .package(url: "https://github.com/hummingbird-project/hummingbird", from: "2.28.0", traits: []),
        .package(url: "https://github.com/hummingbird-project/swift-mustache", from: "2.1.0"),
        .package(url: "https://github.com/apple/swift-log", from: "1.14.0"),
        .package(url: "https://github.com/swift-server/swift-service-lifecycle", from: "2.13.0"),
        .package(url: "https://github.com/apple/swift-http-types", from: "1.8.0"),
        .package(url: "https://github.com/apple/swift-nio", from: "2.101.0"),
        .package(url: "https://github.com/apple/swift-nio-ssl", from: "2.37.2"),
    ],
    targets: [
        // Rules: values in, values out.
        room("People"),
        room("Adoption", ["People"]),
        room("Demonstration", ["Adoption", "People"]),
        room("Practice", ["People"]),
        room("Learning", ["People"]),
        room("Tutorial", ["Practice", "Learning", "People"]),
        room(
            "CourseFiles",
            ["Tutorial", "Practice", "Learning", "People", "CMarkGFM", .product(name: "Yams", package: "Yams")]),
        // Formats: text to values and back.
        room("ImportFiles", ["Adoption", "People", "CZlib", "CSodium", .product(name: "Yams", package: "Yams")]),
        room("Phrases"),
        room("TimeZones", ["People"]),
        room("API", ["People"]),
        room("Reports", ["API", "ImportFiles", "Phrases", "Adoption", "People"]),
        // Outside: secrets, database, network, terminal.
        room("Threads"),
        room("Transport", ["Threads", "CLibCurl"]),
        room("Client", ["API", "Transport"]),
        room("Secrets", ["CSodium"]),
        room(
            "Console",
            [
                "Threads", "CSignals", "ImportFiles", "Reports", "Phrases", "Adoption", "People",
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
            ]),
        room("Store", ["Threads", "TimeZones", "Secrets", "Tutorial", "Learning", "Adoption", "People"]),
        room(
            "StoreSQLite",
            [
                "Store", "Threads", .product(name: "GRDB", package: "GRDB.swift"),
                .product(name: "GRDBSQLite", package: "GRDB.swift"),
            ]),
        room("StorePostgres", ["Store", "Threads", "CLibPQ"]),
        room(
            "Server",
            [
                "Store", "Secrets", "API", "Reports", "Scenes", "CourseFiles", "Tutorial", "Learning", "Phrases",
                "Adoption",
                "People", "CQREncode",
                .product(name: "Hummingbird", package: "hummingbird"),
                .product(name: "HummingbirdCore", package: "hummingbird"),
                .product(name: "HummingbirdTLS", package: "hummingbird"),
                .product(name: "NIOSSL", package: "swift-nio-ssl"),
                .product(name: "Mustache", package: "swift-mustache"),
                .product(name: "HTTPTypes", package: "swift-http-types"),
                .product(name: "NIOCore", package: "swift-nio"),
                .product(name: "Logging", package: "swift-log"),
                .product(name: "ServiceLifecycle", package: "swift-service-lifecycle"),
            ]),
        room(
            "ServerCommands",
            [
                "Server", "Console", "StoreSQLite", "StorePostgres", "Store", "Threads", "Secrets", "ImportFiles",
                "Reports", "API", "CourseFiles", "Phrases", "Demonstration", "Adoption", "People",
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
                .product(name: "Logging", package: "swift-log"),
            ]),
        room("Scenes", ["Tutorial", "Practice", "Learning", "People", "Phrases"]),
        room("TerminalUI", ["Scenes", "Tutorial", "Practice", "Learning", "People", "Phrases", "CNCurses"]),
        room(
            "Commands",
            [
                "Client", "Transport", "API", "Console", "Threads", "TimeZones", "ImportFiles", "Reports", "Adoption",
                "TerminalUI", "Scenes", "CourseFiles", "Tutorial", "Practice", "Learning", "People", "Phrases",
                "CNCurses",
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
            ]),
        // Wiring.
        .executableTarget(name: "congdan", dependencies: ["Commands"], swiftSettings: strict),
        .executableTarget(name: "congdan-server", dependencies: ["ServerCommands"], swiftSettings: strict),
        // C libraries of the system.
        .systemLibrary(name: "CLibPQ", pkgConfig: "libpq", providers: [.apt(["libpq-dev"])]),
        .systemLibrary(name: "CSodium", pkgConfig: "libsodium", providers: [.apt(["libsodium-dev"])]),
        .systemLibrary(name: "CZlib", providers: [.apt(["zlib1g-dev"])]),
        .systemLibrary(name: "CQREncode", pkgConfig: "libqrencode", providers: [.apt(["libqrencode-dev"])]),
        // Tests, room by room, and what they share.
        .target(
            name: "StoreTestSupport",
            dependencies: ["Adoption", "Store", "StoreSQLite", "StorePostgres", "Threads", "People"],
            path: "Tests/StoreTestSupport", swiftSettings: strict),
        // The terminal part.
        tests("PracticeTests", ["Practice", "People"]),
        tests("LearningTests", ["Learning", "People"]),
        tests("TutorialTests", ["Tutorial", "Practice", "Learning", "People"]),
        tests("CourseFilesTests", ["CourseFiles", "Tutorial", "Practice", "Learning", "People"]),
        .target(
            name: "TerminalTestSupport",
            dependencies: ["TerminalUI", "Scenes", "CourseFiles", "Tutorial", "Practice", "Learning", "People"],
            path: "Tests/TerminalTestSupport", swiftSettings: strict),
        .testTarget(
            name: "TerminalUITests",
            dependencies: [
                "TerminalUI", "Scenes", "TerminalTestSupport", "CourseFiles", "Tutorial", "Practice", "Learning",
                "People",
            ],
            exclude: ["Golden"], swiftSettings: strict),
        tests(
            "CommandsTests",
            [
                "congdan", "Commands", "TerminalUI", "Scenes", "TerminalTestSupport", "CourseFiles", "Tutorial",
                "Practice",
                "Learning",
                "People", "CNCurses",
            ]),
        // Handlers of signals may touch nothing of Swift's.
        .target(name: "CSignals"),
        // Not linked: opened at the first request.
        .target(name: "CLibCurl"),
        tests("TransportTests", ["Transport", "Threads"]),
        // The two programs together, over a port of this machine.
        tests(
            "RemoteTests",
            [
                "congdan", "congdan-server", "API", "StoreTestSupport", "Store", "TerminalTestSupport", "CourseFiles",
                "Tutorial", "Learning", "Transport", "People", "Threads",
            ]),
        // Linked by name: pkg-config for ncursesw warns.
        .target(name: "CNCurses", linkerSettings: [.linkedLibrary("ncursesw"), .linkedLibrary("tinfo")]),
        .systemLibrary(name: "CMarkGFM", pkgConfig: "libcmark-gfm", providers: [.apt(["libcmark-gfm-dev"])]),
        tests("ArchitectureTests", []),
        tests("DemonstrationTests", ["Demonstration", "Adoption", "People"]),
        tests("ImportFilesTests", ["ImportFiles", "Adoption", "People", "CZlib"]),
        tests("PeopleTests", ["People"]),
        tests("APITests", ["API", "People"]),
        tests("SecretsTests", ["Secrets"]),
        tests("AdoptionTests", ["Adoption", "People"]),
        tests(
            "ReportsTests", ["Reports", "ImportFiles", "API", "Phrases", "Adoption", "People"], files: ["Screens"]),
        tests(
            "StoreTests",
            [
                "Store", "StoreTestSupport", "StoreSQLite", "StorePostgres", "Threads", "Tutorial", "Practice",
                "Learning", "Adoption", "People",
            ]),
        tests(
            "ServerTests",
            [
                "Server", "StoreTestSupport", "Store", "Secrets", "Reports", "API", "Scenes", "CourseFiles", "Tutorial",
                "Practice", "Learning", "Adoption", "People",
                .product(name: "Hummingbird", package: "hummingbird"),
                .product(name: "HTTPTypes", package: "swift-http-types"),
                .product(name: "NIOCore", package: "swift-nio"),
                .product(name: "Logging", package: "swift-log"),
            ], files: ["Pages"]),
        tests(
            "ServerCommandsTests",
            [
                "congdan-server", "ServerCommands", "Console", "StoreTestSupport", "StoreSQLite", "StorePostgres",
                "Store", "Threads", "Transport", "Reports", "API", "Adoption", "People",
            ],
            files: [
                "BadInput/Screens", "StorageTrouble/Screens", "Law/Screens", "Serve/Screens", "Coverage/Screens",
                "Imports/Screens",
            ]),
        tests(
            "DocumentationTests",
            [
                "Commands", "ServerCommands", "Console", "Server", "API",
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
            ]),
    ]
)
