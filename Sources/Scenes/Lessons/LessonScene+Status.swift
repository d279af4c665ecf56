import Learning
import People
import Phrases
import Practice
import Tutorial

/// What answers the last act, and what stands until it is mended.
extension Labels {
    /// What the portal has answered, or what the author says of the right answer.
    func reply(_ screen: Screen, _ guide: StepGuide) -> String? {
        for case .right(let feedback) in screen.notices where !feedback.isEmpty {
            return feedback.map(text).joined(separator: " ")
        }
        guard guide.isAnswerFresh else { return nil }
        return screen.portal?.answer.flatMap(answer)?.1
    }

    /// The notices in words, those of several fields in one sentence.
    private func sentences(
        _ screen: Screen, _ guide: StepGuide, _ notices: [Screen.Notice]
    ) -> [(tone: Tone, text: String)] {
        var said: [(tone: Tone, text: String)] = []
        let first = notices.firstIndex { if case .mismatch = $0 { true } else { false } }
        for (index, one) in notices.enumerated() {
            if index == first { said += mismatches(notices).map { (.bad, $0) } }
            if case .mismatch = one { continue }
            for case .notice(let tone, let text) in notice(one, in: screen, guide) { said.append((tone, text)) }
        }
        return said
    }

    /// What is true of the step whenever it is said.
    func stands(_ screen: Screen, _ guide: StepGuide, _ notices: [Screen.Notice]) -> (tone: Tone, text: String)? {
        let lasting = notices.filter { if case .undone = $0 { false } else { true } }
        let said = sentences(screen, guide, lasting)
        guard let first = said.first else { return nil }
        let isBad = first.tone != .good && said.contains { $0.tone == .bad }
        return (isBad ? .bad : first.tone, said.map(\.text).joined(separator: " "))
    }

    /// What the portal has answered, and what it means for the step.
    func status(_ screen: Screen, _ guide: StepGuide, _ notices: [Screen.Notice]) -> (tone: Tone, text: String)? {
        var said = sentences(screen, guide, notices)
        let isDone = said.first?.tone == .good
        let isUndone = notices.contains { if case .undone = $0 { true } else { false } }
        let reply = portalReply(screen, guide, notices)
        // What is done is said first; otherwise the portal's word comes before what it means for the step.
        if let reply { said.insert(reply, at: isDone ? 1 : 0) }
        let isReplyGood = reply?.tone == .good
        // A hint that comes by itself is said where the learner looks.
        if screen.notices.contains(.nudge), screen.portal != nil, medium == .keys, let hint = screen.hints.last {
            let text = hint[language].blocks.flatMap(\.spans).map(\.text).joined()
            said.append((.neutral, "\(phrases.lesson.nudge) \(text)"))
        }
        guard let first = said.first else { return nil }
        let text = said.map(\.text).joined(separator: " ")
        guard !isDone, !isUndone else { return (first.tone, text) }
        // Where the portal is content and the task is not, it is neither good nor bad; a dead end is bad.
        if said.contains(where: { $0.tone == .bad }), !isReplyGood || notices.contains(.unreachable) {
            return (.bad, text)
        }
        return (isReplyGood && said.count > 1 ? .neutral : first.tone, text)
    }

    /// The portal's word, as far as it is news: what stands after undo was answered before, and of what was noted and
    /// does not fit, that it does not fit is the news (in lines what stands is not said again).
    func portalReply(_ screen: Screen, _ guide: StepGuide, _ notices: [Screen.Notice]) -> (tone: Tone, text: String)? {
        let isUndone = notices.contains { if case .undone = $0 { true } else { false } }
        let isNoted = medium != .lines && screen.portal?.answer == .done(.kept) && !mismatches(notices).isEmpty
        guard guide.isAnswerFresh, !isUndone, !isNoted, let portal = screen.portal,
            let answer = portal.answer.flatMap(answer)
        else { return nil }
        // What stands at its field need not stand here, too.
        let text = portal.page.problems.map(problem).contains(answer.1) ? phrases.answers.fields(1) : answer.1
        let isWords = portal.answer.map(\.isPassingOfTime) != true
        return (answer.0, isWords ? phrases.lesson.portalSays(text) : text)
    }

    /// What is at odds with the task, in the order in which it is said; several fields in one sentence.
    func mismatches(_ notices: [Screen.Notice]) -> [String] {
        let wrong = notices.compactMap { if case .mismatch(let one) = $0 { one } else { nil } }
        let fields = wrong.compactMap { if case .value(let field, _) = $0 { text(field) } else { nil } }
        guard fields.count > 1 else { return wrong.map(mismatch) }
        let others = wrong.filter { if case .value = $0 { false } else { true } }
        return [phrases.claims.wrongValues(fields.count, fields.joined(separator: ", "))] + others.map(mismatch)
    }

    /// What is said once while it stands.
    func standing(_ screen: Screen, _ guide: StepGuide) -> [String] {
        var notices: [String] = []
        for one in screen.notices {
            for case .notice(_, let text) in notice(one, in: screen, guide) {
                switch one {
                case .turnBack, .restored, .opened, .formLeft, .doneBefore, .freePlay: notices.append(text)
                default: break
                }
            }
        }
        return mismatches(screen.notices) + notices
    }
}

extension Page {
    /// What is wrong at its fields.
    fileprivate var problems: [FieldProblem] {
        blocks.compactMap { block in
            guard case .control(let control) = block else { return nil }
            switch control.kind {
            case .write(let entry): return entry.problem
            case .pick(_, _, _, let problem): return problem
            case .press: return nil
            }
        }
    }
}
