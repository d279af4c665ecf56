import People
import Practice
import Testing

/// Whatever anybody does, in whatever order, the world keeps its rules.
struct RandomActionTests {
    @Test(arguments: 0..<150)
    func `no road of random actions breaks a rule of a dossier's life`(seed: Int) {
        var random = SeededRandom(seed: seed)
        var world = seed.isMultiple(of: 3) ? PracticeWorld.fresh : PracticeWorld.signedIn
        for _ in 0..<100 {
            for action in world.someRoad(&random) {
                let before = world
                let answer = world.perform(action)
                for dossier in world.dossiers { check(dossier, in: world) }
                checkKept(before, world)
                if answer.isRefused { checkRefusalChangedNothing(before, world) }
            }
        }
    }

    @Test func `random roads come to every one of the ten statuses`() {
        var reached: Set<DossierStatus> = []
        for seed in 0..<400 where reached.count < DossierStatus.allCases.count {
            var random = SeededRandom(seed: seed)
            var world = PracticeWorld.signedIn
            for _ in 0..<250 { world = world.after(world.someRoad(&random)) }
            for dossier in world.dossiers { reached.formUnion(dossier.history.map(\.status)) }
        }
        #expect(reached == Set(DossierStatus.allCases))
    }

    @Test(arguments: 0..<30)
    func `the same actions always lead to the same world`(seed: Int) {
        var random = SeededRandom(seed: seed)
        var world = PracticeWorld.signedIn
        var actions: [PracticeAction] = []
        for _ in 0..<80 {
            let road = world.someRoad(&random)
            actions += road
            world = world.after(road)
        }
        #expect(PracticeWorld.signedIn.after(actions) == world)
    }

    @Test func `an action survives being written as words`() {
        for action in PracticeWorld.anything { #expect(PracticeAction(words: action.words) == action) }
    }

    private func check(_ dossier: Dossier, in world: PracticeWorld) {
        #expect(dossier.history.first?.status == .new)
        for (earlier, later) in zip(dossier.history, dossier.history.dropFirst()) {
            #expect(earlier.status.mayBecome.contains(later.status))
            #expect(earlier.day <= later.day)
            #expect(world.portal.isWorkingDay(later.day))
        }
        let procedure = world.portal.procedure(dossier.procedure)!
        #expect(procedure.offices.contains(dossier.office))
        if dossier.history.contains(where: { $0.status == .processing }), procedure.fee.amount > 0 {
            #expect(dossier.payment?.amount == procedure.fee.amount, "worked on unpaid")
        }
        if dossier.isSaved || dossier.rating != nil { #expect(dossier.status == .returned) }
        if procedure.isForResidents, dossier.office != world.portal.applicant.homeOffice {
            #expect(![DossierStatus.received, .processing, .done, .returned].contains(dossier.status))
        }
        if [.processing, .done, .returned].contains(dossier.status) {
            for slot in procedure.papers where slot.isRequired {
                let file = dossier.papers[slot.code].flatMap(world.portal.file)
                #expect(file.map { $0.isReadable && slot.takes.contains($0.kind) } == true)
            }
        }
    }

    /// What has happened stays: time runs forward and nothing filed, paid or sent disappears.
    private func checkKept(_ before: PracticeWorld, _ after: PracticeWorld) {
        #expect(after.today >= before.today)
        #expect(after.petitions.count >= before.petitions.count)
        #expect(Set(after.dossiers.map(\.code)).count == after.dossiers.count)
        for (old, new) in zip(before.dossiers, after.dossiers) {
            #expect(old.code == new.code)
            #expect(Array(new.history.prefix(old.history.count)) == old.history)
            if old.payment != nil { #expect(new.payment == old.payment) }
        }
        #expect(after.dossiers.count >= before.dossiers.count)
    }

    private func checkRefusalChangedNothing(_ before: PracticeWorld, _ after: PracticeWorld) {
        #expect(after.dossiers == before.dossiers)
        #expect(after.petitions == before.petitions)
        #expect(after.today == before.today)
        for (procedure, draft) in before.drafts {
            #expect(after.drafts[procedure]?.values == draft.values)
            #expect(after.drafts[procedure]?.papers == draft.papers)
            #expect(after.drafts[procedure]?.payment == draft.payment)
        }
    }
}
