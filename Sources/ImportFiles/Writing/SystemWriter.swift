public import Adoption
import People

/// Writes systems as the YAML that a ``SystemFile`` is read from.
public enum SystemWriter {
    /// - Throws: ``UnwritableValue``.
    public static func yaml(_ systems: [SystemDefinition]) throws(UnwritableValue) -> String {
        if systems.isEmpty { return "systems: []\n" }
        var text = "systems:\n"
        for system in systems {
            text += "  - code: \(try quoted(system.code, "code", .reportKey))\n"
            text += "    name: \(try name(system.name))\n"
            text += "    actions:\n"
            for action in system.actions {
                text += "      - code: \(try quoted(action.code, "code", .key))\n"
                text += "        name: \(try name(action.name))\n"
                text += "        counts: \(action.counts)\n"
            }
        }
        return text
    }

    private static func name(_ name: LocalizedText) throws(UnwritableValue) -> String {
        let vietnamese = "vi: \(try quoted(name.vi, "name.vi", .words))"
        guard let english = name.en else { return "{\(vietnamese)}" }
        return "{\(vietnamese), en: \(try quoted(english, "name.en", .words))}"
    }

    private static func quoted(_ text: String, _ key: String, _ rule: TextRule) throws(UnwritableValue) -> String {
        let isCleaned = ImportedText.cleaned(text).utf8.elementsEqual(text.utf8)
        guard isCleaned, !text.isEmpty, text != "-", rule.problem(of: text) == nil else {
            throw UnwritableValue(column: key, value: ImportedText.excerpt(text))
        }
        var quoted = "\""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\"", "\\": quoted += "\\\(scalar)"
            case _ where isPrintable(scalar): quoted.unicodeScalars.append(scalar)
            default: quoted += "\\U" + padded(String(scalar.value, radix: 16))
            }
        }
        return quoted + "\""
    }

    private static func padded(_ digits: String) -> String { String(repeating: "0", count: 8 - digits.count) + digits }

    /// Whether YAML lets the character stand for itself within quotes; line breaks of any sort would be folded.
    private static func isPrintable(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x20...0x7E, 0xA0...0x2027, 0x202A...0xD7FF, 0xE000...0xFEFE, 0xFF00...0xFFFD: true
        default: false
        }
    }
}
