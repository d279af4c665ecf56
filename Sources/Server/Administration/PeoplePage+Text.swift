extension PeoplePage {
    static let text = """
        {{<frame}}{{$content}}
        {{> administration}}
        {{#notice}}
        <p class="told" role="status">{{notice}}</p>
        {{/notice}}
        <details class="filters"{{#isOpen}} open{{/isOpen}}>
        <summary>{{phrases.roles.administration.people.give.heading}}</summary>
        {{#trouble}}
        <div class="notice" role="alert"><p><strong>{{title}}</strong> {{remedy}}</p></div>
        {{/trouble}}
        <form class="entry" method="post" action="{{path}}">
        <input type="hidden" name="form-key" value="{{formKey}}"><input type="hidden" name="lang" value="{{language}}">
        <label><span>{{phrases.roles.administration.people.give.person}} \
        <small>{{phrases.roles.administration.people.give.personHint}}</small></span>
        <input name="person" value="{{givePerson}}" autocomplete="off" spellcheck="false" required></label>
        <label>{{phrases.roles.administration.people.give.role}}
        <select name="role" required>
        {{#giveRoles}}
        {{> choice}}
        {{/giveRoles}}
        </select></label>
        <label><span>{{phrases.roles.administration.people.give.unit}} \
        <small>{{phrases.roles.administration.people.give.unitHint}}</small></span>
        <select name="unit">
        <option value="">{{phrases.roles.administration.people.give.noUnit}}</option>
        {{#giveUnits}}
        {{> choice}}
        {{/giveUnits}}
        </select></label>
        <div class="buttons"><button name="do" value="give">{{phrases.roles.administration.people.give.submit}}</button></div>
        </form></details>
        <form class="chooser" method="get" action="{{path}}">
        <label><span>{{phrases.roles.administration.people.search}} \
        <small>{{phrases.roles.administration.people.searchHint}}</small></span>
        <input type="search" name="search" value="{{search}}" autocomplete="off"></label>
        <input type="hidden" name="lang" value="{{language}}">
        <button>{{phrases.roles.administration.people.find}}</button>
        </form>
        <nav class="choices states" aria-label="{{phrases.roles.administration.people.part}}">
        {{#parts}}
        {{> link}}
        {{/parts}}
        </nav>
        {{^empty(rows)}}
        <table class="names roster" role="table">
        <caption>{{phrases.roles.administration.people.caption}}</caption>
        <thead role="rowgroup">
        <tr role="row">
        <th scope="col" role="columnheader">{{phrases.roles.administration.people.columns.person}}</th>
        <th scope="col" role="columnheader">{{phrases.roles.administration.people.columns.unit}}</th>
        <th scope="col" role="columnheader">{{phrases.roles.administration.people.columns.signIn}}</th>
        <th scope="col" role="columnheader">{{phrases.roles.administration.people.columns.roles}}</th>
        </tr>
        </thead>
        <tbody role="rowgroup">
        {{#rows}}
        <tr role="row">
        <th scope="row" role="rowheader">{{person}} <span class="code">{{code}}</span></th>
        <td role="cell" data-label="{{phrases.roles.administration.people.columns.unit}}"><span>{{unit}} \
        <span class="code">{{unitCode}}</span></span></td>
        <td role="cell" data-label="{{phrases.roles.administration.people.columns.signIn}}">\
        <span class="state {{signInKind}}">{{signIn}}</span></td>
        <td role="cell" data-label="{{phrases.roles.administration.people.columns.roles}}"><div class="held">
        {{#roles}}
        <form class="steps" method="post" action="{{path}}">
        <input type="hidden" name="form-key" value="{{formKey}}"><input type="hidden" name="lang" value="{{language}}">
        <input type="hidden" name="person" value="{{holder}}"><input type="hidden" name="role" value="{{role}}">
        <input type="hidden" name="unit" value="{{roleUnit}}">
        <span>{{held}} <small class="more">{{since}}</small></span>
        <button class="small" name="do" value="take" aria-label="{{takeLabel}}">\
        {{phrases.roles.administration.people.take}}</button>
        </form>
        {{/roles}}
        {{#empty(roles)}}
        <span>{{phrases.roles.administration.people.noRole}}</span>
        {{/empty(roles)}}
        <a href="{{giveAddress}}" aria-label="{{giveLabel}}">{{phrases.roles.administration.people.give.link}}</a>
        </div></td>
        </tr>
        {{/rows}}
        </tbody>
        </table>
        {{/empty(rows)}}
        {{#empty(rows)}}
        <p>{{phrases.roles.administration.people.nobody}}</p>
        {{/empty(rows)}}
        {{> pager}}
        {{/content}}{{/frame}}
        """
}
