import People

extension Portal {
    /// The procedures in whose name or keywords every word of `query` begins a word.
    ///
    /// Marks count where they are typed: "hộ" finds no "hôn". Where that finds nothing they are put aside, and then what
    /// is left of typing Telex without an input method ("chuwngs thuwcj").
    public func procedures(matching query: String) -> [Procedure] {
        let words = searchWords(query.lowercased())
        guard !words.isEmpty else { return [] }
        for readings in [words, words.map { unmarked($0) }, words.map { unmarked(withoutTelex($0)) }] {
            let found = procedures.filter { procedure in
                let texts = [procedure.name.vi, procedure.name.en ?? "", procedure.code] + procedure.keywords
                let marked = texts.flatMap { searchWords($0.lowercased()) }
                let plain = marked.map { unmarked($0) }
                return readings.allSatisfy { word in
                    marked.contains { $0.hasPrefix(word) }
                        || word == unmarked(word) && plain.contains { $0.hasPrefix(word) }
                }
            }
            if !found.isEmpty { return found }
        }
        return []
    }

    /// Whether `text` is written as this portal's dossier codes are.
    public func isCode(_ text: String) -> Bool {
        text.uppercased().hasPrefix(codePrefix.uppercased() + ".") && text.contains("-")
    }
}

private func searchWords(_ text: String) -> [String] {
    text.split { !$0.isLetter && !$0.isNumber }.map(String.init)
}

/// A word as it was meant, without its Telex keys: doubled letters, `w`, and the tone at the end.
private func withoutTelex(_ word: String) -> String {
    var letters: [Character] = []
    for letter in word where letter != "w" {
        if letter == letters.last, "aeod".contains(letter) { continue }
        letters.append(letter)
    }
    if let last = letters.last, "sfrxj".contains(last), letters.count > 1 { letters.removeLast() }
    return String(letters)
}
