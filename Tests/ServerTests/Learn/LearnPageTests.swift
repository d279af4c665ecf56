import Adoption
import CourseFiles
import Foundation
import HTTPTypes
import Learning
import People
import Practice
import Scenes
import Secrets
import Store
import Testing
import Tutorial

@testable import Server

/// Somebody at a browser who learns with the shipped course.
private struct Learner {
    static let library = CourseLibrary(
        folder: URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../..").standardized.path)

    let database: any SQLDatabase
    let browser: Browser
    let token: Token
    let person: ID<Person>

    init(_ name: String = "hoc", database: (any SQLDatabase)? = nil) async throws {
        self.database = if let database { database } else { try await World.database() }
        _ = try await Entrance.slip(name, in: "ẤP#3", database: self.database)
        token = try await Entrance.token(for: name, in: self.database)
        browser = try Browser(self.database, token: token, library: Self.library)
        let person: ID<Person>? = try await self.database.read {
            try $0.row("SELECT id FROM person WHERE code = \("P-" + name)")?.id(0)
        }
        self.person = try #require(person)
    }

    var course: Course { Self.library.courses[0] }
    var lesson: String { "/learn/\(course.id)" }

    /// Fills the form that `page` shows and presses a button.
    func press(_ button: String, on page: Browser.Answer, _ fields: [(String, String)] = [], at address: String? = nil)
        async throws -> Browser.Answer
    {
        let hidden = page.body.matches(of: #/<input type="hidden" name="([^"]*)" value="([^"]*)">/#).map {
            (String($0.1), String($0.2))
        }
        let known = Dictionary(hidden, uniquingKeysWith: { _, last in last })
        let answer = try await browser.post(
            address ?? lesson,
            ["form-key", "lines", "paper"].compactMap { name in known[name].map { (name, $0) } } + fields
                + [("do", button)])
        return answer
    }

    func state() async throws -> TutorialState {
        let record = try await JournalStore(database: database).record(of: person, course: course.id).record
        return TutorialState.resumed(course, from: record).state
    }
}

struct `Learning in a browser` {
    @Test func `needs somebody who has signed in`() async throws {
        let stranger = try Browser(stranger: try await World.database())
        for address in ["/learn", "/learn/nop-ho-so", "/learn/quiz/nop-ho-so"] {
            let answer = try await stranger.get(address)
            #expect(answer.status == 303)
            #expect(answer.headers[.location]?.hasPrefix("/dang-nhap") == true)
        }
    }

    @Test func `lists the courses, those one is to take first, with their due day`() async throws {
        let learner = try await Learner()
        var page = try await learner.browser.get("/learn")
        #expect(page.status == 200)
        #expect(page.body.contains("Các khóa khác"))
        #expect(!page.body.contains("Khóa được giao"))
        try await EnrolmentStore(database: learner.database).enrol(
            ["P-hoc"], in: CourseOffer(id: learner.course.id, system: "cong", quiz: nil), due: World.today + 9,
            within: .everything, by: Entrance.author)
        page = try await learner.browser.get("/learn")
        #expect(page.body.contains("Khóa được giao"))
        #expect(page.body.contains("Hạn hoàn thành: 09/07/2026"))
        #expect(page.body.contains("Chưa bắt đầu"))
        let english = try await learner.browser.get("/learn?lang=en")
        #expect(english.body.contains("Courses you are to take"))
        for link in page.links where link.hasPrefix("/learn") {
            #expect(try await learner.browser.get(link).status == 200, "\(link)")
        }
    }

    @Test func `a step is finished by its button, kept in the journal, and found again`() async throws {
        let learner = try await Learner()
        let page = try await learner.browser.get(learner.lesson)
        #expect(page.status == 200)
        #expect(page.body.contains("Bước 1/"))
        let first = learner.course.lessons[0].steps[0].id
        let answer = try await learner.press("enter", on: page)
        #expect(answer.status == 303)
        #expect(try await learner.state().marks[first] == .own)
        // The same press again, from the page that has grown old, does nothing and says so.
        let again = try await learner.press("enter", on: page)
        #expect(again.headers[.location] == learner.lesson + "?old=1")
        #expect(try await learner.browser.get(learner.lesson + "?old=1").body.contains("Trang này đã cũ"))
        #expect(try await learner.state().marks.count == 1)
        #expect(try await learner.browser.get(learner.lesson).body.contains("Bước 2/"))
        let use = try await learner.database.read {
            try $0.row(
                """
                SELECT own FROM use_day u JOIN account a ON a.id = u.account_id
                JOIN online_system y ON y.id = a.system_id WHERE y.code = 'congdan' AND a.name = 'hoc'
                """)
        }
        #expect(use?.int(0) == 1)
    }

