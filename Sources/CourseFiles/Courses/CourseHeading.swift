import Foundation
public import People

/// The head of a course's file: enough to list it, without reading lessons, questions and portal.
public struct CourseHeading: Sendable {
    public let id: String
    public let title: LocalizedText
    public let summary: LocalizedText
    public let era: String

    /// Nothing where the folder holds no course, or its head cannot be read.
    public init?(folder path: String) {
        let folder = SourceFolder(path: path)
        guard let text = folder.text(of: "course.yaml") else { return nil }
        // YAML up to the lessons is YAML too; a file written in another order is read whole.
        let head = text.range(of: "\nlessons:").map { String(text[..<$0.lowerBound]) } ?? text
        guard let root = folder.mapping(of: head, file: "course.yaml") ?? folder.mapping(of: text, file: "course.yaml"),
            let id = root["id"]?.id(), let title = root["title"]?.localized(),
            let summary = root["summary"]?.localized(),
            let era = root["era"]?.text()
        else { return nil }
        self.id = id
        self.title = title
        self.summary = summary
        self.era = era
    }
}
