public import Learning
import People
import Phrases
import Practice

/// A question that is asked, whatever asks it.
struct QuestionItems<Action: Sendable> {
    let labels: Labels
    let draft: AnswerDraft
    /// What was typed last, in vain.
    var typed = ""
    /// For each place on screen, the index of the choice shown there.
    let order: [Int]
    let answer: @Sendable (Response) -> Action
    let toggle: @Sendable (Int) -> Action
    let join: @Sendable (Int, Int) -> Action
    let handIn: Action

    func items(of question: Question) -> [Item<Action>] {
        [.text([Words(labels.text(question.stem), .strong)], mark: "")] + answers(question.kind)
    }

    private func answers(_ kind: QuestionKind) -> [Item<Action>] {
        let words = labels.phrases.lesson
        switch kind {
        case .choice(let choices, allowsSeveral: false):
            return [
                .list(
                    order.map { index in
                        Button(
                            key: "choice-\(index)", label: labels.text(choices[index].text), isOption: true,
                            action: answer(.chosen([index])))
                    })
            ]
        case .choice(let choices, allowsSeveral: true):
            let buttons = order.map { index in
                Button(
                    key: "choice-\(index)", label: labels.text(choices[index].text),
                    isChosen: draft.ticked.contains(index), action: toggle(index))
            }
            return [.text([Words(words.several, .faint)], mark: ""), .list(buttons), handInButton]
        case .trueFalse:
            return [
                .list([
                    Button(key: "true", label: words.yes, isOption: true, action: answer(.truth(true))),
                    Button(key: "false", label: words.no, isOption: true, action: answer(.truth(false))),
                ])
            ]
        case .short, .numeric:
            let answer = answer
            return [
                .field(
                    Field(
                        key: "answer", label: words.yourAnswer, value: typed, use: .answer,
                        ifEmpty: labels.phrases.keys.emptyAnswer
                    ) { answer(.text($0)) })
            ]
        case .matching(let pairs, _):
            let rights = kind.rightSides
            let items = pairs.enumerated().flatMap { left, pair -> [Item<Action>] in
                let buttons = order.map { right in
                    Button(
                        key: "join-\(left)-\(right)", label: labels.text(rights[right]),
                        isChosen: draft.joined[left] == right, action: join(left, right))
                }
                return [.text([Words(labels.text(pair.left), .strong)], mark: ""), .list(buttons)]
            }
            return items + [handInButton]
        case .essay, .description: return []
        }
    }

    private var handInButton: Item<Action> {
        .buttons([Button(key: "hand-in", label: labels.phrases.lesson.handIn, action: handIn)])
    }
}

extension Labels {
    /// A response in words.
    public func response(_ response: Response, to question: Question) -> String {
        switch (question.kind, response) {
        case (.choice(let choices, _), .chosen(let indices)):
            indices.sorted().filter(choices.indices.contains).map { text(choices[$0].text) }.joined(separator: "; ")
        case (_, .truth(let said)): said ? phrases.lesson.yes : phrases.lesson.no
        case (.matching(let pairs, _), .matched(let rights)):
            zip(pairs, rights).map { "\(text($0.left)) – \(text(question.kind.rightSides[$1]))" }.joined(
                separator: "; ")
        case (_, .text(let text)): text
        default: ""
        }
    }
}

extension AnswerDraft {
    /// What is handed in for a question of this kind.
    public func response(for kind: QuestionKind) -> Response? {
        switch kind {
        case .choice(_, allowsSeveral: true): .chosen(ticked)
        case .matching(let pairs, _): .matched(pairs.indices.map { joined[$0] ?? -1 })
        default: nil
        }
    }
}
