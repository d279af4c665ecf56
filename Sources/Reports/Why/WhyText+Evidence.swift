import Adoption
import People
import Phrases

extension WhyText {
    /// Periods of coverage that the text lists before it counts the rest.
    private static let periodsListed = 6

    /// The rule that fits.
    var reasons: [String] {
        let rules = why.rules
        let thresholds = explanation.thresholds
        let weeks = AccountState.habitWeeks
        let needed = AccountState.habitWeeksWithUse
        switch explanation.rule {
        case .notIssuedYet(let issued): return [rules.notIssuedYet(words.date(issued))]
        case .revoked(let since): return [rules.revoked(words.date(since))]
        case .exempt(let exemption):
            let first = words.date(exemption.first)
            guard let last = exemption.last else { return [rules.exemptUntilFurtherNotice(first, exemption.reason)] }
            return [rules.exemptUntil(first, words.date(last), exemption.reason)]
        case .issueDateUnknown: return [rules.issueDateUnknown]
        case .notCovered(let issued, nil): return [rules.neverCovered(words.date(issued))]
        case .notCovered(let issued, let last?):
            return [rules.coveredBeforeIssue(words.date(issued), words.date(last))]
        case .stale(let last, let days): return [rules.stale(words.date(last), days, thresholds.staleDays)]
        case .new(let issued, let days): return [rules.new(words.date(issued), days, thresholds.graceDays)]
        case .neverUsed(let issued, let days):
            return [rules.neverUsed(words.date(issued), days, thresholds.graceDays)]
        case .dormant(let last, let days): return [rules.dormant(words.date(last), days, thresholds.dormantDays)]
        case .habitual(let used, let last, let days):
            return [rules.habitual(used, weeks, needed), rules.active(words.date(last), days, thresholds.dormantDays)]
        case .active(let used, let last, let days):
            return [
                rules.active(words.date(last), days, thresholds.dormantDays), rules.notHabitual(used, weeks, needed),
            ]
        }
    }

    /// The declared periods that reach into the time from the issue day to the day asked about.
    var coverage: [String] {
        let issued = story.issued?.value
        let begun = story.coverage.filter { $0.days.first <= explanation.day }
        let since = begun.filter { range in issued.map { range.days.last >= $0 } ?? true }
        // The last ones tell most: they decide whether the state can be told.
        let matter = (since.isEmpty ? begun : since).sorted {
            ($0.days.last, $0.days.first, $1.source) > ($1.days.last, $1.days.first, $0.source)
        }
        var texts = matter.prefix(Self.periodsListed).map {
            why.coverage.declared($0.source, words.date($0.days.first), words.date($0.days.last), $0.file)
        }
        if matter.count > Self.periodsListed { texts.append(why.coverage.more(matter.count - Self.periodsListed)) }
        guard let last = explanation.lastCovered else { return [why.coverage.none] }
        if let issued, last < issued, issued <= explanation.day {
            texts.append(why.coverage.noneSinceIssue(words.date(last)))
        } else {
            texts.append(
                why.coverage.last(words.date(last), explanation.day - last, explanation.thresholds.staleDays))
        }
        return texts
    }

    var leftOut: [String] {
        let asides = story.asides
        var texts: [String] = []
        if let assisted = asides.assisted {
            texts.append(why.leftOut.assisted(assisted.events, words.date(assisted.last)))
        }
        texts += asides.uncounted.map {
            why.leftOut.uncounted(
                $0.count.events, $0.actionName[words.language], $0.actionCode, words.date($0.count.last))
        }
        if let revoked = asides.afterRevocation {
            texts.append(why.leftOut.afterRevocation(revoked.events, words.date(revoked.last)))
        }
        if let later = asides.afterDay {
            texts.append(why.leftOut.afterDay(later.events, words.date(later.last)))
        }
        return texts.isEmpty ? [why.leftOut.nothing] : texts
    }

    /// What counts and is odd all the same.
    var anomalies: [String] {
        story.asides.beforeIssue.map { [why.leftOut.beforeIssue($0.events, words.date($0.last))] } ?? []
    }

    var changes: [String] {
        let changes = why.changes
        func put(_ change: AccountExplanation.Change, _ phrase: @Sendable (String, String) -> String) -> String {
            phrase(words.date(change.day), words.name(of: change.state))
        }
        if explanation.state == .unknown {
            let next = explanation.changeWithoutUse.map { changes.onNextReport(words.name(of: $0.state)) }
            let silent = explanation.changeWithoutReports.map { put($0, changes.withoutReports) }
            return [next, silent ?? changes.staysWithoutReports].compactMap(\.self)
        }
        if explanation.changeWithoutUse == explanation.changeWithoutReports {
            return [explanation.changeWithoutUse.map { put($0, changes.either) } ?? changes.never]
        }
        return [
            explanation.changeWithoutUse.map { put($0, changes.withoutUse) } ?? changes.staysWithoutUse,
            explanation.changeWithoutReports.map { put($0, changes.withoutReports) } ?? changes.staysWithoutReports,
        ]
    }

    var action: String? {
        switch explanation.nextAction {
        case .handOverSlip: why.actions.handOverSlip
        case .accompanyFirstDossier: why.actions.accompanyFirstDossier
        case .letHolderDoIt: why.actions.letHolderDoIt
        case .refresher: why.actions.refresher
        case .askForReport: why.actions.askForReport
        case .findIssueDate: why.actions.findIssueDate
        case nil: nil
        }
    }
}
