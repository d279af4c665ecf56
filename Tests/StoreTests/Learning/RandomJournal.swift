import StoreTestSupport
import Tutorial

/// Journals of three machines of one learner in two courses, made from a seed: stays that cross each other, clocks that
/// go wrong, marks taken back, lines of stays that nobody knows, and lines that are no events.
struct RandomJournal {
    static let courses = ["nop", "tra"]

    private var random: SeededRandom
    private var made = 0
    /// The stay that each machine writes to, by machine and course.
    private var stays: [String: String] = [:]

    init(seed: UInt64) {
        random = SeededRandom(seed: seed)
    }

    mutating func lines(_ count: Int) -> [JournalLine] { (0..<count).map { _ in line() } }

    private mutating func line() -> JournalLine {
        made += 1
        let course = Self.courses[int(2)]
        let key = "\(int(3))-\(course)"
        var line = JournalLine(at: int(10) == 0 ? .min : Int64(made * 1000 + int(40_000)))
        line.id = "dong-\(made)"
        line.course = course
        line.steps = int(4) == 0 ? nil : 9 + int(2)
        if int(8) == 0 || stays[key] == nil {
            line.event = ["open", "bai-\(int(3))", "buoc-0"]
            line.stay = line.id
            line.after = int(3) == 0 ? nil : stays.values.sorted().randomElement(using: &random)
            stays[key] = line.id
        } else {
            line.event = [["next"], ["hint"], ["undo"], ["of-a-newer-program"]][int(4)]
            line.stay = int(12) == 0 ? ["khong-biet", nil][int(2)] : stays[key]
            line.marks = marks()
            line.failed = int(3) == 0 ? true : nil
        }
        line.spot = int(6) == 0 ? nil : ["bai-\(int(3))"] + (int(5) == 0 ? [] : ["buoc-\(int(6))"])
        line.isOver = int(15) == 0 ? true : nil
        return line
    }

    private mutating func marks() -> [String: String]? {
        guard int(2) == 0 else { return nil }
        var marks: [String: String] = [:]
        for _ in 0...int(2) { marks["buoc-\(int(6))"] = ["own", "shown", ""][int(3)] }
        return marks
    }

    /// 0 up to, and not, `limit`.
    private mutating func int(_ limit: Int) -> Int { Int.random(in: 0..<limit, using: &random) }

    /// Cuts lines into sendings, puts these into any order, and repeats some of them.
    mutating func sendings(of lines: [JournalLine]) -> [[JournalLine]] {
        var sendings: [[JournalLine]] = []
        var rest = lines[...]
        while !rest.isEmpty {
            let size = int(3) == 0 ? 1 : 1 + int(12)
            sendings.append(Array(rest.prefix(size)))
            rest = rest.dropFirst(size)
        }
        if int(3) > 0 { sendings.shuffle(using: &random) }
        return (sendings + sendings).enumerated().filter { place, _ in place < sendings.count || int(2) == 0 }.map(\.1)
    }
}
