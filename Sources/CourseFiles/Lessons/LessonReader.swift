import Learning
import People
import Practice
import Tutorial

/// Reads the lessons of one course.
struct LessonReader {
    let folder: SourceFolder
    let portal: Portal?
    let questions: [String: Question]
    let terms: Set<String>

    /// The words of a lesson in its two languages.
    private struct Words {
        let vietnamese: MarkdownLesson
        let english: MarkdownLesson?
        let file: String
    }

    func lesson(_ value: YAMLValue) -> Lesson? {
        guard let mapping = value.mapping(), let id = mapping["id"]?.id(), let title = mapping["title"]?.localized()
        else { return nil }
        mapping.allow(["id", "title", "text", "follows", "setup", "steps"])
        guard let words = words(mapping.optional("text")?.text() ?? "lessons/\(id)") else { return nil }
        let values = mapping["steps"]?.list() ?? []
        let steps = values.compactMap { step($0, words) }
        let known = Set(steps.map(\.id))
        for (step, text) in words.vietnamese.steps where !known.contains(step) {
            folder.report(.unknown(kind: .step, id: step), file: "\(words.file).vi.md", line: text.line)
        }
        return Lesson(
            id: id, title: title, follows: mapping.optional("follows")?.text(),
            setup: mapping.optional("setup")?.list().compactMap(action) ?? [], steps: steps)
    }

    private func words(_ name: String) -> Words? {
        guard let text = folder.text(of: "\(name).vi.md") else { return nil }
        let vietnamese = markdown(text, "\(name).vi.md")
        guard folder.exists("\(name).en.md"), let other = folder.text(of: "\(name).en.md") else {
            return Words(vietnamese: vietnamese, english: nil, file: name)
        }
        let english = markdown(other, "\(name).en.md")
        for (step, text) in vietnamese.steps where english.steps[step] == nil {
            folder.report(.giftNotTranslated(id: step), file: "\(name).vi.md", line: text.line)
        }
        return Words(vietnamese: vietnamese, english: english, file: name)
    }

    private func markdown(_ text: String, _ file: String) -> MarkdownLesson {
        let lesson = MarkdownLesson(text: text, file: file, folder: folder)
        for term in lesson.terms where !terms.contains(term.id) {
            folder.report(.unknown(kind: .term, id: term.id), file: file, line: term.line)
        }
        return lesson
    }

    private func step(_ value: YAMLValue, _ words: Words) -> Step? {
        guard let mapping = value.mapping(), let idValue = mapping["id"], let id = idValue.id() else { return nil }
        mapping.allow([
            "id", "kind", "teaches", "goal", "solution", "question", "questions", "passes", "look-up",
        ])
        guard let kind = kind(mapping, id) else { return nil }
        guard let vietnamese = words.vietnamese.steps[id] else {
            idValue.report(.noStepText(step: id))
            return nil
        }
        let english = words.english?.steps[id]
        let file = "\(words.file).vi.md"
        if vietnamese.blocks.isEmpty { folder.report(.noStepText(step: id), file: file, line: vietnamese.line) }
        if kind.isVerified, vietnamese.hints.count != 3 {
            folder.report(.hints(step: id, count: vietnamese.hints.count), file: file, line: vietnamese.line)
        }
        if kind.isVerified, let english, english.hints.count != vietnamese.hints.count {
            folder.report(.hints(step: id, count: english.hints.count), file: "\(words.file).en.md", line: english.line)
        }
        let hints = vietnamese.hints.enumerated().map { index, hint in
            LocalizedProse(vi: hint, en: english?.hints.indices.contains(index) == true ? english?.hints[index] : nil)
        }
        for (medium, _) in vietnamese.notes where english != nil && english?.notes[medium] == nil {
            folder.report(.giftNotTranslated(id: "\(id) {#\(medium.rawValue)}"), file: file, line: vietnamese.line)
        }
        let notes = Dictionary(
            uniqueKeysWithValues: vietnamese.notes.map { medium, blocks in
                (medium, LocalizedProse(vi: Prose(blocks), en: english?.notes[medium].map { Prose($0) }))
            })
        return Step(
            id: id, title: LocalizedText(vi: vietnamese.title, en: english?.title),
            prose: LocalizedProse(vi: Prose(vietnamese.blocks), en: english.map { Prose($0.blocks) }),
            notes: notes, hints: hints, teaches: mapping.optional("teaches")?.id(), kind: kind)
    }

