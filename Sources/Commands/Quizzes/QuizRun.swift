import Foundation
import Learning
import People
import Phrases
import Scenes
import TerminalUI
import Tutorial

/// One sitting with one quiz: attempts, one after the other.
struct QuizRun {
    private enum Action: Sendable {
        case answer(Response)
        case toggle(Int)
        case join(Int, Int)
        case handIn
        case next
        case again
        case saveAgain
        case learnUnsaved
        case leave
    }

    let session: Session
    let quiz: Quiz
    private var attempt: Attempt
    private var draft = AnswerDraft()
    private var marked: Marked?
    private var notice: String?
    /// What could not be kept.
    private var unsaved: Unsaved?

    private enum Unsaved {
        case paper
        case response(Response)
    }

    /// Goes on with an attempt that is not finished, or begins one.
    init(session: Session, quiz: Quiz) {
        self.session = session
        self.quiz = quiz
        attempt = Attempt(paper: Paper.none, passMark: 0)
        if let open = session.journal.record.attempts(at: quiz).last, !open.isComplete {
            attempt = open
        } else {
            begin()
        }
    }

    private mutating func begin() {
        marked = nil
        draft = AnswerDraft()
        guard quiz.rules.allowsAnother(after: session.journal.record.attempts(at: quiz).count) else {
            notice = session.labels.phrases.home.noAttempts
            return
        }
        let seed = UInt64.random(in: 0..<(1 << 53))
        var line = JournalLine.now()
        line.quiz = quiz.id
        line.hash = quiz.contentHash
        line.seed = seed
        guard keep(line, .paper) else { return }
        attempt = Attempt(paper: quiz.paper(seed: seed), passMark: quiz.rules.passMark)
    }

    private mutating func keep(_ line: JournalLine, _ what: Unsaved) -> Bool {
        unsaved = nil
        if session.keep(line) { return true }
        notice = session.labels.phrases.home.notSaved(session.journal.path)
        unsaved = what
        return false
    }

    private mutating func keepAgain() {
        switch unsaved {
        case .paper?: begin()
        case .response(let response)?: answer(response)
        case nil: break
        }
    }

    /// Until the learner leaves, or the terminal has gone.
    ///
    /// - Returns: Whether it was left in the middle, and all that was answered is kept.
    @discardableResult
    mutating func run() -> Bool {
        if session.journal.isLocked { notice = session.labels.phrases.home.locked }
        while let action = session.ask(scene) {
            notice = nil
            switch action {
            case .answer(let response): answer(response)
            case .toggle(let index): draft.ticked.formSymmetricDifference([index])
            case .join(let left, let right): draft.joined[left] = right
            case .handIn:
                if let place = attempt.next,
                    let response = draft.response(for: attempt.paper.items[place].question.kind)
                {
                    answer(response)
                }
            case .next: marked = nil
            case .again: begin()
            case .saveAgain: keepAgain()
            case .learnUnsaved:
                session.keepsNothing = true
                keepAgain()
            case .leave:
                return !attempt.isComplete && unsaved == nil && !session.keepsNothing && !session.journal.isLocked
            }
        }
        return false
    }

    private mutating func answer(_ response: Response) {
        guard let place = attempt.next else { return }
        draft = AnswerDraft()
        var line = JournalLine.now()
        line.quiz = quiz.id
        line.place = place
        line.response = response.words
        if keep(line, .response(response)) { marked = attempt.answer(response, at: place) }
    }

    private var scene: Scene<Action> {
        let labels = session.labels
        let words = labels.phrases
        let answered = attempt.responses.count
        let all = attempt.paper.items.filter { $0.question.kind.isMarked }.count
        let shown = marked == nil ? min(answered + 1, all) : answered
        var scene = Scene<Action>(
            key: "quiz-\(answered)-\(marked == nil)", title: quiz.title[session.language],
            place: attempt.isComplete && marked == nil ? words.home.result : words.lesson.question(shown, all))
        // A verdict belongs to its question, which need not be heard again.
        scene.introKey = "quiz-\(shown)-\(attempt.isComplete && marked == nil)"
        if !attempt.isComplete || marked != nil {
            scene.progress = .init(own: answered, all: all, words: words.home.answered(answered, all))
        }
        if let notice { scene.items.append(.notice(.bad, notice)) }
        if unsaved != nil {
            scene.key += "-unsaved"
            scene.items.append(
                .list([
                    Button(key: "save-again", label: words.home.tryAgainSaving, action: .saveAgain),
                    Button(key: "learn-unsaved", label: words.home.learnUnsaved, action: .learnUnsaved),
                ]))
        } else if let marked, let last = attempt.responses.keys.max() {
            addFeedback(marked, attempt.paper.items[last].question, to: &scene)
        } else if let place = attempt.next {
            if answered == 0 { scene.items.append(.notice(.neutral, words.home.needed(needed(of: all), all))) }
            scene.begins = .field
            scene.firstFocus = "answer"
            scene.items += labels.items(
                of: attempt.paper.items[place].question, order: attempt.paper.items[place].order, draft: draft,
                answer: { .answer($0) }, toggle: { .toggle($0) }, join: { .join($0, $1) }, handIn: .handIn)
        } else {
            addResult(to: &scene)
        }
        let leave = labels.command(\.leave, letter: "q", action: Action.leave)
        scene.commands.append(leave)
        scene.escape = .init(label: leave.label, action: .leave)
        scene.reminders = labels.reminders
        return scene
    }

