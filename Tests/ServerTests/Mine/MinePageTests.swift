import Adoption
import CourseFiles
import HTTPTypes
import People
import Store
import StoreTestSupport
import Testing
import Tutorial

@testable import Server

struct `One's own page` {
    private static func learner(_ database: any SQLDatabase, person: String, name: String) async throws -> Browser {
        let author = Entrance.author
        _ = try await TrainingIssue(database: database).issue(to: [person], within: .everything, by: author)
        let code = ActivationCode.random()
        _ = try await CredentialStore(database: database).issueCode(code, digest: [1, 2], to: name, by: author)
        return try Browser(database, token: try await Entrance.token(for: name, in: database))
    }

    @Test(arguments: ["vi", "en"])
    func `says what to do next, and shows every account of one's own with its state`(language: String) async throws {
        let database = try await World.database()
        let browser = try await Self.learner(database, person: "N-chua", name: "n-chua")
        let page = try await browser.get("/cua-toi?lang=\(language)")
        #expect(page.status == 200)
        try expectGolden(page.body.replacing(#/value="[0-9a-f]{32}"/#, with: "value=\"KEY\""), "mine-\(language).html")
    }

    @Test func `is where a learner begins; a leader begins with the report, a trainer with the courses`() async throws {
        let database = try await World.database()
        let learner = try await Self.learner(database, person: "N-ngung", name: "n-ngung")
        #expect(try await learner.get("/").headers[.location] == "/cua-toi")
        #expect(try await learner.get("/?lang=en").headers[.location] == "/cua-toi?lang=en")
        for (role, start) in [(Role.trainer, "/lop"), (.leader, "/bao-cao")] {
            let token = try await Entrance.holder(
                of: role, in: "HỘI&1", name: "vai.\(role.rawValue)", database: database)
            let browser = try Browser(database, token: token)
            #expect(try await browser.get("/").headers[.location] == start)
        }
        #expect(try await Browser(stranger: database).get("/").headers[.location] == "/dang-nhap")
    }

    @Test func `tells somebody whom nobody has enrolled that there is a course to take`() async throws {
        let database = try await World.database()
        _ = try await Self.learner(database, person: "N-ngung", name: "n-ngung")
        let library = CourseLibrary(folder: Shipped.folder)
        let browser = try Browser(
            database, token: try await Entrance.token(for: "n-ngung", in: database), library: library)
        let page = try await browser.get("/cua-toi")
        #expect(page.body.contains("Mở mục Học và học khóa “Nộp hồ sơ trên Cổng Dịch vụ công”"))
        let course = try #require(library.courses.first)
        try await EnrolmentStore(database: database).enrol(
            ["N-ngung"], in: CourseOffer(id: course.id, system: nil, quiz: nil), due: nil, within: .everything,
            by: Entrance.author)
        #expect(try await !browser.get("/cua-toi").body.contains("Mở mục Học và học"))
    }

    @Test func `leads nowhere that its reader may not go`() async throws {
        let database = try await World.database()
        let learner = try await Self.learner(database, person: "N-ngung", name: "n-ngung")
        let page = try await learner.get("/cua-toi")
        for link in page.links where link.hasPrefix("/") {
            #expect([200, 303].contains(try await learner.get(link).status), "\(link)")
        }
        #expect(!page.body.contains("/bao-cao"))
        let administrator = try await Browser(database)
        let body = try await administrator.get("/cua-toi").body
        for path in ["/cua-toi", "/tap-huan", "/bao-cao", "/phu-trach"] { #expect(body.contains("href=\"\(path)\"")) }
    }
}
