import Learning
import People
import Practice
import Tutorial

extension SourceFolder {
    /// Reads `course.yaml` and all that it names.
    func course() -> Course? {
        let file = "course.yaml"
        guard let root = mapping(in: file) else { return nil }
        root.allow([
            "format", "id", "era", "system", "title", "summary", "skills", "practice", "questions", "lessons",
            "glossary",
        ])
        checkFormat(root)
        let portal = self.portal(in: root.optional("practice")?.text() ?? "practice.yaml")
        let questions = root.optional("questions")?.text().map { self.questions($0, explainsEveryChoice: true) } ?? []
        let glossary = root.optional("glossary")?.mapping()?.pairs.compactMap(term) ?? []
        let reader = LessonReader(
            folder: self, portal: portal,
            questions: Dictionary(questions.map { ($0.id, $0) }) { first, _ in first }, terms: Set(glossary.map(\.id)))
        let values = root["lessons"]?.list() ?? []
        let lessons = values.compactMap(reader.lesson)
        checkIDs(lessons, values)
        guard let id = root["id"]?.id(), let title = root["title"]?.localized(), let era = root["era"]?.text(),
            let system = root["system"]?.id(), let summary = root["summary"]?.localized(), let portal,
            lessons.contains(where: { !$0.steps.isEmpty })
        else { return nil }
        let hashed = [file, root.optional("practice")?.text() ?? "practice.yaml"]
        return Course(
            id: id, title: title, summary: summary, era: era, system: system,
            skills: root.optional("skills")?.list().compactMap { $0.id() } ?? [],
            contentHash: fingerprint(["\(PracticeWorld.rules)"] + hashed.compactMap { self.text(of: $0) }),
            portal: portal, lessons: lessons,
            glossary: glossary)
    }

    private func term(_ pair: (key: YAMLValue, value: YAMLValue)) -> Term? {
        guard let id = pair.key.id(), let mapping = pair.value.mapping(), let name = mapping["name"]?.localized(),
            let text = mapping["text"]?.localized()
        else { return nil }
        mapping.allow(["name", "text"])
        return Term(id: id, name: name, text: text)
    }

    /// Ids of lessons and steps are unique in the course, and a lesson follows an earlier one.
    private func checkIDs(_ lessons: [Lesson], _ values: [YAMLValue]) {
        var lessonIDs: Set<String> = []
        var stepIDs: Set<String> = []
        for (lesson, value) in zip(lessons, values) {
            if let follows = lesson.follows, !lessonIDs.contains(follows) {
                value.report(.followsLater(lesson: lesson.id))
            }
            if !lessonIDs.insert(lesson.id).inserted { value.report(.duplicate(id: lesson.id)) }
            for step in lesson.steps where !stepIDs.insert(step.id).inserted { value.report(.duplicate(id: step.id)) }
            if !lesson.steps.contains(where: \.kind.isVerified) { value.report(.nothingVerified(lesson: lesson.id)) }
        }
    }
}
