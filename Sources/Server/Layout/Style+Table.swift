extension Style {
    static let table = """
        table { border-collapse: collapse; width: 100%; background: var(--sheet); border: 1px solid var(--line); font-size: .9375rem; }
        caption { text-align: left; padding: 0 0 .5rem; color: var(--soft); background: var(--paper); }
        thead { position: sticky; top: 0; z-index: 1; }
        thead th { background: var(--faint); font-weight: 600; font-size: .875rem; line-height: 1.3; vertical-align: bottom; }
        th, td { padding: .5rem .6rem; text-align: left; vertical-align: baseline; }
        thead th.group { border-left: 1px solid var(--line); color: var(--soft); font-weight: 400; }
        tbody tr, tfoot tr { border-top: 1px solid var(--line); }
        tbody tr:hover { background: var(--faint); }
        tbody th.unit { font-weight: 400; min-width: 15rem; }
        .level0 th.unit, .level0 td { font-weight: 700; }
        .level0 { background: var(--faint); }
        .level2 th.unit { padding-left: 1.8rem; }
        .level3 th.unit { padding-left: 3rem; }
        .level4 th.unit { padding-left: 4.2rem; }
        .level5 th.unit, .level6 th.unit { padding-left: 5.4rem; }
        tfoot tr { border-top: 2px solid var(--ink); }
        .number { text-align: right; white-space: nowrap; }
        thead .number { white-space: normal; }
        td.number a { display: block; margin: -.5rem -.6rem; padding: .5rem .6rem; text-decoration-color: var(--line); }
        td.number a:hover, td.number a:focus-visible { text-decoration-color: currentColor; }
        thead tr + tr th:is(:nth-child(1), :nth-child(5), :nth-child(7), :nth-child(10)),
        td:is(.never_used, .active, .new, .exempt) { border-left: 1px solid var(--line); }
        td.share, td.zero { color: var(--soft); }
        td.never_used { font-weight: 700; }
        .picture { width: 9rem; min-width: 7rem; }
        td.picture { vertical-align: middle; }

        table.names tr.group th { background: var(--faint); font-weight: 600; }
        table.names th[scope=row] { font-weight: 400; }
        .day { white-space: nowrap; }
        .account { overflow-wrap: anywhere; }
        .state::before { content: ""; display: inline-block; width: .65rem; height: .65rem; margin-right: .45rem; border: 1px solid var(--outside-line); background: var(--waiting); }
        .state.never_used::before { background: var(--never); border-color: var(--never); }
        .state.dormant::before { background: repeating-linear-gradient(45deg, var(--dormant) 0 2px, var(--stripe) 2px 4px); border-color: var(--stripe); }
        .state.active::before, .state.habitual::before { background: var(--using); border-color: var(--using); border-radius: 50%; }
        .state.exempt::before, .state.revoked::before { background: var(--outside); }
        """

    /// Rows become cards; roles in the markup keep the table a table for screen readers.
    static let narrow = """
        @media screen and (max-width: 62rem) {
          main, .foot, .masthead { padding-left: 1rem; padding-right: 1rem; }
          .purpose { flex-basis: 100%; order: 3; }
          .masthead nav { margin-left: auto; }
          h1 { font-size: 1.4375rem; }
          .sentence { font-size: 1.1875rem; }
          .figures { grid-template-columns: repeat(auto-fit, minmax(8.5rem, 1fr)); }
          .figures b { font-size: 1.4375rem; }
          .facts dl > div, .entries > div { grid-template-columns: 1fr; }
          .facts dd, .entries dd { grid-column: 1; }
          table, tbody, tfoot, caption { display: block; border: 0; background: none; }
          thead { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
          tbody, tfoot { display: grid; gap: .7rem; grid-template-columns: repeat(auto-fill, minmax(min(100%, 22rem), 1fr)); }
          tfoot { margin-top: .7rem; }
          tbody tr, tfoot tr { display: grid; background: var(--sheet); border: 1px solid var(--line); border-radius: 6px; padding: .8rem 1rem; gap: .5rem .6rem; align-content: start; }
          table.units tr { grid-template-columns: repeat(3, 1fr); }
          tbody tr:hover { background: var(--sheet); }
          .level0 { border-color: var(--accent); border-width: 2px; }
          table th, table td, .level2 th.unit, .level3 th.unit, .level4 th.unit, .level5 th.unit, .level6 th.unit { padding: 0; min-width: 0; }
          table.units th.unit { grid-column: 1 / -1; font-weight: 600; font-size: 1.0625rem; }
          .level2 th.unit::before { content: "› "; }
          .level3 th.unit::before { content: "›› "; }
          .level4 th.unit::before, .level5 th.unit::before, .level6 th.unit::before { content: "››› "; }
          td.picture { grid-column: 1 / -1; width: auto; }
          td.number { display: flex; flex-direction: column-reverse; justify-content: flex-end; text-align: left; white-space: normal; font-size: 1.125rem; line-height: 1.35; }
          td.number::before { content: attr(data-label); font-size: .8125rem; font-weight: 400; color: var(--soft); }
          td.number { border: 0; }
          td.number a { margin: 0; padding: 0; }
          td.zero { display: none; }
          table.names tbody { margin-bottom: .7rem; }
          table.names tr.group { grid-column: 1 / -1; background: none; border: 0; padding: .4rem 0 0; }
          table.names tr.group th { background: none; font-size: 1.0625rem; }
          table.names th[scope=row] { font-weight: 600; }
          table.names tr:not(.group) { grid-template-columns: 1fr; gap: .15rem; }
          table.names td { display: grid; grid-template-columns: 7rem 1fr; }
          table.names td::before { content: attr(data-label); color: var(--soft); }
          .state { display: block; }
        }
        """
}