    @Test(arguments: ["vi", "en"])
    func `looks as it did`(language: String) async throws {
        let learner = try await Learner()
        let browser = try Browser(
            learner.database, token: try await Entrance.administrator(in: learner.database), library: Learner.library)
        let lang = language == "vi" ? "" : "lang=\(language)"
        try expectGolden(try await browser.get("/learn?\(lang)").body, "learn-\(language).html")
        _ = try await browser.get(learner.lesson)
        var writer = LessonWriter(TutorialState(course: learner.course), open: nil, at: World.now.milliseconds) {
            UUID().uuidString
        }
        let lesson = learner.course.lessons[0]
        writer.play(.open(lesson: lesson.id, step: lesson.steps[1].id))
        writer.play(.act(.go(.lookUp)))
        writer.play(.act(.lookUp("abc")))
        writer.play(.hint)
        let administrator: ID<Person>? = try await learner.database.read {
            try $0.row("SELECT person_id FROM credential WHERE sign_in_name = 'quan-tri'")?.id(0)
        }
        try await JournalStore(database: learner.database).take(
            writer.lines, of: try #require(administrator), at: World.now)
        try expectGolden(try await browser.get("\(learner.lesson)?\(lang)").body, "lesson-\(language).html")
        try expectGolden(
            try await browser.get("\(learner.lesson)?look=help&\(lang)").body, "lesson-help-\(language).html")
    }

    @Test func `a session that ends in the middle leads over the sign-in page back to the same step`() async throws {
        let learner = try await Learner()
        _ = try await learner.press("enter", on: try await learner.browser.get(learner.lesson))
        let page = try await learner.browser.get(learner.lesson)
        _ = try await learner.database.write { try $0.execute("UPDATE session SET ended_at = \(World.now)") }
        let ended = try await learner.press("button-go-look-up", on: page)
        #expect(ended.status == 303)
        let address = try #require(ended.headers[.location])
        #expect(address == "/dang-nhap?next=/learn/nop-ho-so" || address == "/dang-nhap?next=%2Flearn%2Fnop-ho-so")
        #expect(try await learner.browser.get(address).body.contains("name=\"password\""))
        let again = try Browser(
            learner.database, token: try await Entrance.token(for: "hoc", in: learner.database),
            library: Learner.library)
        #expect(try await again.get(learner.lesson).body.contains("Bước 2/"))
        #expect(try await learner.state().marks.count == 1)
    }

    @Test func `a form without its key does nothing`() async throws {
        let learner = try await Learner()
        let answer = try await learner.browser.post(learner.lesson, [("do", "enter"), ("lines", "0")])
        #expect(answer.status == 403)
        #expect(try await learner.state().marks.isEmpty)
    }

    @Test func `what the terminal began goes on in the browser, and the other way round`() async throws {
        let learner = try await Learner()
        var writer = LessonWriter(TutorialState(course: learner.course), open: nil, at: World.now.milliseconds) {
            UUID().uuidString
        }
        let lesson = learner.course.lessons[0]
        writer.play(.open(lesson: lesson.id, step: lesson.steps[0].id))
        writer.play(.next)
        writer.play(.act(.go(.lookUp)))
        try await JournalStore(database: learner.database).take(writer.lines, of: learner.person, at: World.now)
        let page = try await learner.browser.get(learner.lesson)
        let control = try #require(
            writer.state.run.moment.world.controls.first { if case .write = $0.kind { true } else { false } })
        // What is written and the button beside it are one sending.
        _ = try await learner.press(
            "field-\(control.key)", on: page, [("field-\(control.key)", "abc")])
        let state = try await learner.state()
        #expect(state.run.events == writer.state.run.events + [.act(.lookUp("abc"))])
    }

