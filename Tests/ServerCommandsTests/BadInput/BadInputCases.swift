import Testing

/// One thing that people do wrong, and what they are told.
struct BadInputCase: Sendable, CustomTestStringConvertible {
    let name: String
    /// Files to write first, by name.
    var files: [(name: String, bytes: [UInt8])] = []
    /// The command; a word `@name` is the path of one of the files.
    let command: [String]
    let status: Int32

    var testDescription: String { name }

    init(_ name: String, _ command: [String], _ status: Int32, files: [(name: String, bytes: [UInt8])] = []) {
        self.name = name
        self.command = command
        self.status = status
        self.files = files
    }

    /// A bad file of one kind, the rows of which are all refused or the file as a whole.
    static func file(_ name: String, _ kind: String, _ bytes: [UInt8], _ status: Int32) -> BadInputCase {
        let file = kind == "systems" ? "bad.yaml" : "bad.csv"
        return BadInputCase(name, ["import", kind, "@\(file)"], status, files: [(file, bytes)])
    }

    static func text(_ name: String, _ kind: String, _ text: String, _ status: Int32) -> BadInputCase {
        file(name, kind, Array(text.utf8), status)
    }

    static func mapping(_ name: String, _ text: String, _ status: Int32 = 3) -> BadInputCase {
        BadInputCase(
            name, ["import", "usage", "@usage.csv", "--mapping", "@bad.yaml"], status,
            files: [("usage.csv", Array(SampleOffice.usage.utf8)), ("bad.yaml", Array(text.utf8))])
    }

    private static let head = "system,name,person,unit,issued_on\n"
    private static let usageHead = "source,event_id,system,account,action,channel,time,assisted\n"

    static let encodings: [BadInputCase] = [
        file("latin-1", "units", Array("code,name\nX9,X".utf8) + [0xE3, 0x0A], 3),
        file(
            "windows-1258 after good rows", "people",
            Array("code,name\nP8,Nguy\n".utf8) + [0x50, 0x39, 0x2C, 0xFE, 0x0A], 3),
        file("NUL bytes", "units", Array("code,name\nX9,A".utf8) + [0x00] + Array("B\n".utf8), 1),
        file("a workbook", "units", [0x50, 0x4B, 0x03, 0x04, 0x14, 0x00, 0x06, 0x00], 3),
        file("nothing at all", "units", [], 3),
        file("a truncated gzip", "units", [0x1F, 0x8B, 0x08, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x03, 0x4B], 3),
        text("JSON in one list", "units", "[{\"code\": \"X9\"}]", 3),
    ]

    static let tables: [BadInputCase] = [
        text("an unclosed quote", "units", "code,name\nX9,\"Xã\nX10,Xã\n", 1),
        text("a missing column", "units", "ma,ten\nX9,Xã\n", 3),
        text("a repeated column", "units", "code,code\nX9,X9\n", 3),
        text("ragged rows", "units", "code,parent_code,name\nX9,T\nX10,T,Xã,thừa\n", 1),
        text("text after a quote", "units", "code,name\nX9,\"Xã\" 9\n", 1),
        text("a record of 10 MB", "units", "code,name\nX9," + String(repeating: "x", count: 10_000_000) + "\n", 1),
        text("no code", "units", "code,name\n,Xã\n", 1),
        text("broken JSON lines", "units", "{\"code\": \"X9\"\n{\"code\": [1]}\n", 1),
    ]

