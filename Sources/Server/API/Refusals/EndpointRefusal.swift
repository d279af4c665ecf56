import API
import Adoption
import HTTPTypes
import Hummingbird
import ImportFiles
import People
import Phrases
import Reports
import Secrets
import Store

/// A failed request to an endpoint. The one place where errors become `application/problem+json`.
struct EndpointRefusal {
    private(set) var document: ProblemDocument
    /// Seconds after which another try makes sense.
    private(set) var wait: Int64?
    private(set) var allowed: String?

    /// - Parameter now: when to count the wait from.
    init(_ error: any Error, _ request: Request, _ words: Words, now: Instant) {
        let phrases = words.phrases.requests
        switch error {
        case let error as InvalidRequest: document = Self.invalid(error, words)
        case let trouble as RequestTrouble: document = Self.document(trouble, phrases)
        case PageRefusal.onlyReading: (document, allowed) = Self.noSuchMethod(request, phrases)
        case let refusal as PageRefusal: document = Self.document(refusal, phrases)
        case let refusal as AccountRefusal: document = Self.document(refusal, words)
        case let refusal as ReportRefusal: document = Self.document(refusal, words)
        case let refusal as AccessRefusal: document = Self.document(refusal, words)
        case let refusal as TypedText.Refusal:
            document = .init(.refused, Self.problem(refusal, words), column: refusal.column)
        case let refusal as UploadRefusal: document = Self.document(refusal, phrases.uploads)
        case let refusal as FinishRefusal: document = Self.document(refusal, words)
        case let refusal as EnrolmentRefusal: document = Self.document(refusal, words)
        case let refusal as AttemptRefusal: document = Self.document(refusal, phrases)
        case let refusal as UnknownCourse: document = .init(.refused, phrases.enrolments.unknownCourse(refusal.id))
        case UsageImportError.takenOver: document = .init(.conflict, phrases.uploads.takenOver)
        case UsageImportError.unknownSystem(let code):
            document = .init(.refused, phrases.uploads.unknownSystem(code))
        case let error as StoreError: document = Self.document(error, phrases)
        case let error as HTTPError where error.status == .notFound:
            (document, allowed) = Self.noSuchMethod(request, phrases)
        default:
            if let trouble = SignInTrouble(error, words, now: now) {
                document = ProblemDocument(
                    Self.kind(of: trouble.status), title: trouble.title, detail: trouble.remedy)
                wait = trouble.wait
            } else {
                document = .init(.fault, phrases.fault)
            }
        }
        if document.kind == .unavailable { wait = 30 }
    }

    var response: Response {
        var headers: HTTPFields = [.contentType: WireMedia.problem.rawValue]
        if let wait { headers[.retryAfter] = "\(wait)" }
        if let allowed { headers[.allow] = allowed }
        if document.kind == .notSignedIn { headers[.wwwAuthenticate] = "Bearer" }
        // What we write ourselves can always be written.
        let text = (try? OrderedJSON.text(document)) ?? "{}"
        return Response(status: .init(code: document.status), headers: headers, body: .text(text + "\n"))
    }

    /// Nothing answers there: not by this method, or not at all.
    private static func noSuchMethod(
        _ request: Request, _ phrases: Phrases.Requests
    ) -> (document: ProblemDocument, allowed: String?) {
        guard let methods = methods(of: request.uri.path) else { return (.init(.notFound, phrases.notFound), nil) }
        return (.init(.methodNotAllowed, phrases.methodNotAllowed(methods)), methods)
    }

    /// What a declared path takes, where it is one.
    private static func methods(of path: String) -> String? {
        guard let declarations = try? Endpoints.declarations() else { return nil }
        let methods = declarations.filter { $0.path.matches(path) }.map(\.method.rawValue)
        if methods.isEmpty { return path == OpenAPIRoute.path ? "GET, HEAD" : nil }
        return (methods + (methods.contains("GET") ? ["HEAD"] : [])).joined(separator: ", ")
    }

    private static func kind(of status: HTTPResponse.Status) -> ProblemKind {
        switch status {
        case .tooManyRequests: .tooMany
        case .unauthorized: .wrongCredentials
        default: .refused
        }
    }

    private static func document(_ trouble: RequestTrouble, _ phrases: Phrases.Requests) -> ProblemDocument {
        switch trouble {
        case .unsupportedMedia: .init(.unsupportedMedia, phrases.unsupportedMedia(WireMedia.json.rawValue))
        case .tooLarge(let limit): .init(.tooLarge, phrases.tooLarge(limit))
        case .notAcceptable(let media):
            .init(.notAcceptable, phrases.notAcceptable(media.map(\.rawValue).joined(separator: ", ")))
        }
    }

    private static func document(_ refusal: PageRefusal, _ phrases: Phrases.Requests) -> ProblemDocument {
        switch refusal {
        case .signInNeeded: .init(.notSignedIn, phrases.notSignedIn)
        case .otherSite, .staleForm, .plainHTTP: .init(.otherSite, phrases.otherSite)
        case .otherHost: .init(.misdirected, phrases.otherHost)
        case .noSuchPage: .init(.notFound, phrases.notFound)
        default: .init(.invalidRequest, phrases.invalid)
        }
    }

    private static func document(_ error: StoreError, _ phrases: Phrases.Requests) -> ProblemDocument {
        switch error {
        case .notInitialised, .notADatabase, .olderSchema, .newerSchema: .init(.unavailable, phrases.notReady)
        case .constraint, .failed: .init(.fault, phrases.fault)
        case .diskFull: .init(.unavailable, phrases.diskFull)
        default: .init(.unavailable, phrases.storage)
        }
    }

    private static func document(_ refusal: UploadRefusal, _ phrases: Phrases.Requests.Uploads) -> ProblemDocument {
        switch refusal {
        case .noSuchUpload: .init(.notFound, phrases.noSuchUpload)
        case .otherKind: .init(.refused, phrases.otherKind)
        case .outOfPlace(let expected): .init(.conflict, phrases.outOfPlace("\(expected)"))
        case .finished: .init(.conflict, phrases.finished)
        }
    }

    private static func document(_ refusal: EnrolmentRefusal, _ words: Words) -> ProblemDocument {
        let phrases = words.phrases.requests.enrolments
        return switch refusal {
        case .noSuchPeople(let codes): .init(.notFound, phrases.noSuchPeople(codes.joined(separator: ", ")))
        case .noSuchUnit(let code): .init(.notFound, phrases.noSuchUnit(code))
        case .nobodyToEnrol(let unit): .init(.refused, phrases.nobodyToEnrol(unit))
        case .dueInPast(let day): .init(.refused, phrases.dueInPast(words.date(day)))
        case .notEnrolled(let code): .init(.refused, phrases.notEnrolled(code))
        case .reasonNeeded: .init(.refused, phrases.reasonNeeded)
        case .badReason: .init(.refused, phrases.badReason)
        }
    }

    private static func document(_ refusal: FinishRefusal, _ words: Words) -> ProblemDocument {
        let phrases = words.phrases.requests.uploads
        return switch refusal {
        case .notUsage: .init(.refused, phrases.coversOnlyUsage)
        case .toldWithChunks: .init(.refused, phrases.toldWithChunks)
        case .future(let last, let today):
            .init(.refused, phrases.coversFuture(words.date(last), words.date(today)))
        }
    }
}
