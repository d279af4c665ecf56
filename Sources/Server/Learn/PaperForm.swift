import Learning
import People
import Phrases
import Scenes

/// A paper for record as a form, and what such a form says. Pure.
///
/// A form names a choice by where it is shown, never by where the author wrote it: that would tell a reader of the
/// page's source which sides belong together.
enum PaperForm {
    /// The name of the field of a question, by its place on the paper; of one left side where sides are joined.
    static func name(_ place: Int, _ left: Int? = nil) -> String {
        "cau-\(place)" + (left.map { "-\($0)" } ?? "")
    }

    /// The responses that a form carries; a question that was left open has none.
    static func responses(
        to paper: Paper, value: (String) -> String, values: (String) -> [String]
    ) -> [Int: Response] {
        var responses: [Int: Response] = [:]
        for (place, item) in paper.items.enumerated() {
            responses[place] = response(item, place, value, values)
        }
        return responses
    }

    private static func response(
        _ item: Paper.Item, _ place: Int, _ value: (String) -> String, _ values: (String) -> [String]
    ) -> Response? {
        /// Where the author wrote what is shown there.
        func written(_ shown: String) -> Int? {
            Int(shown).flatMap { item.order.indices.contains($0) ? item.order[$0] : nil }
        }
        switch item.question.kind {
        case .choice:
            let chosen = values(name(place)).compactMap(written)
            return chosen.isEmpty ? nil : .chosen(Set(chosen))
        case .trueFalse:
            let said = value(name(place))
            return said.isEmpty ? nil : .truth(said == "true")
        case .short, .numeric:
            let text = value(name(place))
            return text.isEmpty ? nil : .text(text)
        case .matching(let pairs, _):
            let joined = pairs.indices.map { written(value(name(place, $0))) ?? -1 }
            return joined.allSatisfy { $0 < 0 } ? nil : .matched(joined)
        case .essay, .description: return nil
        }
    }

    /// A question as the template shows it.
    struct QuestionView {
        let number: String
        let stem: String
        let id: String
        /// `radio` or `checkbox`.
        let type: String
        /// Whether the browser asks for an answer before it sends the paper; of several boxes it cannot know.
        let isNeeded: Bool
        let hint: String?
        let choices: [ChoiceView]
        /// Whether something is to be typed.
        let isTyped: Bool
        let sides: [SideView]
    }

    struct ChoiceView {
        let fieldName: String
        let choiceValue: String
        let label: String
    }

    struct SideView {
        let fieldName: String
        let label: String
        let options: [ChoiceView]
    }

    static func views(of paper: Paper, _ labels: Labels, number: (Int, Int) -> String) -> [QuestionView] {
        let language = labels.language
        let all = paper.items.count { $0.question.kind.isMarked }
        var asked = 0
        return paper.items.enumerated().map { place, item in
            if item.question.kind.isMarked { asked += 1 }
            var choices: [ChoiceView] = []
            var sides: [SideView] = []
            var isTyped = false
            var isSeveral = false
            switch item.question.kind {
            case .choice(let all, let several):
                isSeveral = several
                choices = item.order.enumerated().map { shown, index in
                    ChoiceView(fieldName: name(place), choiceValue: "\(shown)", label: all[index].text[language])
                }
            case .trueFalse:
                let lesson = labels.phrases.lesson
                choices = [("true", lesson.yes), ("false", lesson.no)].map {
                    ChoiceView(fieldName: name(place), choiceValue: $0.0, label: $0.1)
                }
            case .short, .numeric: isTyped = true
            case .matching(let pairs, _):
                let rights = item.question.kind.rightSides
                sides = pairs.enumerated().map { left, pair in
                    SideView(
                        fieldName: name(place, left), label: pair.left[language],
                        options: item.order.enumerated().map { shown, index in
                            ChoiceView(fieldName: "", choiceValue: "\(shown)", label: rights[index][language])
                        })
                }
            case .essay, .description: break
            }
            return QuestionView(
                number: item.question.kind.isMarked ? number(asked, all) : "", stem: item.question.stem[language],
                id: name(place), type: isSeveral ? "checkbox" : "radio",
                isNeeded: !isSeveral,
                hint: isSeveral ? labels.phrases.lesson.several : nil, choices: choices, isTyped: isTyped, sides: sides)
        }
    }
}