    static let records: [BadInputCase] = [
        text("an unknown parent", "units", "code,parent_code\nX9,KHONG-CO\n", 1),
        text("a unit like a formula", "units", "code,parent_code\n=X9,T\n+X10,T\nX11,@T\n＝X12,T\n", 1),
        text("a ring of parents", "units", "code,parent_code\nA,B\nB,A\n", 1),
        text("a person with an identity number", "people", "code,name\n079123456789,Ai\n", 1),
        text("an account with an identity number", "accounts", head + "cong,079123456789,P9,X1,\n", 1),
        text("an account of another person", "accounts", head + "cong,cb.01,P99,X1,\n", 1),
        text("an account of an unknown system", "accounts", head + "khong,cb.09,P9,X1,\n", 1),
        text("an account of an unknown unit", "accounts", head + "cong,cb.09,P9,KHONG,\n", 1),
        text("an account without a person", "accounts", head + "cong,cb.09,,X1,\n", 1),
        text("a day that does not exist", "accounts", head + "cong,cb.09,P9,X1,2026-02-30\n", 1),
        text("a day in another form", "accounts", head + "cong,cb.09,P9,X1,05/01/2026\n", 1),
        text("a year of long ago", "accounts", head + "cong,cb.09,P9,X1,0206-01-05\n", 1),
        text(
            "an exemption that ends before it begins", "accounts",
            "system,name,exempt_from,exempt_until,exempt_reason\ncong,cb.01,2026-05-01,2026-04-01,nghỉ\n", 1),
        text("an exemption without a reason", "accounts", "system,name,exempt_from\ncong,cb.01,2026-05-01\n", 1),
        text("a revocation before the issue", "accounts", "system,name,revoked_on\ncong,cb.01,2025-05-01\n", 1),
    ]

    static let usage: [BadInputCase] = [
        text("an unknown action", "usage", usageHead + "n,9,cong,cb.01,bay,portal,2026-06-01,0\n", 1),
        text("use of an unknown system", "usage", usageHead + "n,9,khong,cb.01,nop,portal,2026-06-01,0\n", 1),
        text("a channel that does not exist", "usage", usageHead + "n,9,cong,cb.01,nop,fax,2026-06-01,0\n", 1),
        text("a time that does not exist", "usage", usageHead + "n,9,cong,cb.01,nop,portal,2026-06-01T25:00,0\n", 1),
        text("assisted, perhaps", "usage", usageHead + "n,9,cong,cb.01,nop,portal,2026-06-01,perhaps\n", 1),
        text("use under an identity number", "usage", usageHead + "n,9,cong,079123456789,nop,portal,2026-06-01,0\n", 1),
        text(
            "a known id with other content", "usage",
            usageHead + "nhat-ky,1,cong,cb.01,nop,portal,2026-06-27T08:00:00+07:00,0\n", 1),
        BadInputCase(
            "coverage of a file that contradicts what is known",
            ["import", "usage", "@bad.csv", "--mapping", "@covers.yaml"], 1,
            files: [
                (
                    "bad.csv",
                    Array((usageHead + "nhat-ky,1,cong,cb.01,nop,portal,2026-05-27T08:00:00+07:00,0\n").utf8)
                ),
                (
                    "covers.yaml",
                    Array(
                        "constants: {source: nhat-ky, system: cong}\ncovers: {from: 2025-01-01, to: 2025-12-31}\n".utf8)
                ),
            ]),
    ]

    static let mappings: [BadInputCase] = [
        mapping("a mapping that is not YAML", "columns: [event_id\n"),
        mapping("a mapping with unknown keys", "kolumns: {}\n"),
        mapping(
            "a mapping with unknown columns",
            "columns: {event: event_id, account: account, action: action, time: time}\n"),
        mapping(
            "a mapping that covers backwards",
            "constants: {source: n, system: cong}\ncovers: {from: 2026-02-01, to: 2026-01-01}\n"),
        mapping(
            "a mapping that covers no system", "constants: {source: n}\ncovers: {from: 2026-01-01, to: 2026-02-01}\n"),
        mapping(
            "a mapping that covers an unknown system",
            "constants: {source: n, system: khong}\ncovers: {from: 2026-01-01, to: 2026-02-01}\n"),
        mapping("a mapping with a bad date pattern", "dates: dd/MM\n"),
        BadInputCase(
            "--covers without a mapping", ["import", "usage", "@usage.csv", "--covers", "2026-01-01..2026-01-31"], 3,
            files: [("usage.csv", Array(SampleOffice.usage.utf8))]),
    ]

    static let systems: [BadInputCase] = [
        text("a systems file that is not YAML", "systems", "code: [\n", 3),
        text("a system without actions", "systems", "code: moi\nname: {vi: Mới}\nactions: []\n", 3),
        text(
            "a system like a formula", "systems",
            "code: '@zalo'\nname: {vi: Zalo}\nactions: [{code: a, name: {vi: A}, counts: true}]\n", 3),
        text("a system without a name", "systems", "code: moi\nactions: [{code: a, name: {vi: A}, counts: true}]\n", 3),
    ]

