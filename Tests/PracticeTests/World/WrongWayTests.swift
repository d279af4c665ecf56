import People
import Practice
import Testing

/// Each wrong way is answered as a real portal answers it.
struct WrongWayTests {
    struct Case: Sendable, CustomTestStringConvertible {
        let name: String
        let road: [PracticeAction]
        let refusal: Refusal
        var isSignedIn = true
        var testDescription: String { name }
    }

    static let cases: [Case] = [
        Case(
            name: "an identity number of eleven digits",
            road: [.go(.signIn), .fill(field: SignInField.number, value: "00019900001"), .signIn],
            refusal: .badIdentityNumber, isSignedIn: false),
        Case(
            name: "a wrong password",
            road: [
                .go(.signIn), .fill(field: SignInField.number, value: "000199000001"),
                .fill(field: SignInField.password, value: "sai"), .signIn,
            ],
            refusal: .wrongPassword, isSignedIn: false),
        Case(
            name: "a wrong one-time code", road: .signInRoad.dropLast() + [.confirm(code: "111111")],
            refusal: .wrongCode, isSignedIn: false),
        Case(
            name: "filing without signing in",
            road: [.search("sao y"), .view(procedure: "ban-sao"), .apply(office: "phuong")], refusal: .notSignedIn,
            isSignedIn: false),
        Case(name: "a search that finds nothing", road: [.search("hộ chiếu")], refusal: .nothingFound),
        Case(name: "a search of one letter", road: [.search("c")], refusal: .tooShort(least: 2)),
        Case(
            name: "an office that does not settle it",
            road: [.search("sao y"), .view(procedure: "ban-sao"), .apply(office: "so")], refusal: .wrongOffice),
        Case(
            name: "a missing field",
            road: [.search("sao y"), .view(procedure: "ban-sao"), .apply(office: "phuong"), .forward],
            refusal: .fields(count: 3)),
        Case(
            name: "a bad telephone number",
            road: [
                .search("sao y"), .view(procedure: "ban-sao"), .apply(office: "phuong"),
                .fill(field: "sdt", value: "12345"),
            ],
            refusal: .fields(count: 1)),
        Case(name: "no paper attached", road: .copyForm + [.forward], refusal: .paperMissing),
        Case(
            name: "an unreadable file", road: .copyForm + [.attach(slot: "chinh", file: "mo")],
            refusal: .unreadableFile),
        Case(name: "a file too large", road: .copyForm + [.attach(slot: "chinh", file: "to")], refusal: .fileTooLarge),
        Case(
            name: "no way of delivery chosen",
            road: .copyForm + [.attach(slot: "chinh", file: "ro"), .forward, .forward],
            refusal: .noDelivery),
        Case(
            name: "a fee not paid",
            road: .copyForm + [.attach(slot: "chinh", file: "ro"), .forward, .deliver(.online), .forward],
            refusal: .unpaid),
        Case(
            name: "a payment that the bank refuses",
            road: .copyForm + [
                .attach(slot: "chinh", file: "ro"), .forward, .deliver(.online), .chooseCard("het"), .pay(card: "het"),
            ],
            refusal: .paymentRefused(.balance)),
        Case(
            name: "by post without an address",
            road: .copyForm + [
                .attach(slot: "chinh", file: "ro"), .forward, .deliver(.post), .chooseCard("con"),
                .pay(card: "con"), .forward,
            ],
            refusal: .fields(count: 1)),
        Case(
            name: "a code that nobody has", road: [.go(.lookUp), .lookUp("TAP.PHUONG-261120-0009")],
            refusal: .dossierNotFound),
        Case(
            name: "a dossier's code where procedures are searched", road: [.search("tap.phuong-261120-0009")],
            refusal: .codeInSearch),
        Case(
            name: "a form left alone too long",
            road: .copyForm + [.pause(minutes: 30), .attach(slot: "chinh", file: "ro")],
            refusal: .sessionExpired),
        Case(
            name: "a result taken too early", road: .copyFiled(with: "ro") + [.takeResult], refusal: .notNow(.new)),
        Case(
            name: "an empty supplement",
            road: .copyFiled(with: "nham") + [.wait(days: 1)] + .signInRoad + [
                .go(.dossiers), .open(dossier: "TAP.PHUONG-261120-0001"), .sendSupplement,
            ],
            refusal: .paperMissing),
        Case(
            name: "a petition of two words",
            road: [
                .go(.petitions), .chooseTopic("cham"), .chooseOffice("phuong"),
                .fill(field: PetitionField.text, value: "Chậm quá"), .sendPetition,
            ], refusal: .tooShort(least: 20)),
    ]

    @Test(arguments: cases)
    func `the portal says what is wrong`(wrong: Case) {
        let world = (wrong.isSignedIn ? PracticeWorld.signedIn : .fresh).after(wrong.road)
        #expect(world.answer == .refused(wrong.refusal))
        #expect(world.met.contains(wrong.refusal.name))
        #expect(Refusal.names.contains(wrong.refusal.name))
    }

    @Test(arguments: [
        ("", FieldProblem.missing), ("mk2", .wrongPassword),
    ])
    func `a wrong password is said at its field`(password: String, problem: FieldProblem) {
        let world = PracticeWorld.fresh.after([
            .go(.signIn), .fill(field: SignInField.number, value: "000199000001"),
            .fill(field: SignInField.password, value: password), .signIn,
        ])
        #expect(world.entryProblems == [SignInField.password: problem])
        let right = world.after([.fill(field: SignInField.password, value: world.portal.applicant.password), .signIn])
        #expect(right.entryProblems.isEmpty)
        let code = right.after([.confirm(code: "111111")])
        #expect(
            code.page.blocks.contains { block in
                guard case .control(let control) = block, case .write(let entry) = control.kind else { return false }
                return entry.problem == .wrongCode
            })
        #expect(code.after([.confirm(code: world.portal.applicant.oneTimeCode)]).entryProblems.isEmpty)
    }

    @Test func `a draft waits for the learner who signs in again`() {
        let world = PracticeWorld.signedIn.after(
            .copyForm + [.pause(minutes: 45), .forward] + .signInRoad
                + [.reopen(procedure: "ban-sao", office: "phuong")])
        #expect(world.answer == .done(.draftReopened))
        #expect(world.drafts["ban-sao"]?.stage == .papers)
        #expect(world.drafts["ban-sao"]?.values["ten"] == "Nguyễn Thị Tập")
    }

    @Test func `money is taken once`() {
        let world = PracticeWorld.signedIn.after(
            .copyForm + [
                .attach(slot: "chinh", file: "ro"), .forward, .deliver(.online), .chooseCard("het"), .pay(card: "het"),
                .chooseCard("con"), .pay(card: "con"), .pay(card: "con"),
            ])
        #expect(world.answer == .refused(.nothingToPay))
        #expect(world.drafts["ban-sao"]?.payment?.receipt == "BL-00001")
    }
}
