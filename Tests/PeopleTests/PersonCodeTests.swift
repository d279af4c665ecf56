import People
import Testing

struct PersonCodeTests {
    @Test(arguments: [
        ("001099012345", true), ("001 099 012 345", true), ("٠٠١٠٩٩٠١٢٣٤٥", true), ("00109901234", false),
        ("0010990123456", false), ("CB1099012345", false), ("001099-012345", false), ("", false), ("   ", false),
    ])
    func `twelve digits look like a personal identity number`(text: String, looks: Bool) {
        #expect(looksLikeNationalIdentityNumber(text) == looks)
    }

    @Test func `an edit leaves, empties or sets`() {
        #expect(Edit<Int>.keep.applied(to: 1) == 1)
        #expect(Edit<Int>.clear.applied(to: 1) == nil)
        #expect(Edit<Int>.set(2).applied(to: 1) == 2)
        #expect(LocalizedText(vi: "một")[.english] == "một")
        #expect(LocalizedText(vi: "một", en: "one")[.english] == "one")
    }
}
