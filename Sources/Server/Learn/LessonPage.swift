import Adoption
import People
import Phrases
import Reports
import Scenes
import Tutorial

/// A lesson as it stands, as a form whose buttons are what can be done.
struct LessonPage: Page {
    static let template = "lesson"

    let words: Reports.Words
    let title: String
    let section: Section? = .learn
    let otherLanguageAddress: String
    let phrasesOfLearn: Phrases.Pages.Learn
    let coursesAddress: String
    let courseAddress: String
    let courseTitle: String
    /// What a form says that it was made from.
    let lines: Int
    let view: SceneView
    /// Where the form goes: a look stays open while something is done in it.
    let action: String
    let isOld: Bool
    let complaint: String?
    let realUseWords: String?
    /// Where the search of the map goes, where that is looked at.
    let mapSearch: MapSearch?

    struct MapSearch {
        let searchAddress: String
        let searchLabel: String
        let searched: String
        let lang: String?
    }

    init(
        _ state: TutorialState, _ address: LearnAddress, lines: Int, quiz: String?, use: RealUse?,
        complaint: String?
    ) {
        let language = address.language
        words = Reports.Words(language)
        let learn = words.phrases.pages.learn
        phrasesOfLearn = learn
        let course = state.course
        let labels = Labels(language: language, medium: .pages)
        var scene = labels.scene(of: state, draft: AnswerDraft())
        if case .help? = state.look { scene.explainPages(learn.help, heading: labels.phrases.lesson.help) }
        title = scene.title
        courseTitle = course.title[language]
        coursesAddress = LearnAddress.courses(language)
        courseAddress = LearnAddress.lesson(course.id, language)
        otherLanguageAddress = LearnAddress.lesson(course.id, look: address.look, language.other)
        action = LearnAddress.lesson(course.id, look: address.look, language)
        self.lines = lines
        self.complaint = complaint
        isOld = address.isOld
        if case .map(let search)? = address.look {
            mapSearch = MapSearch(
                searchAddress: LearnAddress.lesson(course.id, .vietnamese),
                searchLabel: labels.phrases.lesson.mapSearch,
                searched: search, lang: language == .vietnamese ? nil : language.rawValue)
        } else {
            mapSearch = nil
        }
        let words = words
        realUseWords = use.map { Self.text($0, learn.realUse, words.date) }
        view = SceneView(scene, buttons: .init(find: learn.find, answer: learn.answer)) { action in
            switch action {
            case .look(let look): LearnAddress.lesson(course.id, look: look, language)
            case .leave: LearnAddress.courses(language)
            case .quiz: quiz.map { LearnAddress.quiz($0, language) } ?? LearnAddress.courses(language)
            case .event, .toggle, .join, .handIn, .saveAgain, .learnUnsaved: nil
            }
        }
    }

    private static func text(
        _ use: RealUse, _ words: Phrases.Pages.Learn.RealUse, _ date: (Day) -> String
    ) -> String {
        switch use {
        case .done(let day): words.done(date(day))
        case .earlier(let day): words.earlier(date(day))
        case .onlyAssisted(let day): words.assisted(date(day))
        case .notYet: words.notYet
        }
    }

    /// A button, a link, a box.
    static let controlText = """
        {{#address}}<a class="control" href="{{.}}">{{label}}</a>{{/address}}\
        {{#key}}<button class="control{{#isFinal}} final{{/isFinal}}" name="do" value="{{.}}"{{#pressed}} \
        aria-pressed="{{.}}"{{/pressed}}>{{label}}</button>{{/key}}\
        {{#tick}}<label class="box"><input type="checkbox" name="tick" value="{{.}}"> <span>{{label}}</span></label>\
        {{/tick}}{{#joins}}<label class="box"><input type="radio" name="{{.}}" value="{{choice}}"> \
        <span>{{label}}</span></label>{{/joins}}
        """

