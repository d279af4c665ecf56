extension NamesPage {
    static let text = """
        {{<frame}}{{$content}}
        {{> crumbs}}
        <h1>{{heading}}</h1>
        <p class="subheading">{{subheading}} {{shown}}</p>
        <nav class="choices states" aria-label="{{phrases.pages.list.states}}">
        {{#states}}
        {{> link}}
        {{/states}}
        </nav>
        <p class="caution">{{phrases.pages.list.confidential}}</p>
        {{^empty(groups)}}
        <table class="names" role="table">
        <caption>{{caption}}</caption>
        <thead role="rowgroup">
        <tr role="row">
        <th scope="col" role="columnheader">{{phrases.names.holder}}</th>
        <th scope="col" role="columnheader">{{phrases.names.account}}</th>
        <th scope="col" role="columnheader">{{phrases.names.state}}</th>
        <th scope="col" role="columnheader">{{phrases.why.labels.issued}}</th>
        <th scope="col" role="columnheader">{{phrases.pages.list.activated}}</th>
        <th scope="col" role="columnheader">{{phrases.why.labels.lastUse}}</th>
        </tr>
        </thead>
        {{#groups}}
        <tbody role="rowgroup">
        <tr role="row" class="group"><th colspan="6" scope="rowgroup" role="rowheader">\
        <a href="{{unitAddress}}">{{unit}}</a> <span class="code">{{code}}</span></th></tr>
        {{#entries}}
        <tr role="row">
        <th scope="row" role="rowheader"><a href="{{whyAddress}}">{{holder}}</a> <span class="code">{{person}}</span></th>
        <td role="cell" data-label="{{phrases.names.account}}"><span class="account">{{account}} \
        <span class="code">{{system}}</span></span></td>
        <td role="cell" data-label="{{phrases.names.state}}"><span class="state {{kind}}">{{state}}</span></td>
        <td role="cell" class="day" data-label="{{phrases.why.labels.issued}}">{{issued}}</td>
        <td role="cell" class="day" data-label="{{phrases.pages.list.activated}}">{{activated}}</td>
        <td role="cell" class="day" data-label="{{phrases.why.labels.lastUse}}">{{lastUse}}</td>
        </tr>
        {{/entries}}
        </tbody>
        {{/groups}}
        </table>
        {{/empty(groups)}}
        <nav class="pager" aria-label="{{heading}}">
        {{#back}}
        <a href="{{address}}">{{text}}</a>
        {{/back}}
        {{#first}}
        <a href="{{address}}">{{text}}</a>
        {{/first}}
        {{#next}}
        <a class="button" rel="next" href="{{address}}">{{text}}</a>
        {{/next}}
        </nav>
        <p class="downloads">{{phrases.pages.list.downloads}}:
        <a href="{{csvAddress}}" download>{{phrases.pages.table.csv}}</a>
        <a href="{{jsonAddress}}" download>{{phrases.pages.table.json}}</a></p>
        {{> facts}}
        {{/content}}{{/frame}}
        """
}
