/// A learner that knows nothing but the text on the screen: asks for hints, is shown, reads, and does it again.
public struct ReadingProgram {
    /// What it has read and means to do, in order.
    private var plan: [Deed] = []
    /// The items that it has read, by number, as they were said last.
    private var items: [Int: String] = [:]

    /// The commands that were said last.
    private var commands: [String] = []

    public init() {}

    private enum Deed {
        case press(String)
        case write(String, String)
        case pick(String, String)
        case answer(String)
    }

    /// The line to type after reading `text`; nothing when the course says that it is finished.
    public mutating func reply(to text: String) -> String? {
        if text.contains("đã hoàn thành cả khóa học") { return nil }
        let lines = text.split(separator: "\n").map(String.init)
        if let line = lines.last(where: { $0.hasPrefix("Lệnh:") }) {
            commands = line.dropFirst(5).split(separator: "·").map { $0.split(separator: " ").joined(separator: " ") }
        }
        note(lines)
        if commands.contains("Xem việc tiếp theo") {
            plan += lines.compactMap { $0.hasPrefix("· Làm mẫu ") ? deed($0) : nil }
            return "xem viec tiep theo"
        }
        if commands.contains("Tự làm") {
            plan += lines.compactMap { $0.hasPrefix("· Trả lời: ") ? .answer(String($0.dropFirst(11))) : nil }
            return "tu lam"
        }
        if text.contains("✓ Xong bước này!") || text.contains("✓ Việc này anh/chị đã làm rồi") {
            plan = []
            return "Đi tiếp"
        }
        if !plan.isEmpty { return line(for: plan.removeFirst()) }
        if commands.contains("Làm mẫu") { return "lam mau" }
        if commands.contains("Gợi ý") { return "goi y" }
        return "đi tiếp"
    }

    private func quoted(_ line: String) -> [String] {
        line.split(separator: "“").dropFirst().compactMap { part in
            part.split(separator: "”", omittingEmptySubsequences: false).first.map(String.init)
        }
    }

    private func deed(_ line: String) -> Deed? {
        let words = quoted(line)
        if line.contains("Bấm “") { return .press(words[0]) }
        if line.contains("Gõ “") { return .write(words[1], words[0]) }
        if line.contains("Ở mục “") { return .pick(words[0], words[1]) }
        return nil
    }

    /// `  4. Họ và tên (bắt buộc): [trống]` and `  5. Tiếp tục`; what was said before and not since still stands.
    private mutating func note(_ lines: [String]) {
        for line in lines {
            guard line.hasPrefix("  "), let dot = line.firstIndex(of: "."), let number = Int(line[..<dot].dropFirst(2))
            else { continue }
            items[number] = String(line[line.index(dot, offsetBy: 2)...])
        }
    }

    private func line(for deed: Deed) -> String {
        let entries = items.sorted { $0.key < $1.key }.map { ("\($0.key)", $0.value) }
        func number(_ label: String) -> String? {
            (entries.first { $0.1 == label } ?? entries.first { $0.1.hasPrefix(label) })?.0
        }
        switch deed {
        // With its point a number means the item and nothing else.
        case .press(let label): return number(label).map { "\($0)." } ?? "?"
        case .pick(_, let label): return number(label).map { "\($0)." } ?? "?"
        case .write(let label, let text): return "\(number(label) ?? "?") \(text)"
        case .answer(let text): return number(text) ?? "\(number("Câu trả lời") ?? "?") \(text)"
        }
    }
}
