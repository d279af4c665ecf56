import CourseFiles
import Learning
import People
import Phrases
import Scenes
import TerminalUI
import Tutorial

/// The home screen, and the way from it to everything and back.
struct HomeRun {
    private enum Action: Sendable {
        case goOn(String?)
        case courses, quizzes, progress, language, home, leave
        case quiz(String)
    }

    let session: Session
    let library: Library
    private var view = View.home
    private var notice: (tone: Tone, text: String)?

    private enum View { case home, courses, quizzes, progress }

    init(session: Session) {
        self.session = session
        library = Library(folder: session.library)
    }

    mutating func run() {
        while let action = session.ask(scene) {
            notice = session.takeArrivals() ? (.bad, session.labels.phrases.home.arrived) : nil
            switch action {
            case .goOn(let id):
                if let course = library.course(id) {
                    var run = CourseRun(session: session, course: course)
                    switch run.run() {
                    case .wantsQuiz: view = .quizzes
                    case .left(let isOpen):
                        view = .home
                        if isOpen { notice = notice ?? (.good, session.labels.phrases.home.kept) }
                    }
                } else {
                    view = .home
                    notice = (.bad, session.labels.phrases.home.badCourse("\(library.folder)/courses"))
                }
            case .quiz(let id):
                if let quiz = library.quizzes.first(where: { $0.id == id }) {
                    var run = QuizRun(session: session, quiz: quiz)
                    if run.run() { notice = notice ?? (.good, session.labels.phrases.home.quizKept) }
                }
                view = .home
            case .courses: view = .courses
            case .quizzes: view = .quizzes
            case .progress: view = .progress
            case .language: session.speak(session.language == .vietnamese ? .english : .vietnamese)
            case .home: view = .home
            case .leave: return
            }
        }
    }

    private var scene: Scene<Action> {
        let labels = session.labels
        let words = labels.phrases.home
        var scene = Scene<Action>(key: "\(view)-\(session.language)", title: words.title, place: words.welcome)
        scene.reminders = labels.reminders
        switch view {
        case .home: scene.items = homeItems
        case .courses: scene.items = courseItems
        case .quizzes: scene.items = quizItems
        case .progress: scene.items = progressItems
        }
        if let notice { scene.items.insert(.notice(notice.tone, notice.text), at: 0) }
        if view != .home {
            scene.items += [.gap, .list([Button(key: "home", label: words.backHome, action: .home)])]
            scene.enter = .home
            scene.enterLabel = words.backHome
            scene.escape = .init(label: words.backHome, action: .home)
            // The program is left from its first screen alone.
            scene.commands = [Command(letter: "q", label: words.backHome, words: [words.backHome], action: .home)]
        } else {
            let leave = labels.command(\.exit, letter: "q", action: Action.leave)
            scene.commands = [leave]
            scene.escape = .init(label: leave.label, asks: labels.phrases.keys.askLeave, action: .leave)
        }
        return scene
    }

    /// Made from the journal and the heads of courses, so that it stands at once.
    private var homeItems: [Item<Action>] {
        let words = session.labels.phrases.home
        let record = session.journal.record
        var buttons: [Button<Action>] = []
        var items: [Item<Action>] = session.journal.isLocked ? [.notice(.bad, words.locked)] : []
        if let id = record.lastCourse, let course = record.courses[id] {
            let title = course.title[session.language]
            buttons.append(Button(key: "go-on", label: goOnLabel(course, title), action: .goOn(id)))
            if !course.isOver, !course.unpassed.isEmpty {
                items.append(.notice(.neutral, words.unpassed(course.unpassed.map { $0 + 1 })))
            }
        } else if let course = library.headings.first {
            buttons.append(
                Button(key: "go-on", label: words.start(course.title[session.language]), action: .goOn(course.id)))
        } else {
            items.append(.notice(.bad, words.noCourses(library.folder)))
        }
        buttons += [
            Button(key: "courses", label: words.courses, action: .courses),
            Button(key: "quizzes", label: words.quiz, action: .quizzes),
            Button(key: "progress", label: words.progress, action: .progress),
            Button(key: "language", label: words.language, action: .language),
        ]
        return items + [.list(buttons)]
    }

    private func goOnLabel(_ course: JournalRecord.CourseRecord, _ title: String) -> String {
        let words = session.labels.phrases.home
        if course.isOver { return words.lookAgain(title) }
        guard let lesson = course.lesson else { return words.goOn(title) }
        return course.step.map { words.goOnAt(title, lesson + 1, $0 + 1) } ?? words.goOnAtLesson(title, lesson + 1)
    }

    private var courseItems: [Item<Action>] {
        let words = session.labels.phrases.home
        let courses = library.headings
        guard !courses.isEmpty else { return [.notice(.bad, words.noCourses(library.folder))] }
        return [.heading(words.courses)]
            + courses.flatMap { course -> [Item<Action>] in
                [
                    .list([
                        Button(
                            key: course.id, label: "\(course.title[session.language]) (\(words.era(course.era)))",
                            action: .goOn(course.id))
                    ]),
                    .text([Words(course.summary[session.language])], mark: " "), .gap,
                ]
            }
    }

    private var quizItems: [Item<Action>] {
        let words = session.labels.phrases.home
        let quizzes = library.quizzes
        guard !quizzes.isEmpty else { return [.notice(.bad, words.noQuizzes)] }
        return [
            .heading(words.quizzes),
            .list(quizzes.map { Button(key: $0.id, label: $0.title[session.language], action: .quiz($0.id)) }),
        ]
    }

    private var progressItems: [Item<Action>] {
        ProgressReport(record: session.journal.record, library: library).lines(session.labels).map {
            .text([Words($0)], mark: "")
        }
    }
}
