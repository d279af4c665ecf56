import HTTPTypes
import Hummingbird
import Mustache
import People
import Reports

/// The templates of all pages, and how a page becomes a response.
struct PageFrame: Sendable {
    private let library: MustacheLibrary
    private let phrases: [Language: PageValues]

    /// - Throws: where a template of ours is not one.
    init() throws {
        var library = MustacheLibrary()
        try library.register(FramedPage.frame, named: "frame")
        for page in [
            ReportPage.self, NamesPage.self, WhyPage.self, RefusalPage.self, SignInPage.self, ActivationPage.self,
            PasswordPage.self, MinePage.self, TrainingPage.self, SlipsPage.self, ContactsPage.self, CoursesPage.self,
            LessonPage.self, QuizPage.self, BoardsPage.self, BoardPage.self, RemindPage.self, ImportsPage.self,
            ImportProblemsPage.self,
            CoveragePage.self, UnmatchedPage.self, PeoplePage.self, ActsPage.self, LooksPage.self,
        ] as [any Page.Type] {
            try library.register(page.text, named: page.template)
        }
        for (name, text) in [
            ("link", Link.text), ("bar", ShareBar.text), ("row", ReportTable.rowText), ("table", ReportTable.text),
            ("form", FilterForm.text), ("crumbs", ReportPage.crumbsText), ("facts", ReportPage.factsText),
            ("patterns", ReportPage.patternsText), ("trouble", SignInPage.troubleText),
            ("choice", TrainingPage.choiceText),
            ("care", AccountCare.text),
            ("control", LessonPage.controlText), ("item", LessonPage.itemText), ("course", CoursesPage.entryText),
            ("administration", AdministrationTab.headText), ("pager", Self.pagerText),
        ] {
            try library.register(text, named: name)
        }
        self.library = library
        phrases = Dictionary(
            uniqueKeysWithValues: Language.allCases.map { ($0, PageValues(of: Words($0).phrases, isDeep: true)) })
    }

    /// Where a list goes on, and the way back to its beginning.
    static let pagerText = """
        <nav class="pager" aria-label="{{title}}">
        {{#first}}
        {{> link}}
        {{/first}}
        {{#next}}
        <a class="button" rel="next" href="{{address}}">{{text}}</a>
        {{/next}}
        </nav>

        """

    /// - Parameter visitor: whoever is signed in: their name stands at the head of the page, and their key in its forms.
    func response(_ page: some Page, status: HTTPResponse.Status = .ok, visitor: Visitor? = nil) -> Response {
        Response(
            status: status,
            headers: [
                .contentType: "text/html; charset=utf-8", .contentLanguage: page.words.language.rawValue,
            ],
            body: ResponseBody(byteBuffer: ByteBuffer(string: html(page, visitor: visitor))))
    }

    func html<Shown: Page>(_ page: Shown, visitor: Visitor? = nil) -> String {
        // Every language and every kind of page were put there in `init`.
        let framed = FramedPage(page: page, phrases: phrases[page.words.language]!, visitor: visitor)
        return library.render(framed, withTemplate: Shown.template)!
    }
}
