import API
import People
import Testing

struct `JSON from outside` {
    @Test(arguments: [
        ("null", JSONValue.null), (" true ", .truth(true)), ("-0", .integer(0)), ("12.0", .integer(12)),
        ("1e3", .integer(1000)), ("0.5", .number(0.5)), ("9223372036854775807", .integer(.max)),
        (#""a\"\\\/\b\f\n\r\té😀""#, .text("a\"\\/\u{8}\u{C}\n\r\té😀")), (#""\u1ebf\ud83d\ude00""#, .text("ế😀")),
        ("[]", .list([])), ("[1,[2]]", .list([.integer(1), .list([.integer(2)])])), ("{}", .object([])),
        (#"{"a":{"b":null}}"#, .object([.init("a", .object([.init("b", .null)]))])),
    ])
    func `is read`(text: String, value: JSONValue) throws {
        #expect(try JSONValue(parsing: Array(text.utf8)) == value)
    }

    @Test(arguments: [
        ("", JSONFault.Kind.unexpectedEnd), ("[1", .unexpectedEnd), ("[1,]", .unexpectedByte),
        ("{a:1}", .unexpectedByte),
        (#"{"a":1,}"#, .unexpectedByte), ("01", .badNumber), ("1.", .badNumber), ("-", .badNumber),
        ("1e999", .badNumber),
        ("+1", .unexpectedByte), ("NaN", .unexpectedByte), ("nul", .unexpectedByte), (#""\x""#, .badText),
        (#""\ud83d""#, .badText), (#""\u12zz""#, .badText), ("\"a\nb\"", .badText), (#""abc"#, .unexpectedEnd),
        (#"{"a":1,"a":2}"#, .nameTwice), ("1 2", .moreAfterEnd),
        (String(repeating: "[", count: 40) + String(repeating: "]", count: 40), .tooDeep),
    ])
    func `is refused with the reason`(text: String, kind: JSONFault.Kind) {
        let fault = #expect(throws: JSONFault.self) { try JSONValue(parsing: Array(text.utf8)) }
        #expect(fault?.kind == kind)
    }

    @Test func `that is not UTF-8 is refused`() {
        #expect(throws: JSONFault.self) { try JSONValue(parsing: [0x22, 0xC3, 0x28, 0x22]) }
    }

    @Test func `of every wire type is read back as it was written`() throws {
        let row = AccountRow(
            line: 7, system: "cong", name: "an", unit: .set("X"), issuedOn: .clear, aliases: ["an.nguyen"])
        let text = try OrderedJSON.text(row)
        #expect(
            try JSONValue(parsing: Array(text.utf8))
                == .object([
                    .init("line", .integer(7)), .init("system", .text("cong")), .init("name", .text("an")),
                    .init("unit", .text("X")), .init("issued_on", .null),
                    .init("aliases", .list([.text("an.nguyen")])),
                ]))
        #expect(try JSONValue(parsing: Array(text.utf8)).decoded(as: AccountRow.self) == row)
    }
}