    /// The right answers that pass, of `all`.
    private func needed(of all: Int) -> Int { Int((attempt.passMark * Double(all) - 1e-9).rounded(.up)) }

    private func addFeedback(_ marked: Marked, _ question: Question, to scene: inout Scene<Action>) {
        let labels = session.labels
        let words = labels.phrases.lesson
        scene.items.append(.text([Words(question.stem[session.language], .strong)], mark: ""))
        let feedback = marked.feedback.map { $0[session.language] }
        let lead = marked.isRight ? (feedback.isEmpty ? [words.right] : []) : [words.notRight]
        scene.items.append(.notice(marked.isRight ? .good : .bad, (lead + feedback).joined(separator: " ")))
        scene.reply = (lead + feedback).joined(separator: " ")
        if !marked.isRight, let model = question.kind.modelResponse {
            let right = labels.phrases.home.rightAnswer(labels.response(model, to: question))
            scene.items.append(.notice(.neutral, right))
            scene.reply = (lead + feedback + [right]).joined(separator: " ")
        }
        if let explanation = question.explanation {
            scene.items.append(.text([Words(explanation[session.language])], mark: ""))
        }
        scene.enter = .next
        let next = attempt.next == nil ? \Phrases.Terminal.Keys.seeResult : \.nextQuestion
        scene.enterLabel = labels.phrases.keys[keyPath: next]
        scene.begins = .nothing
        scene.commands.append(labels.command(next, letter: "t", action: .next))
    }

    private func addResult(to scene: inout Scene<Action>) {
        let words = session.labels.phrases.home
        guard !attempt.paper.items.isEmpty else {
            scene.enter = .leave
            scene.enterLabel = words.backHome
            return
        }
        let asked = attempt.paper.items.indices.filter { attempt.paper.items[$0].question.kind.isMarked }
        let right = asked.count { place in
            attempt.responses[place].map { attempt.paper.items[place].question.mark($0).isRight } ?? false
        }
        scene.begins = .field
        scene.items.append(.heading(words.score(right, asked.count, needed(of: asked.count))))
        scene.items.append(
            .notice(attempt.isPassed ? .good : .neutral, attempt.isPassed ? words.quizPassed : words.quizFailed))
        scene.items.append(
            .list([
                Button(key: "leave", label: words.backHome, action: .leave),
                Button(key: "again", label: words.tryAgain, action: .again),
            ]))
        addWrong(to: &scene)
    }

    /// Each question that was not answered right, with its right answer.
    private func addWrong(to scene: inout Scene<Action>) {
        let labels = session.labels
        let wrong = attempt.responses.sorted { $0.key < $1.key }.filter { place, response in
            !attempt.paper.items[place].question.mark(response).isRight
        }
        guard !wrong.isEmpty else { return }
        scene.items += [.gap, .heading(labels.phrases.home.toReview)]
        for (place, _) in wrong {
            let question = attempt.paper.items[place].question
            scene.items.append(
                .text(
                    [Words("\(labels.phrases.home.question(place + 1)) \(question.stem[session.language])", .strong)],
                    mark: ""))
            if let model = question.kind.modelResponse {
                scene.items.append(
                    .notice(.neutral, labels.phrases.home.rightAnswer(labels.response(model, to: question))))
            }
        }
    }
}

extension Paper {
    fileprivate static var none: Paper {
        Quiz(id: "", title: LocalizedText(vi: ""), questions: [], rules: QuizRules()).paper(seed: 0)
    }
}

extension Quiz {
    /// Changes with the questions and their order: a paper can only be drawn again from the same ones.
    var contentHash: String {
        var hash: UInt64 = 0xCBF2_9CE4_8422_2325
        for byte in questions.map(\.id).joined(separator: "\n").utf8 { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
        return String(hash ^ UInt64(rules.draw ?? 0), radix: 16)
    }
}

extension JournalRecord {
    /// The learner's attempts at `quiz` on its present questions, oldest first.
    func attempts(at quiz: Quiz) -> [Attempt] {
        let hash = quiz.contentHash
        return attempts.filter { $0.quiz == quiz.id && $0.hash == hash }.map { record in
            var attempt = Attempt(paper: quiz.paper(seed: record.seed), passMark: quiz.rules.passMark)
            for (place, response) in record.responses.sorted(by: { $0.key < $1.key }) {
                _ = attempt.answer(response, at: place)
            }
            return attempt
        }
    }
}
