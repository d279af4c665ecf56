import People
import Practice
import Testing

/// What the portal keeps, asks and says, so that a slip costs nobody anything.
struct KindPortalTests {
    private func controls(_ world: PracticeWorld) -> [String] {
        world.page.blocks.compactMap { if case .control(let control) = $0 { control.key } else { nil } }
    }

    @Test func `withdrawing is asked about first, and keeping stands before it`() {
        let asked = PracticeWorld.signedIn.after(.copyFiled(with: "ro") + [.askWithdraw])
        #expect(asked.dossiers[0].status == .new)
        #expect(controls(asked) == ["keep", "withdraw"])
        let kept = asked.after([.keepDossier])
        #expect(kept.dossiers[0].status == .new)
        #expect(kept.after([.withdraw]).answer == .refused(.notOnThisPage))
        #expect(controls(kept).last == "withdraw")
    }

    @Test func `a paid form is kept when another office is chosen, and both are listed`() {
        let paid = PracticeWorld.signedIn.after(
            .copyForm + [
                .attach(slot: "chinh", file: "ro"), .forward, .deliver(.online), .chooseCard("con"), .pay(card: "con"),
                .go(.home), .search("sao y"), .view(procedure: "ban-sao"), .apply(office: "xa"),
            ])
        #expect(paid.openDrafts.map(\.office) == ["xa", "phuong"])
        let list = paid.after([.go(.dossiers)])
        #expect(controls(list) == ["reopen-ban-sao-xa", "reopen-ban-sao-phuong"])
        let back = list.after([.reopen(procedure: "ban-sao", office: "phuong")])
        #expect(back.answer == .done(.draftReopened))
        #expect(back.drafts["ban-sao"]?.payment?.receipt == "BL-00001")
    }

    @Test func `a value that does not stand is kept beside its problem, and all problems are counted`() {
        let form = PracticeWorld.signedIn.after([
            .search("sao y"), .view(procedure: "ban-sao"), .apply(office: "phuong"),
            .fill(field: "sdt", value: "12"), .fill(field: "ban", value: "x"),
        ])
        #expect(form.answer == .refused(.fields(count: 2)))
        #expect(form.drafts["ban-sao"]?.written(in: "sdt") == "12")
        #expect(form.after([.forward]).drafts["ban-sao"]?.written(in: "ban") == "x")
        let mended = form.after([.fill(field: "sdt", value: "0900 000 000")])
        #expect(mended.drafts["ban-sao"]?.written(in: "sdt") == "0900000000")
        #expect(Array(mended.drafts["ban-sao"]!.problems.keys) == ["ban"])
    }

    @Test func `what was looked up or searched for in vain is kept to be mended`() {
        #expect(values(PracticeWorld.signedIn.after([.go(.lookUp), .lookUp("TAP.X")])) == ["TAP.X"])
        let search = PracticeWorld.signedIn.after([.search("sao y"), .search("hộ chiếu")])
        #expect(search.answer == .refused(.nothingFound))
        #expect(values(search) == ["hộ chiếu"])
        #expect(controls(search) == ["search"], "the results before would pass for these")
    }

    private func values(_ world: PracticeWorld) -> [String] {
        world.page.blocks.compactMap {
            if case .control(let control) = $0, case .write(let entry) = control.kind { entry.value } else { nil }
        }
    }

    @Test func `the end of a session is said, and signing in is offered`() {
        let away = PracticeWorld.signedIn.after([.pause(minutes: 45)])
        #expect(away.answer == .done(.paused(minutes: 45, expired: true)))
        #expect(away.header.map(\.key).contains("go-sign-in"))
        #expect(!away.header.map(\.key).contains("sign-out"))
        let waited = PracticeWorld.fresh.after([.wait(days: 1)])
        #expect(waited.answer == .done(.waited(days: 1, expired: false, moved: [])))
    }

