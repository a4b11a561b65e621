import { style } from "../../../report/html/style.ts";

/** The sheet of the plan, and what a page has beside one. */
export const pageStyle = `${style}
header, main, footer { max-width: 80rem; margin-inline: auto; }
main:focus { outline: none; }
main > [data-part] > header { padding-inline: 0; max-width: none; }
header { padding-block: 1.75rem 0; }
.bar { display: flex; flex-wrap: wrap; align-items: center; justify-content: space-between; gap: .25rem 1.5rem; max-width: 80rem; margin-inline: auto; padding: .625rem clamp(1rem, 4vw, 2.5rem); border-bottom: 1px solid var(--line); font-size: .875rem; }
nav.crumbs { display: block; padding: 0; min-width: 0; }
nav.crumbs ol { position: static; display: flex; flex-wrap: wrap; gap: .25rem .5rem; margin: 0; padding: 0; max-height: none; }
nav.crumbs li + li::before { content: "/"; margin-right: .5rem; color: var(--soft); }
nav.crumbs a { display: inline; padding: 0; color: var(--blue); }
.account { display: flex; align-items: center; gap: .75rem; margin: 0; color: var(--soft); }
.soft, .since { color: var(--soft); }
.line { display: flex; flex-wrap: wrap; align-items: center; gap: .25rem .875rem; }
.line h1, .line h2 { margin: 0; overflow-wrap: anywhere; } .line .since { font-size: .9375rem; }
.badge { display: inline-flex; gap: .5ch; padding: .125rem .625rem; border: 1px solid var(--line); border-radius: 999px; background: var(--raised); font-size: .875rem; font-weight: 600; white-space: nowrap; }
.badge.green { border-color: transparent; background: var(--green-ground); }
.badge.amber { border-color: var(--amber-line); background: var(--amber-ground); }
.badge.red { border-color: var(--red-line); background: var(--red-ground); }
.green { color: var(--green); } .amber { color: var(--amber); } .red { color: var(--red); } .warn { color: var(--amber); }
section.amber, section.red { color: inherit; }
.tally .green { border-color: transparent; background: var(--green-ground); } .tally .green, .tally .green b { color: var(--green); }
.message { margin: .625rem 0 0; padding-left: .75rem; border-left: 3px solid var(--line); max-width: 60rem; }
dl.facts { margin-top: .875rem; }
.fleet { margin: 1.75rem 0 0; padding: 0; list-style: none; border: 1px solid var(--line); border-radius: 8px; }
.fleet > li { padding: .875rem clamp(.75rem, 2vw, 1.125rem); } .fleet > li + li { border-top: 1px solid var(--line); }
.fleet h2 { font-size: 1.0625rem; font-weight: 650; } .fleet h2 a { color: inherit; }
p.facts { margin: .25rem 0 0; gap: .125rem 1rem; }
.running { margin-top: .75rem; } .running p { margin: .125rem 0 0; font-size: .875rem; color: var(--soft); } .running b { color: var(--ink); font-weight: 600; }
progress { display: block; width: 100%; height: .375rem; border: 0; border-radius: 3px; background: var(--line); accent-color: var(--blue); overflow: hidden; appearance: none; }
progress::-webkit-progress-bar { background: var(--line); } progress::-webkit-progress-value { background: var(--blue); } progress::-moz-progress-bar { background: var(--blue); }
progress:not([value]) { background: linear-gradient(90deg, var(--line) 0 30%, var(--blue) 50%, var(--line) 70%) 0 / 200% 100%; animation: pass 2s linear infinite; }
progress:not([value])::-webkit-progress-bar { background: transparent; }
@keyframes pass { from { background-position: 200% 0; } to { background-position: 0 0; } }
@media (prefers-reduced-motion: reduce) { progress:not([value]) { animation: none; } }
button, select, label input { padding: .375rem .75rem; border: 1px solid var(--soft); border-radius: 6px; background: var(--ground); color: var(--ink); font: inherit; font-size: .9375rem; }
button { font-weight: 600; cursor: pointer; } button:hover { background: var(--raised); }
button.quiet { border-color: var(--line); font-weight: 400; font-size: .875rem; padding: .125rem .5rem; }
.actions { display: flex; flex-wrap: wrap; align-items: start; gap: .75rem; padding-top: 1.25rem; }
.actions summary { padding: .375rem 0; cursor: pointer; font-size: .9375rem; }
.actions details form { display: flex; flex-wrap: wrap; align-items: end; gap: .75rem; margin-top: .5rem; }
label { display: inline-flex; flex-direction: column; gap: .125rem; font-size: .875rem; color: var(--soft); min-width: 0; max-width: 100%; }
.sign-in { display: flex; flex-direction: column; align-items: start; gap: 1rem; margin: 1.25rem 0; } .sign-in label, .sign-in input { width: min(24rem, 100%); }
@media (min-width: 40rem) { .entries > li > .head ~ * { margin-left: 5rem; } }
.entries form { display: flex; } .entries .head { align-items: baseline; }
section.plan > section > details > summary :is(h2, h3) { font-size: 1rem; }
.scroll { margin-top: .75rem; overflow-x: auto; border: 1px solid var(--line); border-radius: 8px; }
table { width: 100%; border-collapse: collapse; font-size: .875rem; }
th, td { padding: .4375rem .875rem; text-align: left; vertical-align: top; overflow-wrap: normal; } th { font-weight: 400; white-space: nowrap; }
thead th { color: var(--soft); } tbody tr { border-top: 1px solid var(--line); }
time { white-space: nowrap; }
#live::before { content: "●"; margin-right: .5ch; color: var(--soft); } #live[data-live=yes]::before { color: var(--green); } #live[data-live=no]::before { color: var(--amber); }
footer { padding-block: 2rem; }
`;
