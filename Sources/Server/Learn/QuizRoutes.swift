import CourseFiles
import Foundation
import Hummingbird
import Learning
import People
import Reports
import Secrets
import Store
import Tutorial

/// Quizzes for record in a browser: begun, handed in and marked here.
struct QuizRoutes {
    let parts: LearnParts

    func add(to router: Router<PageContext>) {
        let path = RouterPath(LearnAddress.quizPath + "/{quiz}")
        router.get(path, use: show)
        router.post(path, use: take)
    }

    private func quiz(_ context: PageContext) throws -> Quiz {
        guard let quiz = context.parameters.get("quiz").flatMap(parts.library.quiz) else {
            throw PageRefusal.noSuchPage
        }
        return quiz
    }

    @concurrent
    private func show(_ request: Request, _ context: PageContext) async throws -> Response {
        let address = try LearnAddress(request)
        let visitor = try context.person()
        let quiz = try quiz(context)
        let sittings = try await parts.attempts.sittings(of: visitor.person, quiz: quiz.id)
        let stage: QuizPage.Stage
        if let key = address.paper {
            guard let sitting = sittings.first(where: { $0.key == key }) else { throw PageRefusal.noSuchPage }
            stage = sitting.handedInAt == nil ? .open(sitting) : .result(sitting)
        } else if let open = sittings.first, open.handedInAt == nil, parts.isOnPresentContent(open, quiz) {
            stage = .open(open)
        } else {
            stage = .start(newKey: UUID().uuidString.lowercased())
        }
        var handedIn: [(sitting: AttemptStore.Sitting, day: Day)] = []
        for sitting in sittings {
            if let at = sitting.handedInAt { handedIn.append((sitting, try await parts.day(of: at))) }
        }
        return parts.server.frame.response(
            QuizPage(quiz, stage, handedIn: handedIn, language: address.language), visitor: context.visitor)
    }

    @concurrent
    private func take(_ request: Request, _ context: PageContext) async throws -> Response {
        let form = try await SubmittedForm(request, context)
        let address = try LearnAddress(request)
        let visitor = try context.person()
        let quiz = try quiz(context)
        let key = form.text("paper")
        let now = parts.server.clock()
        guard form.text("do") == "hand-in" else {
            let seed = Chance.bytes(6).reduce(UInt64(0)) { $0 << 8 | UInt64($1) }
            do {
                _ = try await parts.attempts.begin(
                    quiz, key: key.isEmpty ? UUID().uuidString.lowercased() : key, of: visitor.person,
                    course: parts.library.course(quiz.id)?.id, seed: seed, at: now)
            } catch is AttemptRefusal {
                // None is left, which the page says.
            }
            return .redirect(to: LearnAddress.quiz(quiz.id, address.language), type: .normal)
        }
        guard let open = try await parts.attempts.sitting(key, of: visitor.person), open.quiz == quiz.id else {
            throw PageRefusal.noSuchPage
        }
        let responses = PaperForm.responses(
            to: open.attempt.paper, value: { form.text($0) }, values: { form.all($0) })
        _ = try await parts.attempts.handIn(key, responses: responses, of: visitor.person, at: now)
        return .redirect(to: LearnAddress.quiz(quiz.id, paper: key, address.language), type: .normal)
    }
}

extension LearnParts {
    /// Whether a paper that is open is of the quiz as it is now; an older one is left behind.
    func isOnPresentContent(_ sitting: AttemptStore.Sitting, _ quiz: Quiz) -> Bool {
        let questions = Set(quiz.questions)
        return sitting.attempt.paper.items.allSatisfy { questions.contains($0.question) }
    }
}
