/** The report's style sheet: light, dark, high contrast and A4. */
export const STYLE = `
:root { color-scheme: light dark; --text: #1c1f23; --quiet: #565d66; --paper: #ffffff; --line: #d0d5db; --fill: #f2f4f7;
  --bar: #2f6fb3; --error: #a5232d; --warning: #8a5300; --info: #1f5f8f; --hint: #565d66;
  --heat1: #e1ecf7; --heat2: #bcd6ef; --heat3: #95bee4; --heat4: #6ea6d9; }
@media (prefers-color-scheme: dark) {
  :root { --text: #e6e8eb; --quiet: #a9b0b9; --paper: #16191d; --line: #3b424a; --fill: #22272d;
    --bar: #6ca8e6; --error: #ff8f96; --warning: #f0b35a; --info: #84bff0; --hint: #a9b0b9;
    --heat1: #1f2f40; --heat2: #25415c; --heat3: #2a527a; --heat4: #306699; }
}
* { box-sizing: border-box; }
body { margin: 0 auto; padding: 1.5rem; max-width: 60rem; background: var(--paper); color: var(--text);
  font: 1rem/1.6 system-ui, "PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", sans-serif; overflow-wrap: anywhere; }
h1 { font-size: 1.6rem; margin: 0 0 .25rem; }
h2 { font-size: 1.2rem; margin: 2.5rem 0 .75rem; padding-bottom: .25rem; border-bottom: 1px solid var(--line); }
h3 { font-size: 1rem; margin: 1.5rem 0 .25rem; }
article h3 { margin-top: 0; }
p { margin: 0 0 .25rem; }
a { color: inherit; text-underline-offset: .2em; }
a:focus-visible, summary:focus-visible, .wide:focus-visible { outline: 2px solid var(--bar); outline-offset: 2px; }
.quiet { color: var(--quiet); font-size: .875rem; }
.figures { display: flex; flex-wrap: wrap; gap: .75rem; margin: 1rem 0; }
.figures > div { flex: 1 1 9rem; padding: .5rem .75rem; background: var(--fill); border: 1px solid var(--line); border-radius: .25rem; }
.figures dt { color: var(--quiet); font-size: .875rem; }
.figures dd { margin: 0; }
.figures .value { font-size: 1.5rem; font-weight: 600; line-height: 1.3; }
.contents { display: flex; flex-wrap: wrap; gap: .25rem 1.25rem; margin: 0; padding: 0; list-style: none; }
.contents li { margin: 0; }
.chart { margin: 0 0 .75rem; }
.chart svg { display: block; width: 100%; max-width: 46rem; height: auto; font-family: inherit; font-size: 12px; }
figcaption { color: var(--quiet); font-size: .875rem; }
.fill-ink { fill: var(--text); } .fill-quiet { fill: var(--quiet); } .fill-bar { fill: var(--bar); } .fill-heat0 { fill: none; }
.fill-heat1 { fill: var(--heat1); } .fill-heat2 { fill: var(--heat2); } .fill-heat3 { fill: var(--heat3); } .fill-heat4 { fill: var(--heat4); }
.stroke-line { stroke: var(--line); }
summary { cursor: pointer; }
.wide { overflow-x: auto; }
.wide + .about { margin-top: 1.25rem; }
table { width: 100%; border-collapse: collapse; }
th, td { padding: .25rem .5rem; border-bottom: 1px solid var(--line); text-align: left; vertical-align: top; }
th[scope="row"] { font-weight: normal; min-width: 8rem; }
td { min-width: 3rem; }
.measure { white-space: nowrap; }
th.number, td.number { text-align: right; white-space: nowrap; font-variant-numeric: tabular-nums; }
.bar { width: 8rem; height: .75rem; vertical-align: middle; }
.bar .track { fill: var(--fill); stroke: var(--line); }
.bar .value { fill: var(--bar); }
ol, ul { padding-left: 1.5rem; }
li { margin: 0 0 .5rem; }
.findings > li { margin-bottom: 1rem; }
blockquote { margin: .25rem 0; padding-left: .75rem; border-left: .25rem solid var(--line); }
q { quotes: "“" "”"; }
.leads { margin: .25rem 0 0; }
.leads > li { margin-bottom: .25rem; }
article { margin: 0 0 2rem; }
.level { font-weight: 600; }
.error { color: var(--error); } .warning { color: var(--warning); } .info { color: var(--info); } .hint { color: var(--hint); }
code { font-size: .875em; color: var(--quiet); }
@media (forced-colors: active) {
  .bar .value, .fill-bar { fill: CanvasText; }
  .bar .track { fill: Canvas; stroke: CanvasText; }
  .fill-ink, .fill-quiet { fill: CanvasText; }
  .fill-heat1, .fill-heat2, .fill-heat3, .fill-heat4 { fill: Canvas; }
  .stroke-line { stroke: CanvasText; }
}
@page { size: A4; margin: 18mm 16mm; }
@media print {
  :root { --text: #000000; --quiet: #444444; --paper: #ffffff; --line: #999999; --fill: #f2f2f2; --bar: #555555;
    --error: #000000; --warning: #000000; --info: #000000; --hint: #444444;
    --heat1: #f0f0f0; --heat2: #dcdcdc; --heat3: #c4c4c4; --heat4: #a8a8a8; }
  body { max-width: none; padding: 0; font-size: 10pt; }
  nav, details { display: none; }
  .bar, .chart svg { print-color-adjust: exact; }
  .bar { width: 5rem; }
  li, tr, .figures, .chart { break-inside: avoid; }
  h2, h3 { break-after: avoid; }
  .wide { overflow: visible; }
  th[scope="row"] { min-width: 0; }
  thead { display: table-header-group; break-after: avoid; }
  tbody tr:first-child { break-before: avoid; }
  h2 + p, .about { break-after: avoid; }
  #details, article { break-before: page; }
  article:first-of-type { break-before: auto; }
  a { text-decoration: none; }
}
`;

/** SHA-256 of {@link STYLE} for the page's content security policy; a test keeps it right. */
export const STYLE_HASH = 'sha256-NtmLQ65fKEw2UxII1Y7gjVHBuje84VgOAXN4tMI+Jlc=';
