extension ReportPage {
    static let text = """
        {{<frame}}{{$content}}
        {{> crumbs}}
        <h1>{{heading}}</h1>
        <p class="subheading">{{subheading}}<br><small>{{made}}.</small>
        <small><a href="#facts">{{phrases.pages.table.facts}}</a></small></p>
        {{#numbers}}
        <p class="sentence">{{sentence}}</p>
        {{^empty(change)}}
        <section class="change"><h2>{{changeHeading}}</h2>
        {{#change}}
        <p>{{.}}</p>
        {{/change}}
        </section>
        {{/empty(change)}}
        {{#responsible}}
        <p><b>{{phrases.roles.contacts.responsible}}:</b> {{responsible}}</p>
        {{/responsible}}
        <section class="overview" aria-label="{{phrases.pages.table.overview}}">
        {{> patterns}}
        {{> bar}}
        <ul class="figures">
        {{#figures}}
        <li><svg class="key" aria-hidden="true" focusable="false"><rect class="{{part}}" fill="url(#{{part}})" width="100%" height="100%"/></svg>
        {{#hasList}}
        <a href="{{figureList}}"><b>{{count}}</b> <span>{{label}}</span></a>
        {{/hasList}}
        {{^hasList}}
        <span class="nobody"><b>{{count}}</b> <span>{{label}}</span></span>
        {{/hasList}}
        <small>{{share}}</small></li>
        {{/figures}}
        </ul>
        </section>
        {{/numbers}}
        {{#empty}}
        <div class="notice">
        <h2>{{emptyTitle}}</h2>
        <p>{{introduction}}</p>
        <ol>
        {{#steps}}
        <li>{{text}}<br><code>{{command}}</code></li>
        {{/steps}}
        </ol>
        </div>
        {{/empty}}
        {{#form}}
        {{> form}}
        {{/form}}
        {{#numbers}}
        {{#table}}
        {{> table}}
        {{/table}}
        <p class="downloads">{{phrases.pages.table.downloads}}:
        <a href="{{csvAddress}}" download>{{phrases.pages.table.csv}}</a>
        <a href="{{jsonAddress}}" download>{{phrases.pages.table.json}}</a></p>
        {{/numbers}}
        {{> facts}}
        {{/content}}{{/frame}}
        """

    static let crumbsText = """
        {{^empty(crumbs)}}
        <nav class="crumbs" aria-label="{{phrases.pages.frame.path}}"><ol>
        {{#crumbs}}
        <li>{{> link}}</li>
        {{/crumbs}}
        </ol></nav>
        {{/empty(crumbs)}}

        """

    static let factsText = """
        <section class="facts" id="facts">
        <h2>{{phrases.pages.table.facts}}</h2>
        <dl>
        {{#facts}}
        <div><dt>{{label}}</dt>
        {{#texts}}
        <dd>{{.}}</dd>
        {{/texts}}
        </div>
        {{/facts}}
        </dl>
        </section>

        """

    /// Hatching, so that the parts of a bar differ in print and to the colour-blind.
    static let patternsText = """
        <svg class="patterns" width="0" height="0" aria-hidden="true" focusable="false">
        <pattern id="dormant" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">\
        <rect class="ground" width="6" height="6"/><rect class="stripe" width="2.5" height="6"/></pattern>
        <pattern id="waiting" width="5" height="5" patternUnits="userSpaceOnUse">\
        <rect class="field" width="5" height="5"/><circle class="dot" cx="2.5" cy="2.5" r="1"/></pattern>
        </svg>

        """
}
