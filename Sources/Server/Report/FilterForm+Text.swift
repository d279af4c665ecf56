extension FilterForm {
    static let text = """
        <div class="controls">
        <nav class="choices" aria-label="{{phrases.pages.filter.dormantChoice}}">
        <span>{{phrases.pages.filter.dormantChoice}}</span>
        {{#dormantChoices}}
        {{> link}}
        {{/dormantChoices}}
        </nav>
        {{^empty(depthChoices)}}
        <nav class="choices" aria-label="{{phrases.pages.filter.depthChoice}}">
        <span>{{phrases.pages.filter.depthChoice}}</span>
        {{#depthChoices}}
        {{> link}}
        {{/depthChoices}}
        </nav>
        {{/empty(depthChoices)}}
        <details class="filters"{{#isOpen}} open{{/isOpen}}>
        <summary>{{phrases.pages.filter.title}}</summary>
        <form method="get" action="{{action}}">
        <label><span>{{phrases.pages.filter.unit}} <small>{{phrases.pages.filter.unitHint}}</small></span>
        <input name="unit" value="{{unit}}" list="unit-codes" autocomplete="off" spellcheck="false"></label>
        <datalist id="unit-codes">
        {{#suggestions}}
        <option value="{{value}}">{{name}}</option>
        {{/suggestions}}
        </datalist>
        <label><span>{{phrases.pages.filter.system}}</span>
        <select name="system">
        {{#systems}}
        <option value="{{value}}"{{#isChosen}} selected{{/isChosen}}>{{name}}</option>
        {{/systems}}
        </select></label>
        <label><span>{{phrases.pages.filter.asOf}} <small>{{phrases.pages.filter.asOfHint}}</small></span>
        <input type="date" name="as-of" value="{{asOf}}" max="{{latest}}"></label>
        <label><span>{{phrases.pages.filter.dormant}}</span>
        <input type="number" name="dormant-days" value="{{dormant}}" min="1" max="{{longest}}" required></label>
        <label><span>{{phrases.pages.filter.grace}}</span>
        <input type="number" name="grace-days" value="{{grace}}" min="0" max="{{longest}}" required></label>
        <label><span>{{phrases.pages.filter.stale}}</span>
        <input type="number" name="stale-days" value="{{stale}}" min="0" max="{{longest}}" required></label>
        {{#hidden}}
        <input type="hidden" name="{{name}}" value="{{value}}">
        {{/hidden}}
        <div class="buttons"><button type="submit">{{phrases.pages.filter.show}}</button>
        <a href="{{reset}}">{{phrases.pages.filter.reset}}</a></div>
        </form>
        </details>
        </div>

        """
}
