public import Learning

/// The quizzes of a folder: `name.yaml` says how it is taken, `name.vi.gift` and `name.en.gift` what is asked.
public struct QuizFiles: Sendable {
    public let quizzes: [Quiz]
    /// Everything that is wrong; a quiz with something wrong is not among ``quizzes``.
    public let diagnostics: [CourseDiagnostic]

    public init(folder path: String) {
        var quizzes: [Quiz] = []
        var diagnostics: [CourseDiagnostic] = []
        for file in fileNames(in: path) where file.hasSuffix(".yaml") {
            let folder = SourceFolder(path: path)
            if let quiz = folder.quiz(String(file.dropLast(5))), folder.diagnostics.isEmpty { quizzes.append(quiz) }
            diagnostics += folder.diagnostics
        }
        self.quizzes = quizzes
        self.diagnostics = diagnostics
    }
}

extension SourceFolder {
    fileprivate func quiz(_ name: String) -> Quiz? {
        guard let root = mapping(in: "\(name).yaml") else { return nil }
        root.allow(["format", "id", "title", "draw", "shuffle", "pass-percent", "attempts"])
        checkFormat(root)
        let id = root["id"]?.id()
        let title = root["title"]?.localized()
        let percent = root["pass-percent"]?.number() ?? 80
        let shuffles = root.optional("shuffle")?.text() != "false"
        let questions = questions(name, explainsEveryChoice: true)
        guard let id, let title else { return nil }
        if questions.isEmpty { report(.empty(key: "\(name).vi.gift"), file: "\(name).yaml", line: nil) }
        let rules = QuizRules(
            draw: root.optional("draw")?.number(), shuffles: shuffles, passMark: Double(percent) / 100,
            attempts: root.optional("attempts")?.number())
        return Quiz(id: id, title: title, questions: questions, rules: rules)
    }

    /// Only format 1 is known today.
    func checkFormat(_ root: YAMLMapping) {
        if let format = root["format"], let text = format.text(), text != "1" {
            format.report(.unsupportedFormat(text))
        }
    }
}
