extension BoardPage {
    static let text = """
        {{<frame}}{{$content}}
        {{> crumbs}}
        <h1>{{title}}</h1>
        <p class="subheading">{{era}}</p>
        {{#notice}}
        <p class="told" role="status">{{notice}}</p>
        {{/notice}}
        {{#trouble}}
        <div class="notice" role="alert"><p><strong>{{title}}</strong> {{remedy}}</p></div>
        {{/trouble}}
        <form class="chooser" method="get" action="{{path}}">
        <label>{{phrases.roles.training.unit}}
        <select name="unit">
        <option value="">{{phrases.roles.training.allUnits}}</option>
        {{#units}}
        {{> choice}}
        {{/units}}
        </select></label>
        <input type="hidden" name="lang" value="{{language}}">
        <button>{{phrases.roles.training.show}}</button>
        </form>
        <nav class="choices states" aria-label="{{phrases.roles.board.state}}">
        {{#parts}}
        {{> link}}
        {{/parts}}
        </nav>
        <p class="noprint"><a href="{{remindAddress}}">{{phrases.roles.board.remind.link}}</a></p>
        {{#mayAct}}
        <details class="filters noprint">
        <summary>{{phrases.roles.board.actions.whole}}</summary>
        <form class="entry" method="post" action="{{actionPath}}">
        <input type="hidden" name="form-key" value="{{formKey}}"><input type="hidden" name="lang" value="{{language}}">
        <p>{{phrases.roles.board.actions.wholeHint}}</p>
        <label>{{phrases.roles.training.unit}}
        <select name="unit" required>
        {{#units}}
        {{> choice}}
        {{/units}}
        </select></label>
        <label><span>{{phrases.roles.board.actions.due}} <small>{{phrases.roles.board.actions.dueHint}}</small></span>
        <input type="date" name="due" value="{{due}}"></label>
        <div class="buttons"><button name="do" value="enrol-unit">{{phrases.roles.board.actions.enrolUnit}}</button></div>
        </form></details>
        {{/mayAct}}
        {{^empty(groups)}}
        <form class="plain" method="post" action="{{actionPath}}">
        {{#mayAct}}
        <input type="hidden" name="form-key" value="{{formKey}}"><input type="hidden" name="lang" value="{{language}}">
        <input type="hidden" name="unit" value="{{unitCode}}">
        <fieldset class="steps noprint"><legend>{{phrases.roles.board.actions.chosen}}</legend>
        <label><span>{{phrases.roles.board.actions.due}} <small>{{phrases.roles.board.actions.dueHint}}</small></span>
        <input type="date" name="due" value="{{due}}"></label>
        <button name="do" value="enrol">{{phrases.roles.board.actions.enrol}}</button>
        <label><span>{{phrases.roles.board.actions.reason}} <small>{{phrases.roles.board.actions.reasonHint}}</small></span>
        <input name="reason" value="{{reason}}" maxlength="200" autocomplete="off"></label>
        <button class="quiet" name="do" value="waive">{{phrases.roles.board.actions.waive}}</button>
        <button class="quiet" name="do" value="unenrol">{{phrases.roles.board.actions.unenrol}}</button>
        </fieldset>
        {{/mayAct}}
        <table class="names roster board" role="table">
        <caption>{{caption}}</caption>
        <thead role="rowgroup">
        <tr role="row">
        <th scope="col" role="columnheader">{{phrases.roles.board.learner}}</th>
        <th scope="col" role="columnheader">{{phrases.roles.board.state}}</th>
        <th scope="col" role="columnheader">{{phrases.roles.board.place}}</th>
        <th scope="col" role="columnheader">{{phrases.roles.board.activity}}</th>
        <th scope="col" role="columnheader">{{phrases.roles.board.score}}</th>
        <th scope="col" role="columnheader">{{phrases.roles.board.real}}</th>
        <th scope="col" role="columnheader">{{phrases.roles.board.due}}</th>
        </tr>
        </thead>
        {{#groups}}
        <tbody role="rowgroup">
        <tr role="row" class="group"><th colspan="7" scope="rowgroup" role="rowheader">{{unit}} \
        <span class="code">{{groupCode}}</span></th></tr>
        {{#entries}}
        <tr role="row">
        <th scope="row" role="rowheader"><label class="pick">{{#mayAct}}<input type="checkbox" name="person" \
        value="{{code}}">{{/mayAct}}<span>{{person}} <span class="code">{{code}}</span></span></label></th>
        <td role="cell" data-label="{{phrases.roles.board.state}}"><span><span class="state {{kind}}">{{state}}</span>\
        {{#more}}<small class="more">{{.}}</small>{{/more}}</span></td>
        <td role="cell" data-label="{{phrases.roles.board.place}}"><span>{{place}}<small class="more">{{steps}}</small>\
        </span></td>
        <td role="cell" class="day" data-label="{{phrases.roles.board.activity}}">{{activity}}</td>
        <td role="cell" class="day" data-label="{{phrases.roles.board.score}}">{{score}}</td>
        <td role="cell" data-label="{{phrases.roles.board.real}}">{{real}}</td>
        <td role="cell" class="day" data-label="{{phrases.roles.board.due}}">{{due}}</td>
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
        {{/content}}{{/frame}}
        """
}
