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
        let composed = text.utf8.allSatisfy { $0 < 0x80 } ? text : text.precomposedStringWithCanonicalMapping
        return composed.hasPrefix("\u{FEFF}") ? String(composed.dropFirst()) : composed
    }

    /// The YAML mapping in `file`.
    func mapping(in file: String) -> YAMLMapping? {
        text(of: file).flatMap { mapping(of: $0, file: file) }
    }

    /// The YAML mapping that `text`, from `file`, is.
    func mapping(of text: String, file: String) -> YAMLMapping? {
        do {
            guard let node = try Yams.compose(yaml: text) else {
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
