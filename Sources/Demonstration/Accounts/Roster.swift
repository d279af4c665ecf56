import Adoption
import People

/// The people of the province with their accounts, office by office.
struct Roster: Sendable {
    private(set) var people: [PersonRecord] = []
    private(set) var holdings: [Holding] = []

    private let today: Day
    private var chance: Chance

    /// How many officials of the mass organisations hold an account on the portal.
    static let officials = 800
    static let citizens = 2000
    /// The branch in which somebody files for everybody.
    static let filedTogether = "HND-PH02"

    init(today: Day, chance: Chance) {
        self.today = today
        self.chance = chance
        addOfficials()
        addCitizens()
        addDeskOfficers()
    }

    /// Accounts were issued in four goes, the last of them just now.
    private mutating func officialIssueDays() -> [Day] {
        let goes = [(count: 420, ago: 330), (count: 250, ago: 200), (count: 70, ago: 95), (count: 60, ago: 12)]
        var days = goes.flatMap { Array(repeating: (today - $0.ago).workday, count: $0.count) }
        for position in days.indices.dropLast() {
            days.swapAt(position, chance.number(position...days.count - 1))
        }
        return days
    }

    private mutating func addOfficials() {
        let issueDays = officialIssueDays()
        let provincial = 20
        let perOrganisation = Self.officials / MassOrganisation.all.count
        var number = 0
        for (position, organisation) in MassOrganisation.all.enumerated() {
            let rest = position < Self.officials % MassOrganisation.all.count ? 1 : 0
            for member in 0..<perOrganisation + rest {
                let branch = Commune.all[member % Commune.all.count]
                let unit = member < provincial ? organisation.code : organisation.branchCode(in: branch)
                let isTogether = unit == Self.filedTogether
                let person = addPerson("CB", number + 1, width: 3, surname: "Mẫu", unit: unit)
                holdings.append(
                    Holding(
                        system: .portal, name: "cb.\(padded(number + 1, 3))", person: person, unit: unit,
                        issued: isTogether ? (today - 330).workday : issueDays[number],
                        issuer: "Văn phòng UBND Tỉnh Mẫu",
                        habit: isTogether ? .never : habit(use: organisation.use, keep: organisation.keep)))
                number += 1
            }
        }
    }

    private mutating func addCitizens() {
        let hamlets = Commune.all.flatMap { commune in commune.hamletCodes.map { (commune, $0) } }
        for number in 1...Self.citizens {
            let (commune, hamlet) = hamlets[number % hamlets.count]
            let person = addPerson("CD", number, width: 4, surname: "Thử", unit: hamlet)
            let zalo = chance.happens(permille: 550)
            let issuer = "UBND \(commune.name)"
            if !zalo || chance.happens(permille: 250) {
                addCitizenAccount(.portal, "cd.\(padded(number, 4))", person, hamlet, issuer, commune)
            }
            if zalo { addCitizenAccount(.zalo, "zl.\(padded(number, 4))", person, hamlet, issuer, commune) }
        }
    }

    private mutating func addCitizenAccount(
        _ system: OnlineSystem, _ name: String, _ person: String, _ unit: String, _ issuer: String, _ commune: Commune
    ) {
        let issued = today - chance.number(4...420)
        // Everybody's neighbour at the desk files for a few of those who do not.
        let drawn = habit(use: commune.use, keep: commune.keep)
        let isHelped = drawn.isIdle && system == .portal && chance.happens(permille: 80)
        holdings.append(
            Holding(
                system: system, name: name, person: person, unit: unit, issued: issued, issuer: issuer,
                habit: isHelped ? .assisted : drawn))
    }

    private mutating func addDeskOfficers() {
        let communal = Commune.all.flatMap { Array(repeating: $0.centreCode, count: 6) }
        let divisions = Organisation.departments.flatMap { department in
            Organisation.divisions.flatMap { Array(repeating: "\(department.code)-\($0.suffix)", count: 3) }
        }
        let provincial = Array(repeating: Organisation.provincialCentreCode, count: 10)
        for (position, unit) in (communal + divisions + provincial).enumerated() {
            let person = addPerson("MC", position + 1, width: 3, surname: "Dụ", unit: unit)
            let issued = (today - chance.number(100...400)).workday
            let works = chance.happens(permille: 820)
            holdings.append(
                Holding(
                    system: .desk, name: "mc.\(padded(position + 1, 3))", person: person, unit: unit, issued: issued,
                    issuer: "Sở Tư pháp (mẫu)", habit: works ? .daily : .never))
            guard position % 3 == 0 else { continue }
            holdings.append(
                Holding(
                    system: .petitions, name: "dt.\(padded(position + 1, 3))", person: person, unit: unit,
                    issued: issued, issuer: "Sở Tư pháp (mẫu)", habit: works ? .weekly : .never))
        }
    }

    /// - Returns: the person's code.
    private mutating func addPerson(_ prefix: String, _ number: Int, width: Int, surname: String, unit: String)
        -> String
    {
        let family = chance.element(of: ["Nguyễn", "Trần", "Lê", "Phạm", "Huỳnh", "Võ", "Đặng", "Lâm", "Thạch", "Danh"])
        let middle = chance.element(of: ["Văn", "Thị"])
        let digits = padded(number, width)
        people.append(
            PersonRecord(
                code: prefix + digits, name: .set("\(family) \(middle) \(surname) \(digits)"), unitCode: .set(unit)))
        return prefix + digits
    }

    private mutating func habit(use: Int, keep: Int) -> Habit {
        guard chance.happens(permille: use) else { return chance.happens(permille: 180) ? .looks : .never }
        guard chance.happens(permille: keep) else { return chance.happens(permille: 500) ? .once : .stopped }
        return chance.happens(permille: 550) ? .weekly : .occasional
    }

    /// Lets `body` change the holdings, so that what never goes by the book is written in one place.
    mutating func amend(_ body: (inout [Holding], inout Chance) -> Void) { body(&holdings, &chance) }
}

extension Day {
    /// This day, or the Friday before it where it falls on a weekend.
    var workday: Day { self - max(0, self - monday - 4) }
}
