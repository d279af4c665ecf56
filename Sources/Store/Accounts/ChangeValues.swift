import Adoption
import FoundationEssentials

/// The changed fields of an account on one side of a change, as they are kept: a JSON object by column names,
/// `null` for what was empty. `aliases` lists names that are there on this side and not on the other.
struct ChangeValues: Hashable {
    var fields: [AccountField: String?] = [:]
    var aliases: [String] = []

    init() {}

    init(json: String) throws {
        self = try JSONDecoder().decode(ChangeValues.self, from: Data(json.utf8))
    }

    var json: String {
        get throws {
            let encoder = JSONEncoder()
            encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
            return String(decoding: try encoder.encode(self), as: UTF8.self)
        }
    }

    /// Both sides of a change.
    static func sides(
        _ changes: [FieldChange], addedAliases: [String] = [], removedAliases: [String] = []
    ) -> (before: ChangeValues, after: ChangeValues) {
        var before = ChangeValues()
        var after = ChangeValues()
        for change in changes {
            guard let field = AccountField(rawValue: change.field) else { continue }
            before.fields[field] = .some(change.before)
            after.fields[field] = .some(change.after)
        }
        before.aliases = removedAliases
        after.aliases = addedAliases
        return (before, after)
    }
}

extension ChangeValues: Codable {
    private struct Key: CodingKey {
        let stringValue: String
        var intValue: Int? { nil }

        init(stringValue: String) { self.stringValue = stringValue }
        init?(intValue: Int) { nil }
    }

    private static let aliasKey = Key(stringValue: "aliases")

    init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: Key.self)
        for field in AccountField.allCases {
            let key = Key(stringValue: field.rawValue)
            guard container.contains(key) else { continue }
            fields[field] = .some(try container.decodeIfPresent(String.self, forKey: key))
        }
        aliases = try container.decodeIfPresent([String].self, forKey: Self.aliasKey) ?? []
    }

    func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Key.self)
        for (field, text) in fields { try container.encode(text, forKey: Key(stringValue: field.rawValue)) }
        if !aliases.isEmpty { try container.encode(aliases, forKey: Self.aliasKey) }
    }
}
