import Foundation
import Learning
import People
import Phrases
import Scenes
import TerminalUI
import Tutorial

/// What a learner has done: screen and JSON come from the same rows.
struct ProgressReport {
    struct Row: Codable {
        let course: String
        let title: String
        let done: Int
        let own: Int
        let steps: Int
        let passed: Bool
        let lessons: [LessonRow]
    }

    struct LessonRow: Codable {
        let lesson: String
        let title: String
        let done: Int
        let own: Int
        let steps: Int
        let passed: Bool
    }

    struct QuizRow: Codable {
        let quiz: String
        let title: String
        let attempts: Int
        /// Of finished attempts, in whole per cent; nothing where none is finished.
        let bestPercent: Int?
        let passed: Bool
    }

    private struct Whole: Codable {
        let courses: [Row]
        let quizzes: [QuizRow]
    }

    let record: JournalRecord
    let library: Library

    private func rows(_ language: Language) -> [Row] {
        library.courses.compactMap { course in
            guard let marks = record.courses[course.id]?.marks else { return nil }
            let steps = course.lessons.flatMap(\.steps)
            return Row(
                course: course.id, title: course.title[language], done: steps.count { marks[$0.id] != nil },
                own: steps.count { marks[$0.id] == .own }, steps: steps.count, passed: course.isPassed(with: marks),
                lessons: course.lessons.map { lesson in
                    LessonRow(
                        lesson: lesson.id, title: lesson.title[language],
                        done: lesson.steps.count { marks[$0.id] != nil },
                        own: lesson.steps.count { marks[$0.id] == .own }, steps: lesson.steps.count,
                        passed: lesson.isPassed(with: marks))
                })
        }
    }

    private func quizRows(_ language: Language) -> [QuizRow] {
        library.quizzes.compactMap { quiz in
            let attempts = record.attempts(at: quiz)
            guard !attempts.isEmpty else { return nil }
            let best = attempts.filter(\.isComplete).map(\.score).max()
            return QuizRow(
                quiz: quiz.id, title: quiz.title[language], attempts: attempts.count,
                bestPercent: best.map { Int($0 * 100 + 1e-7) }, passed: attempts.contains(where: \.isPassed))
        }
    }

    func lines(_ labels: Labels) -> [String] {
        let words = labels.phrases.home
        var lines: [String] = []
        for row in rows(labels.language) {
            let state = row.passed ? " – ✓ \(words.finishedCourse)" : ""
            lines.append("\(row.title): \(words.steps(row.own, row.steps, row.done - row.own))\(state)")
            for (index, lesson) in row.lessons.enumerated() {
                let passed = lesson.passed ? "✓ \(words.passed)" : "– \(words.notPassed)"
                lines.append(
                    "  \(passed)  \(labels.phrases.plain.lesson(index + 1, lesson.title)): \(words.steps(lesson.own, lesson.steps, lesson.done - lesson.own))"
                )
            }
        }
        for row in quizRows(labels.language) {
            let best = row.bestPercent.map { words.bestAttempt(labels.percent(Double($0) / 100)) } ?? words.openAttempt
            lines.append("\(row.title): \(best)" + (row.passed ? " – ✓ \(words.passed)" : ""))
        }
        return lines.isEmpty ? [words.noProgress] : lines
    }

    func json(_ language: Language) throws -> String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
        let data = try encoder.encode(Whole(courses: rows(language), quizzes: quizRows(language)))
        return String(decoding: data, as: UTF8.self)
    }
}
