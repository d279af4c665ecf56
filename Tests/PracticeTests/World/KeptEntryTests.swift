import Practice
import Testing

/// What was written is there when one comes back.
struct KeptEntryTests {
    @Test func `the card chosen for a form is kept with it`() {
        let chosen = PracticeWorld.signedIn.after(
            .copyForm + [.attach(slot: "chinh", file: "ro"), .forward, .deliver(.online)] + [.chooseCard("con")])
        #expect(chosen.chosenCard?.code == "con")
        let left = chosen.after([.go(.home)])
        #expect(left.chosenCard == nil)
        let (draft, back) = (left.openDrafts[0], left.after([.go(.dossiers)]))
        let again = back.after([.reopen(procedure: draft.procedure, office: draft.office)])
        #expect(again.chosenCard?.code == "con")
        #expect(again.after([.pay(card: "con")]).chosenCard == nil)
    }

    @Test func `a petition that was left is as it was written`() {
        let written = PracticeWorld.signedIn.after([
            .go(.petitions), .chooseTopic("cham"), .fill(field: PetitionField.text, value: "Xin trả lời sớm"),
        ])
        for road: [PracticeAction] in [[.go(.home)], [.go(.lookUp), .go(.home)]] {
            let again = written.after(road + [.go(.petitions)])
            #expect(again.entries == written.entries)
        }
        let sent = written.after([
            .chooseOffice("phuong"), .fill(field: PetitionField.text, value: "Xin trả lời sớm hơn cho người dân."),
            .sendPetition, .go(.home), .go(.petitions),
        ])
        #expect(sent.petitions.count == 1)
        #expect(sent.entries.isEmpty)
    }

    @Test func `who goes to sign in after a session has expired is told that it has`() {
        let out = PracticeWorld.signedIn.after([.pause(minutes: 45), .go(.signIn)])
        #expect(out.answer == .done(.signInAgain))
        #expect(out.met.contains("session-expired"))
        #expect(PracticeWorld.signedIn.after([.signOut, .go(.signIn)]).answer == .done(.shown))
    }

    @Test func `a code copied with the end of its sentence is found`() {
        let filed = PracticeWorld.signedIn.after(.copyFiled(with: "ro"))
        let code = filed.dossiers[0].code
        #expect(filed.after([.go(.lookUp), .lookUp("\(code).")]).lookedUp == [code])
    }

    @Test(arguments: [("Nguyễn Thị Tập", "Nguyễn Thị Tập"), ("", nil)])
    func `what is typed into a form as the session ends is kept, where it could stand`(typed: String, kept: String?) {
        let form = PracticeWorld.signedIn.after(Array([PracticeAction].copyForm.prefix(3)) + [.pause(minutes: 45)])
        let out = form.after([.fill(field: "ten", value: typed)])
        #expect(out.place == .signIn && out.answer == .refused(.sessionExpired))
        #expect(out.drafts["ban-sao"]?.values["ten"] == kept)
    }
}
