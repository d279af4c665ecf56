public import API
public import Adoption
public import ImportFiles
public import People

// Rows between the wire and the rules. Whoever sends them, they are held to the rules of the cells of files again.

extension SystemRow {
    public init(_ located: Located<SystemDefinition>) {
        let system = located.record
        self.init(
            line: .place(located.line), code: WireKey(system.code), name: TranslatedWords(system.name),
            actions: system.actions.map {
                SystemActionRow(code: WireKey($0.code), name: TranslatedWords($0.name), counts: $0.counts)
            })
    }

    public func record() throws(TypedText.Refusal) -> Located<SystemDefinition> {
        var checked: [SystemDefinition.Action] = []
        for action in actions {
            checked.append(
                .init(
                    code: try TypedText.key(action.code.text, "actions"), name: try action.name.checked(),
                    counts: action.counts))
        }
        return Located(
            line: line.value,
            record: SystemDefinition(
                code: try TypedText.reportKey(code.text, "code"), name: try name.checked(), actions: checked))
    }
}

extension UnitRow {
    public init(_ located: Located<UnitRecord>) {
        let unit = located.record
        self.init(
            line: .place(located.line), code: WireKey(unit.code), parent: unit.parentCode.map { WireKey($0) },
            name: unit.name.map { WireWords($0) }, kind: unit.kind.map { WireWords($0) })
    }

    public func record() throws(TypedText.Refusal) -> Located<UnitRecord> {
        Located(
            line: line.value,
            record: UnitRecord(
                code: try TypedText.reportKey(code.text, "code"),
                parentCode: try parent.reportKey("parent_code"),
                name: try name.words("name"), kind: try kind.words("kind")))
    }
}

extension PersonRow {
    public init(_ located: Located<PersonRecord>) {
        let person = located.record
        self.init(
            line: .place(located.line), code: WireKey(person.code), name: person.name.map { WireWords($0) },
            unit: person.unitCode.map { WireKey($0) })
    }

    public func record() throws(TypedText.Refusal) -> Located<PersonRecord> {
        Located(
            line: line.value,
            record: PersonRecord(
                code: try TypedText.personalKey(code.text, "code"), name: try name.words("name"),
                unitCode: try unit.key("unit")))
    }
}

extension AccountRow {
    public init(_ located: Located<AccountRecord>) {
        let account = located.record
        self.init(
            line: .place(located.line), system: WireKey(account.systemCode), name: WireKey(account.name),
            person: account.personCode.map { WireKey($0) }, unit: account.unitCode.map { WireKey($0) },
            issuedOn: account.issued.map(WireDay.init), issuer: account.issuer.map { WireWords($0) },
            activatedOn: account.activated.map(WireDay.init), revokedOn: account.revoked.map(WireDay.init),
            exemptFrom: account.exemptFrom.map(WireDay.init), exemptUntil: account.exemptUntil.map(WireDay.init),
            exemptReason: account.exemptReason.map { WireWords($0) },
            aliases: account.aliases.isEmpty ? nil : account.aliases.map { WireKey($0) })
    }

    public func record() throws(TypedText.Refusal) -> Located<AccountRecord> {
        var account = AccountRecord(
            systemCode: try TypedText.key(system.text, "system"), name: try TypedText.personalKey(name.text, "name"))
        account.personCode = try person.personalKey("person")
        account.unitCode = try unit.key("unit")
        account.issued = issuedOn.map(\.day)
        account.issuer = try issuer.words("issuer")
        account.activated = activatedOn.map(\.day)
        account.revoked = revokedOn.map(\.day)
        account.exemptFrom = exemptFrom.map(\.day)
        account.exemptUntil = exemptUntil.map(\.day)
        account.exemptReason = try exemptReason.words("exempt_reason")
        for alias in aliases ?? [] { account.aliases.append(try TypedText.personalKey(alias.text, "aliases")) }
        return Located(line: line.value, record: account)
    }
}

