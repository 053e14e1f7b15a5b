/// How the page looks: on a screen in light and dark, on a phone, and on paper.
enum HTMLStyle {
  static let sheet: StaticString = #"""
    :root {
      color-scheme: light dark;
      --paper: #fbfaf7; --card: #ffffff; --ink: #1c2227; --soft: #56606a; --line: #e2dfd8; --wash: #f2f0ea;
      --accent: #1a5a86; --accent-wash: #e3eef6; --alarm: #a12a1c; --mark: #fbe9b0;
      --sans: system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", "Liberation Sans", Arial, sans-serif;
      --mono: ui-monospace, SFMono-Regular, Menlo, Consolas, "Liberation Mono", monospace;
    }
    @media (prefers-color-scheme: dark) {
      :root {
        --paper: #14181b; --card: #1a1f23; --ink: #e8e6e1; --soft: #a6aeb5; --line: #2e363c; --wash: #20262b;
        --accent: #8fc4ea; --accent-wash: #1d3344; --alarm: #ff9d8f; --mark: #5a4a12;
      }
    }
    *, ::before, ::after { box-sizing: border-box; }
    html { scroll-behavior: smooth; scroll-padding-top: 1.5rem; -webkit-text-size-adjust: 100%; }
    @media (prefers-reduced-motion: reduce) { html { scroll-behavior: auto; } }
    body {
      margin: 0; background: var(--paper); color: var(--ink);
      font: 1rem/1.55 var(--sans); overflow-wrap: break-word;
    }
    .page { max-width: 66rem; margin: 0 auto; padding: 0 1.25rem; }
    h1, h2, h3, h4, p, dl, dd, ol, ul, figure, fieldset { margin: 0; padding: 0; }
    ol, ul { list-style: none; }
    h1 { font-size: clamp(1.6rem, 1.2rem + 1.8vw, 2.35rem); font-weight: 650; line-height: 1.15; letter-spacing: -.02em; }
    h2 { font-size: 1.4rem; font-weight: 650; letter-spacing: -.012em; line-height: 1.25; }
    h3 { font-size: 1.08rem; font-weight: 650; line-height: 1.35; }
    h4 { font-size: 1rem; font-weight: 600; line-height: 1.45; }
    a { color: var(--accent); text-decoration-thickness: 1px; text-underline-offset: .18em; }
    a:hover { text-decoration-thickness: 2px; }
    code, pre { font-family: var(--mono); font-size: .86em; }
    :focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; border-radius: 3px; }
    [hidden] { display: none !important; }
    .vh { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
    .soft { color: var(--soft); }
    .small { font-size: .875rem; }
    .skip { position: absolute; left: -100vw; top: 0; background: var(--card); padding: .6rem 1rem; z-index: 9; }
    .skip:focus { left: .5rem; top: .5rem; }
    .marking {
      background: var(--wash); text-align: center; padding: .45rem 1rem;
      font-size: .8rem; font-weight: 650; letter-spacing: .14em;
    }
    .marking span { font-weight: 400; letter-spacing: 0; }

    /* The head: what this is, and where to go. */
    .head { padding-top: 3.25rem; }
    .head .kind { color: var(--soft); font-size: .875rem; margin-bottom: .5rem; }
    .head .lead { font-size: 1.15rem; line-height: 1.5; max-width: 42rem; margin-top: .9rem; }
    .head .lead + p { margin-top: .5rem; }
    .contents { margin-top: 1.75rem; border-top: 1px solid var(--line); border-bottom: 1px solid var(--line); }
    .contents ul { display: flex; flex-wrap: wrap; gap: 0 1.75rem; }
    .contents a { display: inline-block; padding: .6rem 0; text-decoration: none; font-size: .9375rem; }
    .contents a:hover { text-decoration: underline; }
    main > section { margin-top: 3.5rem; }
    main > section > h2 { margin-bottom: 1.1rem; }
    main > section > .soft { margin: -.7rem 0 1.2rem; max-width: 42rem; font-size: .9375rem; }

    /* Outcomes by word and shape, severities by word and bars. */
    .oc { white-space: nowrap; font-weight: 650; }
    .oc::before {
      content: ""; display: inline-block; width: .72em; height: .72em; margin-right: .5em;
      background: currentColor; print-color-adjust: exact; -webkit-print-color-adjust: exact;
    }
    .oc.violation, .oc.error { color: var(--alarm); }
    .oc.violation::before { clip-path: none; }
    .oc.error::before { clip-path: polygon(0 18%, 18% 0, 50% 32%, 82% 0, 100% 18%, 68% 50%, 100% 82%, 82% 100%, 50% 68%, 18% 100%, 0 82%, 32% 50%); }
    .oc.review::before { clip-path: polygon(50% 0, 100% 50%, 50% 100%, 0 50%); transform: scale(1.2); }
    .oc.caution::before { clip-path: polygon(50% 4%, 100% 96%, 0 96%); transform: scale(1.15); }
    .oc.indeterminate::before { background: none; border: .16em solid currentColor; border-radius: 50%; }
    .oc.note::before { border-radius: 50%; transform: scale(.6); }
    .oc.waived::before, .oc.decided::before, .oc.compliant::before { clip-path: polygon(0 55%, 14% 40%, 38% 63%, 86% 12%, 100% 27%, 38% 92%); transform: scale(1.15); }
    .oc.not_applicable::before, .oc.not_due::before, .oc.not_in_force::before { clip-path: inset(40% 0); }
    .sev { white-space: nowrap; color: var(--soft); }
    .sev::before {
      content: ""; display: inline-block; width: 1.05em; height: .72em; margin-right: .45em;
      --on: var(--ink); --off: var(--line);
      background:
        linear-gradient(var(--b1, var(--off)) 0 0) 0 100% / .18em 45% no-repeat,
        linear-gradient(var(--b2, var(--off)) 0 0) .28em 100% / .18em 63% no-repeat,
        linear-gradient(var(--b3, var(--off)) 0 0) .56em 100% / .18em 81% no-repeat,
        linear-gradient(var(--b4, var(--off)) 0 0) .84em 100% / .18em 100% no-repeat;
      print-color-adjust: exact; -webkit-print-color-adjust: exact;
    }
    .sev.low::before, .sev.medium::before, .sev.high::before, .sev.critical::before { --b1: var(--on); }
    .sev.medium::before, .sev.high::before, .sev.critical::before { --b2: var(--on); }
    .sev.high::before, .sev.critical::before { --b3: var(--on); }
    .sev.critical::before { --b4: var(--on); }

    /* The overview. */
    .tally { display: flex; flex-wrap: wrap; width: fit-content; max-width: 100%; gap: 1px; background: var(--line); border: 1px solid var(--line); border-radius: 8px; overflow: hidden; }
    .tally > li { background: var(--card); flex: 1 0 auto; min-width: 10.4rem; }
    .tally a { display: block; padding: 1rem 1.1rem .95rem; color: inherit; text-decoration: none; height: 100%; }
    .tally a:hover { background: var(--wash); }
    .tally a:focus-visible { outline-offset: -4px; }
    .tally b { display: block; font-size: 2rem; font-weight: 600; line-height: 1.1; letter-spacing: -.02em; font-variant-numeric: tabular-nums; }
    .tally .oc { font-size: .875rem; }
    .rest { margin-top: .8rem; color: var(--soft); font-size: .9375rem; }
    .panels { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(24rem, 100%), 1fr)); gap: 2.5rem 3rem; margin-top: 2.5rem; align-items: start; }
    .panels .wide { grid-column: 1 / -1; }
    table { width: 100%; border-collapse: collapse; font-size: .9375rem; font-variant-numeric: tabular-nums; }
    caption { text-align: left; font-weight: 650; font-size: 1.02rem; padding-bottom: .5rem; }
    caption span { display: block; font-weight: 400; font-size: .8125rem; color: var(--soft); }
    th, td { padding: .42rem .6rem .42rem 0; border-top: 1px solid var(--line); text-align: right; vertical-align: baseline; }
    thead th { border-top: 0; font-size: .8125rem; font-weight: 500; color: var(--soft); vertical-align: bottom; line-height: 1.25; }
    th:first-child { text-align: left; }
    td:last-child, thead th:last-child { padding-right: 0; }
    thead .oc { font-weight: 500; }
    thead .oc::before { width: .62em; height: .62em; }
    tbody th { font-weight: 400; }
    tbody th a { text-decoration: none; }
    tbody th a:hover { text-decoration: underline; }
    td.zero { color: var(--soft); }
    details.more > summary { cursor: pointer; color: var(--accent); font-size: .9375rem; padding: .5rem 0; }
    details.more thead th { font-size: .75rem; }

    /* The filters. */
    .filters { margin-top: 3.5rem; padding: 1.1rem 1.25rem 1rem; background: var(--card); border: 1px solid var(--line); border-radius: 8px; }
    .filters .row { display: grid; grid-template-columns: 2fr 1fr 1.4fr 1.4fr; gap: .9rem; }
    .filters label, .filters legend { display: block; font-size: .8125rem; color: var(--soft); padding: 0; }
    .filters input, .filters select {
      display: block; width: 100%; min-height: 2.6rem; margin-top: .25rem; padding: .4rem .65rem;
      font: inherit; font-size: .9375rem; color: var(--ink); background: var(--paper); border: 1px solid var(--soft); border-radius: 6px;
    }
    .filters fieldset { border: 0; margin-top: .9rem; min-width: 0; }
    .toggles { display: flex; flex-wrap: wrap; gap: .45rem; margin-top: .3rem; }
    button {
      font: inherit; font-size: .875rem; min-height: 2.25rem; padding: .25rem .8rem; color: var(--ink); background: var(--card);
      border: 1px solid var(--line); border-radius: 999px; cursor: pointer;
    }
    button:hover { border-color: var(--soft); }
    button[aria-pressed="true"] { background: var(--accent-wash); border-color: var(--accent); box-shadow: inset 0 0 0 1px var(--accent); }
    button .n { color: var(--soft); margin-left: .35em; font-variant-numeric: tabular-nums; }
    button .oc { font-weight: 500; }
    .filters .end { display: flex; flex-wrap: wrap; gap: .5rem .7rem; align-items: center; margin-top: 1rem; }
    .filters .end p { flex: 1 1 14rem; font-size: .9375rem; }

    /* Cases and their findings. */
    .case { margin-top: 2.25rem; }
    .long .case { content-visibility: auto; contain-intrinsic-size: auto 30rem; }
    .case > header { padding-bottom: .75rem; }
    .case > header p { color: var(--soft); font-size: .875rem; }
    .finding { border: 1px solid var(--line); background: var(--card); border-radius: 8px; margin-top: .65rem; }
    .finding > summary { display: block; cursor: pointer; padding: .85rem 2.75rem .9rem 1.15rem; position: relative; border-radius: 8px; list-style: none; }
    .finding > summary::-webkit-details-marker { display: none; }
    .finding > summary::after {
      content: ""; position: absolute; right: 1.3rem; top: 1.3rem; width: .5rem; height: .5rem;
      border: solid var(--soft); border-width: 0 2px 2px 0; transform: rotate(45deg);
    }
    .finding[open] > summary::after { transform: rotate(225deg); top: 1.5rem; }
    .finding > summary:hover h4 { text-decoration: underline; text-decoration-thickness: 1px; text-underline-offset: .2em; }
    .tags { display: flex; color: var(--ink); flex-wrap: wrap; gap: .1rem 1.1rem; font-size: .875rem; align-items: baseline; margin-bottom: .2rem; }
    .tags .rule { color: var(--soft); font-family: var(--mono); font-size: .8125rem; margin-left: auto; }
    .body { padding: .2rem 1.15rem 1.2rem; }
    .body > * + * { margin-top: 1.1rem; }
    .lines { border-radius: 6px; background: var(--wash); padding: .65rem .9rem .75rem; }
    .lines figcaption { font-size: .8125rem; color: var(--soft); margin-bottom: .35rem; }
    .lines pre { margin: 0; white-space: pre-wrap; overflow-wrap: anywhere; line-height: 1.6; }
    .lines .ln { display: grid; grid-template-columns: 3.2em 1fr; }
    .lines code { font-size: inherit; }
    .lines .no { color: var(--soft); user-select: none; text-align: right; padding-right: 1.1em; }
    .lines .up { color: var(--soft); }
    mark { background: var(--mark); color: inherit; border-radius: 2px; padding: .08em 0; box-shadow: 0 2px 0 var(--alarm); print-color-adjust: exact; -webkit-print-color-adjust: exact; }
    .fields { display: grid; grid-template-columns: 8.5rem 1fr; gap: .45rem 1rem; font-size: .9375rem; }
    .fields dt { color: var(--soft); }
    .fields .do { font-weight: 600; }
    h5 { margin: 0 0 .5rem; font-size: .9375rem; font-weight: 650; }
    .clauses > li { display: grid; grid-template-columns: 8.5rem 1fr; gap: .1rem 1rem; padding: .5rem 0; border-top: 1px solid var(--line); font-size: .9375rem; }
    .verdict span { display: block; font-size: .8125rem; color: var(--soft); }
    .verdict b { font-weight: 500; }
    .not_met .verdict b { color: var(--alarm); font-weight: 650; }
    .undetermined .verdict b { font-weight: 650; }
    .facts { font-size: .8125rem; color: var(--soft); }
    .facts code, .detail code { font-size: .94em; }
    .facts li { padding: .1rem 0; overflow-wrap: anywhere; }
    .facts b { color: var(--ink); font-weight: 600; }
    .group { margin-top: .9rem; }
    .group > summary { cursor: pointer; padding: .45rem 0; color: var(--accent); width: fit-content; }
    .problem { border-left: 3px solid var(--alarm); padding: .2rem 0 .2rem 1rem; margin-top: 1rem; }
    .problem.warning, .problem.note { border-color: var(--soft); }
    .problem .lines { margin-top: .5rem; }
    .empty { color: var(--soft); padding: .5rem 0; }
    #findings > h3 { margin-top: 1.5rem; }

    /* Worklists and what is missing. */
    .role { margin-top: 2rem; }
    .long .of-case { content-visibility: auto; contain-intrinsic-size: auto 12rem; }
    .role > h3 { padding-bottom: .5rem; border-bottom: 2px solid var(--ink); display: flex; flex-wrap: wrap; gap: .2rem 1rem; align-items: baseline; }
    .role > h3 span { font-weight: 400; font-size: .9375rem; color: var(--soft); }
    .of-case > h4 { font-size: .9375rem; margin-top: 1rem; color: var(--soft); font-weight: 500; }
    .item { padding: .75rem 0; border-bottom: 1px solid var(--line); }
    .item .what { font-weight: 550; max-width: 48rem; }
    .item .detail { font-size: .875rem; color: var(--soft); margin-top: .15rem; }
    .detail .oc { margin-right: .7em; }
    .item .detail + .detail { margin-top: 0; }
    .item code { overflow-wrap: anywhere; }
    .due { color: var(--ink); font-weight: 600; }
    p.more { padding-top: .8rem; font-size: .9375rem; }

    /* About. */
    dl.about { display: grid; grid-template-columns: 9rem 1fr; gap: .55rem 1.5rem; font-size: .9375rem; }
    .about > dt { color: var(--soft); }
    .about code { overflow-wrap: anywhere; }
    .foot { margin-top: 4rem; }

    @media (max-width: 46rem) {
      .head { padding-top: 2rem; }
      .filters .row { grid-template-columns: 1fr 1fr; }
      .filters .row > :first-child { grid-column: 1 / -1; }
      .filters .row > :last-child { grid-column: 1 / -1; }
      .filters { padding: 1rem; margin-left: -.35rem; margin-right: -.35rem; }
      .tally { display: grid; grid-template-columns: 1fr 1fr; width: auto; }
      .tally > li { min-width: 0; }
      .tally > li:last-child:nth-child(odd) { grid-column: 1 / -1; }
      .tally a { padding: .75rem .8rem; }
      .tally b { font-size: 1.5rem; }
      .outcomes td, .outcomes thead th + th { min-width: 1.8rem; }
      .outcomes thead .oc { font-size: 0; }
      .outcomes thead .oc::before { width: .7rem; height: .7rem; margin: 0; }
      .outcomes thead .oc.indeterminate::before { border-width: .13rem; }
      .fields, .clauses > li, dl.about { grid-template-columns: 1fr; }
      .fields dd + dt, .about > dd + dt { margin-top: .4rem; }
      .verdict { display: flex; gap: .8rem; flex-direction: row-reverse; justify-content: flex-end; }
      .tags .rule { margin-left: 0; }
      .finding > summary { padding: .8rem 2.3rem .8rem .9rem; }
      .body { padding: .2rem .9rem 1rem; }
      .lines { padding: .6rem .6rem .7rem; }
      .lines .ln { grid-template-columns: 2.6em 1fr; }
      th, td { padding-right: .4rem; }
      thead th { font-size: .75rem; }
    }
    @media (forced-colors: active) {
      .oc::before, .sev::before, mark { forced-color-adjust: none; }
      .oc::before { background: CanvasText; }
      .sev::before { --on: CanvasText; --off: GrayText; }
      mark { background: Mark; color: MarkText; }
      button[aria-pressed="true"] { border: 3px solid Highlight; }
    }
    @media print {
      :root {
        color-scheme: light;
        --paper: #fff; --card: #fff; --ink: #000; --soft: #444; --line: #bbb; --wash: #f4f4f4;
        --accent: #000; --alarm: #8a1f13; --mark: #f3e3a4;
      }
      html { font-size: 9.5pt; }
      body { background: none; }
      .page { max-width: none; padding: 0; }
      .marking { background: none; border: 1px solid var(--line); }
      .head { padding-top: 1.2rem; }
      .skip, .contents, .filters .row, .filters fieldset, .filters button, .finding > summary::after { display: none; }
      .filters { border: 0; padding: 0; margin-top: 1rem; }
      .filters:not(.active) { display: none; }
      a { color: inherit; text-decoration: none; }
      main > section { margin-top: 2rem; }
      h2, h3, h4, .case > header, caption, thead { break-after: avoid; }
      .finding > summary, .item, .lines, tr, .clauses > li, .tally, .problem { break-inside: avoid; }
      .finding > summary { break-after: avoid; }
      .long .case, .long .of-case { content-visibility: visible; }
      details:not(.as-left)::details-content { content-visibility: visible; display: block; height: auto; }
      .body { padding-top: 0; }
    }
    """#
}
