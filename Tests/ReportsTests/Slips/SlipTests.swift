import People
import Phrases
import Reports
import Testing

struct `A slip` {
    private static func slip(server: String? = "https://tap-huan.example.vn/") -> Slip {
        Slip(
            personName: "Nguyễn Thị Ví Dụ", personCode: "CB0001",
            unitName: "Ủy ban Mặt trận Tổ quốc Việt Nam phường Mẫu Hai", signInName: "hnd.mau1.01",
            code: ActivationCode(chance: Array(1...11)), lastDay: date("2026-07-31"), server: server)
    }

    @Test(arguments: Language.allCases, [80, 40])
    func `fits the paper and says what to do, one step after the other`(language: Language, columns: Int) throws {
        let text = Self.slip().text(Words(language), columns: columns)
        try Golden.expect(text, matches: "slips/slip-\(columns).\(language.rawValue).txt", columns: columns)
    }

    @Test(arguments: Language.allCases)
    func `names no address where none is known`(language: Language) throws {
        let slip = Self.slip(server: nil)
        #expect(slip.address == nil)
        let text = slip.text(Words(language))
        #expect(!text.contains("http"))
        #expect(text.contains(slip.code.grouped))
    }

    @Test func `names the page on which its code is typed`() {
        #expect(Self.slip().address == "https://tap-huan.example.vn/kich-hoat")
    }
}
