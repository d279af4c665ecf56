public import ImportFiles
public import Phrases

extension Words {
    /// What reading refused, in words. `column` is the column or key that it stands in.
    public func problem(_ problem: FileProblem, column: String?) -> Phrases.Problem {
        let file = phrases.problems.file
        switch problem {
        case .notFound: return file.notFound
        case .permissionDenied: return file.permissionDenied
        case .notARegularFile: return file.notARegularFile
        case .readFailed(let code): return file.readFailed(Int(code))
        case .empty: return file.empty
        case .otherFormat(let format): return self.problem(format)
        case .notUnicode: return file.notUnicode
        case .gzipTruncated: return file.gzipTruncated
        case .gzipDamaged: return file.gzipDamaged
        case .unclosedQuote: return file.unclosedQuote
        case .missingColumn(let ours, let nearest): return file.missingColumn(column ?? ours, ours, nearest)
        case .repeatedColumn(let first, let second): return file.repeatedColumn(first, second)
        case .unknownColumn(let nearest): return file.unknownColumn(nearest)
        case .nulByte: return file.nulByte
        case .recordTooLong(let limit): return file.recordTooLong(count(limit))
        case .tooFewCells(let found, let expected): return file.tooFewCells(found, expected)
        case .tooManyCells(let found, let expected): return file.tooManyCells(found, expected)
        case .textAfterQuote: return file.textAfterQuote
        case .badJSON(let position): return file.badJSON(position)
        case .nestedJSON: return file.nestedJSON
        case .repeatedJSONKey: return file.repeatedJSONKey
        case .valueMissing: return file.valueMissing
        case .badDay(let text, let patterns): return file.badDay(text, list(patterns))
        case .badTime(let text, let patterns): return file.badTime(text, list(patterns))
        case .implausibleYear(let year): return file.implausibleYear(year)
        case .endBeforeStart(let first, let last): return file.endBeforeStart(date(first), date(last))
        case .badChannel(let text, let allowed): return file.badChannel(text, allowed.joined(separator: ", "))
        case .badAssisted(let text): return file.badAssisted(text)
        case .nationalIdentityNumber: return file.nationalIdentityNumber
        case .valueTooLong(let bytes, let limit): return file.valueTooLong(bytes, limit)
        case .controlCharacter: return file.controlCharacter
        case .formula: return file.formula
        case .aliasesCannotBeCleared: return file.aliasesCannotBeCleared
        case .yaml(let yaml): return self.problem(yaml)
        case .mapping(let mapping): return self.problem(mapping)
        case .system(let system): return self.problem(system)
        }
    }

    private func list(_ patterns: [String]) -> String? {
        patterns.isEmpty ? nil : patterns.joined(separator: " / ")
    }

    private func problem(_ format: FileProblem.OtherFormat) -> Phrases.Problem {
        let file = phrases.problems.file
        return switch format {
        case .workbook: file.workbook
        case .pdf: file.pdf
        case .otherCompression: file.otherCompression
        case .utf32: file.utf32
        case .jsonList: file.jsonList
        }
    }

    private func problem(_ problem: YAMLProblem) -> Phrases.Problem {
        let yaml = phrases.problems.yaml
        switch problem {
        case .syntax(let reason): return yaml.syntax(reason)
        case .unknownKey(let key, let nearest, let allowed):
            return yaml.unknownKey(key, nearest, allowed.joined(separator: ", "))
        case .repeatedKey(let key): return yaml.repeatedKey(key)
        case .missingKey(let key): return yaml.missingKey(key)
        case .expected(.text): return yaml.expectedText
        case .expected(.keys): return yaml.expectedKeys
        case .expected(.list): return yaml.expectedList
        case .expected(.textOrList): return yaml.expectedTextOrList
        case .expected(.boolean): return yaml.expectedBoolean
        case .expected(.day): return yaml.expectedDay
        case .emptyText: return yaml.emptyText
        case .tooLarge(let limit): return yaml.tooLarge(count(limit))
        }
    }

    private func problem(_ problem: MappingProblem) -> Phrases.Problem {
        let mapping = phrases.problems.mapping
        switch problem {
        case .otherKind(let found, let expected): return mapping.otherKind(found, expected.rawValue)
        case .unknownColumn(let column, let nearest, let kind):
            return mapping.unknownColumn(column, nearest, kind.columnNames.joined(separator: ", "))
        case .requiredColumnMissing(let column, _): return mapping.requiredColumnMissing(column)
        case .columnAndConstant(let column): return mapping.columnAndConstant(column)
        case .valuesOfUnreadColumn(let column): return mapping.valuesOfUnreadColumn(column)
        case .impossibleValue(let value, let allowed):
            return mapping.impossibleValue(value, allowed.joined(separator: ", "))
        case .badDatePattern(let pattern, let position): return mapping.badDatePattern(pattern, position)
        case .incompleteDatePattern(let pattern): return mapping.incompleteDatePattern(pattern)
        case .coversEndBeforeStart(let first, let last): return mapping.coversEndBeforeStart(first, last)
        case .coversWithoutUsage: return mapping.coversWithoutUsage
        case .coversWithoutSystem: return mapping.coversWithoutSystem
        case .coversWithoutSource: return mapping.coversWithoutSource
        }
    }

    private func problem(_ problem: SystemFileProblem) -> Phrases.Problem {
        let system = phrases.problems.system
        switch problem {
        case .noSystem: return system.noSystem
        case .repeatedSystem(let code, let line): return system.repeatedSystem(code, line)
        case .repeatedAction(let code, let line): return system.repeatedAction(code, line)
        case .noAction: return system.noAction
        }
    }
}
