public import People
import TimeZones

/// What is fixed when a database is made, and the version of what it holds.
public struct Settings: Hashable, Sendable {
    /// IANA identifier, `Asia/Ho_Chi_Minh` by default.
    public let timeZone: String
    /// Grows with every transaction that changes what a report can count. Whoever keeps a result keeps this with it.
    public let dataVersion: Int64

    public static let standardTimeZone = "Asia/Ho_Chi_Minh"

    /// - Throws: ``StoreError/notInitialised``.
    public static func read(on connection: any SQLConnection) throws -> Settings {
        guard let row = try connection.row("SELECT time_zone, data_version FROM settings WHERE id = 1") else {
            throw StoreError.notInitialised
        }
        return Settings(timeZone: row.text(0), dataVersion: row.integer(1))
    }

    /// The day of `now` in this database's zone.
    public static func today(at now: Instant, on connection: any SQLConnection) throws -> Day {
        try read(on: connection).zone().day(of: now)
    }

    /// Where the days of this database are cut.
    ///
    /// - Throws: ``StoreError/failed(detail:)`` where this machine no longer knows the zone.
    public func zone() throws -> ZoneOffsets {
        guard let zone = ZoneOffsets(identifier: timeZone) else {
            throw StoreError.failed(detail: "unknown time zone \(timeZone)")
        }
        return zone
    }
}

extension SQLConnection {
    /// Tells everybody who keeps results that they are old now.
    public func bumpDataVersion() throws {
        try execute("UPDATE settings SET data_version = data_version + 1 WHERE id = 1")
    }

    /// Waits until no other transaction changes records, and keeps others from it until this one ends.
    ///
    /// SQLite has one writer anyway. On PostgreSQL two imports of the same new unit would otherwise meet
    /// at its unique key, and one of them would fail as a whole.
    public func holdRecords() throws {
        if let hold = dialect.settingsHold { _ = try row(hold) }
    }
}
