import CourseFiles
import Hummingbird
import People
import Secrets
import Store

/// What the routes are made of: put together once, in `buildResponder`.
struct ServerParts: Sendable {
    let database: any SQLDatabase
    let reports: UnusedReports
    let boards: TrainingBoards
    let journals: JournalStore
    let frame: PageFrame
    /// In the order in which they are shown.
    let courses: [BoardCourse]
    let hashing: PasswordHashing
    let clock: @Sendable () -> Instant
    let library: CourseLibrary
    /// Whether browsers reach us by TLS.
    let isSecure: Bool
    /// What people type into their browsers; nothing where only this machine reaches us.
    let publicURL: PublicAddress?

    init(
        database: any SQLDatabase, settings: ServerSettings = .standard, hashing: PasswordHashing,
        library: CourseLibrary = CourseLibrary(),
        clock: @escaping @Sendable () -> Instant
    ) throws {
        self.database = database
        isSecure = settings.isSecure
        publicURL = settings.publicURL
        self.hashing = hashing
        self.clock = clock
        self.library = library
        courses = library.courses.map { BoardCourse($0, offer: library.offer($0)) }
        reports = UnusedReports(database: database, cache: StateCountsCache())
        journals = JournalStore(database: database, intake: JournalIntake(database: database))
        boards = TrainingBoards(database: database, cache: BoardCountsCache(capacity: 64))
        frame = try PageFrame()
    }

    /// Where the days of the database are cut.
    func zone() async throws -> ZoneOffsets {
        try await database.read { try Settings.read(on: $0).zone() }
    }

    /// Where whoever sent `request` reaches us: what stands on paper that is printed for others.
    func address(for request: Request) -> String? {
        publicURL?.text ?? request.head.authority.map { (isSecure ? "https://" : "http://") + $0 }
    }
}
