import People
import Phrases
import Reports
import Store

/// The files that were read, the newest first.
struct ImportsPage: Page {
    /// Files on one page.
    static let size = 50
    static let template = "imports"

    struct Row {
        let file: String
        let kind: String
        let at: String
        let by: String
        let taken: String
        let refused: String
        let state: String
        let stateKind: String
        let goOn: String?
        /// Of what was wrong; nothing where no row was refused.
        let problemsAddress: String?
        let problemsLabel: String
    }

    let words: Words
    let title: String
    let lead: String
    let otherLanguageAddress: String
    let section: Section? = .administration
    let tabs: [Link]
    let rows: [Row]
    let next: Link?
    let first: Link?

    /// - Parameters:
    ///   - runs: with one more than a page holds, where there is one.
    ///   - before: after which run the page begins.
    init(_ runs: [ImportRun], before: ID<ImportRun>?, zone: ZoneOffsets, language: Language) {
        let words = Words(language)
        let phrases = words.phrases.roles.administration
        let page = NewestFirst(
            runs, size: Self.size, id: \.id, before: before, path: .imports, words: words)
        self.words = words
        title = phrases.imports.title
        lead = phrases.imports.lead
        otherLanguageAddress = page.otherLanguageAddress
        tabs = AdministrationTab.links(current: .imports, words: words)
        rows = page.entries.map { run in
            let isFinished = run.finishedAt != nil
            return Row(
                file: run.fileName, kind: run.kind.name(phrases.imports.kinds),
                at: words.moment(run.startedAt, in: zone),
                by: words.author(run.startedBy), taken: words.count(run.rowsTaken),
                refused: words.count(run.rowsRejected),
                state: isFinished ? phrases.imports.finished : phrases.imports.unfinished,
                stateKind: isFinished ? "finished" : "started", goOn: isFinished ? nil : phrases.imports.goOn,
                problemsAddress: run.rowsRejected == 0
                    ? nil : PagePath.importProblems.address([("import", "\(run.id.rawValue)")], language),
                problemsLabel: phrases.imports.problems.link(words.count(run.rowsRejected), run.fileName))
        }
        next = page.older
        first = page.newest
    }

    static let text = """
        {{<frame}}{{$content}}
        {{> administration}}
        {{^empty(rows)}}
        <table class="names roster" role="table">
        <caption>{{phrases.roles.administration.imports.caption}}</caption>
        <thead role="rowgroup">
        <tr role="row">
        <th scope="col" role="columnheader">{{phrases.roles.administration.imports.columns.file}}</th>
        <th scope="col" role="columnheader">{{phrases.roles.administration.imports.columns.kind}}</th>
        <th scope="col" role="columnheader">{{phrases.roles.administration.imports.columns.at}}</th>
        <th scope="col" role="columnheader">{{phrases.roles.administration.imports.columns.by}}</th>
        <th scope="col" role="columnheader">{{phrases.roles.administration.imports.columns.taken}}</th>
        <th scope="col" role="columnheader">{{phrases.roles.administration.imports.columns.refused}}</th>
        <th scope="col" role="columnheader">{{phrases.roles.administration.imports.columns.state}}</th>
        </tr>
        </thead>
        <tbody role="rowgroup">
        {{#rows}}
        <tr role="row">
        <th scope="row" role="rowheader"><span class="account">{{file}}</span></th>
        <td role="cell" data-label="{{phrases.roles.administration.imports.columns.kind}}">{{kind}}</td>
        <td role="cell" class="day" data-label="{{phrases.roles.administration.imports.columns.at}}">{{at}}</td>
        <td role="cell" data-label="{{phrases.roles.administration.imports.columns.by}}">{{by}}</td>
        <td role="cell" class="day" data-label="{{phrases.roles.administration.imports.columns.taken}}">{{taken}}</td>
        <td role="cell" class="day" data-label="{{phrases.roles.administration.imports.columns.refused}}">\
        {{#problemsAddress}}<a href="{{problemsAddress}}" aria-label="{{problemsLabel}}">{{refused}}</a>{{/problemsAddress}}\
        {{^problemsAddress}}{{refused}}{{/problemsAddress}}</td>
        <td role="cell" data-label="{{phrases.roles.administration.imports.columns.state}}"><span>\
        <span class="state {{stateKind}}">{{state}}</span>{{#goOn}}<small class="more">{{goOn}}</small>{{/goOn}}\
        </span></td>
        </tr>
        {{/rows}}
        </tbody>
        </table>
        {{/empty(rows)}}
        {{#empty(rows)}}
        <p>{{phrases.roles.administration.imports.none}}</p>
        {{/empty(rows)}}
        {{> pager}}
        {{/content}}{{/frame}}
        """
}

extension ImportKind {
    func name(_ phrases: Phrases.Roles.Administration.Imports.Kinds) -> String {
        switch self {
        case .systems: phrases.systems
        case .units: phrases.units
        case .people: phrases.people
        case .accounts: phrases.accounts
        case .usage: phrases.usage
        case .coverage: phrases.coverage
        }
    }
}
