import Glibc
import HTTPTypes
import Synchronization

/// What the server has done since it started, in numbers, for whoever watches over it. Nobody is named in them.
///
/// One for a process: with several, whoever watches adds them up.
final class ServerMetrics: Sendable {
    /// Upper bounds of the classes of durations, in seconds.
    private static let bounds: [Double] = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10]

    private struct Key: Hashable {
        let method: String
        let route: String
        let status: Int
    }

    private struct State {
        var answers: [Key: Int] = [:]
        var classes = [Int](repeating: 0, count: ServerMetrics.bounds.count)
        var seconds = 0.0
        var count = 0
        var underWay = 0
    }

    private let state = Mutex(State())
    private let started: Int64

    /// - Parameter started: seconds since 1970.
    init(started: Int64) {
        self.started = started
    }

    func begin() { state.withLock { $0.underWay += 1 } }

    /// - Parameter route: as the router has it, with the names of its parameters and not their values.
    func end(_ method: HTTPRequest.Method, route: String, status: Int, after duration: Duration) {
        let (whole, parts) = duration.components
        let seconds = Double(whole) + Double(parts) / 1e18
        state.withLock { state in
            state.underWay -= 1
            state.answers[Key(method: method.rawValue, route: route, status: status), default: 0] += 1
            state.count += 1
            state.seconds += seconds
            for (index, bound) in Self.bounds.enumerated() where seconds <= bound { state.classes[index] += 1 }
        }
    }

    /// The text format of Prometheus, version 0.0.4.
    func text() -> String {
        let state = state.withLock { $0 }
        var lines = [
            "# HELP congdan_http_requests_total Requests that were answered.",
            "# TYPE congdan_http_requests_total counter",
        ]
        let answers = state.answers.map { key, count in
            "congdan_http_requests_total{method=\"\(Self.escaped(key.method))\",route=\"\(Self.escaped(key.route))\","
                + "status=\"\(key.status)\"} \(count)"
        }
        lines += answers.sorted()
        lines += [
            "# HELP congdan_http_request_duration_seconds How long answers took, up to their last byte.",
            "# TYPE congdan_http_request_duration_seconds histogram",
        ]
        for (bound, count) in zip(Self.bounds, state.classes) {
            lines.append("congdan_http_request_duration_seconds_bucket{le=\"\(bound)\"} \(count)")
        }
        lines += [
            "congdan_http_request_duration_seconds_bucket{le=\"+Inf\"} \(state.count)",
            "congdan_http_request_duration_seconds_sum \(state.seconds)",
            "congdan_http_request_duration_seconds_count \(state.count)",
            "# HELP congdan_http_requests_under_way Requests that are being answered.",
            "# TYPE congdan_http_requests_under_way gauge", "congdan_http_requests_under_way \(state.underWay)",
            "# HELP process_start_time_seconds When the process started, in seconds since 1970.",
            "# TYPE process_start_time_seconds gauge", "process_start_time_seconds \(started)",
        ]
        if let bytes = Self.residentBytes() {
            lines += [
                "# HELP process_resident_memory_bytes Memory of the process that is not swapped out.",
                "# TYPE process_resident_memory_bytes gauge", "process_resident_memory_bytes \(bytes)",
            ]
        }
        return lines.joined(separator: "\n") + "\n"
    }

    private static func escaped(_ text: String) -> String {
        text.reduce(into: "") { result, character in
            if character == "\\" || character == "\"" { result.append("\\") }
            result.append(character)
        }
    }

    /// The second number of `/proc/self/statm`, in pages.
    private static func residentBytes() -> Int? {
        guard let file = fopen("/proc/self/statm", "r") else { return nil }
        defer { fclose(file) }
        var line = [CChar](repeating: 0, count: 128)
        guard fgets(&line, Int32(line.count), file) != nil else { return nil }
        let text = String(decoding: line.prefix { $0 != 0 }.map(UInt8.init(bitPattern:)), as: UTF8.self)
        let numbers = text.split(separator: " ")
        return numbers.count > 1 ? Int(numbers[1]).map { $0 * Int(sysconf(Int32(_SC_PAGESIZE))) } : nil
    }
}
