import Learning
import People
import Practice
import Testing
import Tutorial

struct TutorialStateTests {
    private let start = TutorialState(course: .sample)

    @Test func `the models finish the course, and everything is the learner's own`() {
        var state = start
        var effects: [TutorialEffect] = []
        for event in Course.modelEvents { effects += state.handle(event) }
        #expect(state.course.isPassed(with: state.marks))
        #expect(Set(state.marks.values) == [.own])
        #expect(effects.filter { $0 == .passCourse }.count == 1)
        #expect(effects.contains(.passLesson("mot")) && effects.contains(.passLesson("hai")))
        #expect(state.screen.notices == [.lessonPassed(own: 4, of: 4), .coursePassed])
    }

    @Test func `a finished step is recorded with the very event that finished it`() {
        var state = start.after([.next] + [PracticeAction].signIn.dropLast().map { .act($0) })
        let last = TutorialEvent.act(.confirm(code: "246810"))
        #expect(state.handle(last) == [.record(last, marks: ["vao": .own]), .finish(step: "vao", .own)])
        #expect(state.handle(.undo).first == .record(.undo, marks: ["vao": StepMark?.none]))
    }

    @Test func `the first hint comes by itself after three failures, show me after more`() {
        let wrong = TutorialEvent.act(.submit)
        let twice = start.after([.next, wrong, wrong])
        #expect(twice.screen.hints.isEmpty)
        #expect(!twice.screen.commands.contains(.showMe))
        let thrice = twice.after([wrong])
        #expect(thrice.screen.hints == [prose("một")])
        #expect(thrice.screen.notices.contains(.nudge))
        #expect(thrice.after([wrong]).screen.commands.contains(.showMe))
        #expect(start.after([.next, .hint, .hint, .hint]).screen.commands.contains(.showMe))
    }

    @Test func `being shown earns nothing until redone`() {
        let shown = start.after([.next, .hint, .hint, .hint, .showMe] + Array(repeating: .showNext, count: 5))
        #expect(shown.marks["vao"] == nil)
        #expect(shown.screen.notices.contains(.shown))
        #expect(shown.after([.next]).marks["vao"] == .shown)
        let redone = shown.after([.redo])
        #expect(!redone.run.moment.world.isSignedIn)
        #expect(redone.after([PracticeAction].signIn.map { .act($0) }).marks["vao"] == .own)
    }

    @Test func `a lesson with less than 80 % of one's own is not passed`() {
        let left = start.after([.next, .hint, .hint, .hint, .showMe] + Array(repeating: .showNext, count: 5) + [.next])
        let over = left.after([.answer(.chosen([0])), .next, .answer(.text("đăng nhập")), .next])
        #expect(over.screen.notices == [.lessonNotYet(own: 2, of: 3, missing: [text("Bước vao")])])
        #expect(!over.run.lesson.isPassed(with: over.marks))
    }

    @Test func `show me falls back to the canonical world where the learner's road has closed the model's`() {
        // The draft is already on its last page: the model's own way of filling it in is no longer offered.
        let road: [PracticeAction] = .file.dropLast()
        let stuck = start.after([.open(lesson: "hai", step: "nop")] + road.map { .act($0) })
        let shown = stuck.after([.hint, .hint, .hint, .showMe] + Array(repeating: .showNext, count: 11))
        #expect(shown.run.moment.world.dossiers.count == 1)
        #expect(shown.screen.notices.contains(.shown))
    }

    @Test func `free play is not judged and is left to where it began`() {
        let before = start.after([.next, .act(.go(.signIn))])
        let playing = before.after([.freePlay] + [PracticeAction].signIn.map { .act($0) } + [.act(.wait(days: 5))])
        #expect(playing.marks["vao"] == nil)
        #expect(playing.screen.notices == [.freePlay])
        let back = playing.after([.back])
        #expect(back.run.moment.world == before.run.moment.world)
        #expect(back.run.moment.phase == .working)
    }

    @Test func `another road to the goal passes too`() {
        // Signing in by way of the look-up page, after a wrong code.
        let road: [PracticeAction] =
            [.go(.lookUp)] + .signIn.dropLast() + [.confirm(code: "1"), .confirm(code: "246810")]
        #expect(start.after([.next] + road.map { .act($0) }).marks["vao"] == .own)
    }

    @Test func `a goal that is true already is not asked for again`() {
        let state = start.after([.open(lesson: "mot", step: "vao")] + [PracticeAction].signIn.map { .act($0) })
        let again = state.after([.next, .freePlay, .back])
        #expect(again.run.step?.id == "chon")
        let reopened = start.after([.open(lesson: "hai", step: "nop")])
        #expect(reopened.run.moment.phase == .working)
    }

    @Test func `explaining back needs enough right answers and begins again otherwise`() {
        let (right, wrong) = (TutorialEvent.answer(.chosen([0])), TutorialEvent.answer(.chosen([1])))
        let there = start.after([.open(lesson: "hai", step: "ke")])
        #expect(there.after([right, wrong, right]).marks["ke"] == .own)
        let failed = there.after([right, wrong, wrong])
        #expect(failed.marks["ke"] == nil)
        #expect(failed.screen.notices.contains(.explainAgain(right: 1, of: 3, needed: 2)))
        #expect(failed.after([right, right, wrong]).marks["ke"] == .own)
    }

    @Test func `starting a lesson again takes its marks back and no others`() {
        let state = start.after(Array(Course.modelEvents.prefix(20))).after([
            .open(lesson: "mot", step: "chon"), .resetLesson,
        ])
        #expect(state.run.step?.id == "doc")
        #expect(state.marks.keys.allSatisfy { id in !["doc", "vao", "chon", "go"].contains(id) })
    }

    @Test func `a course is opened where something is left to do`() {
        #expect(TutorialState(course: .sample, marks: ["doc": .own, "vao": .own]).run.step?.id == "chon")
        #expect(TutorialState(course: .sample, marks: ["bước lạ": .own]).marks.isEmpty)
        let all = start.after(Course.modelEvents).marks
        #expect(TutorialState(course: .sample, marks: all).run.step?.id == "doc")
    }

    @Test func `the map finds steps without marks and says what is done`() {
        var state = start.after([.next])
        state.show(.map(search: "dang nhap"))
        guard case .map(let lessons, _) = state.screen.panel else { return #expect(Bool(false)) }
        #expect(lessons.map(\.lesson.id) == ["mot"])
        #expect(lessons[0].steps.map(\.mark) == [.own, nil, nil, nil])
    }

    @Test(arguments: ["2", "bài 2", "Lesson 2"])
    func `the map finds a lesson by its number`(search: String) {
        var state = start
        state.show(.map(search: search))
        guard case .map(let lessons, _) = state.screen.panel else { return #expect(Bool(false)) }
        #expect(lessons.map(\.lesson.id) == ["hai"])
        #expect(lessons[0].steps.count == state.course.lessons[1].steps.count)
    }
}
