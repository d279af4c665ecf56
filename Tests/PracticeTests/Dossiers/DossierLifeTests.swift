import People
import Practice
import Testing

struct DossierLifeTests {
    private func statuses(_ world: PracticeWorld) -> [DossierStatus] { world.dossiers[0].history.map(\.status) }
    private let openFirst: [PracticeAction] =
        .signInRoad + [.go(.dossiers), .open(dossier: "TAP.PHUONG-261120-0001")]

    @Test func `a complete dossier is received, worked on, finished and taken`() {
        let world = PracticeWorld.signedIn.after(
            .copyFiled(with: "ro") + [.wait(days: 3)] + openFirst + [
                .takeResult, .saveResult, .chooseStars(5), .rate(5),
            ])
        #expect(statuses(world) == [.new, .received, .processing, .done, .returned])
        #expect(world.dossiers[0].isSaved)
        #expect(world.dossiers[0].rating == 5)
    }

    @Test func `the wrong paper is asked for again, and the right one goes on`() {
        let waiting = PracticeWorld.signedIn.after(.copyFiled(with: "nham") + [.wait(days: 1)] + openFirst)
        #expect(waiting.dossiers[0].status == .supplement)
        let done = waiting.after([.attach(slot: "chinh", file: "ro"), .sendSupplement, .wait(days: 3)])
        #expect(statuses(done) == [.new, .supplement, .received, .processing, .done])
        let again = waiting.after([.attach(slot: "chinh", file: "nham"), .sendSupplement, .wait(days: 1)])
        #expect(statuses(again) == [.new, .supplement, .supplement])
    }

    @Test func `a supplement forgotten for more than ten working days stops the dossier`() {
        let waiting = PracticeWorld.signedIn.after(.copyFiled(with: "nham") + [.wait(days: 11)])
        #expect(waiting.dossiers[0].status == .supplement)
        #expect(waiting.after([.wait(days: 1)]).dossiers[0].status == .stopped)
    }

    @Test func `a fee after reception holds the dossier until it is paid`() {
        let asked = PracticeWorld.signedIn.after(.criminalFiled + [.wait(days: 5)] + .signInRoad)
        #expect(asked.dossiers[0].status == .finance)
        let refused = asked.after([
            .go(.dossiers), .open(dossier: "TAP.SO-261120-0001"), .chooseCard("het"), .pay(card: "het"),
        ])
        #expect(refused.dossiers[0].status == .finance)
        #expect(
            statuses(refused.after([.chooseCard("con"), .pay(card: "con"), .wait(days: 10)])).suffix(2) == [
                .processing, .done,
            ])
    }

    @Test func `the promised day is counted anew once the fee is paid`() throws {
        let asked = PracticeWorld.signedIn.after(
            .criminalFiled + [.wait(days: 5)] + .signInRoad + [.go(.dossiers), .open(dossier: "TAP.SO-261120-0001")])
        let paid = asked.after([.chooseCard("con"), .pay(card: "con")])
        let days = try #require(paid.portal.procedure(paid.dossiers[0].procedure)).workingDays
        #expect(paid.dossiers[0].dueOn == paid.portal.workingDay(days, after: paid.today))
        #expect(asked.dossiers[0].dueOn == nil, "nothing is promised until it is paid")
    }

    @Test func `a procedure for residents is not received elsewhere`() {
        let road = [PracticeAction].maritalFiled.map { $0 == .apply(office: "phuong") ? .apply(office: "xa") : $0 }
        #expect(statuses(PracticeWorld.signedIn.after(road + [.wait(days: 1)])) == [.new, .notReceived])
    }

    @Test func `a result by post arrives by itself two working days later`() {
        let road = [PracticeAction].copyFiled(with: "ro").flatMap { action -> [PracticeAction] in
            action == .deliver(.online)
                ? [.deliver(.post), .fill(field: DeliveryField.address, value: "Số 1, khóm Tập")] : [action]
        }
        let world = PracticeWorld.signedIn.after(road + [.wait(days: 5)])
        #expect(statuses(world).last == .returned)
        #expect(world.dossiers[0].history.suffix(2).map(\.day) == [Day(iso: "2026-11-25")!, Day(iso: "2026-11-27")!])
    }

    @Test func `a withdrawn dossier is left alone`() {
        let world = PracticeWorld.signedIn.after(.copyFiled(with: "ro") + [.askWithdraw, .withdraw, .wait(days: 20)])
        #expect(statuses(world) == [.new, .withdrawn])
    }

    @Test func `working days pass over Saturday, Sunday and holidays`() {
        // Friday 20 November; the 24th is a holiday.
        let portal = Portal.sample
        #expect(portal.workingDay(1, after: Day(iso: "2026-11-20")!) == Day(iso: "2026-11-23")!)
        #expect(portal.workingDay(2, after: Day(iso: "2026-11-20")!) == Day(iso: "2026-11-25")!)
        #expect(PracticeWorld.fresh.after([.wait(days: 2)]).today == Day(iso: "2026-11-25")!)
    }

    @Test func `only four statuses end a dossier's life`() {
        #expect(DossierStatus.allCases.filter(\.isFinal) == [.notReceived, .withdrawn, .stopped, .returned])
    }

    @Test func `a petition is answered three working days later`() {
        let world = PracticeWorld.signedIn.after([
            .go(.petitions), .chooseTopic("cham"), .chooseOffice("phuong"),
            .fill(field: PetitionField.text, value: "Đề nghị trả kết quả đúng hẹn"), .sendPetition, .wait(days: 2),
        ])
        #expect(world.petitions[0].answeredOn == nil)
        #expect(world.after([.wait(days: 1)]).petitions[0].answeredOn != nil)
    }
}
