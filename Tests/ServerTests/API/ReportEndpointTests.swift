import API
import Adoption
import People
import Reports
import Store
import StoreTestSupport
import Testing

@testable import Server

struct `A report by a program` {
    @Test func `has the rows of the page's files, byte for byte`() async throws {
        let database = try await World.database()
        let program = try await Program(database, token: Entrance.administrator(in: database))
        let query = UnusedReportQuery(unit: "XÃ/2 ?", graceDays: 10)
        let address = "unit=\(QueryText.encoded("XÃ/2 ?"))&grace-days=10&depth=all"
        let browser = try await Browser(database)
        let csv = try await program.call(Endpoints.Reports.unused, query, as: .csv).text
        #expect(csv == (try await browser.get("/bao-cao.csv?\(address)").body))
        let document = try await program.call(Endpoints.Reports.unused, query).answer
        #expect(try OrderedJSON.text(document) == (try await browser.get("/bao-cao.json?\(address)").body))
        let text = try await program.call(Endpoints.Reports.unused, query, as: .text, language: "en").text
        var request = UnusedReports.Request()
        request.unitCode = "XÃ/2 ?"
        request.thresholds = StateThresholds(graceDays: 10, dormantDays: 60, staleDays: 35)
        let whole = try await UnusedReports(database: database).report(request, at: World.now)
        #expect(text == whole.text(in: .english))
    }

    @Test func `holds names where they are asked for`() async throws {
        let database = try await World.database()
        let program = try await Program(database, token: Entrance.administrator(in: database))
        let report = try await program.call(
            Endpoints.Reports.unused, UnusedReportQuery(names: [.dormant, .habitual])
        ).answer
        #expect(report.names?.map(\.account) == ["ngung", "deu"])
    }

    @Test func `of a day to come is refused`() async throws {
        let database = try await World.database()
        let program = try await Program(database, token: Entrance.administrator(in: database))
        let query = UnusedReportQuery(asOf: .init(World.today + 1))
        #expect(try await program.call(Endpoints.Reports.unused, query).problem.kind == .refused)
    }

    @Test func `explains one account as the page's file does`() async throws {
        let database = try await World.database()
        let program = try await Program(database, token: Entrance.administrator(in: database))
        let why = try await program.call(Endpoints.Reports.why, WhyQuery(account: "cong:ngung")).answer
        let file = try await Browser(database).get("/vi-sao.json?account=cong:ngung").body
        #expect(try OrderedJSON.text(why) == file)
        let text = try await program.call(
            Endpoints.Reports.why, WhyQuery(account: "cong:ngung", columns: 50), as: .text
        ).text
        #expect(text.contains("Trần Văn Mẫu"))
    }

    @Test func `lists coverage, names that nobody bears, and use at odd times`() async throws {
        let database = try await World.database()
        try await Self.addOddUsage(to: database)
        let program = try await Program(database, token: Entrance.administrator(in: database))
        let coverage = try await program.call(Endpoints.Reports.coverage, ColumnsQuery()).answer
        #expect(coverage.periods.map(\.source) == ["nhat-ky"])
        for media in [WireMedia.csv, .text] {
            _ = try await program.call(Endpoints.Reports.coverage, ColumnsQuery(), as: media).text
            _ = try await program.call(Endpoints.Reports.unmatched, PageQuery(), as: media).text
            _ = try await program.call(Endpoints.Reports.anomalies, PageQuery(), as: media).text
        }
        let first = try await program.call(Endpoints.Reports.unmatched, PageQuery(limit: 1)).answer
        #expect(first.names.map(\.name) == ["la-1"])
        #expect(first.totalNames == 2)
        let next = try #require(first.next)
        let second = try await program.call(Endpoints.Reports.unmatched, PageQuery(after: .init(next))).answer
        #expect(second.names.map(\.name) == ["la-2"])
        #expect(second.next == nil)
        let odd = try await program.call(Endpoints.Reports.anomalies, PageQuery(limit: 1)).answer
        #expect(odd.anomalies.map(\.account) == ["dang"])
        let rest = try await program.call(
            Endpoints.Reports.anomalies, PageQuery(after: .init(try #require(odd.next)))
        ).answer
        #expect(rest.anomalies.map(\.account) == ["moi"])
        let leader = program.with(
            try await Entrance.holder(of: .leader, in: "XÃ/2 ?", name: "lanh.dao", database: database))
        #expect(try await leader.call(Endpoints.Reports.anomalies, PageQuery()).answer.anomalies.count == 2)
        let other = program.with(
            try await Entrance.holder(of: .leader, in: "HỘI&1", name: "lanh.dao.2", database: database))
        #expect(try await other.call(Endpoints.Reports.anomalies, PageQuery()).answer.anomalies.isEmpty)
        #expect(try await program.call(Endpoints.Server.systems).answer.systems.map(\.code).contains("zalo"))
    }

    /// Two names that nobody bears, and two accounts used before they were issued.
    private static func addOddUsage(to database: any SQLDatabase) async throws {
        let usage = UsageImport(database: database)
        let run = try await usage.begin(
            ImportOrigin(fileName: "la.csv", fingerprint: [9], who: "thu", now: { World.now }))
        let day = World.today - 200
        let records = ["la-1", "la-2", "dang", "moi"].enumerated().map { index, name in
            Located(
                line: index + 2,
                record: UsageRecord(
                    sourceCode: "nhat-ky", eventID: "la-\(index)", systemCode: "cong", accountName: name,
                    actionCode: "nop", channel: nil, time: Instant(milliseconds: Int64(day.number) * 86_400_000),
                    day: day, isAssisted: false))
        }
        _ = try await usage.take(
            UsageChunk(records: records, start: 0, end: 1, line: 6, rejected: 0), of: run.id)
    }
}
