public import ArgumentParser
public import People
public import Phrases
public import Reports

/// `--lang`, for every command.
public struct LanguageOption: ParsableArguments {
    @Option(name: .customLong("lang"), help: ArgumentHelp(CommandHelp.words.language, valueName: "vi|en"))
    public var chosen: Language?

    public init() {}

    public var words: Words { Words(chosen ?? Host.current.language) }
}

extension Language: ExpressibleByArgument {}

/// The words of the help, in the language of this process: help is asked for before an option is read.
public enum CommandHelp {
    public static var words: Phrases.Commands { Host.current.words.phrases.commands }
}
