import People
import Phrases
import Practice
import Tutorial

extension Labels {
    /// What is still to be done, in a few words.
    func claim(_ claim: Claim) -> String {
        let words = phrases.claims
        switch claim {
        case .signedIn: return words.signIn
        case .signedOut: return words.signOut
        case .at(let place): return words.open(text(.word(self.word(of: place))))
        case .viewing(let procedure), .reading(let procedure): return words.open(text(procedure))
        case .drafting(let procedure, let office): return words.form(text(procedure), text(office))
        case .reopening(let procedure): return words.reopen(text(procedure))
        case .stage(let stage): return words.page(text(.stage(stage)), phrases.portal.forward)
        case .field(let name, let wanted): return words.field(text(name), wanted.map(text))
        case .paper(let slot): return words.paper(text(slot))
        case .delivery(let delivery): return "\(phrases.portal.delivery): \(text(.delivery(delivery)))"
        case .paid: return words.pay
        case .submitted(let office): return words.submit(office.map(text))
        case .status(let status): return words.status(self.status(status))
        case .lookedUp: return words.lookUp(phrases.portal.lookUp)
        case .supplied: return words.press(phrases.portal.sendSupplement)
        case .saved: return words.press(phrases.portal.saveResult)
        case .rated: return words.press(phrases.portal.sendRating)
        case .petition(let topic): return words.petition(text(topic))
        case .petitionAnswered: return words.petitionAnswered
        case .leftDesk: return words.leaveDesk(phrases.portal.leaveDesk)
        case .expiry(let isInForm):
            return words.meetExpiry(isInForm ? phrases.portal.forward : phrases.portal.dossiers)
        case .met(Refusal.dossierNotFound.name): return words.meetNoDossier
        case .met: return words.meetRefusal
        }
    }

    func mismatch(_ mismatch: Mismatch) -> String {
        let words = phrases.claims
        return switch mismatch {
        case .value(let field, let wanted): words.wrongValue(text(field), text(wanted))
        case .file(let file, let wanted): words.wrongFile(text(file.name), text(wanted.name))
        case .office(let wanted): words.wrongOffice(text(wanted), how(.undo))
        case .delivery(let wanted): words.wrongDelivery(text(.delivery(wanted)))
        case .topic(let wanted, isSent: false): words.wrongTopic(text(wanted))
        case .topic(let wanted, isSent: true): words.wrongTopicSent(text(wanted), how(.undo))
        case .card(let wanted): words.wrongCard(text(wanted))
        case .openedInList: words.openedInList(phrases.portal.lookUp)
        }
    }

    /// The row of the page on which an answer stands.
    func row(of lookUp: LookUp) -> String {
        switch lookUp {
        case .code: phrases.portal.dossierCode
        case .dueDay: phrases.claims.dueRow
        case .fee: phrases.portal.fee
        case .receipt: phrases.portal.paid
        case .workingDays: phrases.portal.timeLimit
        }
    }

    /// What was taken back, in words.
    func name(_ event: TutorialEvent, _ gesture: Gesture?) -> String {
        switch event {
        case .act: gesture.map { self.gesture($0) } ?? phrases.claims.anAction
        case .answer: phrases.claims.anAnswer
        case .showMe: phrases.keys.showMe
        case .showNext: phrases.keys.showNext
        case .redo: phrases.keys.redo
        case .freePlay: phrases.keys.freePlay
        case .back: phrases.keys.back
        case .resetStep: phrases.keys.resetStep
        case .resetLesson: phrases.keys.resetLesson
        case .next, .open, .hint, .undo: phrases.keys.next
        }
    }

    private func word(of place: PracticeAction.Destination) -> PortalWord {
        switch place {
        case .home: .home
        case .signIn: .signIn
        case .lookUp: .lookUp
        case .dossiers: .dossiers
        case .documents: .documents
        case .petitions: .petitions
        }
    }
}
