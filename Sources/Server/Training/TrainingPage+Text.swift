extension TrainingPage {
    static let text = """
        {{<frame}}{{$content}}
        <h1>{{title}}</h1>
        <p class="lead">{{phrases.roles.training.lead}}</p>
        {{#notice}}
        <p class="told" role="status">{{notice}}</p>
        {{/notice}}
        <form class="chooser" method="get" action="{{path}}">
        <label>{{phrases.roles.training.unit}}
        <select name="unit">
        <option value="">{{phrases.roles.training.allUnits}}</option>
        {{#units}}
        {{> choice}}
        {{/units}}
        </select></label>
        <label><span>{{phrases.roles.training.search}} \
        <small>{{phrases.roles.training.searchHint}}</small></span>
        <input type="search" name="search" value="{{search}}" autocomplete="off"></label>
        <input type="hidden" name="lang" value="{{language}}">
        <button>{{phrases.roles.training.show}}</button>
        </form>
        <nav class="choices states" aria-label="{{phrases.roles.training.states}}">
        {{#states}}
        {{> link}}
        {{/states}}
        </nav>
        {{#whole}}
        <form class="steps" method="post" action="{{issuePath}}">
        <input type="hidden" name="form-key" value="{{formKey}}">
        <input type="hidden" name="unit" value="{{unitCode}}"><input type="hidden" name="lang" value="{{language}}">
        <input type="hidden" name="all" value="yes">
        <span>{{phrases.roles.training.everybody}}</span>
        {{#issueAll}}<button>{{issueAll}}</button>{{/issueAll}}
        {{#printAll}}<button formaction="{{printPath}}">{{printAll}}</button>{{/printAll}}
        {{#printAgain}}<button class="quiet" name="again" value="yes" formaction="{{printPath}}">{{printAgain}}</button>{{/printAgain}}
        </form>
        {{/whole}}
        <p class="made">{{phrases.roles.training.printNote}}</p>
        {{^empty(groups)}}
        <form class="plain" method="post" action="{{issuePath}}">
        <input type="hidden" name="form-key" value="{{formKey}}">
        <input type="hidden" name="unit" value="{{unitCode}}"><input type="hidden" name="lang" value="{{language}}">
        <input type="hidden" name="search" value="{{search}}">
        <div class="steps"><span>{{phrases.roles.training.chosen}}</span>
        <button>{{phrases.roles.training.issueChosen}}</button>
        <button formaction="{{printPath}}">{{phrases.roles.training.printChosen}}</button></div>
        <table class="names roster" role="table">
        <caption>{{caption}}</caption>
        <thead role="rowgroup">
        <tr role="row">
        <th scope="col" role="columnheader">{{phrases.roles.training.person}}</th>
        <th scope="col" role="columnheader">{{phrases.roles.training.signInName}}</th>
        <th scope="col" role="columnheader">{{phrases.roles.training.access}}</th>
        <th scope="col" role="columnheader">{{phrases.roles.training.action}}</th>
        </tr>
        </thead>
        {{#groups}}
        <tbody role="rowgroup">
        <tr role="row" class="group"><th colspan="4" scope="rowgroup" role="rowheader">{{unit}} \
        <span class="code">{{unitCode}}</span></th></tr>
        {{#entries}}
        <tr role="row">
        <th scope="row" role="rowheader"><label class="pick"><input type="checkbox" name="person" value="{{code}}">\
        <span>{{person}} <span class="code">{{code}}</span></span></label></th>
        {{#signInName}}<td role="cell" data-label="{{phrases.roles.training.signInName}}"><span class="account">{{signInName}}</span></td>{{/signInName}}{{^signInName}}<td role="cell"></td>{{/signInName}}
        <td role="cell" data-label="{{phrases.roles.training.access}}"><span class="state {{kind}}">{{status}}</span> \
        <span class="code">{{until}}</span></td>
        <td role="cell" class="do">{{#action}}<button class="small" name="only" value="{{code}}" \
        formaction="{{path}}" aria-label="{{label}}">{{text}}</button>{{/action}}</td>
        </tr>
        {{/entries}}
        </tbody>
        {{/groups}}
        </table>
        </form>
        {{/empty(groups)}}
        {{#empty(groups)}}
        <p>{{caption}}</p>
        {{/empty(groups)}}
        {{> pager}}
        {{#add}}
        <details class="filters" {{#isOpen}} open{{/isOpen}}>
        <summary>{{phrases.roles.training.add.title}}</summary>
        {{#trouble}}
        <div class="notice" role="alert"><p><strong>{{title}}</strong> {{remedy}}</p></div>
        {{/trouble}}
        <form method="post" action="{{addPath}}">
        <input type="hidden" name="form-key" value="{{formKey}}"><input type="hidden" name="lang" value="{{language}}">
        <label><span>{{phrases.roles.training.add.code}} <small>{{phrases.roles.training.add.codeHint}}</small></span>
        <input name="code" value="{{code}}" autocomplete="off" spellcheck="false" required></label>
        <label>{{phrases.roles.training.add.name}}
        <input name="name" value="{{name}}" autocomplete="off" required></label>
        <label>{{phrases.roles.training.add.unit}}
        <select name="unit" required>
        {{#units}}
        {{> choice}}
        {{/units}}
        </select></label>
        <div class="buttons"><button>{{phrases.roles.training.add.submit}}</button></div>
        </form>
        </details>
        {{/add}}
        {{/content}}{{/frame}}
        """

    static let choiceText = """
        <option value="{{value}}"{{#isChosen}} selected{{/isChosen}}>{{name}}</option>
        """
}
