import CourseFiles
import Learning
import Practice
import Testing
import Tutorial

/// What people really did wrong in the shipped course, and what it must say to them.
struct WrongRoadTests {
    private static let code = "TAP.PTH-260302-0001"
    let course: Course

    init() throws { course = try #require(CourseFiles(folder: "\(repository)/courses/nop-ho-so").course) }

    func at(_ lesson: String, _ step: String, _ actions: [PracticeAction] = []) -> TutorialState {
        var state = TutorialState(course: course)
        for event in [.open(lesson: lesson, step: step)] + actions.map(TutorialEvent.act) { _ = state.handle(event) }
        return state
    }

    func after(_ state: TutorialState, _ events: [TutorialEvent]) -> TutorialState {
        var state = state
        for event in events { _ = state.handle(event) }
        return state
    }

    let withdrawal: [PracticeAction] = [
        .go(.dossiers), .open(dossier: code), .askWithdraw, .withdraw,
    ]

    @Test func `a dossier withdrawn too early is there again when the next step needs it`() {
        let looked = at("theo-doi", "tra-cuu", withdrawal + [.go(.lookUp), .lookUp(Self.code)])
        let waiting = after(looked, [.next, .answer(.chosen([0])), .next])
        #expect(waiting.run.step?.id == "cho-xong")
        #expect(waiting.screen.notices.contains(.restored))
        #expect(waiting.run.moment.world.dossier(of: "chung-thuc")?.status == .new)
        #expect(after(waiting, [.act(.wait(days: 5))]).marks["cho-xong"] == .own)
    }

    @Test func `a step that can no longer be finished says so until it is started again`() {
        let stuck = at("theo-doi", "cho-xong", withdrawal)
        #expect(stuck.screen.notices.contains(.unreachable))
        #expect(!after(stuck, [.resetStep]).screen.notices.contains(.unreachable))
        let late = at("tu-lam", "nop-le-phi", [.wait(days: 5), .wait(days: 5), .wait(days: 5)])
        #expect(late.screen.notices.contains(.unreachable))
        #expect(
            at("nop", "the-tu-choi", [.chooseCard("the-moi"), .pay(card: "the-moi")]).screen.notices == [.unreachable])
    }

    @Test func `no step is called a dead end while its model is followed, or after merely looking round`() {
        let rounds: [[PracticeAction]] = [
            [], [.go(.home)], [.go(.lookUp)], [.go(.dossiers)], [.pause(minutes: 45)],
            [.pause(minutes: 45), .go(.signIn)], [.search("h")],
        ]
        for lesson in course.lessons {
            for step in lesson.steps {
                guard case .perform(_, let solution) = step.kind else { continue }
                for count in solution.indices {
                    for round in rounds {
                        let state = at(lesson.id, step.id, solution.prefix(count) + round)
                        #expect(!state.screen.notices.contains(.unreachable), "\(step.id) \(count) \(round)")
                    }
                }
            }
        }
    }

    @Test func `a wrong paper that can still be changed by going back is no dead end`() {
        let wrong: [PracticeAction] = [.attach(slot: "ban-chinh", file: "can-cuoc"), .forward]
        for more in [[], [.deliver(.online)], [.deliver(.online), .chooseCard("the-moi")]] as [[PracticeAction]] {
            #expect(!at("nop", "dinh-kem", wrong + more).screen.notices.contains(.unreachable), "\(more)")
        }
    }

    @Test func `another paper, office or name than the task's passes nothing and is named`() throws {
        let file = try #require(course.portal.file("bang-ro"))
        let wanted = try #require(course.portal.file("to-khai"))
        let paper = at("bo-sung", "gui-bo-sung", [.attach(slot: "to-khai", file: "bang-ro")])
        #expect(paper.screen.notices == [.mismatch(.file(file, wanted: wanted))])
        #expect(after(paper, [.act(.sendSupplement)]).marks["gui-bo-sung"] == nil)
        let office = at("tim-thu-tuc", "chon-noi", [.apply(office: "xa")])
        #expect(office.marks["chon-noi"] == nil)
        #expect(office.screen.notices == [.mismatch(.office(wanted: course.portal.offices[0].name))])
        let name = at("nop", "dien-don", [.fill(field: "ho-ten", value: "Nguyễn Thị Tâp")])
        let field = try #require(course.portal.procedure("chung-thuc")?.fields[0].name)
        #expect(name.screen.notices == [.mismatch(.value(field: field, wanted: .plain("Nguyễn Thị Tập")))])
        #expect(name.screen.goal?.unmet.contains(.field(field, wanted: .plain("Nguyễn Thị Tập"))) == true)
    }

    @Test(arguments: ["NGUYỄN THỊ TẬP", "nguyễn thị tập", "Nguyễn  Thị Tập", "Nguyen Thi Tap"])
    func `a name counts however its letters are set`(name: String) {
        let state = at(
            "nop", "dien-don",
            [
                .fill(field: "ho-ten", value: name), .fill(field: "so-can-cuoc", value: "000 199 000 001"),
                .fill(field: "dien-thoai", value: "0900.000.000"), .fill(field: "so-ban", value: "2"), .forward,
            ])
        #expect(state.marks["dien-don"] == .own)
    }

