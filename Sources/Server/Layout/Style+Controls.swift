extension Style {
    static let controls = """
        .controls { display: flex; flex-wrap: wrap; gap: .6rem 1.75rem; align-items: center; font-size: .9375rem; }
        .choices { display: flex; flex-wrap: wrap; gap: .3rem; align-items: center; }
        .choices > span { color: var(--soft); margin-right: .2rem; }
        .choices a {
          padding: .2rem .7rem; border: 1px solid var(--line); border-radius: 999px; text-decoration: none;
          background: var(--sheet);
        }
        .choices a:hover { border-color: currentColor; }
        .choices a[aria-current] { background: var(--accent); border-color: var(--accent); color: var(--on-accent); font-weight: 600; }
        .choices .count { font-variant-numeric: tabular-nums; }
        .states { font-size: .9375rem; }
        .filters { flex: 1 0 auto; }
        .filters[open] { flex-basis: 100%; }
        summary { cursor: pointer; color: var(--link); padding: .2rem 0; width: fit-content; }
        form {
          display: grid; grid-template-columns: repeat(auto-fill, minmax(15rem, 1fr)); gap: .9rem 1.25rem;
          background: var(--sheet); border: 1px solid var(--line); border-radius: 6px; padding: 1.1rem 1.4rem; margin-top: .4rem;
        }
        label { display: grid; gap: .2rem; align-content: end; font-weight: 600; }
        label small { font-weight: 400; margin-left: .3rem; }
        input, select { font: inherit; font-weight: 400; color: inherit; background: var(--paper); border: 1px solid var(--outside-line); border-radius: 4px; padding: .35rem .5rem; width: 100%; min-width: 0; }
        .buttons { display: flex; align-items: center; gap: 1.25rem; align-self: end; }
        form.entry { grid-template-columns: minmax(0, 26rem); }
        form.entry label small { margin-left: 0; }
        form.inline { display: inline; background: none; border: 0; padding: 0; margin: 0; }
        .visitor { display: flex; gap: .9rem; align-items: baseline; margin-left: auto; }
        .visitor a, .visitor button { color: inherit; font: inherit; }
        .visitor button { min-height: 0; background: none; border: 0; padding: 0; text-decoration: underline; cursor: pointer; }
        .pager { display: flex; flex-wrap: wrap; align-items: center; gap: .6rem 1.5rem; }
        .pager .button { margin-left: auto; }
        """
}

