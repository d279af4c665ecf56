import Foundation
import Learning
import Testing
import Tutorial

/// Somebody with an account of the training system and a machine of their own, on which lies a long journal that has
/// not been sent yet.
struct JournalSender {
    static let count = 1600
    /// Lines that the program sends at once.
    static let batch = 200

    let person: String
    let lines: [JournalLine]
    private let state: String
    private let journal: String

    /// - Parameter address: the way to the office; nothing for its own address.
    init(_ number: Int, of office: Office, over address: String? = nil) async throws {
        person = "P\(100 + number)"
        state = "\(office.folder)/machine-\(number)"
        lines = (0..<Self.count).map { Self.line($0, of: number) }
        try await office.signIn()
        let name = "hoc-vien-\(number)"
        let issued = try await office.congdan(
            "account", "issue", "congdan:\(name)", "--person", person, "--unit", "X1", "--issued-on", "2025-01-05",
            "--json")
        try #require(issued.status == 0, "\(issued.errors)")
        let code = try #require(issued.output.firstMatch(of: /"code": "([^"]+)"/)).1
        let signedIn = try await office.congdan(
            "sign-in", name, "--code", "--server", address ?? office.address,
            typing: "\(code)\nmột mật khẩu dài\nmột mật khẩu dài\n", with: ["CONGDAN_STATE": state])
        try #require(signedIn.status == 0, "\(signedIn.errors)")
        let files = try FileManager.default.subpathsOfDirectory(atPath: state)
        let signIn = try #require(files.first { $0.hasSuffix("sign-in.json") })
        journal = "\(state)/\(signIn.dropLast("sign-in.json".count))learner-\(person).jsonl"
        try lines.map { try Self.text(of: $0) + "\n" }.joined().write(
            toFile: journal, atomically: true, encoding: .utf8)
    }

    /// Sends what the server has not said that it has.
    func send() async throws -> Ended { try await Program.congdan.run(["send"], environment) }

    /// Begins to send; the process writes little, so nobody need read along.
    func start() throws -> Process { try Program.congdan.start(["send"], environment).0 }

    private var environment: [String: String] { ["CONGDAN_STATE": state, "CONGDAN_LANG": "en"] }

    /// How many lines the server has acknowledged, as this machine has written down.
    func acknowledged() throws -> Int {
        guard let marks = try? String(contentsOfFile: journal + ".server", encoding: .utf8),
            let sent = marks.firstMatch(of: /"sent":(\d+)/).flatMap({ Int($0.1) })
        else { return 0 }
        return try Data(contentsOf: URL(filePath: journal)).prefix(sent).count { $0 == 10 }
    }

    static func id(_ place: Int, of number: Int) -> String { "dong-\(number)-\(place)" }

    /// Three courses side by side, in which steps are done alone, shown, and failed.
    private static func line(_ place: Int, of number: Int) -> JournalLine {
        // The 1st of June 2025 and a minute for each line: later than the account, earlier than any test.
        var line = JournalLine(at: 1_748_736_000_000 + Int64(place) * 60_000)
        line.id = id(place, of: number)
        line.course = "khoa-\(place % 3)"
        line.stay = id(place % 3, of: number)
        line.steps = 200
        let step = "buoc-\(place / 12)"
        guard place >= 3 else {
            line.event = TutorialEvent.open(lesson: "bai", step: step).words
            line.hash = "h"
            return line
        }
        line.event = TutorialEvent.answer(.text("lần \(place)")).words
        line.spot = ["bai", step]
        if place % 12 == 7 { line.marks = [step: "own"] }
        if place % 5 == 0 { line.failed = true }
        return line
    }

    private static func text(of line: JournalLine) throws -> String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        return String(decoding: try encoder.encode(line), as: UTF8.self)
    }
}
