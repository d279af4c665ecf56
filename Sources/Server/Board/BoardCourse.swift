import Adoption
import People
import Tutorial

/// A course as the board knows it: what it is called, and the names of its places.
struct BoardCourse: Hashable, Sendable {
    let id: String
    let title: LocalizedText
    let era: String
    let offer: CourseOffer
    /// Titles of lessons and steps, by their ids.
    let titles: [String: LocalizedText]

    init(_ course: Course, offer: CourseOffer) {
        id = course.id
        title = course.title
        era = course.era
        self.offer = offer
        var titles: [String: LocalizedText] = [:]
        for lesson in course.lessons {
            titles[lesson.id] = lesson.title
            for step in lesson.steps { titles[step.id] = step.title }
        }
        self.titles = titles
    }

    func name(of place: String, _ language: Language) -> String { titles[place]?[language] ?? place }
}
