import People
import Practice

extension SourceFolder {
    /// Reads the practice data; nothing where something that a world cannot do without is missing.
    func portal(in file: String) -> Portal? {
        guard let root = mapping(in: file) else { return nil }
        root.allow([
            "name", "address", "code-prefix", "first-day", "session-minutes", "applicant", "offices", "procedures",
            "files", "cards", "petition-topics", "holidays",
        ])
        let offices = codes(root["offices"]?.list().compactMap(office) ?? [], root["offices"], \.code)
        let files = codes(root["files"]?.list().compactMap(paperFile) ?? [], root["files"], \.code)
        let cards = codes(root.optional("cards")?.list().compactMap(card) ?? [], root.optional("cards"), \.code)
        let kinds = Set(files.map(\.kind))
        let procedures = codes(
            root["procedures"]?.list().compactMap { procedure($0, offices: offices, kinds: kinds) } ?? [],
            root["procedures"], \.code)
        let topics = root.optional("petition-topics")?.list().compactMap(named) ?? []
        guard let name = root["name"]?.localized(), let address = root["address"]?.nonEmptyText(),
            let prefix = root["code-prefix"]?.nonEmptyText(), let firstDay = root["first-day"].flatMap(day),
            let minutes = root["session-minutes"]?.number(),
            let applicant = root["applicant"].flatMap({ applicant($0, offices: offices) }), !procedures.isEmpty
        else { return nil }
        return Portal(
            name: name, address: address, codePrefix: prefix, firstDay: firstDay, sessionMinutes: minutes,
            applicant: applicant, offices: offices, procedures: procedures, files: files, cards: cards,
            petitionTopics: topics, holidays: Set(root.optional("holidays")?.list().compactMap(day) ?? []))
    }

    /// Reports what has a code twice.
    private func codes<Item>(_ items: [Item], _ value: YAMLValue?, _ code: (Item) -> String) -> [Item] {
        var seen: Set<String> = []
        for item in items where !seen.insert(code(item)).inserted { value?.report(.duplicate(id: code(item))) }
        return items
    }

    private func day(_ value: YAMLValue) -> Day? {
        guard let text = value.text() else { return nil }
        guard let day = Day(iso: text) else {
            value.report(.badValue(key: value.key, value: text, allowed: ["YYYY-MM-DD"]))
            return nil
        }
        return day
    }

    private func named(_ value: YAMLValue) -> Named? {
        guard let mapping = value.mapping(), let code = mapping["code"]?.id(), let name = mapping["name"]?.localized()
        else { return nil }
        mapping.allow(["code", "name"])
        return Named(code: code, name: name)
    }

    private func office(_ value: YAMLValue) -> Office? {
        guard let mapping = value.mapping() else { return nil }
        mapping.allow(["code", "name", "short"])
        guard let code = mapping["code"]?.id(), let name = mapping["name"]?.localized(),
            let short = mapping["short"]?.nonEmptyText()
        else { return nil }
        return Office(code: code, name: name, shortCode: short)
    }

    private func paperFile(_ value: YAMLValue) -> PaperFile? {
        guard let mapping = value.mapping() else { return nil }
        mapping.allow(["code", "file", "name", "kind", "kilobytes", "readable"])
        guard let code = mapping["code"]?.id(), let file = mapping["file"]?.nonEmptyText(),
            let name = mapping["name"]?.localized(), let kind = mapping["kind"]?.id(),
            let kilobytes = mapping["kilobytes"]?.number()
        else { return nil }
        return PaperFile(
            code: code, fileName: file, name: name, kind: kind, kilobytes: kilobytes,
            isReadable: mapping.optional("readable").map(flag) ?? true)
    }

    private func flag(_ value: YAMLValue) -> Bool {
        switch value.text() {
        case "true": return true
        case "false": return false
        case let other?:
            value.report(.badValue(key: value.key, value: other, allowed: ["true", "false"]))
            return false
        case nil: return false
        }
    }

    private func card(_ value: YAMLValue) -> Card? {
        guard let mapping = value.mapping() else { return nil }
        mapping.allow(["code", "name", "refuses"])
        guard let code = mapping["code"]?.id(), let name = mapping["name"]?.localized() else { return nil }
        return Card(code: code, name: name, refuses: mapping.optional("refuses")?.choice(CardRefusal.self))
    }

