import API
import Console
import Logging
import People

/// Writes each line of the log as one JSON object on standard error: time, level, message, then what goes with it.
///
/// Messages are constants of the program; what belongs to one case stands in fields of its own, where it can be
/// searched for. Nothing in it names anybody.
struct JSONLog: LogHandler {
    var logLevel: Logger.Level
    var metadata: Logger.Metadata = [:]
    let write: @Sendable (String) -> Void
    let now: @Sendable () -> Instant

    init(level: Logger.Level, host: Host) {
        logLevel = level
        write = host.errors
        now = host.now
    }

    subscript(metadataKey key: String) -> Logger.Metadata.Value? {
        get { metadata[key] }
        set { metadata[key] = newValue }
    }

    func log(event: LogEvent) {
        let fields = metadata.merging(event.metadata ?? [:]) { $1 }.sorted { $0.key < $1.key }
        let members =
            [("at", WireInstant(now()).text), ("level", event.level.rawValue), ("message", "\(event.message)")]
            + fields.map { ($0.key, "\($0.value)") }
        let text = members.map { "\(OrderedJSON.quoted($0.0)): \(OrderedJSON.quoted($0.1))" }
        write("{" + text.joined(separator: ", ") + "}\n")
    }
}
