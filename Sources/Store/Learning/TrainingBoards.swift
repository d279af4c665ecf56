public import Adoption
public import People

/// Reads boards.
public struct TrainingBoards: Sendable {
    private let database: any SQLDatabase
    private let cache: BoardCountsCache?

    /// - Parameter cache: shared by the requests of one process that lives on; nothing where each asks once.
    public init(database: any SQLDatabase, cache: BoardCountsCache? = nil) {
        self.database = database
        self.cache = cache
    }

    /// The board of `course` on `today`.
    ///
    /// - Parameters:
    ///   - unit: a unit's code, for it and all below; nothing for all of the scope.
    ///   - after: where the page before ended.
    ///   - limit: people at most.
    /// - Throws: ``Adoption/EnrolmentRefusal/noSuchUnit(code:)``.
    public func board(
        of course: CourseOffer, unit: String? = nil, part: TrainingBoard.Part = .everybody,
        after: TrainingBoard.Cursor? = nil, limit: Int = .max, within scope: Scope, today: Day
    ) async throws -> TrainingBoard {
        let cache = cache
        return try await database.read { connection in
            let place = try Self.place(unit, within: scope, on: connection)
            let counts = try Self.counts(of: course, place, today, cache, on: connection)
            let list = BoardList(
                course: course, place: place, today: today, notEnrolled: counts.notEnrolled)
            let entries =
                limit == 0
                ? []
                : try list.entries(part, after: after, limit: limit, on: connection)
            return TrainingBoard(
                counts: counts.columns, notEnrolled: counts.notEnrolled,
                learners: try Self.learners(entries, course, today, on: connection))
        }
    }

    private static func place(
        _ unit: String?, within scope: Scope, on connection: any SQLConnection
    ) throws -> Scope {
        guard let unit else { return scope }
        let row = try connection.row("SELECT id FROM unit WHERE code = \(unit) AND \(scope.condition("unit.id"))")
        guard let row else { throw EnrolmentRefusal.noSuchUnit(code: unit) }
        return .below([row.id(0)])
    }

    private static func counts(
        of course: CourseOffer, _ place: Scope, _ today: Day, _ cache: BoardCountsCache?,
        on connection: any SQLConnection
    ) throws -> BoardCounts {
        guard let cache else {
            return OwnBoardCounts(
                units: try BoardCounts.enrolled(in: course.id, on: today, within: place, connection)
            ).sum(of: nil)
                + OwnBoardCounts(units: try BoardCounts.notEnrolled(in: course, within: place, connection)).sum(of: nil)
        }
        let units =
            place == .everything
            ? nil
            : try connection.rows("SELECT code FROM unit WHERE \(place.condition("unit.id"))").map { $0.text(0) }
        var version = BoardVersion(data: try Settings.read(on: connection).dataVersion)
        let below = try cache.counts(of: .notEnrolled(course: course.id), at: version) {
            OwnBoardCounts(units: try BoardCounts.notEnrolled(in: course, within: .everything, connection))
        }
        version.entries = try BoardEntries.version(of: course.id, on: connection)
        let enrolled = try cache.counts(of: .enrolled(course: course.id, day: today), at: version) {
            OwnBoardCounts(
                units: try BoardCounts.enrolled(in: course.id, on: today, within: .everything, connection))
        }
        return enrolled.sum(of: units) + below.sum(of: units)
    }
}
