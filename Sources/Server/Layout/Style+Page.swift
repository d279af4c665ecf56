extension Style {
    static let base = """
        :root {
          color-scheme: light dark;
          --paper: #fbfbf9; --sheet: #ffffff; --ink: #1b232b; --soft: #55626e; --line: #d9dee2; --faint: #eef1f3;
          --link: #0b4f8a; --accent: #123a5c; --on-accent: #ffffff;
          --never: #a8201a; --dormant: #e8a33d; --stripe: #8a5300; --waiting: #e3e7ea; --dot: #7d8892;
          --using: #2c7a4b; --outside: #ffffff; --outside-line: #aab3ba; --caution: #fff7e0; --caution-line: #d9b44a;
        }
        * { box-sizing: border-box; }
        html { -webkit-text-size-adjust: 100%; text-size-adjust: 100%; }
        body {
          margin: 0; background: var(--paper); color: var(--ink); font-size: 1.0625rem; line-height: 1.55;
          font-family: "Be Vietnam Pro", "Segoe UI", Roboto, "Helvetica Neue", "Noto Sans", "Liberation Sans", Arial,
            sans-serif;
          font-variant-numeric: tabular-nums; overflow-wrap: break-word;
        }
        a { color: var(--link); text-underline-offset: .18em; text-decoration-thickness: 1px; }
        a:hover { text-decoration-thickness: 2px; }
        :focus-visible { outline: 3px solid var(--dormant); outline-offset: 2px; border-radius: 2px; }
        code { font-family: "Liberation Mono", Consolas, Menlo, monospace; font-size: .9em; }
        h1, h2, p, ul, ol, dl, dd { margin: 0; }
        h1 { font-size: 1.75rem; line-height: 1.25; font-weight: 700; letter-spacing: -.01em; }
        h2 { font-size: 1.0625rem; font-weight: 700; }
        small { font-size: .875rem; color: var(--soft); }

        .skip { position: absolute; left: -999rem; top: 0; }
        .skip:focus { left: .5rem; top: .5rem; background: var(--sheet); padding: .5rem 1rem; z-index: 9; }
        .masthead {
          display: flex; flex-wrap: wrap; align-items: baseline; gap: .25rem 1rem; padding: .7rem 2rem;
          background: var(--accent); color: var(--on-accent);
        }
        .masthead a { color: inherit; text-decoration: none; }
        .masthead a:hover { text-decoration: underline; }
        .brand { font-weight: 700; font-size: 1.125rem; }
        .purpose { opacity: .85; font-size: .9375rem; flex: 1; }
        main { max-width: 84rem; margin: 0 auto; padding: 1.5rem 2rem 2rem; display: flex; flex-direction: column; gap: 1.1rem; }
        .foot { max-width: 84rem; margin: 0 auto; padding: 1rem 2rem 2rem; color: var(--soft); font-size: .9375rem; }

        .crumbs ol { display: flex; flex-wrap: wrap; list-style: none; padding: 0; gap: .1rem .5rem; font-size: .9375rem; }
        .crumbs li + li::before { content: "›"; color: var(--soft); margin-right: .5rem; }
        .crumbs + h1 { margin-top: -.7rem; }
        .subheading { color: var(--soft); margin-top: -.8rem; }
        .sentence { font-size: 1.375rem; line-height: 1.5; max-width: 62rem; text-wrap: pretty; }
        .code { color: var(--soft); font-size: .8125rem; white-space: nowrap; }

        .patterns { position: absolute; }
        .bar { display: block; width: 100%; height: .75rem; background: var(--faint); }
        .overview { display: grid; gap: .9rem; }
        .overview .bar { height: 1.6rem; border-radius: 3px; }
        rect.never { fill: var(--never); }
        .ground { fill: var(--dormant); }
        .stripe { fill: var(--stripe); }
        .field { fill: var(--waiting); }
        .dot { fill: var(--dot); }
        rect.using { fill: var(--using); }
        rect.outside { fill: var(--outside); stroke: var(--outside-line); }
        .figures { list-style: none; padding: 0; display: grid; grid-template-columns: repeat(auto-fit, minmax(11rem, 1fr)); gap: .8rem 1.25rem; }
        .figures li { display: grid; grid-template-columns: 1rem 1fr; column-gap: .6rem; align-items: baseline; }
        .figures .key { width: 1rem; height: 1rem; align-self: start; margin-top: .55rem; }
        .figures a, .figures .nobody { grid-column: 2; text-decoration: none; color: inherit; }
        .figures b { display: block; font-size: 1.75rem; line-height: 1.2; font-weight: 700; }
        .figures a span { text-decoration: underline; text-decoration-color: var(--outside-line); }
        .figures a:hover span { text-decoration-color: currentColor; }
        .figures small { grid-column: 2; }
        .nobody { color: var(--soft); }

        .facts { border-top: 1px solid var(--line); padding-top: 1rem; font-size: .9375rem; color: var(--soft); }
        .facts h2 { font-size: 1rem; color: var(--ink); margin-bottom: .4rem; }
        .facts dl, .entries { display: grid; gap: .35rem; }
        .facts dl > div, .entries > div { display: grid; grid-template-columns: 12rem 1fr; column-gap: 1rem; }
        .facts dd, .entries dd { grid-column: 2; }
        dt { font-weight: 600; }
        .downloads { display: flex; flex-wrap: wrap; gap: .25rem 1.25rem; font-size: .9375rem; color: var(--soft); }

        .notice, .reason, .action, .caution { background: var(--sheet); border: 1px solid var(--line); border-radius: 6px; padding: 1.1rem 1.4rem; }
        .notice { display: grid; gap: .8rem; max-width: 50rem; }
        .notice ol { padding-left: 1.4rem; display: grid; gap: .5rem; }
        .notice code { overflow-wrap: anywhere; }
        .caution { background: var(--caution); border-color: var(--caution-line); padding: .5rem 1rem; font-size: .9375rem; }
        .button, button {
          display: inline-block; background: var(--accent); color: var(--on-accent); border: 0; border-radius: 5px;
          padding: .5rem 1.2rem; font: inherit; font-weight: 600; text-decoration: none; cursor: pointer;
        }

        .verdict { font-size: 1.375rem; font-weight: 700; border-left: .4rem solid var(--dot); padding-left: .9rem; }
        .verdict.never_used { border-color: var(--never); }
        .verdict.dormant { border-color: var(--dormant); }
        .verdict.active, .verdict.habitual { border-color: var(--using); }
        .reason p { font-size: 1.1875rem; }
        .action { border-left: .4rem solid var(--accent); }
        main > section:not(.overview, .facts) { display: grid; gap: .35rem; max-width: 60rem; }
        main > section ul { padding-left: 1.2rem; }
        .made { color: var(--soft); font-size: .9375rem; }
        """
}
