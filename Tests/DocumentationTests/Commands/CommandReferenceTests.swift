import ArgumentParser
import Testing

/// A program with one thing of every sort, to show that the rules bite.
private struct Sample: ParsableCommand {
    static let configuration = CommandConfiguration(commandName: "sample", subcommands: [Paint.self, Group.self])

    struct Paint: ParsableCommand {
        @Argument var walls: [String]
        @Option(name: [.short, .long]) var colour: Int
        @Flag var twice = false
    }

    struct Group: ParsableCommand {
        static let configuration = CommandConfiguration(subcommands: [Hang.self])
    }

    struct Hang: ParsableCommand {
        @Option var nails: Int?
    }
}

struct CommandReferenceTests {
    private func reference() throws -> CommandReference { try CommandReference(Sample.self) }

    private func document(_ text: String) -> MarkdownDocument { MarkdownDocument(path: "planted.md", text: text) }

    private let complete = """
        ## Options of every command
        `--twice` does it twice.
        ## `sample`
        ## `sample paint`
        `-c N`, `--colour N`
        ## `sample group`
        ### `sample group hang`
        `--nails N`
        """

    @Test func `a complete reference passes`() throws {
        #expect(try reference().complaints(about: document(complete)) == [])
        #expect(try reference().complaints(aboutHeadingsOf: document(complete)) == [])
    }

    @Test func `a command without a section is caught`() throws {
        let text = complete.replacing("### `sample group hang`", with: "")
        #expect(
            try reference().complaints(about: document(text)) == [
                "planted.md: no section is headed `sample group hang`"
            ])
    }

    @Test func `an option that is not described is caught, and one that does not exist`() throws {
        let missing = complete.replacing("`--twice`", with: "twice")
        #expect(
            try reference().complaints(about: document(missing)) == [
                "planted.md: sample paint --twice is not described"
            ])
        let invented = complete.replacing("`--nails N`", with: "`--nails N`, `--screws`")
        #expect(
            try reference().complaints(about: document(invented))
                == ["planted.md: sample group hang has no option --screws"])
    }

    @Test func `a section for a command that is gone is caught`() throws {
        let text = complete + "\n## `sample wallpaper`\n"
        #expect(
            try reference().complaints(aboutHeadingsOf: document(text)) == [
                "planted.md: `sample wallpaper` is no command"
            ])
    }

    @Test(arguments: ["sample paint a b --colour 3 | less", "$ sample paint 'a b' \\\n  -c 3 > out", "sample --help"])
    func `a command that the program understands passes`(command: String) throws {
        #expect(try reference().complaints(aboutCommandsIn: document("```sh\n\(command)\n```\n")) == [])
    }

    @Test(arguments: ["sample paint a", "sample paint a --colour red", "sample wallpaper", "ls; sample hang"])
    func `a command that the program refuses is caught with its line`(command: String) throws {
        let complaints = try reference().complaints(aboutCommandsIn: document("Text\n```console\n\(command)\n```\n"))
        #expect(complaints.count == 1 && complaints[0].hasPrefix("planted.md:3: "), "\(complaints)")
    }
}
