import Adoption
import Console
import ImportFiles
import Phrases
import Reports
import Store

extension SQLDatabase {
    /// Writes down that a command is about to show names; where that cannot be written, it shows none.
    ///
    /// - Parameter fill: says what of the list was asked for.
    func recordLook(
        _ list: NamesList, as form: NamesForm = .terminal, names: Int, about: NamesLook.About? = nil,
        _ fill: (inout NamesLook) -> Void = { _ in }
    ) async throws {
        var look = NamesLook(list, as: form, names: names, about: about)
        fill(&look)
        try await record(look, by: Host.current.author)
    }
}

extension FormatOption.Format {
    /// How names go out in this form.
    var namesForm: NamesForm {
        switch self {
        case .table: .terminal
        case .csv: .csv
        case .json: .json
        }
    }
}

extension CommandHelp {
    /// The words of the commands about people's data.
    static var law: Phrases.Law.Help { Host.current.words.phrases.law.help }
}