    @Test func `a button beside an empty field says what is missing, and nothing is done`() async throws {
        let learner = try await Learner()
        var page = try await learner.browser.get(learner.lesson)
        _ = try await learner.press("enter", on: page)
        page = try await learner.browser.get(learner.lesson)
        let look = try #require(
            try await learner.state().run.moment.world.controls.first {
                if case .press(.go(.lookUp)) = $0.kind { true } else { false }
            })
        _ = try await learner.press("button-\(look.key)", on: page)
        page = try await learner.browser.get(learner.lesson)
        let field = try #require(page.body.firstMatch(of: #/<input id="[^"]*" name="(field-[^"]*)"/#)?.1)
        let before = try await learner.state()
        let answer = try await learner.press(String(field), on: page)
        #expect(answer.status == 200)
        #expect(answer.body.contains("role=\"alert\""))
        #expect(try await learner.state() == before)
    }

    @Test func `the whole course can be walked by pressing what the pages show`() async throws {
        let learner = try await Learner()
        var state = TutorialState(course: learner.course)
        var steps = 0
        while !learner.course.isPassed(with: state.marks), steps < 400 {
            steps += 1
            let labels = Labels(language: .vietnamese, medium: .pages)
            let form = try #require(state.modelForm(labels), "\(state.run.step?.id ?? "over")")
            let move = LessonMove(form, in: state, labels: labels)
            #expect(!move.events.isEmpty)
            for event in move.events { _ = state.handle(event) }
            let view = SceneView(
                labels.scene(of: state, draft: AnswerDraft()), buttons: .init(find: "Tìm", answer: "Trả lời")
            ) { _ in nil }
            #expect(!view.title.isEmpty)
        }
        #expect(learner.course.isPassed(with: state.marks))
    }

    @Test func `map, glossary and help lie over the lesson and are closed by a link`() async throws {
        let learner = try await Learner()
        for look in ["map", "map&search=dang", "glossary", "help", "reset-lesson", "glossary&term=thu-tuc"] {
            let page = try await learner.browser.get(learner.lesson + "?look=" + look)
            #expect(page.status == 200)
            #expect(page.links.contains(learner.lesson), "\(look)")
        }
    }

    @Test func `the step that asks for the real thing ticks by what the systems say`() async throws {
        let learner = try await Learner()
        let lesson = try #require(learner.course.lessons.last)
        let real = try #require(lesson.steps.last)
        var writer = LessonWriter(TutorialState(course: learner.course), open: nil, at: World.now.milliseconds) {
            UUID().uuidString
        }
        writer.play(.open(lesson: lesson.id, step: real.id))
        try await JournalStore(database: learner.database).take(writer.lines, of: learner.person, at: World.now)
        #expect(try await learner.browser.get(learner.lesson).body.contains("Chưa thấy lần nào trên hệ thống thật"))
    }

    @Test func `two people's journals are their own`() async throws {
        let first = try await Learner()
        let second = try await Learner("hai", database: first.database)
        _ = try await first.press("enter", on: try await first.browser.get(first.lesson))
        #expect(try await second.state().marks.isEmpty)
        #expect(try await second.browser.get(second.lesson).body.contains("Bước 1/"))
    }
}

struct `Quizzes for record in a browser` {
    private static let address = "/learn/quiz/nop-ho-so"

