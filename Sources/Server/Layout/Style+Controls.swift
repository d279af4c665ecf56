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
        .choices .count { opacity: .75; font-variant-numeric: tabular-nums; }
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
        .visitor button { background: none; border: 0; padding: 0; text-decoration: underline; cursor: pointer; }
        .pager { display: flex; flex-wrap: wrap; align-items: center; gap: .6rem 1.5rem; }
        .pager .button { margin-left: auto; }
        """
}
