/// Several names of one account in one cell: `|` divides them, `\|` is the mark itself, `\\` a backslash. Any other
/// backslash stands for itself, as in `OFFICE\lan`.
enum AliasList {
    static func split(_ text: String) -> [String] {
        var aliases: [String] = []
        var alias = ""
        var isEscaped = false
        for scalar in text.unicodeScalars {
            if isEscaped {
                if scalar != "|", scalar != "\\" { alias.unicodeScalars.append("\\") }
                alias.unicodeScalars.append(scalar)
                isEscaped = false
            } else if scalar == "\\" {
                isEscaped = true
            } else if scalar == "|" {
                aliases.append(ImportedText.cleaned(alias))
                alias = ""
            } else {
                alias.unicodeScalars.append(scalar)
            }
        }
        if isEscaped { alias.unicodeScalars.append("\\") }
        return aliases + [ImportedText.cleaned(alias)]
    }

    static func join(_ aliases: [String]) -> String {
        aliases.map { $0.replacing("\\", with: "\\\\").replacing("|", with: "\\|") }.joined(separator: "|")
    }
}
