import ArgumentParser
import CourseFiles
import Foundation
import Learning
import People
import Phrases
import Scenes
import TerminalUI
import Tutorial

struct LearnCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(commandName: "learn", abstract: Help.words.learn)
    }

    @OptionGroup var options: SessionOptions
    @Argument(help: ArgumentHelp(Help.words.courseID, valueName: Help.words.idValue))
    var course: String?

    func run() throws { try Self.learn(course, options.settings) }

    /// - Parameter course: its id; nothing for the one that was begun last, or the first.
    /// - Throws: the exit code, once it has been said why.
    static func learn(_ course: String?, _ settings: SessionSettings) throws(ExitCode) {
        let place = Place.here
        let library = Library(folder: place.library(given: settings.courses))
        let id = course ?? Journal(path: place.journal, isForWriting: false).record.lastCourse
        // A course begun and gone since must not keep the learner from the others.
        guard let found = library.course(id) ?? (course == nil ? library.course(nil) : nil) else {
            let words = Labels(language: settings.language ?? Help.language).phrases.home
            throw refuse(course.map(words.unknownCourse) ?? words.noCourses(library.folder))
        }
        let session = Session(settings: settings, place: place)
        var run = CourseRun(session: session, course: found)
        if case .wantsQuiz = run.run(), let quiz = library.quizzes.first {
            var run = QuizRun(session: session, quiz: quiz)
            run.run()
        }
        session.end()
    }
}

struct QuizCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(commandName: "quiz", abstract: Help.words.takeQuiz)
    }

    @OptionGroup var options: SessionOptions
    @Argument(help: ArgumentHelp(Help.words.quizID, valueName: Help.words.idValue))
    var quiz: String?

    func run() throws {
        let quizzes = Library(folder: Place.here.library(given: options.courses)).quizzes
        guard let found = quizzes.first(where: { quiz == nil || $0.id == quiz }) else {
            let words = Labels(language: options.language ?? Help.language).phrases.home
            throw refuse(quiz.map(words.unknownQuiz) ?? words.noQuizzes)
        }
        let session = Session(settings: options.settings, place: .here)
        var run = QuizRun(session: session, quiz: found)
        run.run()
        session.end()
    }
}

struct ProgressCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(commandName: "progress", abstract: Help.words.progress)
    }

    @OptionGroup var options: SessionOptions
    @Flag(name: .customLong("json"), help: ArgumentHelp(Help.words.json))
    var json = false

    func run() throws {
        let place = Place.here
        let record = Journal(path: place.journal, isForWriting: false).record
        let language = options.language ?? place.language ?? record.language ?? .vietnamese
        let report = ProgressReport(record: record, library: Library(folder: place.library(given: options.courses)))
        say(json ? try report.json(language) : report.lines(Labels(language: language)).joined(separator: "\n"))
    }
}