extension CoverageRow {
    public init(_ located: Located<CoverageEntry>) {
        self.init(
            line: .place(located.line), source: WireKey(located.record.sourceCode),
            system: WireKey(located.record.systemCode), from: WireDay(located.record.days.first),
            to: WireDay(located.record.days.last))
    }

    public func record() throws(TypedText.Refusal) -> Located<CoverageEntry> {
        guard let days = DayRange(from.day, to.day) else {
            throw TypedText.Refusal(column: "to", problem: .endBeforeStart(first: from.day, last: to.day))
        }
        return Located(
            line: line.value,
            record: CoverageEntry(
                sourceCode: try TypedText.key(source.text, "source"),
                systemCode: try TypedText.key(system.text, "system"), days: days))
    }
}

extension UsageRow {
    /// - Returns: nothing for a time outside the years 1900 to 2200.
    public init?(_ located: Located<UsageRecord>) {
        let usage = located.record
        guard let at = WireNumber<Milliseconds>(Int(usage.time.milliseconds)) else { return nil }
        self.init(
            line: .place(located.line), source: WireKey(usage.sourceCode), event: WireKey(usage.eventID),
            system: WireKey(usage.systemCode), account: WireKey(usage.accountName), action: WireKey(usage.actionCode),
            channel: usage.channel.flatMap { ChannelWord(rawValue: $0.rawValue) }, at: at,
            isAssisted: usage.isAssisted ? true : nil)
    }

    /// - Parameter zone: where the day is cut.
    public func record(in zone: ZoneOffsets) throws(TypedText.Refusal) -> Located<UsageRecord> {
        let time = Instant(milliseconds: Int64(at.value))
        return Located(
            line: line.value,
            record: UsageRecord(
                sourceCode: try TypedText.key(source.text, "source"),
                eventID: try TypedText.key(event.text, "event_id"),
                systemCode: try TypedText.key(system.text, "system"),
                accountName: try TypedText.personalKey(account.text, "account"),
                actionCode: try TypedText.key(action.text, "action"),
                channel: channel.flatMap { UsageRecord.Channel(rawValue: $0.rawValue) }, time: time,
                day: zone.day(of: time), isAssisted: isAssisted ?? false))
    }
}

extension TranslatedWords {
    init(_ text: LocalizedText) {
        self.init(vi: WireWords(text.vi), en: text.en.map { WireWords($0) })
    }

    func checked() throws(TypedText.Refusal) -> LocalizedText {
        guard let en else { return LocalizedText(vi: try TypedText.words(vi.text, "name")) }
        return LocalizedText(vi: try TypedText.words(vi.text, "name"), en: try TypedText.words(en.text, "name"))
    }
}

extension WireNumber<FromZero> {
    /// A line or a place: never below zero.
    public static func place(_ value: some BinaryInteger) -> Self { Self(Int(clamping: max(value, 0))) ?? 0 }
}

extension Edit {
    public func map<Other>(_ change: (Value) -> Other) -> Edit<Other> {
        switch self {
        case .keep: .keep
        case .clear: .clear
        case .set(let value): .set(change(value))
        }
    }
}

// The texts as the rules of cells leave them.

extension Edit where Value == WireKey {
    public func key(_ column: String) throws(TypedText.Refusal) -> Edit<String> {
        guard case .set(let value) = self else { return map(\.text) }
        return .set(try TypedText.key(value.text, column))
    }

    func reportKey(_ column: String) throws(TypedText.Refusal) -> Edit<String> {
        guard case .set(let value) = self else { return map(\.text) }
        return .set(try TypedText.reportKey(value.text, column))
    }

    func personalKey(_ column: String) throws(TypedText.Refusal) -> Edit<String> {
        guard case .set(let value) = self else { return map(\.text) }
        return .set(try TypedText.personalKey(value.text, column))
    }
}

extension Edit where Value == WireWords {
    public func words(_ column: String) throws(TypedText.Refusal) -> Edit<String> {
        guard case .set(let value) = self else { return map(\.text) }
        return .set(try TypedText.words(value.text, column))
    }
}