    @Test func `signing in leads on to the page that was asked for`() {
        let signIn = [PracticeAction].signInRoad
        #expect(PracticeWorld.fresh.after([.go(.petitions)] + signIn).place == .petitions)
        #expect(
            PracticeWorld.fresh.after([.search("sao y"), .view(procedure: "ban-sao")] + signIn).place
                == .procedure("ban-sao"))
        let expired = PracticeWorld.signedIn.after([.pause(minutes: 45), .go(.dossiers)])
        #expect(expired.place == .signIn)
        #expect(expired.after(Array(signIn.dropFirst())).place == .dossiers)
        // What was asked for on the way to somewhere else is forgotten.
        #expect(PracticeWorld.fresh.after([.go(.petitions), .go(.lookUp)] + signIn).place == .lookUp)
        #expect(PracticeWorld.signedIn.after([.signOut] + signIn).place == .home)
    }

    @Test func `a field that must not be empty says so when it is emptied`() {
        let form = PracticeWorld.signedIn.after([
            .search("sao y"), .view(procedure: "ban-sao"), .apply(office: "phuong"), .fill(field: "ten", value: ""),
        ])
        #expect(form.drafts["ban-sao"]?.problems == ["ten": .missing])
        let filled = form.after([.fill(field: "ten", value: "Nguyễn Thị Tập")])
        #expect(filled.drafts["ban-sao"]?.problems.isEmpty == true)
    }

    @Test func `a page that is open already says so`() {
        #expect(PracticeWorld.fresh.after([.go(.home)]).answer == .done(.open))
        #expect(PracticeWorld.fresh.after([.go(.lookUp)]).answer == .done(.shown))
        let petition = PracticeWorld.signedIn.after([
            .go(.petitions), .chooseTopic("cham"), .fill(field: PetitionField.text, value: "Chậm quá."),
            .go(.petitions),
        ])
        #expect(petition.answer == .done(.open))
        #expect(petition.entries[PetitionField.text] == "Chậm quá.")
        let expired = petition.after([.pause(minutes: 45), .sendPetition])
        #expect(expired.place == .signIn && expired.entries.isEmpty)
        let back = expired.after(Array([PracticeAction].signInRoad.dropFirst()))
        #expect(back.place == .petitions && back.entries[PetitionField.text] == "Chậm quá.")
        let left = petition.after([.pause(minutes: 45), .fill(field: PetitionField.text, value: "Chậm.")])
        #expect(left.after(Array([PracticeAction].signInRoad.dropFirst())).entries[PetitionField.text] == "Chậm.")
        let asked = petition.after([.pause(minutes: 45)] + .signInRoad)
        #expect(asked.place == .petitions && asked.entries[PetitionField.text] == "Chậm quá.")
    }

    @Test func `what is empty at sign-in is said at each field, and is no wrong password`() {
        let empty = PracticeWorld.fresh.after([.go(.signIn), .signIn])
        #expect(empty.answer == .refused(.fields(count: 2)))
        #expect(empty.entryProblems == [SignInField.number: .missing, SignInField.password: .missing])
        #expect(empty.met == ["fields"])
    }

    @Test func `a form that a session took away waits in the list`() {
        let away = PracticeWorld.signedIn.after([
            .search("sao y"), .view(procedure: "ban-sao"), .apply(office: "phuong"), .pause(minutes: 45), .forward,
        ])
        let back = away.after(Array([PracticeAction].signInRoad.dropFirst()))
        #expect(back.place == .dossiers)
        #expect(controls(back) == ["reopen-ban-sao-phuong"])
    }

    @Test func `what became of a dossier is said wherever one waits`() {
        let filed = PracticeWorld.signedIn.after(.copyFiled(with: "nham") + [.go(.home), .wait(days: 1)])
        let move = Success.Move(dossier: filed.dossiers[0].code, status: .supplement)
        #expect(filed.answer == .done(.waited(days: 1, expired: true, moved: [move])))
        #expect(filed.after([.wait(days: 1)]).answer == .done(.waited(days: 1, expired: false, moved: [])))
    }

    @Test func `a code is the next that is free that day, counted from those of others`() {
        let home = [PracticeAction.go(.home)]
        let codes = PracticeWorld.signedIn
            .after(.copyFiled(with: "ro") + home + .copyFiled(with: "ro") + home + .maritalFiled).dossiers.map(\.code)
        #expect(codes == ["TAP.PHUONG-261120-0001", "TAP.PHUONG-261120-0002", "TAP.PHUONG-261120-0003"])
    }

    @Test func `nothing is paid or rated by choosing`() {
        let chosen = PracticeWorld.signedIn.after(
            .copyForm + [.attach(slot: "chinh", file: "ro"), .forward, .deliver(.online), .chooseCard("con")])
        #expect(chosen.drafts["ban-sao"]?.payment == nil)
        #expect(chosen.gesture(for: .pay(card: "con")) != nil)
        let unchosen = PracticeWorld.signedIn.after(
            .copyForm + [.attach(slot: "chinh", file: "ro"), .forward, .deliver(.online), .pay(card: "")])
        #expect(unchosen.answer == .refused(.noCard))
    }

    @Test func `a result is there on the due day`() {
        let world = PracticeWorld.signedIn.after(.copyFiled(with: "ro") + [.wait(days: 5)])
        #expect(world.dossiers[0].history.first { $0.status == .done }?.day == world.dossiers[0].dueOn)
    }

    @Test(arguments: [
        ("hôn", ["hon-nhan"]), ("hộn", ["hon-nhan"]), ("hon", ["hon-nhan"]), ("chuwngs thuwcj", ["ban-sao"]),
        ("hoon nhaan", ["hon-nhan"]),
        ("lys lichj", ["ly-lich"]),
    ])
    func `a search reads marks where they are typed, and keys that were meant as marks`(query: String, found: [String])
    {
        #expect(Portal.sample.procedures(matching: query).map(\.code) == found)
    }
}
