import API
import Adoption
import People

// Records that were read here, as they go over the wire.

extension FilePlaceDocument {
    init(_ offset: Int, line: Int) {
        self.init(offset: WireNumber(integerLiteral: offset), line: WireNumber(integerLiteral: line))
    }
}

extension UsageImportChunk {
    init(_ chunk: UsageChunk) {
        let first = chunk.records.first?.line ?? chunk.line
        self.init(
            from: .init(Int(chunk.start), line: first), to: .init(Int(chunk.end), line: chunk.line),
            rejected: WireNumber(integerLiteral: chunk.rejected), problems: chunk.unread.rows,
            rows: chunk.records.map { UsageRow($0) })
    }
}

extension [ImportProblem] {
    /// Nothing where there are none.
    var rows: [ImportProblemRow]? { isEmpty ? nil : map { ImportProblemRow($0) } }
}

extension ImportProblemRow {
    init(_ problem: ImportProblem) {
        self.init(
            line: problem.line.map { WireNumber(integerLiteral: $0) },
            column: problem.column.flatMap { $0.isEmpty ? nil : WireWords(printable: $0) },
            what: TranslatedWords(printable: problem.what), remedy: TranslatedWords(printable: problem.remedy))
    }
}

extension WireWords {
    /// The words may hold what stands in the file, whatever it is: an import does not fail because of them.
    fileprivate init(printable text: String) {
        let scalars = text.unicodeScalars.map { $0.value < 0x20 || $0.value == 0x7F ? " " : $0 }
        self.init(String(String(String.UnicodeScalarView(scalars)).prefix(2000)))
    }
}

extension TranslatedWords {
    fileprivate init(printable text: LocalizedText) {
        self.init(vi: WireWords(printable: text.vi), en: WireWords(printable: text[.english]))
    }
}

extension UsageRow {
    init(_ located: Located<UsageRecord>) {
        let record = located.record
        self.init(
            line: WireNumber(integerLiteral: located.line), source: WireKey(record.sourceCode),
            event: WireKey(record.eventID), system: WireKey(record.systemCode), account: WireKey(record.accountName),
            action: WireKey(record.actionCode), channel: record.channel.flatMap { ChannelWord(rawValue: $0.rawValue) },
            at: WireNumber(integerLiteral: Int(record.time.milliseconds)), isAssisted: record.isAssisted ? true : nil)
    }
}

extension SystemRow {
    init(_ located: Located<SystemDefinition>) {
        let system = located.record
        self.init(
            line: WireNumber(integerLiteral: located.line), code: WireKey(system.code),
            name: TranslatedWords(system.name),
            actions: system.actions.map {
                SystemActionRow(code: WireKey($0.code), name: TranslatedWords($0.name), counts: $0.counts)
            })
    }
}

extension TranslatedWords {
    init(_ text: LocalizedText) {
        self.init(vi: WireWords(text.vi), en: text.en.map { WireWords($0) })
    }
}

extension UnitRow {
    init(_ located: Located<UnitRecord>) {
        let unit = located.record
        self.init(
            line: WireNumber(integerLiteral: located.line), code: WireKey(unit.code), parent: unit.parentCode.key,
            name: unit.name.words, kind: unit.kind.words)
    }
}

extension PersonRow {
    init(_ located: Located<PersonRecord>) {
        let person = located.record
        self.init(
            line: WireNumber(integerLiteral: located.line), code: WireKey(person.code), name: person.name.words,
            unit: person.unitCode.key)
    }
}

extension AccountRow {
    init(_ located: Located<AccountRecord>) {
        let account = located.record
        self.init(
            line: WireNumber(integerLiteral: located.line), system: WireKey(account.systemCode),
            name: WireKey(account.name), person: account.personCode.key, unit: account.unitCode.key,
            issuedOn: account.issued.onWire, issuer: account.issuer.words, activatedOn: account.activated.onWire,
            revokedOn: account.revoked.onWire, exemptFrom: account.exemptFrom.onWire,
            exemptUntil: account.exemptUntil.onWire, exemptReason: account.exemptReason.words,
            aliases: account.aliases.isEmpty ? nil : account.aliases.map { WireKey($0) })
    }
}

extension CoverageRow {
    init(_ located: Located<CoverageEntry>) {
        let entry = located.record
        self.init(
            line: WireNumber(integerLiteral: located.line), source: WireKey(entry.sourceCode),
            system: WireKey(entry.systemCode), from: WireDay(entry.days.first), to: WireDay(entry.days.last))
    }
}

extension Edit<String> {
    fileprivate var key: Edit<WireKey> { text() }
    fileprivate var words: Edit<WireWords> { text() }

    private func text<Rule>() -> Edit<WireText<Rule>> {
        switch self {
        case .keep: .keep
        case .clear: .clear
        case .set(let text): .set(WireText(text))
        }
    }
}
