import CourseFiles
import Foundation
import HTTPTypes
import Hummingbird
import Learning
import People
import Phrases
import Reports
import Scenes
import Store
import Tutorial

/// A course in a browser: the same lessons, the same journal as in the terminal.
struct LessonRoutes {
    let parts: LearnParts

    func add(to router: Router<PageContext>) {
        let path = RouterPath(PagePath.learn.rawValue + "/{course}")
        router.get(path, use: show)
        router.post(path, use: play)
    }

    /// Where somebody is in a course.
    private struct Stand {
        let address: LearnAddress
        let visitor: SignedIn
        let course: Course
        let state: TutorialState
        let isOpen: Bool
        let stay: String?
        /// Lines of the journal so far: what a page was made from.
        let lines: Int
        let standing: JournalStore.Standing
        var labels: Labels { Labels(language: address.language, medium: .pages) }
    }

    private func stand(_ request: Request, _ context: PageContext) async throws -> Stand {
        let address = try LearnAddress(request)
        let visitor = try context.person()
        guard let course = context.parameters.get("course").flatMap(parts.library.course) else {
            throw PageRefusal.noSuchPage
        }
        let (record, standing) = try await parts.journal.record(of: visitor.person, course: course.id)
        let (state, isOpen) = TutorialState.resumed(course, from: record)
        return Stand(
            address: address, visitor: visitor, course: course, state: state, isOpen: isOpen, stay: record?.stay?.id,
            lines: record?.lines ?? 0, standing: standing)
    }

    @concurrent
    private func show(_ request: Request, _ context: PageContext) async throws -> Response {
        try await page(try await stand(request, context), context)
    }

    private func page(
        _ stand: Stand, _ context: PageContext, complaint: String? = nil
    ) async throws -> Response {
        var state = stand.state
        if let look = stand.address.look { state.show(look) }
        let use = try await parts.realUse(state, of: stand.visitor.person)
        let page = LessonPage(
            state, stand.address, lines: stand.lines, quiz: parts.library.quiz(of: stand.course)?.id, use: use,
            complaint: complaint)
        return parts.server.frame.response(page, visitor: context.visitor)
    }

    @concurrent
    private func play(_ request: Request, _ context: PageContext) async throws -> Response {
        let form = try await SubmittedForm(request, context)
        let stand = try await stand(request, context)
        let language = stand.address.language
        // A page from before, sent again by the way back or by a second press, must do nothing twice.
        let old = LearnAddress.lesson(stand.course.id, old: true, language)
        guard form.text("lines") == "\(stand.lines)" else { return .redirect(to: old, type: .normal) }
        var state = stand.state
        if let look = stand.address.look { state.show(look) }
        let move = LessonMove(LessonForm(form), in: state, labels: stand.labels)
        let now = parts.server.clock()
        var writer = LessonWriter(stand.state, open: stand.stay, at: now.milliseconds) {
            UUID().uuidString.lowercased()
        }
        if !move.events.isEmpty {
            if !stand.isOpen, let step = stand.state.run.step {
                writer.play(.open(lesson: stand.state.run.lesson.id, step: step.id))
            }
            for event in move.events { writer.play(event) }
            do {
                try await parts.journal.take(
                    writer.lines, of: stand.visitor.person, at: now, after: stand.standing)
            } catch is JournalOvertaken {
                return .redirect(to: old, type: .normal)
            }
        }
        if let complaint = move.complaint {
            let after = Stand(
                address: stand.address, visitor: stand.visitor, course: stand.course, state: writer.state,
                isOpen: true, stay: stand.stay, lines: stand.lines + writer.lines.count, standing: stand.standing)
            return try await page(after, context, complaint: complaint)
        }
        let place = Self.place(stand.state, writer.state, stand.labels)
        return .redirect(to: LearnAddress.lesson(stand.course.id, language) + place, type: .normal)
    }

    /// Where on the page to begin to read: at what was answered, at the portal, or at the top.
    private static func place(_ before: TutorialState, _ after: TutorialState, _ labels: Labels) -> String {
        if labels.scene(of: after, draft: AnswerDraft()).status != nil { return "#tra-loi" }
        let isSameStep = before.run.step?.id == after.run.step?.id
        return isSameStep && after.screen.portal != nil ? "#trang-1" : ""
    }
}

extension LessonForm {
    init(_ form: SubmittedForm) {
        self.init()
        pressed = form.text("do")
        ticked = Set(form.all(SceneKey.tick).compactMap { Int($0) })
        for name in form.names {
            if name.hasPrefix(SceneKey.joinPrefix), let left = Int(name.dropFirst(SceneKey.joinPrefix.count)) {
                joined[left] = Int(form.text(name))
            } else if name.hasPrefix(SceneKey.fieldPrefix) {
                fields[String(name.dropFirst(SceneKey.fieldPrefix.count))] = form.text(name)
            }
        }
    }
}
