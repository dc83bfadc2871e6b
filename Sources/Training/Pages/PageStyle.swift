// How the page of a run looks.

/// The style sheet: the fonts of the system, one grid, and two colours that stay apart in grey and for the
/// colour-blind. Text on its ground has a contrast of 4.5 at least, in light and in dark.
///
/// It has neither `&` nor `<` nor double quotes, so that it is the same text for readers of HTML and of XML.
let pageStyle = """

  :root {
    color-scheme: light dark;
    --back: #fdfdfc; --text: #1b1f24; --soft: #59626c; --line: #dcdfe3; --faint: #f3f4f5;
    --blue: #0b62b8; --orange: #ad5300; --red: #b3261e;
  }
  @media (prefers-color-scheme: dark) {
    :root {
      --back: #15181b; --text: #e7e9eb; --soft: #a0a9b2; --line: #33393f; --faint: #1e2226;
      --blue: #6db3ff; --orange: #ffa657; --red: #ff8a80;
    }
  }
  * { box-sizing: border-box; }
  html { -webkit-text-size-adjust: 100%; text-size-adjust: 100%; }
  body {
    margin: 0 auto; max-width: 70rem; padding: 2.5rem 1.5rem 4rem; background: var(--back);
    color: var(--text); font: 1rem/1.5 system-ui, -apple-system, 'Segoe UI', Roboto, sans-serif;
    font-variant-numeric: tabular-nums; overflow-wrap: break-word;
  }
  h1, h2, h3, p, figure, dl, dd { margin: 0; }
  h1, h2, h3, p, li, nav a, dt, .tile, .key { overflow-wrap: anywhere; min-width: 0; }
  h1 { font-size: 2rem; line-height: 1.2; font-weight: 650; }
  h2 { font-size: 1.25rem; font-weight: 650; margin-bottom: 1rem; }
  h3 { font-size: 1rem; font-weight: 600; margin: 1.5rem 0 0.5rem; }
  section { margin-top: 3rem; padding-top: 1.25rem; border-top: 1px solid var(--line); }
  p { max-width: 44rem; }
  a { color: var(--blue); text-underline-offset: 0.15em; }
  code, pre, .mono { font-family: ui-monospace, 'SF Mono', Menlo, Consolas, monospace; }
  .soft { color: var(--soft); }
  .above { margin-bottom: 1rem; }
  .over { color: var(--soft); font-size: 0.875rem; }
  header .status { margin-top: 0.5rem; }
  nav { margin-top: 1rem; display: flex; flex-wrap: wrap; gap: 0.25rem 1.25rem; font-size: 0.875rem; }

  .figures {
    display: grid; grid-template-columns: repeat(auto-fill, minmax(9.5rem, 1fr));
    gap: 1.5rem 2rem; margin-top: 2rem;
  }
  .figures dt { color: var(--soft); font-size: 0.875rem; }
  .figures dd { overflow-wrap: anywhere; }
  .figures dd { font-size: 1.75rem; line-height: 1.25; font-weight: 600; letter-spacing: -0.01em; }
  .figures .first dd { color: var(--blue); }
  .figures small { display: block; font-size: 0.8125rem; font-weight: 400; letter-spacing: 0;
    color: var(--soft); }

  .alert { border-left: 3px solid var(--orange); padding: 0.25rem 0 0.25rem 1rem; margin-top: 1rem; }
  .alert.failed { border-color: var(--red); }
  .alert pre { margin: 0; overflow-x: auto; font-size: 0.8125rem; line-height: 1.45; }

  .pair { display: grid; grid-template-columns: repeat(2, minmax(0, 1fr)); gap: 2rem 2.5rem; }
  .many { display: grid; grid-template-columns: repeat(auto-fill, minmax(15.25rem, 1fr));
    gap: 2rem 1.75rem; }
  .tiles { display: grid; grid-template-columns: repeat(auto-fill, minmax(8.5rem, 1fr));
    gap: 1.5rem; }
  figure { min-width: 0; }
  figcaption, .legend { display: flex; flex-wrap: wrap; gap: 0 1.25rem; align-items: baseline;
    margin-bottom: 0.5rem; }
  .legend { margin-bottom: 1.5rem; }
  figcaption b { font-weight: 600; min-width: 0; overflow-wrap: anywhere; }
  .key { font-size: 0.875rem; color: var(--soft); }
  .key::before { content: ''; display: inline-block; width: 1.25rem; height: 0; margin-right: 0.4rem;
    vertical-align: middle; border-top: 2.5px solid currentColor; }
  .key.train::before { border-color: var(--orange); border-top-style: dashed; }
  .key.held::before, .key.rate::before { border-color: var(--blue); }
  .key.outline::before { border-color: var(--soft); border-top-width: 1.5px; }
  .key.blue::before, .key.orange::before { height: 0.75rem; border: 0; background: var(--blue);
    opacity: 0.55; width: 0.75rem; }
  .key.orange::before { background: var(--orange); }

  svg { display: block; width: 100%; height: auto; }
  .plot text { font-size: 13px; fill: var(--soft); }
  .plot .end { text-anchor: end; } .plot .middle { text-anchor: middle; }
  .plot text.note { fill: var(--text); }
  path { fill: none; }
  .grid { stroke: var(--line); stroke-width: 1; } .axis { stroke: var(--soft); stroke-width: 1; }
  .line { stroke-width: 2.25; stroke-linejoin: round; stroke-linecap: round; }
  .line.train { stroke: var(--orange); stroke-width: 2; stroke-dasharray: 5 4; }
  .line.held, .line.rate { stroke: var(--blue); }
  path.best { stroke: var(--soft); stroke-width: 1; stroke-dasharray: 2 3; }
  .only.train { fill: var(--orange); } .only.held, .only.rate { fill: var(--blue); }
  circle.best { fill: var(--back); stroke: var(--blue); stroke-width: 2; }
  .hit { fill: transparent; }
  .hit:hover { fill: var(--text); fill-opacity: 0.3; }
  .reference { stroke: var(--soft); stroke-width: 1.25; stroke-dasharray: 4 4; }
  .dot { fill: var(--blue); fill-opacity: 0.5; }
  .dot:hover { fill-opacity: 1; }
  .histogram { height: 4.5rem; }
  .histogram path { vector-effect: non-scaling-stroke; }
  .area { opacity: 0.55; } .area.blue { fill: var(--blue); } .area.orange { fill: var(--orange); }
  .outline { stroke: var(--soft); stroke-width: 1.25; }
  .ends { display: flex; justify-content: space-between; font-size: 0.75rem; color: var(--soft); }
  .pixels { fill: var(--text); background: var(--faint); outline: 1px solid var(--line); }
  .pixels path { fill: inherit; }
  .tiles.double { grid-template-columns: repeat(auto-fill, minmax(13rem, 1fr)); }
  .tile { font-size: 0.875rem; min-width: 0; }
  .drawn { display: grid; grid-auto-flow: column; grid-auto-columns: minmax(0, 1fr); gap: 0.4rem;
    margin-bottom: 0.5rem; }
  .drawn .soft { font-size: 0.75rem; }

  .wide { overflow-x: auto; }
  table { border-collapse: collapse; font-size: 0.875rem; }
  th, td { padding: 0.3rem 0.75rem 0.3rem 0; text-align: right; vertical-align: baseline;
    white-space: nowrap; border-bottom: 1px solid var(--line); }
  th { font-weight: 600; } thead th { color: var(--soft); font-weight: 400; }
  th:first-child, td:first-child { text-align: left; }
  td.words, th.words { text-align: left; white-space: normal; overflow-wrap: anywhere; }
  .matrix th, .matrix td { border: 1px solid var(--back); padding: 0.3rem 0.35rem; min-width: 2.1rem;
    text-align: center; }
  .matrix tbody th { text-align: right; padding-right: 0.6rem; }
  .matrix td { background: var(--faint); }
  .matrix td.right { background: color-mix(in srgb, var(--blue) calc(var(--share) * 50%), var(--faint)); }
  .matrix td.wrong { background: color-mix(in srgb, var(--orange) calc(var(--share) * 50%), var(--faint)); }
  .matrix td.none { color: transparent; }
  .matrix thead td { background: none; }
  .facts th { white-space: normal; overflow-wrap: anywhere; min-width: 5rem; text-align: left; font-weight: 400; color: var(--soft); padding-right: 1.5rem; }
  .facts td { text-align: left; white-space: normal; overflow-wrap: anywhere; }
  .numbers { width: 100%; margin-top: 0.35rem; font-size: 0.75rem; }
  .numbers th, .numbers td { padding: 0.15rem 0 0.15rem 0.3rem; }
  .numbers th:first-child { padding-left: 0; font-weight: 400; color: var(--soft); }
  details { margin-top: 0.5rem; }
  summary { cursor: pointer; color: var(--soft); font-size: 0.875rem; }
  details .wide { max-height: 22rem; overflow: auto; margin-top: 0.5rem; }

  .text { background: var(--faint); padding: 0.6rem 0.9rem; white-space: pre-wrap; overflow-wrap: anywhere; margin: 0; font-size: 0.875rem; }
  .source { margin: 0; overflow-x: auto; font-size: 0.8125rem; line-height: 1.55;
    counter-reset: line; }
  .source span { display: block; counter-increment: line; padding-left: 3.5rem; text-indent: -3.5rem;
    white-space: pre-wrap; }
  .source span::before { content: counter(line); display: inline-block; width: 2.5rem;
    margin-right: 1rem; text-align: right; text-indent: 0; color: var(--soft); }
  .source .remark { color: var(--soft); }
  footer { margin-top: 3rem; padding-top: 1rem; border-top: 1px solid var(--line); }

  @media (max-width: 44rem) {
    body { padding: 1.5rem 1rem 3rem; }
    h1 { font-size: 1.625rem; }
    .pair { grid-template-columns: minmax(0, 1fr); }
    .figures { grid-template-columns: repeat(2, minmax(0, 1fr)); gap: 1.25rem 1rem; }
    .figures dd { font-size: 1.5rem; }
    .plot text { font-size: 15px; }
    .matrix { font-size: 0.75rem; }
    .matrix th, .matrix td { min-width: 1.75rem; padding: 0.25rem 0.1rem; }
    .source span { padding-left: 2.5rem; text-indent: -2.5rem; }
    .source span::before { width: 1.75rem; margin-right: 0.75rem; }
  }
  @media print {
    :root { color-scheme: light; --back: #fff; --text: #000; --soft: #444; --line: #ccc;
      --faint: #f3f4f5; --blue: #0b62b8; --orange: #ad5300; --red: #b3261e; }
    body { max-width: none; padding: 0; font-size: 0.8125rem; }
    nav, details { display: none; }
    section { margin-top: 1.5rem; }
    figure, tr, .tile { break-inside: avoid; }
    h2, h3 { break-after: avoid; }
    .matrix td, .pixels { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
  }

  """