    @Test func `are begun, handed in and marked, and the paper shows no key`() async throws {
        let learner = try await Learner()
        var page = try await learner.browser.get(Self.address)
        #expect(page.body.contains("10 câu hỏi; đúng từ 80 % là đạt"))
        _ = try await learner.press("begin", on: page, at: Self.address)
        page = try await learner.browser.get(Self.address)
        #expect(page.body.contains("Câu 10/10"))
        let open = try #require(
            try await AttemptStore(database: learner.database).sittings(of: learner.person).first)
        for item in open.attempt.paper.items {
            guard case .choice(let choices, _) = item.question.kind else { continue }
            for choice in choices { choice.feedback.map { #expect(!page.body.contains($0.vi)) } }
        }
        let fields = try open.attempt.paper.items.enumerated().flatMap { place, item in
            try Self.fields(item, place)
        }
        let done = try await learner.press("hand-in", on: page, fields, at: Self.address)
        let result = try await learner.browser.get(try #require(done.headers[.location]))
        #expect(result.body.contains("role=\"status\""))
        let sitting = try await AttemptStore(database: learner.database).sitting(open.key, of: learner.person)
        #expect(sitting?.isPassed == true)
        #expect(try await learner.browser.get(Self.address).body.contains("đúng 10/10, đạt"))
    }

    @Test func `handed in empty, every question is shown, none passes, and the key is not given away`() async throws {
        let learner = try await Learner()
        _ = try await learner.press("begin", on: try await learner.browser.get(Self.address), at: Self.address)
        let page = try await learner.browser.get(Self.address)
        let done = try await learner.press("hand-in", on: page, at: Self.address)
        let result = try await learner.browser.get(try #require(done.headers[.location]))
        #expect(result.body.contains("Còn 10 câu chưa trả lời"))
        #expect(result.body.matches(of: #/class="review"/#).count == 10)
        #expect(result.body.contains("Đáp án đúng sẽ hiện ra khi anh/chị đạt"))
        #expect(!result.body.contains("Đáp án đúng:"))
        // Somebody else's paper is not there.
        let other = try await Learner("khac", database: learner.database)
        #expect(try await other.browser.get(try #require(done.headers[.location])).status == 404)
    }

    /// What a form says whose sender knows every answer: choices by where they are shown.
    private static func fields(_ item: Paper.Item, _ place: Int) throws -> [(String, String)] {
        let name = PaperForm.name(place)
        func shown(_ written: Int) throws -> String { "\(try #require(item.order.firstIndex(of: written)))" }
        switch item.question.kind.modelResponse {
        case .chosen(let chosen): return try chosen.sorted().map { (name, try shown($0)) }
        case .truth(let truth): return [(name, truth ? "true" : "false")]
        case .text(let text): return [(name, text)]
        case .matched(let sides):
            return try sides.enumerated().map { (PaperForm.name(place, $0.offset), try shown($0.element)) }
        case nil: return []
        }
    }
}

extension TutorialState {
    /// The form by which somebody does what the model does next.
    fileprivate func modelForm(_ labels: Labels) -> LessonForm? {
        var form = LessonForm()
        let scene = labels.scene(of: self, draft: AnswerDraft())
        if scene.enter != nil, run.step.map({ marks[$0.id] != nil || !$0.kind.isVerified }) ?? true {
            form.pressed = SceneKey.enter
            return form
        }
        switch run.step?.kind {
        case .perform(_, let solution):
            let done = run.events.reversed().prefix { $0 != .next }.reversed().compactMap { event in
                if case .act(let action) = event { action } else { nil }
            }
            guard done.count < solution.count else { return nil }
            guard let gesture = run.moment.world.gesture(for: solution[done.count]) else { return nil }
            switch gesture.control.kind {
            case .press: form.pressed = SceneKey.button(gesture.control.key)
            case .pick(let options, _, _, _):
                let index = options.firstIndex { $0.action == solution[done.count] } ?? 0
                form.pressed = SceneKey.button("\(gesture.control.key)-\(index)")
            case .write(let entry):
                let texts: [String] = gesture.value.map { [labels.text($0)] } ?? []
                form.fields[gesture.control.key] = texts.first ?? ""
                if case .fill = entry.makes { break }
                form.pressed = SceneKey.performed(gesture.control.key)
            }
            return form
        case .ask(let question): return Self.form(for: question)
        case .explain(let questions, _): return Self.form(for: questions[run.moment.explained.count % questions.count])
        case .lookUp(let lookUp):
            form.fields["answer"] = lookUp.expected(in: run.moment.world)
            form.pressed = SceneKey.performed("answer")
            return form
        case .read, .real, nil: return nil
        }
    }

    private static func form(for question: Question) -> LessonForm? {
        var form = LessonForm()
        switch (question.kind, question.kind.modelResponse) {
        case (.choice(_, allowsSeveral: true), .chosen(let chosen)?):
            form.ticked = chosen
            form.pressed = SceneKey.button("hand-in")
        case (.choice, .chosen(let chosen)?): form.pressed = SceneKey.button("choice-\(chosen.first ?? 0)")
        case (.trueFalse, .truth(let truth)?): form.pressed = SceneKey.button(truth ? "true" : "false")
        case (.matching, .matched(let sides)?):
            for (left, right) in sides.enumerated() { form.joined[left] = right }
            form.pressed = SceneKey.button("hand-in")
        case (_, .text(let text)?):
            form.fields["answer"] = text
            form.pressed = SceneKey.performed("answer")
        default: return nil
        }
        return form
    }
}
