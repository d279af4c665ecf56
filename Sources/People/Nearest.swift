/// The nearest of some words to one that is none of them.
public enum Nearest {
    /// The one of `candidates` that somebody who wrote `word` most likely meant, if any comes close: one slip of the hand
    /// in three letters, three at most.
    public static func to(_ word: String, among candidates: some Sequence<String>) -> String? {
        let typed = Array(word.lowercased())
        let allowed = max(1, min(typed.count / 3, 3))
        var best: (word: String, distance: Int)?
        for candidate in candidates {
            let distance = editDistance(typed, Array(candidate.lowercased()))
            if distance <= allowed, distance < best?.distance ?? Int.max { best = (candidate, distance) }
        }
        return best?.word
    }
}

/// Levenshtein's distance, with two neighbours that changed places counting as one mistake.
private func editDistance(_ left: [Character], _ right: [Character]) -> Int {
    var beforeLast: [Int] = []
    var last = Array(0...right.count)
    for i in left.indices {
        var current = [i + 1]
        for j in right.indices {
            var cost = min(last[j] + (left[i] == right[j] ? 0 : 1), last[j + 1] + 1, current[j] + 1)
            if i > 0, j > 0, left[i] == right[j - 1], left[i - 1] == right[j] {
                cost = min(cost, beforeLast[j - 1] + 1)
            }
            current.append(cost)
        }
        beforeLast = last
        last = current
    }
    return last[right.count]
}
