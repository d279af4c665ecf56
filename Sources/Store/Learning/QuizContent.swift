import Foundation
import Learning
import Secrets
import Tutorial

/// The questions and rules of a quiz as a text, and its digest: what an attempt was marked by.
struct QuizContent {
    let quiz: Quiz
    let text: String
    let hash: [UInt8]

    init(_ quiz: Quiz) throws {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        self.quiz = quiz
        text = String(decoding: try encoder.encode(quiz), as: UTF8.self)
        hash = Digest.sha256(text)
    }

    func keep(on connection: any SQLConnection) throws {
        try connection.execute(
            """
            INSERT INTO quiz_content (hash, quiz, content) VALUES (\(hash), \(quiz.id), \(text)) ON CONFLICT DO NOTHING
            """)
    }

    /// Responses as a text: place on the paper to the words of the response.
    static func text(of responses: [Int: Response]) throws -> String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys]
        let words = Dictionary(uniqueKeysWithValues: responses.map { ("\($0.key)", $0.value.words) })
        return String(decoding: try encoder.encode(words), as: UTF8.self)
    }

    static func responses(in text: String) throws -> [Int: Response] {
        let words = try JSONDecoder().decode([String: [String]].self, from: Data(text.utf8))
        return Dictionary(
            uniqueKeysWithValues: words.compactMap { place, words in
                Int(place).flatMap { place in Response(words: words).map { (place, $0) } }
            })
    }
}

/// Contents of quizzes read from the database, each once.
struct QuizContents {
    private let connection: any SQLConnection
    private var known: [[UInt8]: Quiz] = [:]

    init(_ connection: any SQLConnection) { self.connection = connection }

    mutating func quiz(_ hash: [UInt8]) throws -> Quiz {
        if let quiz = known[hash] { return quiz }
        guard let row = try connection.row("SELECT content FROM quiz_content WHERE hash = \(hash)") else {
            throw StoreError.failed(detail: "an attempt's quiz is not kept")
        }
        let quiz = try JSONDecoder().decode(Quiz.self, from: Data(row.text(0).utf8))
        known[hash] = quiz
        return quiz
    }
}
