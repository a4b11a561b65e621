/** One sheet for light and dark, paper and phones. Colours meet WCAG AA on their grounds: a test measures them. */
export const style = `
:root {
  color-scheme: light dark;
  --ground: #ffffff; --raised: #f6f7f9; --line: #dfe3e8; --ink: #1b1f24; --soft: #57606a;
  --red: #a40e26; --red-ground: #fff0f0; --red-line: #f1b8bd;
  --amber: #7a4a00; --amber-ground: #fff7e0; --amber-line: #ecd08a;
  --green: #116329; --green-ground: #e9f7ed;
  --blue: #0b4fa8; --blue-ground: #eaf2fd;
  --sans: system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", "Noto Sans", sans-serif;
  --mono: ui-monospace, "SF Mono", "Cascadia Mono", Menlo, Consolas, "DejaVu Sans Mono", monospace;
}
@media (prefers-color-scheme: dark) {
  :root {
    --ground: #0f1318; --raised: #171c23; --line: #2b323b; --ink: #e4e8ed; --soft: #9aa4b0;
    --red: #ff9a94; --red-ground: #2c1518; --red-line: #6b2a30;
    --amber: #f0c260; --amber-ground: #271e0a; --amber-line: #5f4a16;
    --green: #7fd694; --green-ground: #102418;
    --blue: #8ab8ff; --blue-ground: #12203a;
  }
}
* { box-sizing: border-box; }
html { scroll-padding-top: 5rem; -webkit-text-size-adjust: 100%; text-size-adjust: 100%; }
body { margin: 0; background: var(--ground); color: var(--ink); font: 1rem/1.55 var(--sans); font-variant-numeric: tabular-nums; overflow-wrap: break-word; }
code { font: .875em/1.5 var(--mono); overflow-wrap: anywhere; unicode-bidi: isolate; }
a { color: var(--blue); text-underline-offset: .15em; }
:focus-visible { outline: 2px solid var(--blue); outline-offset: 2px; border-radius: 3px; }
[hidden] { display: none !important; }
.spoken { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
.skip:not(:focus) { position: absolute; left: -100vw; }
header, main, nav, footer { padding-inline: clamp(1rem, 4vw, 2.5rem); }
header { padding-block: 2.5rem 1.5rem; }
header, .page, footer { max-width: 80rem; margin-inline: auto; }
.kicker { margin: 0; color: var(--soft); font-size: .8125rem; letter-spacing: .08em; text-transform: uppercase; }
h1 { margin: .25rem 0 .75rem; font-size: clamp(1.375rem, 1rem + 2vw, 2rem); line-height: 1.2; font-weight: 650; letter-spacing: -.01em; }
h1 code { font-size: .9em; }
.facts { display: flex; flex-wrap: wrap; gap: .25rem 1.5rem; margin: 0; color: var(--soft); font-size: .875rem; }
.facts div { display: flex; gap: .5ch; }
.facts dt::after { content: ":"; }
.facts dd { margin: 0; color: var(--ink); }
.notice { margin: 1rem 0 0; padding: .625rem .875rem; border: 1px solid var(--amber-line); border-radius: 6px; background: var(--amber-ground); color: var(--amber); }
.notice.grave { border-color: var(--red-line); background: var(--red-ground); color: var(--red); }
.notice a { color: inherit; }
.notice.calm { border-color: var(--line); background: var(--raised); color: var(--ink); }
.tally { display: flex; flex-wrap: wrap; gap: .5rem; margin: 1.25rem 0 0; padding: 0; list-style: none; font-size: .9375rem; }
.tally li { display: flex; border: 1px solid var(--line); border-radius: 8px; background: var(--raised); color: var(--soft); }
.tally li > a, .tally li:not(:has(a)) { padding: .3125rem .75rem; gap: .5ch; }
.tally a { display: flex; gap: .5ch; color: inherit; text-decoration: none; } .tally a:hover { text-decoration: underline; }
.tally b { color: var(--ink); font-weight: 650; }
.tally .red { border-color: var(--red-line); background: var(--red-ground); } .tally .red, .tally .red b { color: var(--red); }
.tally .amber { border-color: var(--amber-line); background: var(--amber-ground); } .tally .amber, .tally .amber b { color: var(--amber); }
.cost { margin: .875rem 0 0; color: var(--soft); font-size: .875rem; }
[role=search] { position: sticky; top: 0; z-index: 1; display: flex; align-items: center; gap: .75rem; padding-block: .75rem; background: var(--ground); border-bottom: 1px solid var(--line); }
[role=search] label { font-size: .875rem; color: var(--soft); }
[role=search] input { flex: 1; min-width: 0; max-width: 32rem; padding: .5rem .75rem; border: 1px solid var(--soft); border-radius: 6px; background: var(--ground); color: var(--ink); font: inherit; }
[role=search] output { color: var(--soft); font-size: .875rem; white-space: nowrap; }
nav { display: none; }
nav ol { position: sticky; top: 0; max-height: 100vh; margin: 0; padding: 1rem 0; overflow-y: auto; list-style: none; font-size: .875rem; }
nav a { display: flex; justify-content: space-between; gap: 1rem; padding: .1875rem 0; color: var(--ink); text-decoration: none; }
nav a:hover { text-decoration: underline; }
nav a span { color: var(--soft); }
nav .red { color: var(--red); } nav .amber { color: var(--amber); }
.part { margin: 2.5rem 0 0; padding-top: 1rem; border-top: 3px double var(--line); font-size: 1.375rem; }
section { padding-top: 1.75rem; }
section > h2, section > h3, section summary :is(h2, h3) { display: inline; margin: 0; font-size: 1.125rem; line-height: 1.35; font-weight: 650; }
section summary { cursor: pointer; }
.count { margin-left: .5ch; color: var(--soft); font-weight: 400; font-size: .875rem; }
section.red :is(h2, h3) { color: var(--red); } section.amber :is(h2, h3) { color: var(--amber); }
.note { margin: .25rem 0 0; color: var(--soft); font-size: .9375rem; }
.entries { margin: .75rem 0 0; padding: 0; list-style: none; border: 1px solid var(--line); border-radius: 8px; }
.entries > li { padding: .75rem clamp(.75rem, 2vw, 1rem); }
.entries > li:not([hidden]) ~ li { border-top: 1px solid var(--line); }
section.red .entries { border-color: var(--red-line); } section.amber .entries { border-color: var(--amber-line); }
.head { display: flex; flex-wrap: wrap; align-items: baseline; gap: .125rem .75rem; }
.name { flex: 0 1 auto; min-width: 0; font-weight: 600; }
.brief code:first-child { color: var(--soft); }
.action { flex: none; min-width: 4.25rem; font: 600 .75rem/1.5 var(--mono); letter-spacing: .02em; }
.create { color: var(--green); } .update { color: var(--blue); } .delete, .replace { color: var(--red); } .none { color: var(--soft); }
.why { margin-left: auto; color: var(--soft); font-size: .875rem; unicode-bidi: isolate; }
.why code { color: var(--ink); }
.head ~ * { margin: .375rem 0 0; }
@media (min-width: 40rem) { .head ~ * { margin-left: 5rem; } }
.widens, .warning { padding: .125rem 0 .125rem .75rem; border-left: 3px solid; unicode-bidi: isolate; }
.widens { border-color: var(--amber-line); } .warning { border-color: var(--red-line); color: var(--red); }
.fields { display: grid; grid-template-columns: fit-content(18rem) minmax(0, 1fr); gap: .125rem 1rem; }
.fields dt, .fields dd { margin: 0; } .fields dt code { color: var(--soft); }
ins, del { padding: .0625em .3em; border-radius: 4px; text-decoration: none; }
ins { background: var(--green-ground); color: var(--green); } del { background: var(--red-ground); color: var(--red); }
.below { padding: 0 0 0 .875rem; list-style: none; border-left: 1px solid var(--line); } .below li + li { margin-top: .5rem; }
.names { margin: .25rem 0 0; padding-left: 1.25rem; } .names li { margin-top: .125rem; }
.hint { margin: .25rem 0 0; color: var(--soft); }
footer { padding-block: 3rem; color: var(--soft); font-size: .875rem; }
footer p { max-width: 48rem; margin: .5rem 0 0; }
@media (max-width: 40rem) {
  .fields { grid-template-columns: minmax(0, 1fr); } .fields dd { margin-bottom: .375rem; }
  .action, .why { flex-basis: 100%; margin-left: 0; } header { padding-block: 1.25rem 1rem; }
  [role=search] label { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
}
@media (min-width: 64rem) {
  .page { display: grid; grid-template-columns: 17rem minmax(0, 1fr); }
  nav { display: block; padding-right: 0; }
}
@media print {
  nav, [role=search] { display: none !important; } .page { display: block; }
  details::details-content { content-visibility: visible; block-size: auto; } .entries > li { break-inside: avoid; }
}
`;