    static let itemText = """
        {{#heading}}<h2>{{.}}</h2>{{/heading}}{{#subheading}}<h3>{{.}}</h3>{{/subheading}}\
        {{#prose}}<p class="prose">{{#mark}}<span class="mark" aria-hidden="true">{{.}}</span> {{/mark}}\
        {{#spans}}<span class="{{style}}">{{text}}</span>{{/spans}}</p>{{/prose}}\
        {{#row}}<dl class="pair"><dt>{{name}}</dt><dd>{{value}}</dd></dl>{{/row}}\
        {{#said}}<p class="said {{tone}}"><span aria-hidden="true">{{sign}}</span> <span>{{text}}</span></p>{{/said}}\
        {{#group}}<div class="{{#isList}}list{{/isList}}{{^isList}}beside{{/isList}}" role="group" aria-label="{{label}}">
        {{#controls}}{{> control}}{{/controls}}
        </div>{{/group}}\
        {{#field}}<div class="entered"><label for="{{id}}">{{label}}{{#isRequired}} *{{/isRequired}}</label>
        <input id="{{id}}" name="{{name}}" value="{{value}}" type="{{#isSecret}}password{{/isSecret}}{{^isSecret}}text\
        {{/isSecret}}" autocomplete="off" autocapitalize="none" spellcheck="false"{{#isRequired}} aria-required="true"\
        {{/isRequired}}{{#problem}} aria-invalid="true" aria-describedby="{{id}}-sai"{{/problem}}>
        {{#button}}{{> control}}{{/button}}{{#problem}}<p class="problem" id="{{id}}-sai">{{.}}</p>{{/problem}}
        </div>{{/field}}\
        {{#problem}}<p class="problem">{{.}}</p>{{/problem}}

        """

    static let text = """
        {{<frame}}{{$content}}
        <nav class="crumbs" aria-label="{{phrasesOfLearn.path}}"><ol>
        <li><a href="{{coursesAddress}}">{{phrasesOfLearn.title}}</a></li>
        <li><a href="{{courseAddress}}">{{courseTitle}}</a></li>
        </ol></nav>
        {{#view}}
        <div class="lesson">
        <h1>{{title}}</h1>
        <p class="place">{{place}} · {{phrasesOfLearn.progressLabel}} {{progress}}</p>
        <progress value="{{share}}" max="100" aria-label="{{phrasesOfLearn.progressLabel}}">{{share}} %</progress>
        {{#isOld}}<p class="said bad" role="alert"><span aria-hidden="true">!</span> <span>{{phrasesOfLearn.stale}}</span></p>{{/isOld}}
        {{#mapSearch}}
        <form class="search" method="get" action="{{searchAddress}}">
        <input type="hidden" name="look" value="map">{{#lang}}<input type="hidden" name="lang" value="{{.}}">{{/lang}}
        <label for="tim">{{searchLabel}}</label><input id="tim" name="search" value="{{searched}}">
        <button>{{phrasesOfLearn.find}}</button></form>
        {{/mapSearch}}
        <form class="steps" method="post" action="{{action}}">
        <input type="hidden" name="form-key" value="{{formKey}}"><input type="hidden" name="lines" value="{{lines}}">
        <button class="keyboard" name="do" value="" tabindex="-1" aria-hidden="true"></button>
        {{#intro}}{{> item}}{{/intro}}
        {{#realUseWords}}<p class="said neutral" role="status"><span aria-hidden="true">·</span> <span>{{.}}</span></p>{{/realUseWords}}
        {{#complaint}}<p class="said bad" role="alert"><span aria-hidden="true">!</span> <span>{{.}}</span></p>{{/complaint}}
        {{#outcome}}<p class="said {{tone}}" role="status" id="tra-loi"><span aria-hidden="true">{{sign}}</span> <span>{{text}}</span></p>{{/outcome}}
        {{#now}}<div class="primary">{{> control}}</div>{{/now}}
        {{#sections}}
        {{#rule}}<section class="portal" id="{{id}}" aria-labelledby="{{id}}-ten"><h2 id="{{id}}-ten">{{.}}</h2>{{/rule}}
        {{#items}}{{> item}}{{/items}}
        {{#rule}}</section>{{/rule}}
        {{/sections}}
        {{#primary}}<div class="primary">{{> control}}</div>{{/primary}}
        <div class="commands" role="group" aria-label="{{phrasesOfLearn.commands}}">
        {{#commands}}{{> control}}{{/commands}}
        </div>
        </form>
        </div>
        {{/view}}
        {{/content}}{{/frame}}
        """
}
