import Adoption
import ImportFiles
import People
import Testing

struct RoundTripTests {
    private static let pieces = [
        "a", "Z", "0", "ế", "Đ", "🌾", "\"", "\"\"", ",", ";", "\t", "|", "\\", " ", "-", "'", "=1+1", "{", "sep=", "#",
        "x\u{301}",
    ]

    private func text(_ random: inout SeededRandom, extra: [String] = [], isKey: Bool = false) -> String {
        while true {
            let pieces = Self.pieces.filter { !isKey || $0 != "\t" } + extra
            let count = Int.random(in: 1...8, using: &random)
            let text = ImportedText.cleaned(
                (0..<count).map { _ in pieces.randomElement(using: &random) ?? "" }.joined())
            if !text.isEmpty, text != "-" { return text }
        }
    }

    private func edit<Value>(_ random: inout SeededRandom, _ make: (inout SeededRandom) -> Value) -> Edit<Value> {
        switch Int.random(in: 0..<4, using: &random) {
        case 0: .keep
        case 1: .clear
        default: .set(make(&random))
        }
    }

    private func day(_ random: inout SeededRandom) -> Day {
        Day(number: Int.random(in: -25_000...84_000, using: &random))
    }

    private func words(_ random: inout SeededRandom) -> String { text(&random, extra: ["\n", "\r\n", "\r"]) }

    private func file(_ write: ((@escaping (ArraySlice<UInt8>) throws -> Void)) throws -> Void) throws -> TextFile {
        var bytes: [UInt8] = []
        try write { bytes += $0 }
        return TextFile(bytes)
    }

