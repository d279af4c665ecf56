import Adoption
import People
import Phrases
import Reports
import Store

/// What was wrong with the rows of one file that did not go in, and what to do about each.
struct ImportProblemsPage: Page {
    /// Problems on one page.
    static let size = 100
    static let template = "import-problems"

    struct Row {
        let line: String
        let column: String
        let what: String
        let remedy: String
    }

    let words: Words
    let title: String
    let lead: String
    let otherLanguageAddress: String
    let section: Section? = .administration
    let tabs: [Link]
    let about: String
    let goOn: String?
    let caption: String
    let rows: [Row]
    /// What there is to say where not all is there.
    let note: String?
    let back: Link
    let next: Link?
    let first: Link?

    /// - Parameters:
    ///   - problems: all that are kept of the run, in the order of the file.
    ///   - after: how many of them stood on the pages before.
    init(_ run: ImportRun, _ problems: [ImportProblem], after: Int, zone: ZoneOffsets, language: Language) {
        let words = Words(language)
        let phrases = words.phrases.roles.administration.imports
        let shown = problems.dropFirst(after).prefix(Self.size)
        let own = [(name: "import", value: "\(run.id.rawValue)")]
        func address(after: Int, _ language: Language) -> String {
            PagePath.importProblems.address(own + (after == 0 ? [] : [("after", "\(after)")]), language)
        }
        self.words = words
        title = phrases.problems.title(run.fileName)
        lead = phrases.problems.lead
        otherLanguageAddress = address(after: after, language.other)
        tabs = AdministrationTab.links(current: .imports, words: words)
        about =
            phrases.problems.about(
                run.kind.name(phrases.kinds), words.moment(run.startedAt, in: zone), words.author(run.startedBy))
            + " " + phrases.problems.numbers(run.rowsTaken, run.rowsRejected)
        goOn = run.finishedAt == nil ? phrases.goOn : nil
        caption = phrases.problems.caption(after + 1, after + shown.count, problems.count)
        rows = shown.map { problem in
            let what = problem.what[language]
            return Row(
                line: problem.line.map { phrases.problems.atLine($0) } ?? phrases.problems.wholeFile,
                column: problem.column ?? "",
                what: what.prefix(1).uppercased() + what.dropFirst(), remedy: problem.remedy[language])
        }
        note = Self.note(run, problems, phrases.problems)
        back = Link(text: phrases.problems.back, address: PagePath.imports.address([], language))
        let end = after + shown.count
        next =
            problems.count > end
            ? Link(text: words.phrases.roles.administration.next, address: address(after: end, language)) : nil
        first =
            after > 0
            ? Link(text: words.phrases.roles.administration.first, address: address(after: 0, language)) : nil
    }

    private static func note(
        _ run: ImportRun, _ problems: [ImportProblem], _ phrases: Phrases.Roles.Administration.Imports.Problems
    ) -> String? {
        if problems.isEmpty { return run.rowsRejected == 0 ? phrases.none : phrases.gone }
        // Fewer than are kept of a file are all that there were.
        guard problems.count >= ImportProblem.kept else { return nil }
        let more = run.rowsRejected - Set(problems.map(\.line)).count
        return more > 0 ? phrases.notKept(more) : nil
    }

    static let text = """
        {{<frame}}{{$content}}
        {{> administration}}
        <p>{{about}}</p>
        {{#goOn}}
        <p class="told">{{goOn}}</p>
        {{/goOn}}
        {{#note}}
        <p><strong>{{note}}</strong></p>
        {{/note}}
        {{^empty(rows)}}
        <table class="names roster" role="table">
        <caption>{{caption}}</caption>
        <thead role="rowgroup">
        <tr role="row">
        <th scope="col" role="columnheader">{{phrases.roles.administration.imports.problems.columns.line}}</th>
        <th scope="col" role="columnheader">{{phrases.roles.administration.imports.problems.columns.column}}</th>
        <th scope="col" role="columnheader">{{phrases.roles.administration.imports.problems.columns.what}}</th>
        <th scope="col" role="columnheader">{{phrases.roles.administration.imports.problems.columns.remedy}}</th>
        </tr>
        </thead>
        <tbody role="rowgroup">
        {{#rows}}
        <tr role="row">
        <th scope="row" role="rowheader" class="day">{{line}}</th>
        <td role="cell" data-label="{{phrases.roles.administration.imports.problems.columns.column}}">\
        <span class="account">{{column}}</span></td>
        <td role="cell" data-label="{{phrases.roles.administration.imports.problems.columns.what}}">\
        <span class="account">{{what}}</span></td>
        <td role="cell" data-label="{{phrases.roles.administration.imports.problems.columns.remedy}}">\
        <span class="account">{{remedy}}</span></td>
        </tr>
        {{/rows}}
        </tbody>
        </table>
        {{/empty(rows)}}
        <p><a href="{{back.address}}">{{back.text}}</a></p>
        {{> pager}}
        {{/content}}{{/frame}}
        """
}
