import Adoption
import People

/// An account as its office exports it, with what its holder makes of it.
struct Holding: Sendable {
    let system: OnlineSystem
    var record: AccountRecord
    /// The day it was really issued, whether or not the file tells it.
    let issued: Day
    var habit: Habit
    /// The name under which the source delivers its events: an alias, for a few.
    var deliveredName: String
    /// After this day nothing is done with it, whatever the habit.
    var lastVisit: Day?

    init(system: OnlineSystem, name: String, person: String, unit: String, issued: Day, issuer: String, habit: Habit) {
        self.system = system
        record = AccountRecord(systemCode: system.rawValue, name: name)
        record.personCode = .set(person)
        record.unitCode = .set(unit)
        record.issued = .set(issued)
        record.issuer = .set(issuer)
        self.issued = issued
        self.habit = habit
        deliveredName = name
    }

    /// One of the officials whose accounts the whole story began with.
    var isOfficial: Bool { record.name.hasPrefix("cb.") }

    var isFiledTogether: Bool { record.unitCode == .set(Roster.filedTogether) }
}
