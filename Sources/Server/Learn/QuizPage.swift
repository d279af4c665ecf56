import Learning
import People
import Phrases
import Reports
import Scenes
import Store
import Tutorial

/// A quiz for record: its rules and what was handed in, the open paper, or the result of one.
struct QuizPage: Page {
    static let template = "quiz"

    let words: Reports.Words
    let title: String
    let section: Section? = .learn
    let otherLanguageAddress: String
    let phrasesOfLearn: Phrases.Pages.Learn
    let coursesAddress: String
    let action: String
    /// Said before a paper is begun; nothing while one is open.
    let rules: String?
    let attemptsLeft: String?
    /// The key of the paper that is open, or that is to be begun.
    let paperKey: String
    let canBegin: Bool
    let questions: [PaperForm.QuestionView]
    let isOpen: Bool
    let result: Result?
    let papers: [PaperView]

    struct PaperView {
        let paperText: String
        let paperAddress: String
    }

    struct Result {
        let score: String
        let verdict: String
        let tone: String
        let unanswered: String?
        /// Why right answers are not shown yet.
        let keyLater: String?
        let review: [Review]
    }

    struct Review {
        let stem: String
        let given: String
        /// What the author says of what was chosen.
        let feedback: [String]
        let right: String?
        let explanation: String?
    }

    /// What a page is about.
    enum Stage {
        case start(newKey: String)
        case open(AttemptStore.Sitting)
        case result(AttemptStore.Sitting)
    }

    init(
        _ quiz: Quiz, _ stage: Stage, handedIn: [(sitting: AttemptStore.Sitting, day: Day)], language: Language
    ) {
        let words = Reports.Words(language)
        self.words = words
        let learn = words.phrases.pages.learn
        let labels = Labels(language: language, medium: .pages)
        phrasesOfLearn = learn
        title = quiz.title[language]
        coursesAddress = LearnAddress.courses(language)
        action = LearnAddress.quiz(quiz.id, language)
        let left = quiz.rules.attempts.map { max(0, $0 - handedIn.count) }
        attemptsLeft = left.map(learn.quiz.attemptsLeft)
        papers = handedIn.map { sitting, day in
            let (right, all) = Self.right(sitting.attempt)
            return PaperView(
                paperText: learn.quiz.paper(words.date(day), "\(right)/\(all)", sitting.isPassed),
                paperAddress: LearnAddress.quiz(quiz.id, paper: sitting.key, language))
        }
        var other = LearnAddress.quiz(quiz.id, language.other)
        switch stage {
        case .start(let newKey):
            let asked = min(quiz.rules.draw ?? .max, quiz.questions.count(where: \.kind.isMarked))
            rules = learn.quiz.rules(asked, Int((quiz.rules.passMark * 100).rounded()))
            (paperKey, canBegin, questions, isOpen, result) = (newKey, left != 0, [], false, nil)
        case .open(let sitting):
            rules = nil
            questions = PaperForm.views(of: sitting.attempt.paper, labels, number: learn.quiz.question)
            (paperKey, canBegin, isOpen, result) = (sitting.key, false, true, nil)
        case .result(let sitting):
            rules = nil
            other = LearnAddress.quiz(quiz.id, paper: sitting.key, language.other)
            // A blank sheet must not buy the key: it is shown where there is nothing left to pass.
            let tellsKey = left == 0 || handedIn.contains { $0.sitting.isPassed }
            result = Self.result(sitting, tellsKey: tellsKey, labels, learn)
            (paperKey, canBegin, questions, isOpen) = ("", false, [], false)
        }
        otherLanguageAddress = other
    }

    private static func right(_ attempt: Attempt) -> (right: Int, all: Int) {
        let asked = attempt.paper.items.indices.filter { attempt.paper.items[$0].question.kind.isMarked }
        let right = asked.count { place in
            attempt.responses[place].map { attempt.paper.items[place].question.mark($0).isRight } ?? false
        }
        return (right, asked.count)
    }

