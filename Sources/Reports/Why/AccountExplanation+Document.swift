public import API
public import Adoption
import People

extension AccountExplanation {
    /// The explanation as it stands on the wire.
    public func document(at moment: ReportMoment) -> WhyDocument {
        WhyDocument(
            account: .init(
                system: story.system.code, name: story.name, aliases: story.aliases, person: story.personCode,
                personName: story.personName, units: story.unitPath.map(\.code), issuer: story.issuer),
            asOf: WireDay(day), timeZone: moment.timeZone, generatedAt: WireInstant(moment.now),
            graceDays: thresholds.graceDays, dormantDays: thresholds.dormantDays, staleDays: thresholds.staleDays,
            state: state?.rawValue, rule: rule.document, dates: story.datesDocument,
            coverage: story.coverage.sorted { ($0.days.first, $0.source) < ($1.days.first, $1.source) }.map {
                .init(source: $0.source, from: WireDay($0.days.first), to: WireDay($0.days.last), file: $0.file)
            },
            lastCoveredDay: lastCovered.map(WireDay.init), use: story.use?.document,
            leftOut: story.asides.document, changeWithoutUse: changeWithoutUse?.document,
            changeWithoutReports: changeWithoutReports?.document, nextAction: nextAction?.rawValue)
    }

    /// JSON as in the reference.
    public func json(at moment: ReportMoment) throws -> String { try OrderedJSON.text(document(at: moment)) }
}

extension AccountExplanation.Rule {
    var document: WhyDocument.Rule {
        switch self {
        case .notIssuedYet(let issued): .init(kind: "not_issued_yet", day: WireDay(issued))
        case .revoked(let since): .init(kind: "revoked", day: WireDay(since))
        case .exempt(let exemption): .init(kind: "exempt", day: WireDay(exemption.first))
        case .issueDateUnknown: .init(kind: "issue_date_unknown")
        case .notCovered(let issued, _): .init(kind: "not_covered", day: WireDay(issued))
        case .stale(let last, let days): .init(kind: "stale", day: WireDay(last), days: days)
        case .new(let issued, let days): .init(kind: "new", day: WireDay(issued), days: days)
        case .neverUsed(let issued, let days): .init(kind: "never_used", day: WireDay(issued), days: days)
        case .dormant(let last, let days): .init(kind: "dormant", day: WireDay(last), days: days)
        case .habitual(let weeks, let last, let days):
            .init(kind: "habitual", day: WireDay(last), days: days, weeks: weeks)
        case .active(let weeks, let last, let days):
            .init(kind: "active", day: WireDay(last), days: days, weeks: weeks)
        }
    }
}

extension AccountExplanation.Change {
    var document: WhyDocument.Change { .init(day: WireDay(day), state: state.rawValue) }
}

extension AccountStory {
    var datesDocument: WhyDocument.Dates {
        func sourced(_ day: Sourced<Day>?) -> WhyDocument.SourcedDay? {
            day.map { .init(day: WireDay($0.value), origin: $0.origin?.document) }
        }
        return .init(
            issued: sourced(issued), activated: sourced(activation),
            exempt: exemption.map {
                .init(
                    from: WireDay($0.value.first), until: $0.value.last.map(WireDay.init), reason: $0.value.reason,
                    origin: $0.origin?.document)
            }, revoked: sourced(revoked))
    }
}

extension Origin {
    var document: WhyDocument.OriginDocument {
        switch self {
        case .file(let name, let line, let at):
            .init(kind: "file", file: name, line: line, source: nil, who: nil, at: WireInstant(at))
        case .command(let who, let at):
            .init(kind: "command", file: nil, line: nil, source: nil, who: who, at: WireInstant(at))
        case .firstUsageEvent(let source, let file, let at):
            .init(kind: "first_usage_event", file: file, line: nil, source: source, who: nil, at: WireInstant(at))
        }
    }
}

extension CountedUse {
    var document: WhyDocument.Use {
        func mark(_ mark: Mark) -> WhyDocument.Mark {
            .init(day: WireDay(mark.day), source: mark.source, file: mark.file)
        }
        return .init(
            first: mark(first), last: mark(last), events: events, days: days, recentDays: recentDays.map(WireDay.init))
    }
}

extension UsageAsides {
    var document: WhyDocument.LeftOut {
        func count(_ count: Count?) -> WhyDocument.Count? {
            count.map { .init(events: $0.events, last: WireDay($0.last)) }
        }
        return .init(
            assisted: count(assisted),
            uncounted: uncounted.map {
                .init(action: $0.actionCode, events: $0.count.events, last: WireDay($0.count.last))
            },
            beforeIssue: count(beforeIssue), afterRevocation: count(afterRevocation), afterDay: count(afterDay))
    }
}
