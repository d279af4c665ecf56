import ArgumentParser
import CourseFiles
import Foundation
import People
import Phrases
import Scenes
import TerminalUI
import Tutorial

struct CourseCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "course", abstract: Help.words.course,
            subcommands: [CheckCommand.self, NewCommand.self, PreviewCommand.self])
    }
}

struct CheckCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(commandName: "check", abstract: Help.words.check)
    }

    @OptionGroup var options: SessionOptions
    @Argument(help: ArgumentHelp(Help.words.folder, valueName: Help.words.folderValue))
    var folder: String?

    func run() throws {
        let language = options.language ?? Help.language
        let words = Labels(language: language).phrases
        let folders = try checkedFolders(words.home)
        var mistakes = 0
        for one in folders {
            let isCourse = FileManager.default.fileExists(atPath: "\(one)/course.yaml")
            let found = isCourse ? CourseFiles(folder: one).proved : QuizFiles(folder: one).diagnostics
            for diagnostic in found {
                let line = diagnostic.line.map { ":\($0)" } ?? ""
                say("\(one)/\(diagnostic.file)\(line): \(diagnostic.problem.sentence(words.check))")
            }
            if found.isEmpty { say(words.tool.checked(one)) }
            mistakes += found.count
        }
        if mistakes > 0 { throw refuse(words.tool.mistakes(mistakes), status: 1) }
    }

    /// The folder itself where it is a course or holds quizzes; else the courses and quizzes in it.
    private func checkedFolders(_ words: Phrases.Terminal.Home) throws -> [String] {
        let manager = FileManager.default
        let root = folder ?? Place.here.library(given: options.courses)
        if manager.fileExists(atPath: "\(root)/course.yaml") { return [root] }
        var folders = CourseFiles.courseFolders(in: "\(root)/courses") + CourseFiles.courseFolders(in: root)
        for quizzes in ["\(root)/quizzes", root] {
            let names = (try? manager.contentsOfDirectory(atPath: quizzes)) ?? []
            if names.contains(where: { $0.hasSuffix(".gift") }) { folders.append(quizzes) }
        }
        guard !folders.isEmpty else { throw refuse(words.noCourses(root)) }
        return folders
    }
}

struct NewCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(commandName: "new", abstract: Help.words.new)
    }

    @OptionGroup var options: SessionOptions
    @Argument(help: ArgumentHelp(Help.words.newID, valueName: Help.words.idValue))
    var id: String

    func run() throws {
        let words = Labels(language: options.language ?? Help.language).phrases.tool
        guard NewCourse.isID(id) else { throw refuse(words.notAnID(id), status: 2) }
        let folder = "courses/\(id)"
        do {
            try NewCourse.write(id: id, to: folder)
        } catch is NewCourseError {
            throw refuse(words.folderExists(folder))
        } catch {
            throw refuse(words.cannotWrite(folder), status: 5)
        }
        say(words.made(folder))
    }
}

struct PreviewCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(commandName: "preview", abstract: Help.words.preview)
    }

    @OptionGroup var options: SessionOptions
    @Argument(help: ArgumentHelp(Help.words.folder, valueName: Help.words.folderValue))
    var folder: String

    func run() throws {
        guard let course = CourseFiles(folder: folder).course else {
            let words = Labels(language: options.language ?? Help.language).phrases.home
            throw refuse(words.badCourse(folder))
        }
        let session = Session(settings: options.settings, place: .here, keepsProgress: false)
        var run = CourseRun(session: session, course: course, keepsProgress: false)
        run.run()
        session.close()
    }
}
