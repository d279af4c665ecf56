import Learning
import People
import Phrases
public import Practice

extension Labels {
    /// What the portal answers; nothing where the page says it all.
    func answer(_ answer: Answer) -> (Tone, String)? {
        switch answer {
        // That something was written down does not say that it was right.
        case .done(.kept): (.neutral, phrases.answers.kept)
        case .done(.open): (.neutral, phrases.answers.open)
        case .done(.signInAgain): (.neutral, phrases.answers.sessionExpired)
        // Time that passes is no success, and a session that ended in it is bad news.
        case .done(.paused(let minutes, let expired)): passed(phrases.answers.paused(minutes), expired)
        case .done(.waited(let days, let expired, let moved)): waited(days, expired, moved)
        case .done(let success): self.success(success).map { (.good, $0) }
        case .refused(let refusal): (.bad, self.refusal(refusal))
        }
    }

    private func success(_ success: Success) -> String? {
        let answers = phrases.answers
        return switch success {
        case .shown: nil
        case .kept: answers.kept
        case .codeSent: answers.codeSent
        case .signedIn: answers.signedIn
        case .signedOut: answers.signedOut
        case .found(let count): answers.found(count)
        case .draftReopened: answers.draftReopened
        case .attached: answers.attached
        case .removed: answers.removed
        case .paid(let receipt): answers.paid(receipt)
        case .filed(let code): answers.filed(code)
        case .supplementSent: answers.supplementSent
        case .withdrawn: answers.withdrawn
        case .dossierKept: answers.dossierKept
        case .resultTaken: answers.resultTaken
        case .resultSaved: answers.resultSaved
        case .rated: answers.rated
        case .petitionSent(let code): answers.petitionSent(code)
        case .open, .signInAgain, .paused, .waited: nil
        }
    }

    private func waited(_ days: Int, _ expired: Bool, _ moved: [Success.Move]) -> (Tone, String) {
        let (tone, time) = passed(phrases.answers.waited(days), expired)
        if moved.isEmpty { return (tone, "\(time) \(phrases.answers.nothingNew)") }
        let messages = moved.map { phrases.answers.moved($0.dossier, status($0.status)) }
        return (tone, ([time] + messages).joined(separator: " "))
    }

    private func passed(_ time: String, _ expired: Bool) -> (Tone, String) {
        expired ? (.neutral, "\(time); \(phrases.answers.andExpired).") : (.neutral, "\(time).")
    }

    func refusal(_ refusal: Refusal) -> String {
        let answers = phrases.answers
        return switch refusal {
        case .notOnThisPage: answers.notOnThisPage
        case .notSignedIn: answers.notSignedIn
        case .alreadySignedIn: answers.alreadySignedIn
        case .sessionExpired: answers.sessionExpired
        case .badIdentityNumber: answers.badIdentityNumber
        case .wrongPassword: answers.wrongPassword
        case .wrongCode: answers.wrongCode
        case .nothingFound: answers.nothingFound
        case .codeInSearch: answers.codeInSearch
        case .tooShort(let least): answers.tooShort(least)
        case .wrongOffice: answers.wrongOffice
        case .fields(let count): answers.fields(count)
        case .paperMissing: answers.paperMissing
        case .unreadableFile: answers.unreadableFile
        case .fileTooLarge: answers.fileTooLarge
        case .noDelivery: answers.noDelivery
        case .unpaid: answers.unpaid
        case .paymentRefused(.balance): answers.refusedBalance
        case .paymentRefused(.expired): answers.refusedExpired
        case .paymentRefused(.limit): answers.refusedLimit
        case .nothingToPay: answers.nothingToPay
        case .noCard: answers.noCard
        case .noRating: answers.noRating
        case .dossierNotFound: answers.dossierNotFound
        case .notNow(let status): answers.notNow(self.status(status))
        case .alreadySaved: answers.alreadySaved
        case .alreadyRated: answers.alreadyRated
        case .badRating: answers.badRating
        }
    }

    func problem(_ problem: FieldProblem) -> String {
        let answers = phrases.answers
        return switch problem {
        case .missing: answers.missing
        case .notAnIdentityNumber: answers.notAnIdentityNumber
        case .notTheAccount(let number): answers.notTheAccount(number)
        case .wrongPassword: answers.wrongPassword
        case .wrongCode: answers.wrongCode
        case .notAPhoneNumber: answers.notAPhoneNumber
        case .notADate: answers.notADate
        case .inTheFuture: answers.inTheFuture
        case .notANumber(let least, let most): answers.notANumber(least, most)
        case .notAChoice: answers.notAChoice
        case .tooLong(let most): answers.tooLong(most)
        case .tooShort(let least): answers.tooShort(least)
        }
    }

    /// What is written on a control. What asks and what withdraws are not called the same.
    func label(of control: Control) -> String {
        if case .press(.withdraw) = control.kind { return phrases.portal.sureWithdraw }
        return text(control.label)
    }

    /// How a learner does something, as an instruction.
    public func gesture(_ gesture: Gesture) -> String {
        let label = self.label(of: gesture.control)
        guard let value = gesture.value.map(text) else { return phrases.lesson.press(label) }
        if case .write = gesture.control.kind { return phrases.lesson.write(label, value) }
        return phrases.lesson.pick(label, value)
    }
}
