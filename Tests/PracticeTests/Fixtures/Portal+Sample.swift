import People
import Practice

extension Portal {
    /// Three procedures of different kinds: paid before, paid after and for residents only, free.
    static let sample = Portal(
        name: LocalizedText(vi: "Cổng tập"), address: "tap.example", codePrefix: "TAP",
        firstDay: Day(iso: "2026-11-20")!, sessionMinutes: 30,
        applicant: Applicant(
            name: "Nguyễn Thị Tập", identityNumber: "000199000001", password: "TapHuan", oneTimeCode: "246810",
            homeOffice: "phuong"),
        offices: [
            Office(code: "phuong", name: LocalizedText(vi: "Phường Tập"), shortCode: "PHUONG"),
            Office(code: "xa", name: LocalizedText(vi: "Xã Bên"), shortCode: "XA"),
            Office(code: "so", name: LocalizedText(vi: "Sở Tập"), shortCode: "SO"),
        ],
        procedures: [.copy, .marital, .criminal],
        files: [
            PaperFile(
                code: "ro", fileName: "ro.pdf", name: LocalizedText(vi: "Bản rõ"), kind: "bang", kilobytes: 900,
                isReadable: true),
            PaperFile(
                code: "mo", fileName: "mo.jpg", name: LocalizedText(vi: "Bản mờ"), kind: "bang", kilobytes: 300,
                isReadable: false),
            PaperFile(
                code: "to", fileName: "to.pdf", name: LocalizedText(vi: "Bản quá lớn"), kind: "bang",
                kilobytes: 9000, isReadable: true),
            PaperFile(
                code: "nham", fileName: "nham.pdf", name: LocalizedText(vi: "Giấy khác"), kind: "khac",
                kilobytes: 100, isReadable: true),
        ],
        cards: [
            Card(code: "het", name: LocalizedText(vi: "Thẻ hết tiền"), refuses: .balance),
            Card(code: "con", name: LocalizedText(vi: "Thẻ còn tiền"), refuses: nil),
        ],
        petitionTopics: [Named(code: "cham", name: LocalizedText(vi: "Giải quyết chậm"))],
        holidays: [Day(iso: "2026-11-24")!])
}

extension Procedure {
    static let copy = Procedure(
        code: "ban-sao", name: LocalizedText(vi: "Chứng thực bản sao từ bản chính"), keywords: ["sao y"],
        service: .full, offices: ["phuong", "xa"], isForResidents: false,
        fields: [
            FormField(code: "ten", name: LocalizedText(vi: "Họ và tên"), isRequired: true, rule: .text),
            FormField(code: "sdt", name: LocalizedText(vi: "Điện thoại"), isRequired: true, rule: .phone),
            FormField(
                code: "ban", name: LocalizedText(vi: "Số bản"), isRequired: true, rule: .number(least: 1, most: 9)),
        ],
        papers: [
            PaperSlot(
                code: "chinh", name: LocalizedText(vi: "Bản chính"), isRequired: true, takes: ["bang"],
                ask: LocalizedText(vi: "Nộp bản chính"))
        ],
        fee: .before(amount: 2000), workingDays: 1, deliveries: [.online, .post],
        result: LocalizedText(vi: "Bản sao"))
    static let marital = Procedure(
        code: "hon-nhan", name: LocalizedText(vi: "Xác nhận tình trạng hôn nhân"), keywords: ["độc thân"],
        service: .partial, offices: ["phuong", "xa"], isForResidents: true, fields: [],
        papers: [], fee: .none, workingDays: 3, deliveries: [.desk], result: LocalizedText(vi: "Giấy xác nhận"))
    static let criminal = Procedure(
        code: "ly-lich", name: LocalizedText(vi: "Cấp phiếu lý lịch tư pháp"), keywords: [],
        service: .full, offices: ["so"], isForResidents: false, fields: [],
        papers: [], fee: .after(amount: 200_000), workingDays: 2, deliveries: [.online],
        result: LocalizedText(vi: "Phiếu"))
}

extension PracticeWorld {
    static var fresh: PracticeWorld { PracticeWorld(portal: .sample) }
    static var signedIn: PracticeWorld { fresh.after(.signInRoad) }

    /// The world after `actions`, whatever it answered.
    func after(_ actions: [PracticeAction]) -> PracticeWorld {
        var world = self
        for action in actions { world.perform(action) }
        return world
    }
}

extension [PracticeAction] {
    static let signInRoad: [PracticeAction] = [
        .go(.signIn), .fill(field: SignInField.number, value: "000199000001"),
        .fill(field: SignInField.password, value: "TapHuan"), .signIn, .confirm(code: "246810"),
    ]
    static let copyForm: [PracticeAction] = [
        .search("chứng thực"), .view(procedure: "ban-sao"), .apply(office: "phuong"),
        .fill(field: "ten", value: "Nguyễn Thị Tập"), .fill(field: "sdt", value: "0900000000"),
        .fill(field: "ban", value: "2"), .forward,
    ]
    static func copyFiled(with file: String) -> [PracticeAction] {
        copyForm + [
            .attach(slot: "chinh", file: file), .forward, .deliver(.online), .chooseCard("con"),
            .pay(card: "con"), .forward, .submit,
        ]
    }
    static let maritalFiled: [PracticeAction] = [
        .search("hon nhan"), .view(procedure: "hon-nhan"), .apply(office: "phuong"), .forward, .forward,
        .deliver(.desk), .forward, .submit,
    ]
    static let criminalFiled: [PracticeAction] = [
        .search("lý lịch"), .view(procedure: "ly-lich"), .apply(office: "so"), .forward, .forward,
        .deliver(.online), .forward, .submit,
    ]
}