    private static func result(
        _ sitting: AttemptStore.Sitting, tellsKey: Bool, _ labels: Labels, _ learn: Phrases.Pages.Learn
    ) -> Result {
        let attempt = sitting.attempt
        let home = labels.phrases.home
        let (right, all) = right(attempt)
        let needed = Int((attempt.passMark * Double(all) - 1e-9).rounded(.up))
        var review: [Review] = []
        for (place, item) in attempt.paper.items.enumerated() where item.question.kind.isMarked {
            let response = attempt.responses[place]
            let marked = response.map(item.question.mark)
            if marked?.isRight == true { continue }
            review.append(
                Review(
                    stem: "\(place + 1). \(item.question.stem[labels.language])",
                    given: response.map { learn.quiz.yourAnswer(labels.response($0, to: item.question)) }
                        ?? learn.quiz.noAnswer,
                    feedback: marked?.feedback.map { $0[labels.language] } ?? [],
                    right: !tellsKey
                        ? nil
                        : item.question.kind.modelResponse.map {
                            home.rightAnswer(labels.response($0, to: item.question))
                        }, explanation: tellsKey ? item.question.explanation?[labels.language] : nil))
        }
        let open = all - attempt.responses.count
        return Result(
            score: home.score(right, all, needed), verdict: sitting.isPassed ? home.quizPassed : home.quizFailed,
            tone: sitting.isPassed ? "good" : "neutral", unanswered: open > 0 ? learn.quiz.unanswered(open) : nil,
            keyLater: tellsKey || review.isEmpty ? nil : learn.quiz.keyLater, review: review)
    }

    static let text = """
        {{<frame}}{{$content}}
        <nav class="crumbs" aria-label="{{phrasesOfLearn.path}}"><ol>
        <li><a href="{{coursesAddress}}">{{phrasesOfLearn.title}}</a></li>
        <li>{{phrasesOfLearn.quiz.forRecord}}</li>
        </ol></nav>
        <div class="lesson">
        <h1>{{title}}</h1>
        {{#rules}}<p>{{.}}</p>{{/rules}}
        {{#attemptsLeft}}<p>{{.}}</p>{{/attemptsLeft}}
        {{#canBegin}}
        <form class="steps" method="post" action="{{action}}">
        <input type="hidden" name="form-key" value="{{formKey}}"><input type="hidden" name="paper" value="{{paperKey}}">
        <div class="primary"><button name="do" value="begin">{{phrasesOfLearn.quiz.begin}}</button></div>
        </form>
        {{/canBegin}}
        {{#isOpen}}
        <p>{{phrasesOfLearn.quiz.lead}}</p>
        <form class="steps paper" method="post" action="{{action}}">
        <input type="hidden" name="form-key" value="{{formKey}}"><input type="hidden" name="paper" value="{{paperKey}}">
        {{#questions}}
        <fieldset><legend><span class="count">{{number}}</span> {{stem}}</legend>
        {{#hint}}<p class="faint">{{.}}</p>{{/hint}}
        {{#choices}}<label class="box"><input type="{{type}}" name="{{fieldName}}" value="{{choiceValue}}"{{#isNeeded}} required{{/isNeeded}}> <span>{{label}}</span></label>
        {{/choices}}
        {{#isTyped}}<input name="{{id}}" aria-label="{{stem}}" autocomplete="off" required>{{/isTyped}}
        {{#sides}}<label class="side"><span>{{label}}</span> <select name="{{fieldName}}" required><option value="">{{phrasesOfLearn.quiz.choose}}</option>{{#options}}<option value="{{choiceValue}}">{{label}}</option>{{/options}}</select></label>
        {{/sides}}
        </fieldset>
        {{/questions}}
        <div class="primary"><button name="do" value="hand-in">{{phrasesOfLearn.quiz.handIn}}</button></div>
        </form>
        {{/isOpen}}
        {{#result}}
        <p class="said {{tone}}" role="status"><span>{{score}} {{verdict}}</span></p>
        {{#unanswered}}<p>{{.}}</p>{{/unanswered}}
        {{#keyLater}}<p>{{.}}</p>{{/keyLater}}
        {{#review}}<section class="review"><h2>{{stem}}</h2><p>{{given}}</p>
        {{#feedback}}<p>{{.}}</p>{{/feedback}}
        {{#right}}<p><strong>{{.}}</strong></p>{{/right}}{{#explanation}}<p>{{.}}</p>{{/explanation}}</section>
        {{/review}}
        <p><a class="button" href="{{action}}">{{phrasesOfLearn.quiz.toQuiz}}</a> <a href="{{coursesAddress}}">{{phrasesOfLearn.backToCourses}}</a></p>
        {{/result}}
        {{^empty(papers)}}<section><h2>{{phrasesOfLearn.quiz.earlier}}</h2>
        <ul>{{#papers}}<li><a href="{{paperAddress}}">{{paperText}}</a></li>{{/papers}}</ul></section>{{/empty(papers)}}
        </div>
        {{/content}}{{/frame}}
        """
}
