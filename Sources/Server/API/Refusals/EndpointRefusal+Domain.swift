import API
import Adoption
import ImportFiles
import People
import Phrases
import Reports
import Store

extension EndpointRefusal {
    /// What contradicts what is known by now is a conflict; what a rule forbids, whatever is known, is refused.
    static func document(_ refusal: AccountRefusal, _ words: Words) -> ProblemDocument {
        let problem = words.problem(refusal)
        return switch refusal {
        case .noSuchAccount: .init(.notFound, problem)
        case .severalSystems(let name, let systems):
            .init(.conflict, problem, choices: systems.map { "\($0):\(name)" })
        case .alreadyIssued, .alreadyRevoked, .nothingToUndo, .cannotUndo: .init(.conflict, problem)
        case .noSuchAlias, .personElsewhere: .init(.refused, problem)
        // A unit that is none of theirs is like one that is not there.
        case .rule(.unknownUnit): .init(.notFound, problem, column: "unit")
        case .rule(let rule): .init(kind(of: rule), problem, column: rule.column)
        }
    }

    private static func kind(of rule: RowProblem) -> ProblemKind {
        switch rule {
        case .otherPerson, .nameIsAlias, .nameTaken, .nameInUse, .revokedGivenAgain, .revocationCleared,
            .revocationMoved:
            .conflict
        default: .refused
        }
    }

    static func document(_ refusal: ReportRefusal, _ words: Words) -> ProblemDocument {
        switch refusal {
        case .unknownUnit, .unknownSystem, .placeGone: .init(.notFound, words.problem(refusal))
        case .dayInFuture: .init(.refused, words.problem(refusal))
        }
    }

    static func document(_ refusal: AccessRefusal, _ words: Words) -> ProblemDocument {
        switch refusal {
        case .noSuchName, .noSuchPerson, .noSuchUnit, .noSuchGrant: .init(.notFound, refusal.problem(words))
        case .alreadyThere, .nameTaken, .revoked, .lastAdministrator, .tooManyTokens:
            .init(.conflict, refusal.problem(words))
        case .notATrainingAccount, .unitNeeded, .unitNotNeeded, .holdsMore, .madeByScript:
            .init(.refused, refusal.problem(words))
        }
    }

    static func document(_ refusal: AttemptRefusal, _ phrases: Phrases.Requests) -> ProblemDocument {
        switch refusal {
        case .noneLeft(let allowed): .init(.conflict, phrases.papers.noneLeft(allowed))
        case .noSuchPaper: .init(.notFound, phrases.notFound)
        case .keyTaken: .init(.conflict, phrases.papers.keyTaken)
        }
    }

    static func problem(_ refusal: TypedText.Refusal, _ words: Words) -> Phrases.Problem {
        words.problem(refusal.problem, column: refusal.column)
    }

    /// Every place of the request that is not as declared.
    static func invalid(_ error: InvalidRequest, _ words: Words) -> ProblemDocument {
        let phrases = words.phrases.requests
        let kind: ProblemKind = error.breaksRule ? .refused : .invalidRequest
        switch error.place {
        case .notJSON(let fault): return .init(kind, phrases.notJSON(fault.offset))
        case .body(let violations):
            var document = ProblemDocument(kind, phrases.invalid)
            document.errors = violations.map {
                .init(pointer: $0.pointer, detail: detail($0.kind, phrases.places))
            }
            return document
        case .parameters(let violations):
            var document = ProblemDocument(kind, phrases.invalid)
            document.errors = violations.map { .init(parameter: $0.name, detail: detail($0.kind, phrases.places)) }
            return document
        }
    }

    private static func detail(
        _ kind: ParameterViolation.Kind, _ phrases: Phrases.Requests.Places
    ) -> String {
        switch kind {
        case .unknown: phrases.unknownParameter
        case .missing: phrases.missing
        case .givenTwice: phrases.givenTwice
        case .unreadable: phrases.unreadable
        case .value(let kind): detail(kind, phrases)
        }
    }

    private static func detail(_ kind: SchemaViolation.Kind, _ phrases: Phrases.Requests.Places) -> String {
        switch kind {
        case .unknownField: phrases.unknownField
        case .missingField: phrases.missing
        case .wrongKind(let expected): phrases.wrongKind(expected)
        case .notOneOf(let words): phrases.notOneOf(words.joined(separator: ", "))
        case .outOfRange(let range): phrases.outOfRange("\(range.lowerBound)", "\(range.upperBound)")
        case .wrongLength(let range): phrases.wrongLength(range.lowerBound, range.upperBound)
        case .wrongForm(let form): phrases.wrongForm(form)
        }
    }
}

extension ProblemDocument {
    /// - Parameter column: the field of the request, as our files call it.
    init(_ kind: ProblemKind, _ problem: Phrases.Problem, column: String? = nil, choices: [String]? = nil) {
        self.init(
            kind, title: Self.sentence(problem.what), detail: Self.sentence(problem.remedy),
            errors: column.map { [.init(parameter: $0, detail: Self.sentence(problem.what))] }, choices: choices)
    }

    /// With a capital and a full stop.
    private static func sentence(_ text: String) -> String {
        let end = text.last.map { ".?!".contains($0) } ?? true
        return text.prefix(1).uppercased() + text.dropFirst() + (end ? "" : ".")
    }
}
