import API
import Adoption
import CourseFiles
import ImportFiles
import People
import Reports
import Store
import Tutorial

/// Who is to take which course, for those who train them.
struct EnrolmentAnswers {
    let parts: ServerParts

    func add(to routes: EndpointRoutes) throws {
        try routes.on(Endpoints.Enrolments.enrol, document: enrol)
        try routes.on(Endpoints.Enrolments.unenrol) { call in
            try await enrolments.unenrol(
                codes(call.body.people), from: key(call.body.course, "course"), within: call.scope, by: call.author)
            return .document(Nothing())
        }
        try routes.on(Endpoints.Enrolments.waive) { call in
            let (people, course) = (try codes(call.body.people), try key(call.body.course, "course"))
            if let reason = call.body.reason {
                try await enrolments.waive(
                    people, in: course, reason: TypedText.words(reason.text, "reason"), within: call.scope,
                    by: call.author)
            } else {
                try await enrolments.endWaiver(people, in: course, within: call.scope, by: call.author)
            }
            return .document(Nothing())
        }
    }

    private var enrolments: EnrolmentStore { EnrolmentStore(database: parts.database) }

    private func enrol(_ call: EndpointCall<Nothing, EnrolRequest>) async throws -> EnrolmentOutcomeDocument {
        let body = call.body
        guard let course = parts.library.course(try key(body.course, "course")) else {
            throw UnknownCourse(id: body.course.text)
        }
        let (offer, due) = (parts.library.offer(course), body.due?.day)
        let outcome: EnrolmentOutcome
        switch (body.people, body.unit) {
        case (let people?, nil):
            outcome = try await enrolments.enrol(
                codes(people), in: offer, due: due, within: call.scope, by: call.author)
        case (nil, let unit?):
            outcome = try await enrolments.enrol(
                unit: key(unit, "unit"), in: offer, due: due, within: call.scope, by: call.author)
        default:
            throw InvalidRequest(
                place: .body([SchemaViolation(pointer: "/people", kind: .missingField)]), breaksRule: true)
        }
        // Of a unit, the asker may not have known whom it holds.
        var look = NamesLook(
            .board, as: .api, names: outcome.enrolled.count + outcome.redated.count + outcome.left.count)
        (look.unitCode, look.course) = (body.unit?.text, offer.id)
        try await parts.database.record(look, by: call.author)
        return EnrolmentOutcomeDocument(enrolled: outcome.enrolled, redated: outcome.redated, left: outcome.left)
    }

    private func codes(_ people: [WireKey]) throws -> [String] {
        try people.map { try TypedText.personalKey($0.text, "person") }
    }

    private func key(_ text: WireKey, _ column: String) throws -> String { try TypedText.key(text.text, column) }
}

/// There is no such course on this server.
struct UnknownCourse: Error, Hashable {
    let id: String
}