    static let commands: [BadInputCase] = [
        BadInputCase("a file that is not there", ["import", "units", "/khong/co/tep.csv"], 3),
        BadInputCase("a folder instead of a file", ["import", "units", "/"], 3),
        BadInputCase("a report on tomorrow", ["report", "unused", "--as-of", "2026-07-02"], 3),
        BadInputCase("a report on an unknown unit", ["report", "unused", "--unit", "KHONG"], 3),
        BadInputCase("a report on an unknown system", ["report", "unused", "--system", "khong"], 3),
        BadInputCase("why of an unknown account", ["why", "khong.co"], 3),
        BadInputCase("revoking twice", ["account", "revoke", "cb.khong"], 3),
        BadInputCase("issuing a known name", ["account", "issue", "cong:cb.01", "--person", "P01", "--unit", "X1"], 3),
        BadInputCase(
            "issuing to an identity number",
            ["account", "issue", "cong:cb.9", "--person", "079123456789", "--unit", "X1"], 3),
        BadInputCase("issuing no name", ["account", "issue", "cong:", "--person", "P01", "--unit", "X1"], 3),
        BadInputCase("an exemption for no reason", ["account", "exempt", "cb.01", "--reason", " "], 3),
        BadInputCase("an alias that is another's name", ["account", "alias", "cb.01", "cb.02"], 3),
        BadInputCase("moving to nowhere", ["account", "move", "cb.01", "--unit", "KHONG"], 3),
        BadInputCase("undoing nothing", ["account", "undo", "cb.01"], 3),
        BadInputCase("making a database twice", ["init"], 3),
        BadInputCase("a database of no kind", ["report", "unused", "--database", "mysql://x"], 2),
        BadInputCase(
            "a database that is not there", ["report", "unused", "--database", "sqlite:/khong/co/gi.sqlite"], 3),
        BadInputCase(
            "a file that is no database", ["report", "unused", "--database", "sqlite:@note.txt"], 3,
            files: [("note.txt", Array("Đây không phải cơ sở dữ liệu.\n".utf8))]),
        BadInputCase(
            "a server that does not answer", ["report", "unused", "--database", "postgresql://127.0.0.1:1/x"], 4),
    ]

    private static let huge = "9223372036854775807"

    /// Numbers that no sum of days or rows bears.
    static let numbers: [BadInputCase] = [
        BadInputCase("a limit beyond all lists", ["account", "list", "--limit", huge], 2),
        BadInputCase("a limit of names beyond all lists", ["usage", "unmatched", "--limit", huge], 2),
        BadInputCase("a limit of anomalies beyond all lists", ["usage", "anomalies", "--limit", huge], 2),
        BadInputCase("a limit below nothing", ["account", "list", "--limit", "-1"], 2),
        BadInputCase("dormant for ever", ["why", "cb.01", "--dormant-days", huge], 2),
        BadInputCase("stale for ever", ["why", "cb.01", "--stale-days", huge], 2),
        BadInputCase("grace for ever", ["report", "unused", "--grace-days", huge], 2),
        BadInputCase("less than no grace", ["report", "unused", "--grace-days", "-1"], 2),
        BadInputCase("dormant at once", ["report", "unused", "--dormant-days", "0"], 2),
        BadInputCase("depth without an end", ["report", "unused", "--depth", huge], 2),
        BadInputCase("waiting for no number", ["report", "unused", "--wait", "nan"], 2),
        BadInputCase("waiting for ever", ["report", "unused", "--wait", "inf"], 2),
        BadInputCase("waiting for ages", ["report", "unused", "--wait", "1e300"], 2),
        BadInputCase("waiting backwards", ["report", "unused", "--wait", "-1"], 2),
        BadInputCase(
            "chunks beyond memory", ["import", "usage", "@usage.csv", "--chunk-rows", huge], 2,
            files: [("usage.csv", Array(SampleOffice.usage.utf8))]),
        BadInputCase(
            "chunks of nothing", ["import", "usage", "@usage.csv", "--chunk-rows", "0"], 2,
            files: [("usage.csv", Array(SampleOffice.usage.utf8))]),
        BadInputCase(
            "undoing a change before all", ["account", "undo", "cb.01", "--change", "-9223372036854775808"], 3),
    ]

    static let all = encodings + tables + records + usage + mappings + systems + commands + numbers
}
