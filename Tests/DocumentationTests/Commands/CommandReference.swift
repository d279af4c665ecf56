import ArgumentParser

/// What the reference of commands must say, and what no document may say.
struct CommandReference {
    let program: any ParsableCommand.Type
    let commands: [CommandTree]

    /// The heading in the reference under which options stand that many commands share.
    static let sharedHeading = "Options of every command"

    init(_ program: any ParsableCommand.Type) throws {
        self.program = program
        commands = try CommandTree.all(of: program)
    }

    /// Every command has a section that is headed by its call and names its options.
    func complaints(about document: MarkdownDocument) -> [String] {
        let shared = document.sections.first { $0.heading == Self.sharedHeading }?.text ?? ""
        let common: Set = ["--help", "-h", "--version"]
        return commands.flatMap { command -> [String] in
            guard let section = document.sections.first(where: { $0.heading == "`\(command.call)`" }) else {
                return ["\(document.path): no section is headed `\(command.call)`"]
            }
            if command.isGroup { return [] }
            let known = Self.options(in: section.text)
            let everywhere = Self.options(in: shared)
            let missing = Set(command.options).subtracting(known).subtracting(everywhere).subtracting(common)
            let invented = known.subtracting(command.options).subtracting(common)
            return missing.sorted().map { "\(document.path): \(command.call) \($0) is not described" }
                + invented.sorted().map { "\(document.path): \(command.call) has no option \($0)" }
        }
    }

    /// Sections for commands that the program does not have.
    func complaints(aboutHeadingsOf document: MarkdownDocument) -> [String] {
        let calls = Set(commands.map { "`\($0.call)`" })
        let name = commands.first?.call ?? ""
        return document.sections.map(\.heading).filter { $0.hasPrefix("`\(name)") && !calls.contains($0) }
            .map { "\(document.path): \($0) is no command" }
    }

    /// Commands of ours in fenced blocks that the program would not understand.
    func complaints(aboutCommandsIn document: MarkdownDocument) -> [String] {
        document.fences.filter { ["sh", "console"].contains($0.language) }.flatMap(ShellLine.all(in:))
            .filter { $0.words.first == commands.first?.call }
            .compactMap { line in
                do {
                    _ = try program.parseAsRoot(Array(line.words.dropFirst()))
                    return nil
                } catch {
                    // Asking for help is an answer, not a mistake.
                    if program.exitCode(for: error) == .success { return nil }
                    let reason = program.message(for: error).split(separator: "\n").first ?? ""
                    return "\(document.path):\(line.line): \(line.words.joined(separator: " ")): \(reason)"
                }
            }
    }

    private static func options(in text: String) -> Set<String> {
        Set(text.matches(of: /`(--?[a-z][a-z0-9-]*)[^`]*`/).map { String($0.1) })
    }
}
