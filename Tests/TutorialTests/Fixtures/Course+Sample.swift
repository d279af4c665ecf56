import Learning
import People
import Practice
import Tutorial

func text(_ vi: String) -> LocalizedText { LocalizedText(vi: vi) }
func prose(_ vi: String) -> LocalizedProse { LocalizedProse(vi: Prose([.paragraph([Prose.Span(vi)])])) }

extension Portal {
    static let small = Portal(
        name: text("Cổng tập"), address: "tap.example", codePrefix: "TAP", firstDay: Day(iso: "2026-11-20")!,
        sessionMinutes: 30,
        applicant: Applicant(
            name: "Tập", identityNumber: "000199000001", password: "mk", oneTimeCode: "246810", homeOffice: "phuong"),
        offices: [Office(code: "phuong", name: text("Phường"), shortCode: "P")],
        procedures: [
            Procedure(
                code: "don", name: text("Nộp đơn"), keywords: [], service: .full, offices: ["phuong"],
                isForResidents: false,
                fields: [FormField(code: "ten", name: text("Tên"), isRequired: true, rule: .text)],
                papers: [], fee: .before(amount: 4000), workingDays: 2, deliveries: [.online], result: text("Giấy"))
        ],
        files: [],
        cards: [
            Card(code: "het", name: text("Hết tiền"), refuses: .balance),
            Card(code: "con", name: text("Còn"), refuses: nil),
        ], petitionTopics: [], holidays: [])
}

extension [PracticeAction] {
    static let signIn: [PracticeAction] = [
        .go(.signIn), .fill(field: SignInField.number, value: "000199000001"),
        .fill(field: SignInField.password, value: "mk"), .signIn, .confirm(code: "246810"),
    ]
    static let file: [PracticeAction] = [
        .search("đơn"), .view(procedure: "don"), .apply(office: "phuong"), .fill(field: "ten", value: "Tập"),
        .forward, .forward, .deliver(.online), .chooseCard("con"), .pay(card: "con"), .forward,
        .submit,
    ]
}

private func choice(_ id: String) -> Question {
    Question(
        id: id, stem: text("Chọn"),
        kind: .choice(
            [Choice(text: text("đúng"), percent: 100), Choice(text: text("sai"), percent: 0, feedback: text("vì"))],
            allowsSeveral: false))
}

extension Course {
    private static func step(_ id: String, _ kind: StepKind) -> Step {
        Step(
            id: id, title: text("Bước \(id)"), prose: prose("Làm \(id)"),
            hints: kind.isVerified ? [prose("một"), prose("hai"), prose("ba")] : [], teaches: nil, kind: kind)
    }

    /// Two lessons with every kind of step.
    static let sample = Course(
        id: "mau", title: text("Khóa mẫu"), summary: text(""), era: "2026", system: "cong", skills: [],
        contentHash: "1", portal: .small,
        lessons: [
            Lesson(
                id: "mot", title: text("Đăng nhập"), follows: nil, setup: [],
                steps: [
                    step("doc", .read), step("vao", .perform(goal: [.signedIn], solution: .signIn)),
                    step("chon", .ask(choice("c1"))),
                    step(
                        "go",
                        .ask(
                            Question(
                                id: "g1", stem: text("Gõ"),
                                kind: .short([ShortAnswer(text: text("đăng nhập"))], ignoresMarks: true)))),
                ]),
            Lesson(
                id: "hai", title: text("Nộp hồ sơ"), follows: "mot", setup: [],
                steps: [
                    step(
                        "nop",
                        .perform(
                            goal: [.submitted(procedure: "don", office: nil), .paid(procedure: "don")], solution: .file)
                    ),
                    step("ma", .lookUp(.code(procedure: "don"))), step("phi", .lookUp(.fee(procedure: "don"))),
                    step("ke", .explain([choice("e1"), choice("e2"), choice("e3")], passes: 2)),
                    step("that", .real),
                ]),
        ],
        glossary: [Term(id: "ho-so", name: text("hồ sơ"), text: text("giấy tờ"))])

    /// The events that finish the course as the models do.
    static var modelEvents: [TutorialEvent] {
        func acts(_ actions: [PracticeAction]) -> [TutorialEvent] { actions.map { .act($0) } + [.next] }
        let right = TutorialEvent.answer(.chosen([0]))
        return [.next] + acts(.signIn) + [right, .next, .answer(.text("dang nhap")), .next, .next]
            + acts(.file) + [.answer(.text("tap.p-261120-0001")), .next, .answer(.text("4.000 đ")), .next]
            + [right, right, right, .next, .next]
    }
}

extension TutorialState {
    func after(_ events: [TutorialEvent]) -> TutorialState {
        var state = self
        for event in events { _ = state.handle(event) }
        return state
    }
}

/// SplitMix64: the same seed, the same events.
struct SeededRandom: RandomNumberGenerator {
    private var mix: SplitMix
    init(seed: Int) { mix = SplitMix(seed: UInt64(seed)) }
    mutating func next() -> UInt64 { mix.next() }
}
