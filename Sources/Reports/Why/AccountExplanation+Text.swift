public import Adoption
public import People
import Phrases

extension AccountExplanation {
    /// Why the account is in its state, in words that fit `columns`.
    public func text(in language: Language, at moment: ReportMoment, columns: Int = 80) -> String {
        WhyText(self, words: Words(language), moment: moment, columns: columns).lines.joined(separator: "\n") + "\n"
    }
}

/// The explanation of one account, section by section.
struct WhyText {
    let explanation: AccountExplanation
    let words: Words
    let moment: ReportMoment
    let columns: Int

    var story: AccountStory { explanation.story }
    var why: Phrases.Why { words.phrases.why }

    init(_ explanation: AccountExplanation, words: Words, moment: ReportMoment, columns: Int) {
        self.explanation = explanation
        self.words = words
        self.moment = moment
        self.columns = columns
    }

    var lines: [String] {
        let state = words.name(of: explanation.state)
        var lines = wrap(why.headings.account("\(story.system.code):\(story.name)"), columns: columns)
        lines += labelledLines(identity)
        lines += [""] + wrap(why.headings.state(words.date(explanation.day), state.uppercased()), columns: columns)
        lines += section(why.headings.reason, reasons)
        lines += [""] + [why.headings.dates] + labelledLines(dates)
        lines += section(why.headings.coverage, coverage)
        lines += section(why.headings.thresholds, [thresholds])
        lines += section(why.headings.leftOut, leftOut)
        if !anomalies.isEmpty { lines += section(why.headings.check, anomalies) }
        lines += section(why.headings.changes, changes)
        if let action { lines += section(why.headings.action, [action]) }
        return lines + [""] + wrap(words.generated(moment), columns: columns)
    }

    private func section(_ heading: String, _ texts: [String]) -> [String] {
        [""] + wrap(heading, columns: columns)
            + texts.flatMap { wrap($0, columns: columns, first: "  ", rest: "  ") }
    }

    private func labelledLines(_ entries: [(label: String, text: String)]) -> [String] {
        let widest = entries.map { terminalColumns($0.label) }.max() ?? 0
        return entries.flatMap { labelled($0.label, $0.text, labelColumns: widest, columns: columns) }
    }

    var identity: [(label: String, text: String)] {
        let name = story.personName.isEmpty ? why.labels.unnamed : story.personName
        var entries = [
            (why.labels.holder, "\(name) (\(story.personCode))"),
            (why.labels.system, "\(story.system.name[words.language]) (\(story.system.code))"),
        ]
        if let unit = story.unitPath.last {
            let path = story.unitPath.map(\.displayName).joined(separator: " › ")
            entries.append((why.labels.unit, "\(path) (\(unit.code))"))
        }
        if !story.aliases.isEmpty { entries.append((why.labels.aliases, story.aliases.joined(separator: ", "))) }
        if let issuer = story.issuer { entries.append((why.labels.issuer, issuer)) }
        return entries
    }

    var dates: [(label: String, text: String)] {
        var entries = [
            (why.labels.issued, dated(story.issued) ?? why.labels.notKnown),
            (why.labels.activated, dated(story.activation) ?? why.labels.activationNotKnown),
        ]
        if let exemption = story.exemption {
            let value = exemption.value
            let text = why.origins.exemption(words.date(value.first), value.last.map(words.date), value.reason)
            entries.append((why.labels.exempt, "\(text) — \(origin(exemption.origin))"))
        }
        if let revoked = dated(story.revoked) { entries.append((why.labels.revoked, revoked)) }
        guard let use = story.use else {
            entries.append((why.labels.lastUse, why.labels.noUse))
            return entries
        }
        for (label, mark) in [(why.labels.firstUse, use.first), (why.labels.lastUse, use.last)] {
            entries.append((label, "\(words.date(mark.day)) — \(why.origins.usage(mark.source, mark.file))"))
        }
        entries.append((why.labels.counted, why.use.counted(use.events, use.days)))
        entries.append((why.labels.recent, recent(use)))
        return entries
    }

    private func recent(_ use: CountedUse) -> String {
        let weeks = Set(use.recentDays.map(\.week)).count
        guard weeks > 0 else { return why.use.noneRecent(AccountState.habitWeeks) }
        // Day and month are enough: all lie within the last eight weeks.
        let days = use.recentDays.suffix(12).map { String(words.date($0).prefix(5)) }
        let list = (use.recentDays.count > 12 ? "…, " : "") + days.joined(separator: ", ")
        return why.use.recent(weeks, AccountState.habitWeeks, list)
    }

    private func dated(_ day: Sourced<Day>?) -> String? {
        day.map { "\(words.date($0.value)) — \(origin($0.origin))" }
    }

    private func origin(_ origin: Origin?) -> String {
        func date(_ instant: Instant) -> String { words.date(moment.offsets.day(of: instant)) }
        return switch origin {
        case .file(let name, let line, let at): why.origins.file(name, line.map { "\($0)" }, date(at))
        case .command(let who, let at): why.origins.command(words.author(who), date(at))
        case .firstUsageEvent(let source, let file, _): why.origins.firstEvent(source, file)
        case nil: why.labels.originNotKnown
        }
    }

    var thresholds: String {
        let thresholds = explanation.thresholds
        let list = words.phrases.report.thresholdList(
            thresholds.graceDays, thresholds.dormantDays, thresholds.staleDays)
        return list.prefix(1).uppercased() + list.dropFirst() + "."
    }
}
