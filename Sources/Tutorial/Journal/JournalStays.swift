/// A stay in a lesson, as far as one reader of a journal follows it.
protocol JournalStay: Hashable, Sendable {
    /// Nothing where an older program wrote it.
    var id: String? { get }
    /// When its last event was, by the clock of the machine that wrote it.
    var lastAt: Int64 { get }
    mutating func take(_ event: TutorialEvent, _ line: JournalLine)
}

/// The stays of one course, of all machines: the one with the later last event goes on.
struct JournalStays<Stay: JournalStay>: Hashable, Sendable {
    /// The stay that goes on.
    var open: Stay?
    /// Stays that another machine may still write to, by their ids.
    var others: [String: Stay] = [:]

    /// Reads the `line` that has begun a stay.
    mutating func begin(_ begun: Stay, _ line: JournalLine) {
        // A machine that knew of the open stay has left it, whatever its clock says.
        let leaves = line.id == nil || open?.id == nil || line.after == open?.id
        if let open, !leaves, open.lastAt > line.at {
            if let id = begun.id { others[id] = begun }
        } else {
            if let open, let id = open.id { others[id] = open }
            open = begun
        }
    }

    /// Reads a line of a stay that has begun before; one of a stay that nobody knows says nothing.
    mutating func goOn(_ event: TutorialEvent, _ line: JournalLine) {
        if let id = line.stay, id != open?.id, var other = others[id] {
            other.take(event, line)
            if let open, open.lastAt > line.at {
                others[id] = other
            } else {
                others[id] = nil
                if let open, let id = open.id { others[id] = open }
                open = other
            }
        } else if line.stay == nil || line.stay == open?.id {
            open?.take(event, line)
        }
    }
}