    private func applicant(_ value: YAMLValue, offices: [Office]) -> Applicant? {
        guard let mapping = value.mapping() else { return nil }
        mapping.allow(["name", "identity-number", "password", "one-time-code", "home-office"])
        guard let name = mapping["name"]?.nonEmptyText(), let number = mapping["identity-number"]?.nonEmptyText(),
            let password = mapping["password"]?.nonEmptyText(), let code = mapping["one-time-code"]?.nonEmptyText(),
            let home = mapping["home-office"], let office = home.id()
        else { return nil }
        if !offices.contains(where: { $0.code == office }) { home.report(.unknown(kind: .office, id: office)) }
        return Applicant(
            name: name, identityNumber: number, password: password, oneTimeCode: code, homeOffice: office)
    }

    private func procedure(_ value: YAMLValue, offices: [Office], kinds: Set<String>) -> Procedure? {
        guard let mapping = value.mapping() else { return nil }
        mapping.allow([
            "code", "name", "keywords", "service", "offices", "residents-only", "form", "papers", "fee", "fee-after",
            "working-days", "delivery", "result", "filed-before",
        ])
        let own = mapping["offices"]?.list() ?? []
        for office in own {
            if let code = office.id(), !offices.contains(where: { $0.code == code }) {
                office.report(.unknown(kind: .office, id: code))
            }
        }
        guard let code = mapping["code"]?.id(), let name = mapping["name"]?.localized(),
            let service = mapping["service"]?.choice(ServiceKind.self),
            let days = mapping["working-days"]?.number(), let result = mapping["result"]?.localized()
        else { return nil }
        let fields = mapping.optional("form")?.list().compactMap(formField) ?? []
        let papers = mapping.optional("papers")?.list().compactMap { slot($0, kinds: kinds) } ?? []
        return Procedure(
            code: code, name: name, keywords: mapping.optional("keywords")?.list().compactMap { $0.text() } ?? [],
            service: service, offices: own.compactMap { $0.text() },
            isForResidents: mapping.optional("residents-only").map(flag) ?? false,
            fields: codes(fields, mapping.optional("form"), \.code),
            papers: codes(papers, mapping.optional("papers"), \.code), fee: fee(mapping), workingDays: days,
            deliveries: mapping["delivery"]?.list().compactMap { $0.choice(Delivery.self) } ?? [], result: result,
            filedBefore: mapping.optional("filed-before")?.number(in: Procedure.filedBefore) ?? 0)
    }

    private func fee(_ mapping: YAMLMapping) -> Fee {
        if let amount = mapping.optional("fee-after")?.number() { return .after(amount: amount) }
        guard let amount = mapping.optional("fee")?.number(), amount > 0 else { return .none }
        return .before(amount: amount)
    }

    private func slot(_ value: YAMLValue, kinds: Set<String>) -> PaperSlot? {
        guard let mapping = value.mapping() else { return nil }
        mapping.allow(["code", "name", "required", "takes", "ask"])
        guard let code = mapping["code"]?.id(), let name = mapping["name"]?.localized(),
            let takes = mapping["takes"], let ask = mapping["ask"]?.localized()
        else { return nil }
        let wanted = takes.list().compactMap { $0.id() }
        for kind in wanted where !kinds.contains(kind) { takes.report(.unknown(kind: .file, id: kind)) }
        return PaperSlot(
            code: code, name: name, isRequired: mapping.optional("required").map(flag) ?? true, takes: wanted, ask: ask)
    }

    private func formField(_ value: YAMLValue) -> FormField? {
        guard let mapping = value.mapping() else { return nil }
        mapping.allow(["code", "name", "required", "rule", "least", "most", "choices"])
        guard let code = mapping["code"]?.id(), let name = mapping["name"]?.localized(), let rule = rule(mapping) else {
            return nil
        }
        return FormField(
            code: code, name: name, isRequired: mapping.optional("required").map(flag) ?? true, rule: rule)
    }

    private func rule(_ mapping: YAMLMapping) -> FieldRule? {
        guard let value = mapping.optional("rule"), let name = value.text() else { return .text }
        switch name {
        case "text": return .text
        case "identity-number": return .identityNumber
        case "phone": return .phone
        case "past-date": return .pastDate
        case "number":
            guard let least = mapping["least"]?.number(), let most = mapping["most"]?.number(), least <= most else {
                return nil
            }
            return .number(least: least, most: most)
        case "choice": return .choice(mapping["choices"]?.list().compactMap(named) ?? [])
        default:
            let allowed = ["text", "identity-number", "phone", "past-date", "number", "choice"]
            value.report(.badValue(key: "rule", value: name, allowed: allowed))
            return nil
        }
    }
}
