import Adoption
import CourseFiles
import Foundation
import HTTPTypes
import People
import Store
import StoreTestSupport
import Testing
import Tutorial

@testable import Server

struct `The board of a course in the browser` {
    /// The shipped course's content, about a system on which people of the small province hold accounts.
    private static let library: CourseLibrary = {
        let shipped = CourseLibrary(folder: Shipped.folder).courses
        return CourseLibrary(
            courses: shipped.prefix(1).map { course in
                Course(
                    id: "nop-ho-so", title: LocalizedText(vi: "Nộp <hồ sơ>"), summary: course.summary, era: "2026",
                    system: "cong", skills: course.skills, contentHash: course.contentHash, portal: course.portal,
                    lessons: course.lessons, glossary: course.glossary)
            })
    }()
    private static let path = "/lop/nop-ho-so"

    private static func browser(
        _ role: Role, in unit: String = "HỘI&1", name: String = "tap.huan", _ database: any SQLDatabase
    ) async throws -> Browser {
        let token = try await Entrance.holder(of: role, in: unit, name: name, database: database)
        return try Browser(database, token: token, library: library)
    }

    @Test(arguments: Engine.available)
    func `enrols a unit with a due day, waives and takes out, and says what it did`(engine: Engine) async throws {
        let database = try await World.database(on: engine)
        let browser = try await Self.browser(.trainer, database)
        let empty = try await browser.get(Self.path)
        #expect(empty.status == 200)
        #expect(empty.body.contains("<h1>Nộp &lt;hồ sơ&gt;</h1>"))
        // Below the line stands whoever has an account on the system.
        #expect(try await browser.get(Self.path + "?part=not_enrolled").body.contains("N-ngung"))

        let fields = [("do", "enrol-unit"), ("unit", "HỘI&1"), ("due", "2026-07-31")]
        let enrolled = try await browser.press(on: Self.path, Self.path, fields)
        #expect(enrolled.headers[.location]?.hasSuffix("done=enrolled&count=3") == true)
        let board = try await browser.get(Self.path + "?part=not_started")
        #expect(board.body.matches(of: #/name="person"/#).count == 3)
        #expect(board.body.contains("31/07/2026"))
        #expect(board.body.contains("chưa học"))
        #expect(try await browser.get("/lop").body.contains("chưa bắt đầu <span class=\"count\">3</span>"))

        let waive = [("do", "waive"), ("person", "N-ngung"), ("reason", "đã dạy khóa này")]
        #expect(try await browser.press(on: Self.path, Self.path, waive).status == 303)
        let finished = try await browser.get(Self.path + "?part=finished")
        #expect(finished.body.contains("được miễn: đã dạy khóa này"))
        let out = [("do", "unenrol"), ("person", "N-chua:2")]
        #expect(try await browser.press(on: Self.path, Self.path, out).status == 303)
        #expect(try await browser.get(Self.path + "?part=not_started").body.matches(of: #/name="person"/#).count == 1)
    }

    @Test func `says what is wrong, keeps what was typed, and changes nothing`() async throws {
        let database = try await World.database()
        let browser = try await Self.browser(.trainer, database)
        for (fields, words) in [
            ([("do", "enrol")], "Chưa đánh dấu ai."),
            ([("do", "enrol"), ("person", "N-chua"), ("due", "2026-06-29")], "Hạn đã qua."),
            ([("do", "enrol"), ("person", "N-chua"), ("due", "mai")], "“mai” không phải là một ngày."),
            ([("do", "waive"), ("person", "N-chua")], "Chưa ghi lý do miễn."),
            ([("do", "waive"), ("person", "N-chua"), ("reason", "012345678901")], "Lý do này không ghi được."),
            ([("do", "unenrol"), ("person", "N-chua")], "Có người chưa được ghi danh."),
        ] {
            let answer = try await browser.press(on: Self.path, Self.path, fields)
            #expect(answer.status == 422, "\(fields)")
            #expect(answer.body.contains(words))
        }
        let rows = try await database.read { try $0.rows("SELECT 1 FROM enrolment") }
        #expect(rows.isEmpty)
        let typed = [("do", "waive"), ("reason", "a \"b\" <c>")]
        #expect(try await browser.press(on: Self.path, Self.path, typed).body.contains("a &quot;b&quot; &lt;c&gt;"))
    }

    @Test func `lists whom to remind with a message, and the learner's own page leads to the course`() async throws {
        let database = try await World.database()
        let browser = try await Self.browser(.trainer, database)
        let fields = [("do", "enrol"), ("person", "N-chua"), ("due", "2026-07-15")]
        #expect(try await browser.press(on: Self.path, Self.path, fields).status == 303)
        let list = try await browser.get(Self.path + "/nhac")
        #expect(list.body.contains("mời anh/chị học khóa “Nộp &lt;hồ sơ&gt;” trước hết ngày 15/07/2026"))
        #expect(list.body.contains("http://127.0.0.1:8080"))
        _ = try await browser.press(on: "/tap-huan", "/tap-huan/cap", [("only", "N-chua")])
        _ = try await browser.press(on: "/tap-huan", "/tap-huan/phieu", [("only", "N-chua")])
        let token = try await Entrance.token(for: "n-chua", in: database)
        let own = try await Browser(database, token: token, library: Self.library).get("/cua-toi")
        #expect(own.body.contains("<li>Học khóa “Nộp &lt;hồ sơ&gt;”.</li>"))
        #expect(own.body.contains("hạn 15/07/2026"))
        #expect(own.links.contains("/learn/nop-ho-so"))
        let looks = try await database.read { try NamesSeen.list(limit: 20, on: $0) }
        #expect(Set(looks.map(\.list)).isSuperset(of: [.board, .reminders, .people, .slips]))
        #expect(looks.allSatisfy { $0.who == "tap.huan" })
    }

    @Test func `is seen by leaders, acted upon by trainers, each within their units`() async throws {
        let database = try await World.database()
        let leader = try await Self.browser(.leader, name: "lanh.dao", database)
        let page = try await leader.get(Self.path)
        #expect(page.status == 200)
        #expect(!page.body.contains("name=\"person\"") && !page.body.contains("name=\"do\""))
        let fields = [("do", "enrol"), ("person", "N-chua")]
        #expect(try await leader.press(on: "/bao-cao", Self.path, fields).status == 404)
        let neighbour = try await Self.browser(.trainer, in: "ẤP#3", name: "lang.gieng", database)
        #expect(try await !neighbour.get(Self.path).body.contains("N-ngung"))
        let foreign = try await neighbour.press(on: Self.path, Self.path, fields)
        let missing = try await neighbour.press(on: Self.path, Self.path, [("do", "enrol"), ("person", "khong-co")])
        #expect(foreign.status == 404)
        #expect(foreign.body == missing.body)
        let unit = [("do", "enrol-unit"), ("unit", "HỘI&1")]
        #expect(try await neighbour.press(on: Self.path, Self.path, unit).status == 404)
        #expect(try await neighbour.get(Self.path + "?unit=T").status == 404)
        #expect(try await neighbour.get("/lop/khong-co").status == 404)
        _ = try await Entrance.slip("hoc.vien", in: "ẤP#3", database: database)
        let learner = try Browser(database, token: try await Entrance.token(for: "hoc.vien", in: database))
        #expect(try await learner.get("/lop").status == 404)
    }
}

/// What lies in the repository beside the tests.
enum Shipped {
    static let folder = URL(filePath: #filePath).appending(path: "../../../..").standardized.path
}
