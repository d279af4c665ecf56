import CourseFiles
import Foundation
import Learning
import People

/// Somebody who has learnt the answers by heart, and finds them on a paper by what it says.
struct PaperAnswers {
    private let questions: [String: Question]

    /// - Parameter folder: holds `quizzes/`.
    init(folder: String) {
        let all = CourseLibrary(folder: folder).quizzes.flatMap(\.questions)
        questions = Dictionary(all.map { (Self.plain($0.stem.vi), $0) }, uniquingKeysWith: { first, _ in first })
    }

    /// What is filled in and ticked in the fields of a paper.
    func fields(on page: WebBrowser.Page) -> [(String, String)] {
        page.body.matches(of: /<fieldset><legend>(?:<span[^>]*>[^<]*<\/span>)?([^<]*)<\/legend>([\s\S]*?)<\/fieldset>/)
            .flatMap { match -> [(String, String)] in
                guard let question = questions[Self.plain(String(match.1))] else { return [] }
                return fields(question.kind, String(match.2))
            }
    }

    private func fields(_ kind: QuestionKind, _ html: String) -> [(String, String)] {
        let boxes = html.matches(of: /<input type="[a-z]+" name="([^"]*)" value="([^"]*)"[^>]*> <span>([^<]*)<\/span>/)
        switch (kind, kind.modelResponse) {
        case (.choice(let choices, _), .chosen(let chosen)?):
            let right = Set(chosen.map { Self.plain(choices[$0].text.vi) })
            return boxes.filter { right.contains(Self.plain(String($0.3))) }.map { (String($0.1), String($0.2)) }
        case (_, .truth(let truth)?):
            return boxes.filter { $0.2 == (truth ? "true" : "false") }.map { (String($0.1), String($0.2)) }
        case (_, .text(let text)?):
            return html.matches(of: /<input name="([^"]*)"/).map { (String($0.1), text) }
        case (.matching(let pairs, _), .matched?):
            return sides(pairs, html)
        default: return []
        }
    }

    private func sides(_ pairs: [Pair], _ html: String) -> [(String, String)] {
        html.matches(of: /<span>([^<]*)<\/span> <select name="([^"]*)"[^>]*>([\s\S]*?)<\/select>/).compactMap { side in
            let pair = pairs.first { Self.plain($0.left.vi) == Self.plain(String(side.1)) }
            let option = side.3.matches(of: /<option value="([^"]*)">([^<]*)<\/option>/)
                .first { Self.plain(String($0.2)) == pair.map { Self.plain($0.right.vi) } }
            return option.map { (String(side.2), String($0.1)) }
        }
    }

    private static func plain(_ text: String) -> String {
        WebBrowser.Page.unescaped(text).split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }
}
