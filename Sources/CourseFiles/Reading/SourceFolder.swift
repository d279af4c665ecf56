import Foundation
import Yams

/// The files of one course or of the quizzes, and what is found wrong in them. Used by one reading at a time.
final class SourceFolder {
    let path: String
    private(set) var diagnostics: [CourseDiagnostic] = []

    init(path: String) { self.path = path }

    func report(_ problem: CourseProblem, file: String, line: Int?) {
        let diagnostic = CourseDiagnostic(file: file, line: line, problem: problem)
        if !diagnostics.contains(diagnostic) { diagnostics.append(diagnostic) }
    }

    func exists(_ file: String) -> Bool { FileManager.default.fileExists(atPath: "\(path)/\(file)") }

    /// The text of `file`, in NFC, without a byte-order mark; nothing, and a report, where it cannot be read.
    func text(of file: String) -> String? {
        guard let data = FileManager.default.contents(atPath: "\(path)/\(file)") else {
            report(.fileMissing, file: file, line: nil)
            return nil
        }
        guard let text = String(data: data, encoding: .utf8) else {
            report(.notUTF8, file: file, line: nil)
            return nil
        }
        // As Windows writes lines: two scalars that are one character, which is no line break to whoever looks for one.
        let lines = text.utf8.contains(UInt8(ascii: "\r")) ? text.replacing("\r\n", with: "\n") : text
        let composed = Self.isComposed(lines) ? lines : lines.precomposedStringWithCanonicalMapping
        return composed.unicodeScalars.first == "\u{FEFF}" ? String(composed.unicodeScalars.dropFirst()) : composed
    }

    /// Whether `text` is of scalars alone that NFC leaves as they are: what authors write, nearly always.
    private static func isComposed(_ text: String) -> Bool {
        text.unicodeScalars.allSatisfy { scalar in
            switch scalar.value {
            case 0..<0x300, 0x1E00...0x1EFF, 0x2010...0x2027, 0x2190...0x21BF, 0x2500...0x25FF, 0xFEFF: true
            default: false
            }
        }
    }

    /// The YAML mapping in `file`.
    func mapping(in file: String) -> YAMLMapping? {
        text(of: file).flatMap { mapping(of: $0, file: file) }
    }

    /// The YAML mapping that `text`, from `file`, is.
    func mapping(of text: String, file: String) -> YAMLMapping? {
        do {
            // Every scalar is a text here, so no rule has to guess what it might be.
            guard let node = try Yams.compose(yaml: text, .basic) else {
                report(.empty(key: file), file: file, line: 1)
                return nil
            }
            return YAMLValue(node: node, file: file, folder: self, key: file).mapping()
        } catch {
            let (message, line) = Self.explain(error)
            report(.notYAML(message), file: file, line: line)
            return nil
        }
    }

    private static func explain(_ error: any Error) -> (String, Int?) {
        switch error as? YamlError {
        case .scanner(_, let problem, let mark, _), .parser(_, let problem, let mark, _),
            .composer(_, let problem, let mark, _):
            (problem, mark.line)
        case .duplicatedKeysInMapping(let keys, let context):
            ("duplicate key: \(keys.map { "\($0)" }.sorted().joined(separator: ", "))", context.mark.line)
        default: ("\(error)", nil)
        }
    }
}

/// FNV-1a, 64 bits: enough to notice that a file has been changed.
func fingerprint(_ texts: [String]) -> String {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for text in texts {
        for byte in text.utf8 { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
        hash = (hash ^ 0xFF) &* 0x100_0000_01B3
    }
    return String(hash, radix: 16)
}
