import Adoption
import People

/// What never goes by the book: people on leave, accounts withdrawn, dates that nobody wrote down.
enum Irregularities {
    private static let reasons = [
        "Nghỉ thai sản", "Chuyển công tác", "Nghỉ hưu", "Đi học tập trung", "Nghỉ ốm dài ngày",
    ]

    /// - Parameter today: no visit is later than the day before.
    static func add(to holdings: inout [Holding], today: Day, with chance: inout Chance) {
        // Those who are filed for together stay as they are, or their story would be lost.
        var free = holdings.indices.filter { holdings[$0].habit != .daily && !holdings[$0].isFiledTogether }
        func draw(_ count: Int, where suits: (Holding) -> Bool = { _ in true }) -> [Int] {
            var drawn: [Int] = []
            while drawn.count < count {
                let candidates = free.indices.filter { suits(holdings[free[$0]]) }
                guard !candidates.isEmpty else { break }
                drawn.append(free.remove(at: chance.element(of: candidates)))
            }
            return drawn
        }
        let officials = { (holding: Holding) in holding.isOfficial && holding.issued <= today - 90 }
        for index in draw(22, where: officials) { holdings[index].record.issued = .keep }
        for index in draw(34, where: { !$0.isOfficial }) { holdings[index].record.issued = .keep }

        for (turn, index) in draw(24, where: officials).enumerated() {
            exempt(&holdings[index], turn: turn, today: today)
        }
        for index in draw(14, where: officials) { revoke(&holdings[index], on: today - chance.number(20...80)) }
        for index in draw(20, where: { !$0.isOfficial && $0.issued <= today - 120 }) {
            revoke(&holdings[index], on: today - chance.number(5...110))
        }
        // Accounts that somebody goes on using after they were revoked.
        let busy = { (holding: Holding) in holding.habit == .weekly && holding.issued <= today - 120 }
        for index in draw(3, where: { busy($0) && $0.system == .portal }) {
            holdings[index].record.revoked = .set(today - 25)
        }
        // Accounts that were in use before the day on which they are said to have been issued.
        for index in draw(4, where: { busy($0) && $0.system == .portal }) {
            holdings[index].record.issued = .set(holdings[index].issued + 21)
        }
        // The source calls these by another name of theirs.
        for index in draw(3, where: { busy($0) && $0.isOfficial }) {
            holdings[index].deliveredName = "\(holdings[index].record.name)@tinhmau.example"
        }
        activate(&holdings, with: &chance)
    }

    /// In force without an end, in force until a day to come, over, and still to come, by turns.
    private static func exempt(_ holding: inout Holding, turn: Int, today: Day) {
        holding.record.exemptReason = .set(reasons[turn % reasons.count])
        switch turn % 4 {
        case 0:
            holding.record.exemptFrom = .set(today - 60)
        case 1:
            holding.record.exemptFrom = .set(today - 45)
            holding.record.exemptUntil = .set(today + 75)
        case 2:
            holding.record.exemptFrom = .set(today - 80)
            holding.record.exemptUntil = .set(today - 20)
        default:
            holding.record.exemptFrom = .set(today + 14)
        }
        if turn % 4 < 2 { holding.lastVisit = today - 61 }
    }

    private static func revoke(_ holding: inout Holding, on day: Day) {
        holding.record.revoked = .set(day)
        holding.lastVisit = day - 1
    }

    /// The portal tells when some accounts were activated: those that somebody has been into, mostly.
    private static func activate(_ holdings: inout [Holding], with chance: inout Chance) {
        for index in holdings.indices where holdings[index].system == .portal {
            let holding = holdings[index]
            guard holding.record.issued == .set(holding.issued) else { continue }
            if chance.happens(permille: holding.habit == .never ? 150 : 700) {
                holdings[index].record.activated = .set(holding.issued)
            }
        }
    }
}
