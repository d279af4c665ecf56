extension Style {
    /// Lessons and papers: one column of large text and large targets.
    static let learn = """
        .lesson { display: grid; gap: .9rem; max-width: 52rem; width: 100%; }
        .lesson form { display: grid; grid-template-columns: minmax(0, 1fr); gap: .8rem; background: none; border: 0; padding: 0; margin: 0; }
        .lesson form.search { grid-template-columns: minmax(0, 1fr) auto; align-items: end; }
        .lesson form.search label { grid-column: 1 / -1; }
        .place { color: var(--soft); }
        .lesson progress { width: 100%; height: .6rem; accent-color: var(--using); }
        .keyboard { position: absolute; left: -999rem; }
        .lesson h2 { font-size: 1.25rem; margin-top: .3rem; }
        .lesson h3 { font-size: 1.0625rem; margin: 0; }
        .prose .mark { color: var(--soft); }
        .prose .strong { font-weight: 700; }
        .prose .faint, .faint { color: var(--soft); }
        .prose .code { color: inherit; font-family: "Liberation Mono", Consolas, Menlo, monospace; font-size: .95em; white-space: normal; background: var(--faint); padding: 0 .25em; border-radius: 3px; }
        .prose .term { text-decoration: underline dotted; text-underline-offset: .2em; }
        .prose .pointed { font-weight: 700; outline: 2px solid var(--dormant); outline-offset: 2px; }
        .said { display: flex; gap: .6rem; padding: .7rem 1rem; border: 1px solid var(--line); border-left: .4rem solid var(--dot); border-radius: 6px; background: var(--sheet); }
        .said.good { border-left-color: var(--using); }
        .said.bad { border-left-color: var(--never); background: var(--caution); }
        .said > span:first-child { font-weight: 700; }
        .portal { display: grid; gap: .7rem; background: var(--sheet); border: 2px solid var(--outside-line); border-radius: 8px; padding: 1rem 1.2rem; }
        .portal > h2 { font-size: .9375rem; font-weight: 600; color: var(--soft); margin: 0; border-bottom: 1px solid var(--line); padding-bottom: .5rem; overflow-wrap: anywhere; }
        .pair { display: grid; grid-template-columns: 11rem 1fr; gap: 0 1rem; }
        .beside { display: flex; flex-wrap: wrap; gap: .5rem; }
        .list { display: grid; gap: .5rem; justify-items: start; }
        .control, .lesson .beside button, .lesson .list button {
          display: inline-block; min-height: 2.75rem; padding: .5rem 1rem; border: 1px solid var(--outside-line); border-radius: 6px;
          background: var(--paper); color: var(--link); font: inherit; font-weight: 600; text-align: left; text-decoration: none; cursor: pointer;
        }
        .control:hover { border-color: currentColor; }
        .control[aria-pressed=true] { background: var(--accent); color: var(--on-accent); border-color: var(--accent); }
        .control:focus-visible::before { content: "▸ "; }
        .control[aria-pressed=true]::before { content: "✓ "; }
        .primary .control, .primary button { background: var(--accent); border-color: var(--accent); color: var(--on-accent); min-height: 3rem; padding: .6rem 1.6rem; }
        .commands { display: flex; flex-wrap: wrap; gap: .5rem; border-top: 1px solid var(--line); padding-top: .9rem; margin-top: .4rem; }
        .commands .control { font-weight: 400; }
        .entered { display: grid; grid-template-columns: minmax(0, 28rem) auto; gap: .25rem .6rem; justify-content: start; align-items: end; }
        .entered label, .entered .problem { grid-column: 1 / -1; }
        .entered input, .paper fieldset > input, .search input { min-height: 2.75rem; }
        .problem { color: var(--never); font-weight: 600; }
        .box { display: flex; gap: .6rem; align-items: baseline; font-weight: 400; padding: .4rem 0; cursor: pointer; }
        .box input { width: 1.15rem; height: 1.15rem; flex: none; position: relative; top: .15rem; }
        .paper fieldset { border: 1px solid var(--line); border-radius: 6px; background: var(--sheet); padding: .8rem 1.1rem; margin: 0; min-width: 0; }
        .paper legend { font-weight: 700; padding: 0; float: left; width: 100%; margin-bottom: .4rem; }
        .paper legend + * { clear: both; }
        .paper legend .count { display: block; color: var(--soft); font-weight: 400; font-size: .9375rem; }
        .side { display: grid; grid-template-columns: minmax(0, 1fr) minmax(0, 1fr); align-items: center; margin-bottom: .5rem; }
        .review h2 { font-size: 1.0625rem; }
        .courses { list-style: none; padding: 0; display: grid; gap: .9rem; }
        main > section ul.courses { padding: 0; }
        .course { background: var(--sheet); border: 1px solid var(--line); border-radius: 6px; padding: 1rem 1.3rem; display: grid; gap: .4rem; }
        .course h3 { margin: 0; font-size: 1.1875rem; }
        .about { color: var(--soft); font-size: .9375rem; }
        .ways { display: flex; flex-wrap: wrap; gap: .5rem 1.25rem; align-items: center; }
        .unseen { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
        @media screen and (max-width: 40rem) {
          .portal { padding: .8rem; }
          .pair, .side, .entered { grid-template-columns: minmax(0, 1fr); }
          .commands .control { flex: 1 1 9rem; text-align: center; }
        }
        """
}