    private func kind(_ mapping: YAMLMapping, _ id: String) -> StepKind? {
        guard let value = mapping["kind"], let name = value.text() else { return nil }
        switch name {
        case "read": return .read
        case "real": return .real
        case "do":
            let goal = mapping["goal"]?.list().compactMap(fact) ?? []
            let solution = mapping["solution"]?.list().compactMap(action) ?? []
            if goal.isEmpty { value.report(.empty(key: "goal")) }
            return .perform(goal: goal, solution: solution)
        case "ask": return mapping["question"].flatMap { question($0, id) }.map { .ask($0) }
        case "explain":
            let asked = mapping["questions"]?.list().compactMap { question($0, id) } ?? []
            let passes = mapping["passes"]?.number() ?? asked.count
            if passes > asked.count || passes < 1 { value.report(.passesTooMany(step: id)) }
            return asked.isEmpty ? nil : .explain(asked, passes: passes)
        case "look-up": return mapping["look-up"].flatMap(lookUp).map { .lookUp($0) }
        default:
            value.report(
                .badValue(key: "kind", value: name, allowed: ["read", "do", "ask", "look-up", "explain", "real"]))
            return nil
        }
    }

    private func question(_ value: YAMLValue, _ step: String) -> Question? {
        guard let id = value.id() else { return nil }
        guard let question = questions[id] else {
            value.report(.unknown(kind: .question, id: id))
            return nil
        }
        if !question.kind.isMarked { value.report(.notMarked(step: step, question: id)) }
        return question
    }

    private func lookUp(_ value: YAMLValue) -> LookUp? {
        guard let words = value.words(), words.count == 2 else { return nil }
        if portal?.procedure(words[1]) == nil { value.report(.unknown(kind: .procedure, id: words[1])) }
        switch words[0] {
        case "code": return .code(procedure: words[1])
        case "due-day": return .dueDay(procedure: words[1])
        case "fee": return .fee(procedure: words[1])
        case "receipt": return .receipt(procedure: words[1])
        case "working-days": return .workingDays(procedure: words[1])
        default:
            let allowed = ["code", "due-day", "fee", "receipt", "working-days"]
            value.report(.badValue(key: "look-up", value: words[0], allowed: allowed))
            return nil
        }
    }

    private func action(_ value: YAMLValue) -> PracticeAction? {
        guard let words = value.words() else { return nil }
        guard let action = PracticeAction(words: words) else {
            value.report(.notAnAction(words))
            return nil
        }
        return action
    }

    private func fact(_ value: YAMLValue) -> Fact? {
        guard let words = value.words() else { return nil }
        guard let fact = Fact(words: words) else {
            value.report(.notAFact(words))
            return nil
        }
        checkNames(words, value)
        return fact
    }

    /// A fact about a procedure that does not exist is false for ever.
    private func checkNames(_ words: [String], _ value: YAMLValue) {
        let aboutProcedures = [
            "viewing", "drafting", "stage", "filled", "attached", "delivery", "paid", "submitted", "status", "reached",
            "reading", "looked-up", "supplied", "saved", "rated",
        ]
        guard let portal, words.count > 1, aboutProcedures.contains(words[0]) else { return }
        guard let procedure = portal.procedure(words[1]) else {
            return value.report(.unknown(kind: .procedure, id: words[1]))
        }
        guard words.count > 2 else { return }
        switch words[0] {
        case "filled" where !procedure.fields.contains { $0.code == words[2] } && words[2] != DeliveryField.address:
            value.report(.unknown(kind: .field, id: words[2]))
        case "attached" where !procedure.papers.contains { $0.code == words[2] }:
            value.report(.unknown(kind: .slot, id: words[2]))
        case "drafting" where portal.office(words[2]) == nil, "submitted" where portal.office(words[2]) == nil:
            value.report(.unknown(kind: .office, id: words[2]))
        default: break
        }
    }
}