extension Style {
    /// The pages on which people do things: forms, lists to choose from, slips.
    static let roles = """
        .sections { display: flex; flex-wrap: wrap; gap: 0 .25rem; padding: 0 1.25rem; background: var(--sheet); border-bottom: 1px solid var(--line); }
        .sections a { padding: .7rem .9rem .55rem; text-decoration: none; border-bottom: .2rem solid transparent; color: var(--ink); }
        .sections a:hover { border-color: var(--line); }
        .sections a[aria-current] { border-color: var(--accent); font-weight: 700; }
        .lead { max-width: 60rem; margin-top: -.5rem; }
        .told { background: var(--sheet); border: 1px solid var(--line); border-left: .4rem solid var(--using); border-radius: 6px; padding: .7rem 1.1rem; font-weight: 600; max-width: 60rem; }
        form.plain, form.steps, form.chooser, form.contact { display: block; background: none; border: 0; padding: 0; margin: 0; }
        form.steps, div.steps { display: flex; flex-wrap: wrap; gap: .6rem .9rem; align-items: center; }
        form.plain div.steps { margin-bottom: .9rem; }
        form.chooser { display: flex; flex-wrap: wrap; gap: .6rem .9rem; align-items: end; }
        form.chooser label { flex: 0 1 26rem; }
        button { min-height: 2.75rem; }
        button.small { min-height: 2.25rem; padding: .25rem .9rem; font-weight: 400; background: var(--sheet); color: var(--link); border: 1px solid var(--outside-line); }
        button.quiet { background: var(--sheet); color: var(--link); border: 1px solid var(--outside-line); font-weight: 400; }
        button:hover { filter: brightness(1.12); }
        input, select { min-height: 2.75rem; }
        input[type=checkbox], input[type=radio] { width: 1.35rem; height: 1.35rem; min-height: 0; flex: none; accent-color: var(--accent); margin: 0; }
        label.pick { display: flex; gap: .7rem; align-items: center; font-weight: 400; padding: .35rem 0; min-height: 2.25rem; cursor: pointer; }
        fieldset { border: 0; margin: 0; padding: 0; }
        legend { font-weight: 700; padding: 0; margin-bottom: .3rem; }
        table.roster td { vertical-align: middle; }
        table.roster .state.opened::before { background: var(--using); border-color: var(--using); border-radius: 50%; }
        table.roster .state.locked::before { background: var(--never); border-color: var(--never); }
        table.roster .state.slip-out::before { background: repeating-linear-gradient(45deg, var(--dormant) 0 2px, var(--stripe) 2px 4px); border-color: var(--stripe); }
        small.more { display: block; margin: 0; }
        .state.finished::before { background: var(--using); border-color: var(--using); border-radius: 50%; }
        .state.needs_help::before { background: var(--never); border-color: var(--never); }
        .state.started::before { background: repeating-linear-gradient(45deg, var(--dormant) 0 2px, var(--stripe) 2px 4px); border-color: var(--stripe); }
        .message { background: var(--faint); border-radius: 6px; padding: .7rem .9rem; }
        fieldset.steps { display: flex; flex-wrap: wrap; gap: .6rem .9rem; align-items: end; margin-bottom: .9rem; }
        fieldset.steps legend { float: left; width: 100%; }
        fieldset.steps label { flex: 0 1 20rem; }
        .state { display: inline-block; }
        .held { display: grid; gap: .5rem; justify-items: start; }
        td.do { text-align: right; white-space: nowrap; }
        .contacts { display: grid; max-width: 60rem; border: 1px solid var(--line); background: var(--sheet); }
        form.contact { display: grid; grid-template-columns: minmax(0, 1fr) minmax(0, 20rem) auto; gap: .5rem .9rem; align-items: center; padding: .6rem .9rem; border-radius: 0; }
        form.contact + form.contact { border-top: 1px solid var(--line); }
        form.contact small { display: block; margin: 0; }
        .contact.level1 { padding-left: 1.8rem; }
        small.contact { display: block; margin: 0; font-weight: 400; }
        .change { border-left: .4rem solid var(--line); padding-left: .9rem; }
        td.better { color: var(--using); }
        td.worse { color: var(--never); font-weight: 700; }
        .todo { margin: 0; padding-left: 1.4rem; display: grid; gap: .6rem; font-size: 1.1875rem; }
        main > section.wide { max-width: none; }
        .cards { display: grid; grid-template-columns: repeat(auto-fill, minmax(min(100%, 24rem), 1fr)); gap: .9rem; align-items: start; }
        .card { background: var(--sheet); border: 1px solid var(--line); border-radius: 6px; padding: 1rem 1.2rem; display: grid; gap: .6rem; }
        .card .verdict { font-size: 1.125rem; }
        .card .entries > div { grid-template-columns: 1fr; }
        .card .entries dd { grid-column: 1; }
        h3 { margin: 0; font-size: 1.125rem; line-height: 1.35; }
        .care { border-top: 1px solid var(--line); padding-top: .9rem; }
        .care .notice { margin: .4rem 0; }

        .slips { display: grid; grid-template-columns: repeat(auto-fill, minmax(min(100%, 30rem), 1fr)); gap: 1rem; }
        .slip { background: #fff; color: #000; border: 1px dashed #55626e; padding: 1rem 1.2rem; display: grid; grid-template-columns: 1fr 9.5rem; gap: .4rem 1rem; font-size: .9375rem; line-height: 1.4; align-content: start; }
        .slip h2, .slip ol, .slip .small { grid-column: 1 / -1; }
        .slip dl { display: grid; gap: .2rem; }
        .slip dl > div { display: grid; grid-template-columns: 7.5rem 1fr; }
        .slip dt { font-weight: 400; color: #444; }
        .slip dd { font-weight: 600; }
        .slip .secret { grid-column: 1; align-self: end; }
        .slip .secret span { display: block; color: #444; }
        .slip .secret b { font: 700 1.375rem/1.3 "Liberation Mono", Consolas, Menlo, monospace; white-space: nowrap; }
        .slip figure { margin: 0; grid-column: 2; grid-row: 2 / span 2; }
        .slip svg { width: 100%; display: block; }
        .slip figcaption { font-size: .8125rem; text-align: center; }
        .slip ol { margin: 0; padding-left: 1.2rem; }
        .slip .small { font-size: .8125rem; color: #333; }
        @media screen and (max-width: 62rem) {
          .sections { padding: 0 .1rem; }
          .sections a { padding: .6rem .7rem .45rem; }
          form.contact { grid-template-columns: 1fr; }
          .contact.level1 { padding-left: .9rem; }
          table.roster td.do { display: block; text-align: left; }
          table.roster td.do::before { content: none; }
          table.roster td:empty { display: none; }
        }
        @media screen and (max-width: 30rem) {
          .slip { grid-template-columns: 1fr; }
          .slip figure { grid-column: 1; grid-row: auto; max-width: 12rem; }
          button, .button { width: 100%; text-align: center; }
          .visitor button, .contact button { width: auto; }
          form.chooser label { flex-basis: 100%; }
        }
        """
}
