import People
import StoreTestSupport

/// Eight hundred accounts of a portal, made from a seed, and what became of each: whatever the story expects is counted
/// here, by the definitions and not by the program.
struct Province {
    static let seed: UInt64 = 800
    static let size = 800
    static let units = ["X1", "X2", "X3", "X4", "X5", "X6", "X7", "X8"]
    /// Days before today from which the portal has delivered everything.
    static let covered = 300

    let today: Day
    var accounts: [IssuedAccount]

    init(today: Day) {
        var random = SeededRandom(seed: Self.seed)
        self.today = today
        accounts = (1...Self.size).map { IssuedAccount($0, today: today, &random) }
    }

    /// How many accounts of a unit, or of all, are in each state at the end of a day.
    func counts(on day: Day, in unit: String? = nil) -> [String: Int] {
        accounts.filter { unit == nil || $0.unit == unit }
            .reduce(into: [:]) { counts, account in
                guard let state = account.state(on: day) else { return }
                counts[state, default: 0] += 1
                counts["issued", default: 0] += 1
            }
    }

    /// Somebody who never signed in anywhere, of the unit that is trained.
    var unused: [IssuedAccount] { accounts.filter { $0.unit == "X1" && $0.deeds.isEmpty && $0.isLongIssued(today) } }

    static let systems = """
        code: portal
        name: {vi: Cổng dịch vụ công, en: Public-service portal}
        actions:
          - {code: dang-nhap, name: {vi: Đăng nhập, en: Sign in}, counts: false}
          - {code: nop, name: {vi: Nộp hồ sơ, en: Submit}, counts: true}

        """

    static let unitFile =
        "code,parent_code,name,kind\nT,,Tỉnh Mẫu,tỉnh\n"
        + units.map { "\($0),T,Xã Thí Dụ \($0.dropFirst()),xã\n" }.joined()

    /// The spreadsheets, as the office exports them.
    var peopleFile: String {
        "code,name,unit\n" + accounts.map { "\($0.person),\($0.personName),\($0.unit)\n" }.joined()
    }

    var accountFile: String {
        "system,name,person,unit,issued_on,exempt_from,exempt_reason\n"
            + accounts.map { account in
                let exempt = account.exemptFrom.map { "\($0.iso),nghỉ phép" } ?? ","
                return "portal,\(account.name),\(account.person),\(account.unit),\(account.issued.iso),\(exempt)\n"
            }.joined()
    }

    /// The portal writes neither its own name nor the system's: the mapping does.
    static let usageMapping = "constants: {source: nhat-ky, system: portal}\n"
    static let usageHeader = "event_id,account,action,channel,time,assisted\n"

    var usageFile: String {
        var number = 0
        return Self.usageHeader
            + accounts.flatMap { account in
                account.deeds.map { deed in
                    number += 1
                    return deed.line("cu-\(number)", account: account.name)
                }
            }.joined()
    }
}

/// Something done on the portal.
struct Deed {
    let day: Day
    var action = "nop"
    var isAssisted = false

    func line(_ id: String, account: String) -> String {
        "\(id),\(account),\(action),portal,\(day.iso)T00:00:01+07:00,\(isAssisted ? 1 : 0)\n"
    }

    /// Signing in never is, nor what somebody else did for them.
    var isCountedOwnUse: Bool { action == "nop" && !isAssisted }
}

/// One account and all that was done with it.
struct IssuedAccount {
    let name: String
    let person: String
    let personName: String
    let unit: String
    let issued: Day
    var exemptFrom: Day?
    var deeds: [Deed] = []

    init(_ number: Int, today: Day, _ random: inout SeededRandom) {
        let digits = String(String(1000 + number).dropFirst())
        name = "cb.\(digits)"
        person = "P\(digits)"
        personName = "Người Mẫu \(digits)"
        unit = Province.units.randomElement(using: &random) ?? "X1"
        let draw = Int.random(in: 0..<100, using: &random)
        issued = today - (draw < 6 ? Int.random(in: 1...29, using: &random) : Int.random(in: 130...250, using: &random))
        func daysAgo(_ range: ClosedRange<Int>) -> Day { today - Int.random(in: range, using: &random) }
        switch draw {
        case 6..<14: deeds = [Deed(day: daysAgo(60...120))]
        case 14..<22: deeds = [Deed(day: daysAgo(1...50))]
        case 22..<26: deeds = (0..<4).map { Deed(day: today - 1 - 7 * $0) }
        case 26..<29: exemptFrom = daysAgo(1...60)
        case 29..<35: deeds = [Deed(day: daysAgo(1...90), action: "dang-nhap")]
        case 35..<38: deeds = [Deed(day: daysAgo(1...90), isAssisted: true)]
        default: break
        }
    }

    func isLongIssued(_ today: Day) -> Bool { exemptFrom == nil && today - issued >= 30 }

    /// By the definitions, for a system that is covered on every day; nothing before the issue day.
    func state(on day: Day) -> String? {
        if day < issued { return nil }
        if let exemptFrom, exemptFrom <= day { return "exempt" }
        let uses = deeds.filter { $0.isCountedOwnUse && $0.day <= day }.map(\.day)
        guard let last = uses.max() else { return day - issued < 30 ? "new" : "never_used" }
        if day - last >= 60 { return "dormant" }
        let weeks = Set(uses.map(Self.week).filter { Self.week(day) - $0 < 8 })
        return weeks.count >= 3 ? "habitual" : "active"
    }

    /// Weeks from Monday to Sunday; the first day that is counted, of 1970, was a Thursday.
    private static func week(_ day: Day) -> Int { (day.number + 3) / 7 }
}
