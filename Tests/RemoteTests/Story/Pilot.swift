import API
import Foundation
import People
import StoreTestSupport
import Testing

/// A province that pilots the system: the office with its server, what is true of its people, and who learns.
struct Pilot {
    static let course = "nop-ho-so"
    static let password = "một câu ngắn dễ nhớ"

    var office: Office
    var province: Province
    /// The ten who learn, in three ways.
    let learners: [IssuedAccount]
    var atTerminal: ArraySlice<IssuedAccount> { learners[0..<4] }
    var inBrowser: ArraySlice<IssuedAccount> { learners[4..<7] }
    var offline: ArraySlice<IssuedAccount> { learners[7..<10] }
    /// Of those ten: who afterwards does it for real, who has it done for them, and who does nothing.
    var doers: [IssuedAccount] { [0, 1, 4, 5, 7, 8].map { learners[$0] } }
    var assisted: [IssuedAccount] { [2, 6].map { learners[$0] } }
    var idle: [IssuedAccount] { [3, 9].map { learners[$0] } }
    /// The codes of the slips, by sign-in name.
    var codes: [String: String] = [:]

    init(on engine: Engine) async throws {
        let now = Int64(Date().timeIntervalSince1970)
        // The days of Vietnam, which is seven hours ahead all the year.
        province = Province(today: Day(number: Int((now + 7 * 3600) / 86_400)))
        learners = Array(province.unused.prefix(10))
        try #require(learners.count == 10)
        office = try await Office.opened(
            at: engine.emptyPlace(), systems: Province.systems, units: Province.unitFile)
        try await office.signIn()
    }

    /// Runs `congdan` as the administrator; it has to succeed.
    @discardableResult
    func congdan(_ arguments: String...) async throws -> String { try await congdan(arguments) }

    @discardableResult
    func congdan(_ arguments: [String]) async throws -> String {
        let ended = try await Program.congdan.run(arguments, Office.environment(office.folder))
        try #require(ended.status == 0, "\(arguments): \(ended.errors)\(ended.output)")
        return ended.output
    }

    /// Runs `congdan` on the learner's own machine.
    func congdan(_ learner: IssuedAccount, _ arguments: String..., typing input: String = "") async throws -> Ended {
        try await Program.congdan.run(arguments, typing: input, machine(of: learner))
    }

    /// What is set on the learner's own machine.
    func machine(of learner: IssuedAccount) -> [String: String] {
        Office.environment(
            office.folder, ["CONGDAN_STATE": "\(office.folder)/machine-\(learner.person)", "CONGDAN_LANG": "vi"])
    }

    /// Somebody with a role, who has signed in with their slip's code at a browser.
    func officer(_ role: String, for unit: String) async throws -> WebBrowser {
        let (name, person) = ("can.bo.\(role)", "CB-\(role)")
        _ = try await congdan("account", "issue", "congdan:\(name)", "--person", person, "--unit", unit)
        let given = try await office.onDatabase("role", "give", person, role, "--unit", unit)
        try #require(given.status == 0, "\(given.errors)")
        // A role closes the codes that others made before: the slip is printed after it was given.
        let slip = try await congdan("account", "reissue", "congdan:\(name)", "--json")
        let code = try #require(slip.firstMatch(of: /"code": "([^"]+)"/)).1
        return try await activated(name, code: String(code))
    }

    /// Opens the address of a slip's square code, and chooses a password.
    func activated(_ name: String, code: String) async throws -> WebBrowser {
        let browser = WebBrowser(office.address)
        let page = try await browser.open("/kich-hoat?name=\(name)&code=\(code)")
        let entered = try await browser.press(
            "Kích hoạt", on: page, typing: [("password", Self.password), ("again", Self.password)])
        try #require(entered.status == 200, "\(entered.text)")
        return browser
    }

    /// The report of the portal's accounts by now, as a program takes it.
    func report() async throws -> UnusedReportDocument {
        let text = try await congdan("report", "unused", "--system", "portal", "--json")
        return try JSONValue(parsing: Array(text.utf8)).decoded(as: UnusedReportDocument.self)
    }
}

extension CountsDocument {
    /// By the states' names, without those in which nobody is.
    var byState: [String: Int] {
        [
            "issued": issued, "revoked": revoked, "exempt": exempt, "issue_date_unknown": issueDateUnknown,
            "unknown": unknown, "new": new, "never_used": neverUsed, "dormant": dormant, "habitual": habitual,
            "active": active,
        ].filter { $0.value > 0 }
    }
}
