import API
import Testing

struct `The schema of a wire type` {
    @Test func `is read off the type`() throws {
        guard case .object(let row) = try Schema(of: AccountRow.self) else {
            Issue.record("no object")
            return
        }
        #expect(row.name == "AccountRow")
        #expect(row.fields.map(\.name).prefix(4) == ["line", "system", "name", "person"])
        #expect(row.fields.filter(\.isRequired).map(\.name) == ["line", "system", "name"])
        #expect(row.fields.first { $0.name == "issued_on" }?.schema == .nullable(WireDay.schema))
        #expect(row.fields.first { $0.name == "aliases" }?.schema == .list(WireKey.schema))
    }

    @Test func `holds what a type writes beside its own fields`() throws {
        guard case .object(let row) = try Schema(of: UnusedReportDocument.Row.self) else {
            Issue.record("no object")
            return
        }
        #expect(row.fields.map(\.name).prefix(4) == ["unit", "name", "depth", "issued"])
        #expect(row.fields.contains { $0.name == "habitual" })
    }

    @Test func `names every place that does not fit`() throws {
        let text = """
            {"from": {"offset": 0, "line": 1}, "to": {"offset": -1, "line": 2, "page": 3}, "rejected": "0",
             "rows": [{"line": 1, "source": "s", "system": "s", "from": "2026-02-30", "to": "2026-03-01"},
                      {"line": 1, "source": "", "system": "a\\u0007", "from": null, "to": "2026-03-01"}]}
            """
        let value = try JSONValue(parsing: Array(text.utf8))
        let found = try Schema(of: ImportChunk<CoverageRow>.self).violations(in: value)
        #expect(
            found.map(\.pointer) == [
                "/to/offset", "/to/page", "/rejected", "/rows/0/from", "/rows/1/source", "/rows/1/system",
                "/rows/1/from",
            ])
        #expect(found[1].kind == .unknownField)
        #expect(found[2].kind == .wrongKind(expected: "integer"))
        #expect(found[3].kind == .wrongForm("date"))
        #expect(found[4].kind == .wrongLength(1...1000))
    }

    @Test func `tells what is missing, and refuses null where a field may only be left out`() throws {
        let value = try JSONValue(parsing: Array(#"{"name": "a", "label": null}"#.utf8))
        let found = try Schema(of: SignInRequest.self).violations(in: value)
        #expect(
            found == [
                .init(pointer: "/label", kind: .wrongKind(expected: "string")),
                .init(pointer: "/password", kind: .missingField),
            ])
    }

    @Test func `escapes names in its pointers`() throws {
        let value = JSONValue.object([.init("a/b~c", .null)])
        #expect(try Schema(of: Nothing.self).violations(in: value).map(\.pointer) == ["/a~1b~0c"])
    }
}
