extension Style {
    static let dark = """
        @media screen and (prefers-color-scheme: dark) {
          :root {
            --paper: #14191e; --sheet: #1b2228; --ink: #e8ecef; --soft: #a9b5bf; --line: #33404a; --faint: #222b33;
            --link: #8fc5f4; --accent: #1f5b8f; --never: #ef6a5e; --dormant: #e8b45c; --stripe: #6d4a10;
            --waiting: #46535d; --dot: #9aa7b1; --using: #4cae76; --outside: #14191e; --outside-line: #6a7883;
            --caution: #2d2818; --caution-line: #6f5d22;
          }
        }
        """

    static let print = """
        @page { size: A4; margin: 14mm 12mm; }
        @page wide { size: A4 landscape; margin: 11mm 12mm; }
        @media print {
          :root { --paper: #fff; --faint: #f1f3f4; --ink: #000; --soft: #333; }
          * { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
          html { font-size: 9.5pt; }
          body { font-size: 1rem; line-height: 1.4; }
          body:has(table.units) { page: wide; }
          .masthead nav, .skip, .crumbs, .controls, .choices, .pager, .downloads, .purpose, .sections, .visitor, .noprint,
          .told { display: none; }
          .slips { grid-template-columns: 1fr 1fr; gap: 4mm; }
          .slip { break-inside: avoid; padding: 4mm; grid-template-columns: 1fr 27mm; font-size: 9pt; min-height: 128mm; }
          .slip .secret b { font-size: 13pt; }
          .slip .small, .slip figcaption { font-size: 7.5pt; }
          main:has(.slips) > h1, main:has(.slips) + .foot { display: none; }
          .masthead { background: none; color: #000; padding: 0; font-size: 9pt; }
          .brand { font-size: 9pt; }
          main, .foot { max-width: none; padding: 0 1px 0 0; gap: 3.2mm; }
          main { padding-top: 2mm; }
          .foot { padding-top: 3mm; font-size: 8.5pt; }
          h1 { font-size: 15pt; }
          .crumbs + h1 { margin-top: 0; }
          .subheading { margin-top: -2mm; }
          .subheading a { display: none; }
          .sentence { font-size: 12.5pt; max-width: none; }
          .overview { gap: 2.5mm; break-inside: avoid; }
          .overview .bar { height: 5mm; }
          .figures { grid-template-columns: repeat(5, 1fr); }
          .figures b { font-size: 14pt; }
          .figures a span { text-decoration: none; }
          a { color: inherit; text-decoration: none; }
          table { font-size: 8.5pt; background: none; }
          caption { display: none; }
          thead { position: static; display: table-header-group; }
          thead th { font-size: 8pt; }
          th, td { padding: 1.1mm 1.6mm; }
          td.number a { margin: 0; padding: 0; }
          .code { font-size: 7.5pt; }
          th.unit { min-width: 0; }
          .picture { width: 30mm; min-width: 0; }
          .bar { height: 3mm; }
          tr, .facts dl > div, .notice, .reason, .action { break-inside: avoid; }
          tfoot { display: table-row-group; }
          h1, h2 { break-after: avoid; }
          .facts { font-size: 8.5pt; color: #000; padding-top: 2mm; }
          .facts dl > div, .entries > div { grid-template-columns: 42mm 1fr; }
          .facts h2 { font-size: 9pt; }
          .notice, .reason, .action { padding: 3mm 4mm; }
          .verdict { font-size: 12.5pt; }
          .reason p { font-size: 11pt; }
        }
        """
}
