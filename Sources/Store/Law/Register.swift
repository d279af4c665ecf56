public import Adoption
import People

/// The register: what is kept about people, and for how long.
public enum Register {
    /// The tables of each kind, the first of them the one whose rows are counted.
    static func tables(of kind: KeptData) -> [String] {
        switch kind {
        case .people: ["person"]
        case .accounts: ["account", "account_name", "account_change"]
        case .usage: ["usage_event", "use_day"]
        case .unmatched: ["unmatched_name"]
        case .imports: ["import", "coverage_withdrawal"]
        case .problems: ["import_problem"]
        case .uploads: ["upload", "upload_part"]
        case .credentials: ["credential", "role_grant"]
        case .codes: ["activation_code"]
        case .sessions: ["session"]
        case .signInFailures: ["sign_in_failure"]
        case .training: ["enrolment", "course_progress", "step_progress", "lesson_stay", "board_entry"]
        case .answers: ["journal_line", "attempt", "quiz_result"]
        case .remarks: ["non_use_reason", "unit_contact"]
        case .acts: ["audit_entry", "retention"]
        case .looks: ["names_seen"]
        case .erased: ["erased_count"]
        }
    }

    /// All tables that hold anything about people.
    public static var tables: Set<String> { Set(KeptData.allCases.flatMap(tables)) }

    public static func entries(on connection: any SQLConnection) throws -> [RegisterEntry] {
        try RetentionStore.list(on: connection).map { retention in
            RegisterEntry(retention: retention, rows: try rows(of: retention.kind, on: connection))
        }
    }

    /// How many rows of a kind there are.
    public static func rows(of kind: KeptData, on connection: any SQLConnection) throws -> Int {
        try connection.row("SELECT count(*) FROM \(raw: tables(of: kind)[0])")?.int(0) ?? 0
    }
}
