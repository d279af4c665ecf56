public import People
public import Phrases
public import Practice
public import Tutorial

/// Words for what the practice world means.
public struct Labels: Sendable {
    public let language: Language
    /// How the learner works: words about keys, numbers or buttons are chosen by it.
    public let medium: Medium
    public let phrases: Phrases.Terminal

    public init(language: Language, medium: Medium = .keys) {
        self.language = language
        self.medium = medium
        phrases = language == .vietnamese ? .vietnamese : .english
    }

    func text(_ text: LocalizedText) -> String { text[language] }

    public func text(_ label: Label) -> String {
        let portal = phrases.portal
        switch label {
        case .word(let word): return self.word(word)
        case .text(let text): return text[language]
        case .plain(let text): return text
        case .status(let status): return self.status(status)
        case .service(let kind): return kind == .full ? portal.fullService : portal.partialService
        case .delivery(let delivery):
            switch delivery {
            case .online: return portal.online
            case .post: return portal.post
            case .desk: return portal.desk
            }
        case .stage(let stage):
            switch stage {
            case .form: return portal.stageForm
            case .papers: return portal.stagePapers
            case .delivery: return portal.stageDelivery
            case .review: return portal.stageReview
            }
        case .money(let amount): return portal.money(grouped(amount))
        case .days(let days): return portal.workingDays(days)
        case .day(let day): return day.slashed
        case .file(let file): return "\(file.fileName) (\(file.name[language]), \(size(file.kilobytes)))"
        case .stars(let stars):
            guard portal.stars.indices.contains(stars - 1) else { return "\(stars)" }
            // Who hears "8. 4 –" hears two numbers.
            return (medium == .lines ? phrases.plain.star : portal.star)(stars, portal.stars[stars - 1])
        case .account(let number, let password): return portal.account(number, password)
        case .pair(let word, let label): return pair(word, text(label))
        }
    }

    private func size(_ kilobytes: Int) -> String {
        kilobytes < 1024 ? phrases.portal.kilobytes(kilobytes) : phrases.portal.megabytes((kilobytes + 512) / 1024)
    }

    /// Thousands apart: a point in Vietnamese, a comma in English.
    private func grouped(_ number: Int) -> String {
        var digits = Array(String(number))
        var place = digits.count - 3
        while place > 0 {
            digits.insert(language == .vietnamese ? "." : ",", at: place)
            place -= 3
        }
        return String(digits)
    }

    private func pair(_ word: PortalWord, _ text: String) -> String {
        let portal = phrases.portal
        switch word {
        case .phoneMessage: return portal.phoneMessage(text)
        case .results: return portal.results(text)
        case .feeLater: return portal.feeLater(text)
        case .applyAt: return portal.applyAt(text)
        case .removeFile: return portal.removeFile(text)
        case .open: return portal.open(text)
        case .reopen: return "\(portal.reopen): \(text)"
        case .payNow: return portal.payNow(text)
        case .dossierCode: return portal.dossier(text)
        default: return "\(self.word(word)) \(text)"
        }
    }

    public func status(_ status: DossierStatus) -> String {
        let statuses = phrases.statuses
        return switch status {
        case .new: statuses.new
        case .received: statuses.received
        case .notReceived: statuses.notReceived
        case .processing: statuses.processing
        case .supplement: statuses.supplement
        case .finance: statuses.finance
        case .withdrawn: statuses.withdrawn
        case .stopped: statuses.stopped
        case .done: statuses.done
        case .returned: statuses.returned
        }
    }

    private func word(_ word: PortalWord) -> String {
        let portal = phrases.portal
        return switch word {
        case .home: portal.home
        case .signIn: portal.signIn
        case .signOut: portal.signOut
        case .lookUp: portal.lookUp
        case .dossiers: portal.dossiers
        case .documents: portal.documents
        case .petitions: portal.petitions
        case .identityNumber: portal.identityNumber
        case .password: portal.password
        case .phoneMessage: portal.phoneMessage("")
        case .oneTimeCode: portal.oneTimeCode
        case .searchProcedure: portal.searchProcedure
        case .results: portal.results("")
        case .service: portal.service
        case .fee: portal.fee
        case .free: portal.free
        case .feeLater: portal.feeLater("")
        case .timeLimit: portal.timeLimit
        case .papers: portal.papers
        case .result: portal.result
        case .offices: portal.offices
        case .applyAt: portal.applyAt("")
        case .filing: portal.filing
        case .office: portal.office
        case .removeFile: portal.removeFile("")
        case .delivery: portal.delivery
        case .payWith: portal.payWith
        case .payNow: portal.payNow("")
        case .paid: portal.paid
        case .receipt: portal.receipt
        case .forward: portal.forward
        case .backward: portal.backward
        case .submit: portal.submit
        case .none: portal.none
        case .dossierCode: portal.dossierCode
        case .procedure: portal.procedure
        case .status: portal.status
        case .askedFor: portal.askedFor
        case .sendSupplement: portal.sendSupplement
        case .supplementSent: portal.supplementSent
        case .withdraw: portal.withdraw
        case .askWithdraw: portal.askWithdraw
        case .keepDossier: portal.keepDossier
        case .takeResult: portal.takeResult
        case .saveResult: portal.saveResult
        case .savedResult: portal.savedResult
        case .rate: portal.rate
        case .rated: portal.rated
        case .sendRating: portal.sendRating
        case .wrongDistrict: portal.wrongDistrict
        case .publicView: portal.publicView
        case .ownersList: portal.ownersList
        case .noDossiers: portal.noDossiers
        case .unfinished: portal.unfinished
        case .reopen: portal.reopen
        case .open: portal.open("")
        case .noDocuments: portal.noDocuments
        case .topic: portal.topic
        case .toOffice: portal.toOffice
        case .content: portal.content
        case .send: portal.send
        case .sentPetitions: portal.sentPetitions
        case .waiting: portal.waiting
        case .answered: portal.answered
        case .leaveDesk: portal.leaveDesk
        case .waitDay: portal.waitDay
        case .waitWeek: portal.waitWeek
        }
    }
}
