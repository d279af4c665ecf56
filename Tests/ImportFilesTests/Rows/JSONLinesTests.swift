import Adoption
import Foundation
import ImportFiles
import People
import Testing

struct JSONLinesTests {
    @Test func `one object a line is a row, whatever the order of its keys`() throws {
        let found = try units(
            """
            {"code": "a", "name": "Xã \\u0111\\u1ec9nh \\ud83c\\udf3e \\"x\\"\\n", "extra": {"deep": [1, null, {"a": []}]}}

            {"kind":null,"name":12345678901234567890123,"code":true}
              {"name": "", "code" : "1.50e+3" , "parent_code": "-"}\r

            """)
        #expect(found.problems == [])
        #expect(
            found.records == [
                Located(line: 1, record: UnitRecord(code: "a", name: .set("Xã đỉnh 🌾 \"x\""))),
                Located(line: 3, record: UnitRecord(code: "true", name: .set("12345678901234567890123"))),
                Located(line: 4, record: UnitRecord(code: "1.50e+3", parentCode: .clear)),
            ])
    }

    @Test(arguments: [
        ("{\"code\":\"b\"", 12), ("{\"code\":\"b}", 12), ("{code:1}", 2), ("{\"code\":01}", 10), ("{\"code\":.5}", 9),
        ("{\"code\":1.}", 11), ("{\"code\":\"\\x\"}", 11), ("{\"code\":\"\\ud800\"}", 16), ("{\"code\":1} x", 12),
        ("[1]", 1), ("\"b\"", 1), ("{\"code\":tru}", 12), ("{\"code\":1,}", 11), ("{\"x\":[1,]}", 9),
        ("{\"code\" 1}", 9),
    ])
    func `a line that is no object is named with its place, and the others go in`(line: String, position: Int) throws {
        let found = try units("{\"code\":\"a\"}\n\(line)\n{\"code\":\"c\"}\n")
        #expect(found.problems == [Found(2, nil, .badJSON(position: position))])
        #expect(found.records.map(\.record.code) == ["a", "c"])
    }

    @Test func `what a cell cannot hold is named with its key`() throws {
        let found = try units(
            """
            {"code": {"a": 1}}
            {"code": "a", "name": ["x"]}
            {"code": "a", "code": "b"}
            {"code": "a", "name": "x\\u0000y"}
            {"name": "x"}
            {"code": "z"}
            """)
        #expect(
            found.problems == [
                Found(1, "code", .nestedJSON), Found(2, "name", .nestedJSON), Found(3, "code", .repeatedJSONKey),
                Found(4, "name", .nulByte), Found(5, "code", .valueMissing),
            ])
        #expect(found.records.map(\.record.code) == ["z"])
    }

    @Test func `nesting without end is refused`() throws {
        let deep = "{\"x\":" + String(repeating: "[", count: 100_000)
        #expect(try units("{\"code\":1}\n\(deep)\n").problems.map(\.line) == [2])
    }

    @Test func `a line that is too long is left out`() throws {
        let long = String(repeating: "x", count: 2_000_000)
        let found = try units("{\"code\":\"a\"}\n{\"code\":\"\(long)\"}\n{\"code\":\"b\"}")
        #expect(found.problems == [Found(2, nil, .recordTooLong(limit: 1 << 20))])
        #expect(found.records.map(\.line) == [1, 3])
    }

    @Test func `keys of a mapping are found however they are composed`() throws {
        let mapping = try Mapping(yaml: "columns: {code: Mã}", file: "m", kind: .units)
        let file = TextFile("{\"Ma\u{303}\": 7}\n{\"M\\u00e3\": 8}\n")
        let found = try Contents(RecordReader<UnitRecord>(path: file.path, mapping: mapping, zone: .utc))
        #expect(found.records.map(\.record.code) == ["7", "8"])
    }

    @Test func `what Foundation takes is taken and what it refuses is refused, on random lines`() throws {
        var random = SeededRandom(seed: 4)
        let pieces = [
            "{", "}", "[", "]", ",", ":", "\"code\"", "\"a\"", "\"b\\n\"", "1", "-0", "0.5", "1e9", "true", "null", " ",
            "\"\\u00e9\"", "01", "\"", "\\", "nul", "-", ".", "\"code\":\"v\"", "\"x\":{\"y\":[1,2]}",
        ]
        for _ in 0..<4000 {
            let middle = (0..<Int.random(in: 0..<6, using: &random)).map { _ in
                pieces.randomElement(using: &random) ?? ""
            }
            let line = "{\"code\":\"k\"" + (Bool.random(using: &random) ? "," : "") + middle.joined() + "}"
            let isObject = (try? JSONSerialization.jsonObject(with: Data(line.utf8))) as? [String: Any] != nil
            // Foundation lets a comma stand before the end, which RFC 8259 does not.
            if line.replacing(" ", with: "").contains(/,[}\]]/) { continue }
            let problems = try units(line + "\n").problems.map(\.problem)
            // Keys that occur twice are our own rule, and end the reading of the line.
            if problems.contains(.repeatedJSONKey) { continue }
            let isTaken = !problems.contains { if case .badJSON = $0 { true } else { false } }
            #expect(isTaken == isObject, "\(line)")
        }
    }
}
