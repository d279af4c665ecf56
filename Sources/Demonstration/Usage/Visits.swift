import Adoption
import People

/// Turns habits into events: what somebody does from signing in to being done.
struct Visits {
    private(set) var diary: Diary
    private let system: OnlineSystem
    private var chance: Chance

    init(to system: OnlineSystem, in zone: ZoneOffsets, chance: Chance) {
        diary = Diary(of: system, in: zone)
        self.system = system
        self.chance = chance
    }

    mutating func add(_ holding: Holding, upTo last: Day) {
        let end = min(last, holding.lastVisit ?? last)
        for day in holding.habit.days(from: holding.issued, to: end, with: &chance) {
            let day = holding.keepsOfficeHours ? max(holding.issued, day.workday) : day
            let second = 3600 * chance.number(holding.keepsOfficeHours ? 7...15 : 6...20) + chance.number(0...3599)
            switch system {
            case .portal: visitPortal(holding, on: day, at: second)
            case .zalo: visitChannel(holding, on: day, at: second)
            case .desk: work(["receive", "forward", "return"], holding, on: day, at: second)
            case .petitions: work(["register", "assign", "close"], holding, on: day, at: second)
            }
        }
    }

    private mutating func visitPortal(_ holding: Holding, on day: Day, at second: Int) {
        let name = holding.deliveredName
        if holding.habit == .assisted {
            // The officer at the desk is signed in already; one dossier, filed for somebody else.
            diary.write("submit", by: name, on: day, second: second, channel: .desk, isAssisted: true)
            return
        }
        var actions = ["sign_in", "search"]
        if holding.habit == .looks {
            actions.append("look_up")
        } else {
            actions.append("submit")
            if chance.happens(permille: 600) { actions.append("attach") }
            if chance.happens(permille: 400) { actions.append("pay") }
            if chance.happens(permille: 80) { actions.append("supplement") }
        }
        write(actions, by: name, on: day, from: second, channel: .portal)
        guard holding.habit != .looks, chance.happens(permille: 500) else { return }
        let later = day + chance.number(2...5)
        write(
            ["sign_in", "look_up"] + (chance.happens(permille: 200) ? ["rate"] : []), by: name, on: later,
            from: second, channel: .portal)
    }

    private mutating func visitChannel(_ holding: Holding, on day: Day, at second: Int) {
        let counted = chance.element(of: ["submit", "look_up", "look_up", "ask", "rate"])
        let actions = holding.habit.isIdle ? ["follow"] : [counted]
        write(actions, by: holding.deliveredName, on: day, from: second, channel: .zalo)
    }

    private mutating func work(_ actions: [String], _ holding: Holding, on day: Day, at second: Int) {
        var done = ["sign_in"]
        for _ in 1...chance.number(1...3) { done.append(chance.element(of: actions)) }
        write(done, by: holding.deliveredName, on: day, from: second, channel: .desk)
    }

    private mutating func write(
        _ actions: [String], by name: String, on day: Day, from second: Int, channel: UsageRecord.Channel
    ) {
        var second = second
        for action in actions {
            diary.write(action, by: name, on: day, second: second, channel: channel)
            second += chance.number(40...420)
        }
    }

    /// Three times, everybody of one branch files a dossier within a few minutes of each other.
    mutating func fileTogether(_ holdings: [Holding], today: Day) {
        for ago in [101, 72, 44] {
            var second = 3600 * 16 + chance.number(0...1200)
            for holding in holdings {
                diary.write(
                    "submit", by: holding.deliveredName, on: (today - ago).workday, second: second, channel: .portal)
                second += chance.number(18...40)
            }
        }
    }

    /// Names that the source knows and no file of accounts does.
    mutating func addStrangers(_ names: [String], today: Day) {
        for name in names {
            for _ in 1...3 {
                write(
                    ["sign_in", "submit"], by: name, on: today - chance.number(3...90), from: 36_000, channel: .portal)
            }
        }
    }
}

extension Holding {
    var keepsOfficeHours: Bool { system == .desk || system == .petitions || isOfficial }
}
