import API
import CourseFiles
import ImportFiles
import Learning
import People
import Secrets
import Store
import Tutorial

/// Papers for record: drawn and marked here.
struct QuizAnswers {
    let parts: ServerParts

    func add(to routes: EndpointRoutes) throws {
        try routes.on(Endpoints.Quizzes.papers) { call in
            let quiz = call.parameters.quiz?.text
            let sittings = try await attempts.sittings(of: call.person.person, quiz: quiz)
            return .document(PaperListDocument(papers: sittings.map(\.document)))
        }
        try routes.on(Endpoints.Quizzes.begin) { call in
            guard let quiz = parts.library.quiz(call.body.quiz.text) else { throw PageRefusal.noSuchPage }
            let seed = Chance.bytes(6).reduce(UInt64(0)) { $0 << 8 | UInt64($1) }
            let sitting = try await attempts.begin(
                quiz, key: TypedText.key(call.body.key.text, "key"), of: call.person.person,
                course: parts.library.course(quiz.id)?.id, seed: seed, at: call.now)
            return .document(sitting.document)
        }
        try routes.on(Endpoints.Quizzes.handIn) { call in
            let key = try TypedText.key(call.body.key.text, "key")
            guard let open = try await attempts.sitting(key, of: call.person.person) else {
                throw AttemptRefusal.noSuchPaper
            }
            let responses = try PaperResponses.read(call.body.responses, to: open.attempt.paper)
            let done = try await attempts.handIn(key, responses: responses, of: call.person.person, at: call.now)
            return .document(done.document)
        }
    }

    private var attempts: AttemptStore { AttemptStore(database: parts.database) }
}

/// Responses between the wire, where choices are named by where they are shown, and the rules, where they are named by
/// where the author wrote them: which would tell what belongs together.
enum PaperResponses {
    /// - Throws: `InvalidRequest` for a place or a choice that the paper does not have, and for an answer of another
    ///   kind than its question.
    static func read(_ documents: [ResponseDocument], to paper: Paper) throws -> [Int: Response] {
        var responses: [Int: Response] = [:]
        for (index, document) in documents.enumerated() {
            let place = document.place.value
            guard paper.items.indices.contains(place), responses[place] == nil else {
                throw wrong(index, "place")
            }
            responses[place] = try read(document, to: paper.items[place], index)
        }
        return responses
    }

    private static func read(_ document: ResponseDocument, to item: Paper.Item, _ index: Int) throws -> Response {
        /// Where the author wrote what is shown there.
        func written(_ shown: [WireNumber<FromZero>]) throws -> [Int] {
            try shown.map { place in
                guard item.order.indices.contains(place.value) else { throw wrong(index, "choices") }
                return item.order[place.value]
            }
        }
        switch (item.question.kind, document.choices, document.truth, document.text) {
        case (.choice(_, let allowsSeveral), let chosen?, nil, nil):
            guard allowsSeveral || chosen.count == 1 else { throw wrong(index, "choices") }
            return .chosen(Set(try written(chosen)))
        case (.matching(let pairs, _), let chosen?, nil, nil):
            guard chosen.count == pairs.count else { throw wrong(index, "choices") }
            return .matched(try written(chosen))
        case (.trueFalse, nil, let truth?, nil): return .truth(truth)
        case (.short, nil, nil, let text?), (.numeric, nil, nil, let text?):
            return .text(ImportedText.cleaned(text.text))
        default: throw wrong(index, "place")
        }
    }

    private static func wrong(_ index: Int, _ field: String) -> InvalidRequest {
        InvalidRequest(
            place: .body([.init(pointer: "/responses/\(index)/\(field)", kind: .wrongForm("paper"))]), breaksRule: true)
    }
}

extension AttemptStore.Sitting {
    fileprivate var document: PaperDocument {
        PaperDocument(
            key: key, quiz: quiz, startedAt: WireInstant(startedAt), handedInAt: handedInAt.map(WireInstant.init),
            passMark: attempt.passMark, questions: attempt.paper.items.enumerated().map { $1.document(at: $0) },
            result: handedInAt == nil ? nil : result)
    }

    private var result: PaperResultDocument {
        let marked = attempt.paper.items.indices.filter { attempt.paper.items[$0].question.kind.isMarked }
        let right = marked.count { place in
            attempt.responses[place].map { attempt.paper.items[place].question.mark($0).isRight } ?? false
        }
        return PaperResultDocument(score: attempt.score, isPassed: isPassed, right: right, marked: marked.count)
    }
}

extension Paper.Item {
    /// The question without what would tell its answer.
    fileprivate func document(at place: Int) -> PaperQuestionDocument {
        var shown: [LocalizedText] = []
        var sides: [LocalizedText] = []
        let kind: QuestionWord
        switch question.kind {
        case .choice(let choices, let allowsSeveral):
            kind = allowsSeveral ? .choices : .choice
            shown = order.map { choices[$0].text }
        case .matching(let pairs, _):
            kind = .matching
            shown = order.map { question.kind.rightSides[$0] }
            sides = pairs.map(\.left)
        case .trueFalse: kind = .trueFalse
        case .short, .numeric: kind = .text
        case .essay, .description: kind = .none
        }
        return PaperQuestionDocument(
            place: place, kind: kind, stem: TranslatedText(question.stem), choices: shown.map(TranslatedText.init),
            sides: sides.map(TranslatedText.init))
    }
}

extension TranslatedText {
    fileprivate init(_ text: LocalizedText) {
        self.init(vi: text.vi, en: text.en)
    }
}
