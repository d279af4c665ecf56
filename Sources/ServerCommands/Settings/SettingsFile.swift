import Foundation

/// A file of settings: `NAME=VALUE` lines, as systemd's `EnvironmentFile=` takes them, so that one file serves both.
///
/// Empty lines and those that begin with `#` are passed over; quotes around a whole value are taken off. A name that is
/// none of ours is refused, for a mistyped setting that is silently ignored is found only when it is too late.
struct SettingsFile {
    let values: [String: String]

    /// - Throws: ``SettingsRefusal``, with the line.
    init(path: String) throws {
        let text: String
        do {
            text = try String(contentsOf: URL(filePath: path), encoding: .utf8)
        } catch {
            throw SettingsRefusal.unreadable(path: path, reason: error.localizedDescription)
        }
        try self.init(text, path: path)
    }

    init(_ text: String, path: String) throws {
        var values: [String: String] = [:]
        for (index, raw) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
            let line = raw.trimmingCharacters(in: .whitespaces)
            if line.isEmpty || line.hasPrefix("#") { continue }
            guard let equals = line.firstIndex(of: "=") else {
                throw SettingsRefusal.notASetting(path: path, line: index + 1)
            }
            let name = line[..<equals].trimmingCharacters(in: .whitespaces)
            guard Setting(rawValue: name) != nil else {
                throw SettingsRefusal.unknown(path: path, line: index + 1, name: name)
            }
            guard values[name] == nil else { throw SettingsRefusal.twice(path: path, line: index + 1, name: name) }
            values[name] = Self.unquoted(line[line.index(after: equals)...].trimmingCharacters(in: .whitespaces))
        }
        self.values = values
    }

    private static func unquoted(_ text: String) -> String {
        for quote in ["\"", "'"] where text.count > 1 && text.hasPrefix(quote) && text.hasSuffix(quote) {
            return String(text.dropFirst().dropLast())
        }
        return text
    }
}