    @Test(arguments: [false, true])
    func `units and people come back as they were written`(byteOrderMark: Bool) throws {
        var random = SeededRandom(seed: 1)
        let units = (0..<2000).map { _ in
            UnitRecord(
                // A unit's code cannot begin like a formula.
                code: "Đ" + text(&random, isKey: true), parentCode: edit(&random) { "Đ" + text(&$0, isKey: true) },
                name: edit(&random, words), kind: edit(&random, words))
        }
        let unitsFile = try file { sink in
            var writer = RecordWriter<UnitRecord>(byteOrderMark: byteOrderMark, sink: sink)
            for unit in units { try writer.write(unit) }
            try writer.finish()
        }
        let foundUnits = try Contents(RecordReader<UnitRecord>(path: unitsFile.path, zone: .utc))
        #expect(foundUnits.problems == [])
        #expect(foundUnits.records.map(\.record) == units)

        let people = (0..<2000).map { _ in
            PersonRecord(
                code: text(&random, isKey: true), name: edit(&random, words),
                unitCode: edit(&random) { text(&$0, isKey: true) })
        }
        let peopleFile = try file { sink in
            var writer = RecordWriter<PersonRecord>(byteOrderMark: byteOrderMark, sink: sink)
            for person in people { try writer.write(person) }
            try writer.finish()
        }
        #expect(
            try Contents(RecordReader<PersonRecord>(path: peopleFile.path, zone: .utc)).records.map(\.record) == people)
    }

    @Test func `accounts come back as they were written`() throws {
        var random = SeededRandom(seed: 2)
        let accounts = (0..<2000).map { _ in
            var record = AccountRecord(systemCode: text(&random, isKey: true), name: text(&random, isKey: true))
            record.personCode = edit(&random) { text(&$0, isKey: true) }
            record.unitCode = edit(&random) { text(&$0, isKey: true) }
            record.issued = edit(&random, day)
            record.issuer = edit(&random, words)
            record.activated = edit(&random, day)
            record.revoked = edit(&random, day)
            record.exemptFrom = edit(&random, day)
            record.exemptUntil = edit(&random, day)
            record.exemptReason = edit(&random, words)
            let aliases = (0..<Int.random(in: 0..<4, using: &random)).map { _ in text(&random, isKey: true) }
            record.aliases = Array(Set(aliases))
            return record
        }
        let file = try file { sink in
            var writer = RecordWriter<AccountRecord>(sink: sink)
            for account in accounts { try writer.write(account) }
            try writer.finish()
        }
        let found = try Contents(RecordReader<AccountRecord>(path: file.path, zone: .vietnam))
        #expect(found.problems == [])
        #expect(found.records.map(\.record) == accounts)
    }

    @Test func `usage comes back as it was written, to the millisecond`() throws {
        var random = SeededRandom(seed: 3)
        let events = (0..<5000).map { _ in
            let time = Instant(milliseconds: Int64.random(in: -2_000_000_000_000...7_000_000_000_000, using: &random))
            let whole = Instant(milliseconds: time.milliseconds / 1000 * 1000)
            let chosen = Bool.random(using: &random) ? time : whole
            return UsageRecord(
                sourceCode: text(&random, isKey: true), eventID: text(&random, isKey: true),
                systemCode: text(&random, isKey: true), accountName: text(&random, isKey: true),
                actionCode: text(&random, isKey: true),
                channel: [nil, .portal, .zalo, .desk].randomElement(using: &random) ?? nil,
                time: chosen, day: ZoneOffsets.vietnam.day(of: chosen), isAssisted: Bool.random(using: &random))
        }
        let file = try file { sink in
            var writer = RecordWriter<UsageRecord>(sink: sink)
            for event in events { try writer.write(event) }
            try writer.finish()
        }
        let found = try Contents(RecordReader<UsageRecord>(path: file.path, zone: .vietnam))
        #expect(found.problems == [])
        #expect(found.records.map(\.record) == events)
    }

    @Test func `coverage comes back as it was written`() throws {
        var random = SeededRandom(seed: 4)
        let entries = (0..<500).compactMap { _ -> CoverageEntry? in
            let days = [day(&random), day(&random)].sorted()
            return DayRange(days[0], days[1]).map {
                CoverageEntry(
                    sourceCode: text(&random, isKey: true), systemCode: text(&random, isKey: true), days: $0)
            }
        }
        let file = try file { sink in
            var writer = RecordWriter<CoverageEntry>(sink: sink)
            for entry in entries { try writer.write(entry) }
            try writer.finish()
        }
        let found = try Contents(RecordReader<CoverageEntry>(path: file.path, zone: .vietnam))
        #expect(found.problems == [])
        #expect(found.records.map(\.record) == entries)
    }

    @Test func `coverage needs both days, in their order`() throws {
        let file = TextFile(
            "source,system,from,to\na,p,2026-02-01,2026-01-31\na,p,,2026-01-31\na,p,2026-01-01,-\na,p,x,2026-01-31\n")
        let found = try Contents(RecordReader<CoverageEntry>(path: file.path, zone: .vietnam))
        let february = try #require(Day(iso: "2026-02-01"))
        #expect(
            found.problems == [
                Found(2, "to", .endBeforeStart(first: february, last: february - 1)), Found(3, "from", .valueMissing),
                Found(4, "to", .valueMissing), Found(5, "from", .badDay("x", patterns: [])),
            ])
        #expect(found.records == [])
        #expect(found.rejected == 4)
    }

    @Test func `systems come back as they were written`() throws {
        var random = SeededRandom(seed: 5)
        let extra = ["\n", "\u{85}", "\u{2028}", "\u{1F600}", ": ", "yes", "{", "]", "&", "*", "!", "%", "~", "\t"]
        let systems = (0..<200).map { number in
            SystemDefinition(
                code: "\(number)" + text(&random, isKey: true),
                name: LocalizedText(
                    vi: text(&random, extra: extra), en: Bool.random(using: &random) ? words(&random) : nil),
                actions: (0...Int.random(in: 0..<5, using: &random)).map { place in
                    SystemDefinition.Action(
                        code: "\(place)" + text(&random, isKey: true),
                        name: LocalizedText(vi: text(&random, extra: extra)),
                        counts: Bool.random(using: &random))
                })
        }
        let found = try SystemFile(yaml: SystemWriter.yaml(systems), file: "s.yaml")
        #expect(found.diagnostics.map(Found.init) == [])
        #expect(found.systems.map(\.record) == systems)
    }

    @Test(arguments: ["", "-", " a", "a ", "\u{A0}a", "e\u{301}", "012345678901", "a\u{7}", "a\nb"])
    func `what would not come back is refused, not altered`(name: String) {
        var writer = RecordWriter<AccountRecord> { _ in }
        #expect(throws: UnwritableValue.self) { try writer.write(AccountRecord(systemCode: "s", name: name)) }
        #expect(throws: UnwritableValue.self) {
            let action = SystemDefinition.Action(code: "x", name: LocalizedText(vi: "x"), counts: true)
            let code = name == "012345678901" ? "" : name
            _ = try SystemWriter.yaml([SystemDefinition(code: code, name: LocalizedText(vi: "x"), actions: [action])])
        }
    }

    @Test func `a refusal names the column`() throws {
        var record = AccountRecord(systemCode: "s", name: "a")
        record.exemptReason = .set(" nghỉ phép")
        var writer = RecordWriter<AccountRecord> { _ in }
        #expect(throws: UnwritableValue(column: "exempt_reason", value: " nghỉ phép")) { try writer.write(record) }
    }
}
