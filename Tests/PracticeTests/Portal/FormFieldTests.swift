import People
import Practice
import Testing

struct FormFieldTests {
    private static let today = Day(iso: "2026-11-20")!

    @Test(arguments: [
        (FieldRule.text, "", FieldProblem.missing), (.text, String(repeating: "x", count: 201), .tooLong(most: 200)),
        (.identityNumber, "12345678901", .notAnIdentityNumber), (.identityNumber, "00019900000x", .notAnIdentityNumber),
        (.phone, "9000000000", .notAPhoneNumber), (.pastDate, "31/02/2020", .notADate),
        (.pastDate, "2020-02-01", .notADate), (.pastDate, "21/11/2026", .inTheFuture),
        (.number(least: 1, most: 9), "0", .notANumber(least: 1, most: 9)), (.choice([]), "a", .notAChoice),
    ])
    func `a value that does not stand is named`(rule: FieldRule, value: String, problem: FieldProblem) {
        let field = FormField(code: "f", name: LocalizedText(vi: "Ô"), isRequired: true, rule: rule)
        #expect(field.problem(with: value, today: Self.today) == problem)
    }

    @Test(arguments: [
        (FieldRule.text, " Nguyễn "), (.identityNumber, "000199000001"), (.phone, "0900000000"),
        (.pastDate, "20/11/2026"), (.pastDate, "1/2/1970"), (.number(least: 1, most: 9), "9"),
    ])
    func `a value that stands has no problem`(rule: FieldRule, value: String) {
        let field = FormField(code: "f", name: LocalizedText(vi: "Ô"), isRequired: true, rule: rule)
        #expect(field.problem(with: value, today: Self.today) == nil)
    }

    @Test(arguments: ["chứng thực", "chung thuc", "CHỨNG THỰC BẢN SAO", "sao y", "ban sao"])
    func `a procedure is found with and without marks, by name and by keyword`(query: String) {
        #expect(Portal.sample.procedures(matching: query).map(\.code) == ["ban-sao"])
    }
}