    @Test(arguments: ["hộ", "mở quán cơm", "ho kinh doanh", "hoo kinh doanh"])
    func `a household business is found, and no marriage`(query: String) {
        #expect(course.portal.procedures(matching: query).map(\.code) == ["ho-kinh-doanh"])
    }

    @Test func `waiting until the session expires is no signing out`() {
        let away = at("dang-nhap", "dang-xuat", [.pause(minutes: 45), .go(.home)])
        #expect(away.marks["dang-xuat"] == nil)
        #expect(at("dang-nhap", "dang-xuat", [.signOut]).marks["dang-xuat"] == .own)
    }

    @Test func `whoever waits one day at a time is never put elsewhere`() {
        var state = at("tu-lam", "mo-don")
        for step in state.run.lesson.steps {
            guard case .perform(_, let solution) = step.kind else { continue }
            #expect(!state.screen.notices.contains(.restored), "\(step.id)")
            for action in solution {
                guard case .wait(let days) = action else {
                    state = after(state, [.act(action)])
                    continue
                }
                for _ in 0..<days where state.marks[step.id] == nil { state = after(state, [.act(.wait(days: 1))]) }
            }
            #expect(state.marks[step.id] == .own, "\(step.id)")
            state = after(state, [.next])
        }
    }

    @Test func `time can be let pass only where the step is about it, and in free play`() {
        func keys(_ state: TutorialState) -> [String] { state.screen.clock?.controls.map(\.key) ?? [] }
        #expect(keys(at("nop", "dien-don")).isEmpty)
        #expect(keys(at("theo-doi", "cho-xong")) == ["wait-1", "wait-5"])
        #expect(keys(at("tu-lam", "do-dang")) == ["pause"])
        #expect(keys(after(at("nop", "dien-don"), [.freePlay])) == ["pause", "wait-1", "wait-5"])
    }

    @Test func `what is wrong on an earlier page of the form says how to go back`() {
        let wrong = at(
            "nop", "dien-don",
            [
                .fill(field: "ho-ten", value: "Nguyễn Thị Tập"), .fill(field: "so-can-cuoc", value: "000199000001"),
                .fill(field: "dien-thoai", value: "0911111111"), .fill(field: "so-ban", value: "2"),
            ])
        #expect(!wrong.screen.notices.contains(.turnBack([.form])))
        #expect(after(wrong, [.act(.forward)]).screen.notices.contains(.turnBack([.form])))
        #expect(!after(wrong, [.act(.forward), .act(.backward)]).screen.notices.contains(.turnBack([.form])))
    }

    @Test func `a step done before is passed by after a question, and never by the key that goes on`() {
        var state = at("dang-nhap", "dia-chi")
        state = after(state, [.answer(.chosen([1])), .next, .open(lesson: "dang-nhap", step: "dia-chi")])
        #expect(state.screen.commands.contains(.pass))
        #expect(!state.screen.commands.contains(.next))
        state.show(.confirmPass)
        #expect(state.screen.panel == .confirmPass(state.run.step!.title))
        #expect(after(state, [.next]).run.step?.id == "vao-cong")
    }

    @Test func `what was true as the step began is not counted as done`() {
        let start = at("tu-lam", "do-dang")
        #expect(start.screen.goal?.isBegun == false)
        let name = after(start, [.act(.fill(field: "ho-ten", value: "Nguyễn Thị Tập"))])
        #expect(name.screen.goal?.isBegun == true)
        #expect(name.screen.goal?.unmet == [.leftDesk])
    }

    @Test(arguments: [
        ("ngay-hen", "9-3-2026", true), ("ngay-hen", "09.03.2026", true), ("le-phi", "4 nghìn", true),
        ("le-phi", "4.000 đ", true), ("bien-lai", "bl00001", true), ("le-phi", "40", false),
        ("bien-lai", "00001", true), ("thoi-han", "1 hay 5", false), ("thoi-han", "1 năm", false),
        ("le-phi", "4.000 hay 5.000", false), ("le-phi", "4000 USD", false), ("thoi-han", "1 ngày làm việc", true),
        ("thoi-han", "01 ngày", true), ("thoi-han", "01", true), ("thoi-han", "10", false),
    ])
    func `an answer in another form is still an answer`(step: String, text: String, isRight: Bool) throws {
        let lesson = try #require(course.lessons.first { $0.steps.contains { $0.id == step } })
        #expect((after(at(lesson.id, step), [.answer(.text(text))]).marks[step] == .own) == isRight)
    }

    @Test func `a wrong answer is told the row on which the right one stands`() {
        let state = after(at("bo-sung", "ngay-hen"), [.answer(.text("04/03/2026"))])
        #expect(state.screen.notices == [.wrongLookUp(.dueDay(procedure: "hon-nhan"), row: nil)])
    }

    @Test func `a form that was left is said to wait in the list`() {
        let left = at("nop", "dien-don", [.fill(field: "ho-ten", value: "Nguyễn Thị Tập"), .go(.home)])
        #expect(left.screen.notices == [.formLeft])
    }

    @Test func `a number is read wherever the portal shows it, and being shown takes nothing away`() {
        var state = at("nop", "bien-lai", [.forward, .submit])
        #expect(state.screen.notices.isEmpty)
        let receipt = LookUp.receipt(procedure: "chung-thuc")
        #expect(
            after(state, [.answer(.text("BL-9"))]).screen.notices
                == [.wrongLookUp(receipt, row: .word(.receipt))])
        state = after(state, [.hint, .hint, .hint, .showMe, .redo])
        #expect(state.run.moment.world.dossiers.count == 1)
    }

    @Test func `a form begun at another office too leaves the right one in reach`() {
        let twice: [PracticeAction] = [
            .go(.home), .search("hộ kinh doanh"), .view(procedure: "ho-kinh-doanh"), .apply(office: "xa"),
        ]
        let wrong = at("tu-lam", "do-dang", twice)
        #expect(!wrong.screen.notices.contains(.unreachable))
        #expect(wrong.screen.notices.contains { if case .mismatch(.office) = $0 { true } else { false } })
        let list = after(wrong, [.act(.go(.dossiers))])
        #expect(!list.screen.notices.contains(.unreachable))
    }

    @Test func `a petition about something else is told what the task wants`() throws {
        let topic = try #require(course.portal.petitionTopics.first { $0.code == "gop-y" })
        let other = try #require(course.portal.petitionTopics.first { $0.code != "gop-y" })
        let applicant = course.portal.applicant
        let signIn: [PracticeAction] = [
            .fill(field: SignInField.number, value: applicant.identityNumber),
            .fill(field: SignInField.password, value: applicant.password), .signIn,
            .confirm(code: applicant.oneTimeCode),
        ]
        let chosen = at("tu-lam", "gop-y", [.go(.petitions)] + signIn + [.chooseTopic(other.code)])
        #expect(chosen.screen.notices.contains(.mismatch(.topic(wanted: topic.name, isSent: false))))
        let mended = after(chosen, [.act(.chooseTopic("gop-y"))])
        #expect(!mended.screen.notices.contains(.mismatch(.topic(wanted: topic.name, isSent: false))))
    }

    @Test func `a wrong answer does not stand on another page`() {
        let state = after(at("bo-sung", "ngay-hen"), [.answer(.text("04/03/2026")), .act(.go(.signIn))])
        #expect(state.screen.typed == nil)
        #expect(state.screen.notices.contains { if case .astray = $0 { true } else { false } })
    }

    @Test func `whoever signs out by mistake is told at once`() {
        #expect(at("nop", "cach-nhan", [.signOut]).screen.notices == [.astray(nil)])
    }

    @Test func `a page that is opened by itself is named`() {
        var state = at("theo-doi", "het-phien", [.go(.dossiers), .go(.home)])
        let applicant = course.portal.applicant
        let signIn: [PracticeAction] = [
            .go(.signIn), .fill(field: SignInField.number, value: applicant.identityNumber),
            .fill(field: SignInField.password, value: applicant.password), .signIn,
            .confirm(code: applicant.oneTimeCode),
        ]
        state = after(state, signIn.map(TutorialEvent.act) + [.next])
        #expect(state.screen.notices == [.opened(.word(.dossiers))])
    }

    @Test func `an answer in words is told how to be typed, and is no failure`() {
        let state = after(at("tim-thu-tuc", "thoi-han"), [.answer(.text("một ngày"))])
        #expect(state.screen.notices == [.wrongForm(.digits, given: "một ngày")])
        #expect(state.screen.typed == "một ngày")
        #expect(state.run.moment.failures == 0)
    }

    @Test func `an answer among several names its question and the right one`() throws {
        let state = after(at("tong-ket", "noi-lai"), [.answer(.chosen([0]))])
        guard case .marked(let question, let number, let isRight, _)? = state.screen.notices.first else {
            Issue.record("nothing is said of the answer")
            return
        }
        #expect(question.id == "noi-ma" && number == 1 && !isRight)
    }

    @Test func `a new step begins without the portal's answer to the last`() {
        let state = after(at("dang-nhap", "tu-dang-nhap"), [])
        #expect(state.screen.portal?.answer == nil)
        let signedOut = after(at("dang-nhap", "dang-xuat", [.signOut]), [.next])
        #expect(signedOut.screen.portal?.answer == nil)
    }

    @Test func `undo leaves hints and says what it took back`() {
        let state = after(at("dang-nhap", "dia-chi"), [.answer(.chosen([0])), .hint, .undo])
        #expect(state.screen.hints.count == 1)
        #expect(state.screen.notices == [.undone(.answer(.chosen([0])), nil)])
        #expect(!after(at("dang-nhap", "dia-chi"), [.hint]).screen.commands.contains(.undo))
    }
}
