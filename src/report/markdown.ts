import { counted, figure, someOf } from "../model/listing.ts";
import { isError, positionOf, type Diagnostic } from "../model/diagnostic.ts";
import type { Plan } from "../model/plan.ts";
import { costOf, countsOf, nothingOf, type Count } from "./footer.ts";
import { blockOf, namesOf, rankOf } from "./markdown/blocks.ts";
import { code, prose } from "./markdown/code.ts";
import { candidateOf, fitted, gap, sizeOf, type Block, type Fitted } from "./markdown/fit.ts";
import { viewOf, type Part, type PlanView, type Tally } from "./view.ts";

export interface MarkdownOptions {
  /** The most that the host takes, in characters. What does not fit is cut by section, and named. */
  readonly limit: number;
  /** Says, in Markdown, where the whole plan is; told where something is cut. */
  readonly whole?: string;
}

/** A plan for a pull request or the page of a job. Nothing from the file or the API is markup in it, or calls anybody. */
export function renderMarkdown(plan: Plan, options: MarkdownOptions): string {
  return markdownOf(viewOf(plan), options);
}

export { code } from "./markdown/code.ts";

export function markdownOf(view: PlanView, { limit, whole = usualWhole }: MarkdownOptions): string {
  const [head, tail] = [headOf(view), tailOf(view)];
  const blocks = [
    ...view.changes.flatMap(partBlocks),
    ...view.others.flatMap(partBlocks),
    ...unmanagedBlocks(view),
    ...problemBlocks(view.diagnostics),
  ];
  const room = limit - sizeOf(head) - sizeOf(tail) - 2 * gap;
  const { texts, notice } = cutTo(room, blocks, whole);
  const pages = [[head, ...notice, ...texts, tail], [head, ...notice], [head]].map((parts) => parts.join("\n\n"));
  return pages.find((page) => sizeOf(page) <= limit) ?? head;
}

const usualWhole = `The whole plan: ${code("orgform plan --format html")}.`;

const grave: readonly (keyof Tally)[] = ["delete", "replace", "irreversible", "widening", "policy", "withheld"];

function headOf(view: PlanView): string {
  const { id, host, warning } = view.organization;
  const isGrave = ({ is }: Count): number => Number(grave.includes(is));
  const told = countsOf(view.tally)
    .toSorted((a, b) => isGrave(b) - isGrave(a))
    .map(({ is, count, words }) => {
      const text = `${figure(count)} ${words}`;
      return grave.includes(is) ? `**${text}**` : text;
    });
  const problems = view.diagnostics.filter(isError).length;
  return [
    `### Plan for ${id === undefined ? "an organization that has not named itself" : code(id)} at ${code(host)}`,
    ...(warning === undefined ? [] : [`**!** ${prose(warning)}`]),
    ...view.notes.map(prose),
    ...(view.changes.every(({ sections }) => sections.length === 0) ? [`${prose(nothingOf(view))}.`] : []),
    ...(told.length === 0 ? [] : [told.join(" · ")]),
    ...(view.complete ? [] : ["**Incomplete:** a section that the file manages could not be read."]),
    ...(problems === 0 ? [] : [`**${counted(problems, "error")}**, told below.`]),
  ].join("\n\n");
}

function tailOf({ requests, digest }: PlanView): string {
  return `<sub>${prose(costOf(requests))} Digest: ${code(digest)}.</sub>`;
}

/** A title belongs to the first of its sections, so that no part is told under the title of another. */
function partBlocks({ title, note, sections }: Part): readonly Block[] {
  const below = note === undefined ? "" : `\n\n${prose(note)}`;
  const heading: readonly Block[] =
    title === undefined
      ? []
      : [{ priority: -1, isFirst: true, name: prose(title), count: 0, entries: [], short: [], frame: () => `### ${prose(title)}${below}` }];
  return [...heading, ...sections.map(blockOf)];
}

function unmanagedBlocks({ unmanaged }: PlanView): readonly Block[] {
  if (unmanaged.length === 0) return [];
  const count = unmanaged.reduce((sum, each) => sum + each.count, 0);
  const entries = unmanaged.map(({ kind, count, places }) => {
    const { shown, more } = someOf([...places]);
    const lines = shown.map(([place, names]) => {
      const some = someOf(names);
      const rest = some.more === 0 ? "" : ` and ${figure(some.more)} more`;
      return `${place === undefined ? "" : `${code(place)}: `}${some.shown.map(code).join(", ")}${rest}`;
    });
    const others = more === 0 ? [] : [`and in ${counted(more, "other place")}`];
    return [`- ${figure(count)} ${code(kind)}`, ...[...lines, ...others].map((line) => `  - ${line}`)].join("\n");
  });
  const short = [unmanaged.map(({ kind, count }) => ({ text: `- ${figure(count)} ${code(kind)}`, count }))];
  const frame = (own: readonly string[]): string =>
    `<details><summary>Unmanaged: ${counted(count, "thing")} that the file does not declare, kept as they are</summary>\n\n${own.join("\n")}\n\n</details>`;
  return [{ priority: rankOf("deferred") + 1, isFirst: false, name: "Unmanaged", count, entries, short, frame }];
}

function problemBlocks(diagnostics: readonly Diagnostic[]): readonly Block[] {
  if (diagnostics.length === 0) return [];
  const sorted = diagnostics.toSorted((a, b) => Number(isError(b)) - Number(isError(a)));
  const entries = sorted.map(({ severity, code: name, message, hint, source }) => {
    const place = source === undefined ? "" : ` · ${code(positionOf(source))}`;
    return `- **${severity}** ${code(name)}: ${prose(message)}${place}${hint === undefined ? "" : `\\\n  ${prose(hint)}`}`;
  });
  const frame = (own: readonly string[], note?: string): string =>
    [`#### Problems (${figure(sorted.length)})`, ...(note === undefined ? [] : [`*${note}*`]), own.join("\n")].join("\n\n");
  const isFirst = diagnostics.some(isError);
  const short = [entries.map((text) => ({ text, count: 1 }))];
  return [{ priority: rankOf(isFirst ? "withheld" : "deferred"), isFirst, name: "Problems", count: sorted.length, entries, short, frame }];
}

interface Cut {
  readonly texts: readonly string[];
  /** Says what is cut, where anything is. */
  readonly notice: readonly string[];
}

/** The sentence that says what is cut takes room itself, and the less room there is the more it has to say. */
function cutTo(room: number, blocks: readonly Block[], whole: string): Cut {
  const candidates = blocks.map(candidateOf);
  for (let reserved = 0; ;) {
    const found = fitted(candidates, room - reserved);
    if (!isCut(found)) return { texts: found.texts, notice: [] };
    const notice = noticeOf(found, whole);
    const needed = sizeOf(notice) + gap;
    if (needed <= reserved || reserved > room) return { texts: found.texts, notice: [notice] };
    reserved = needed + 100;
  }
}

const isCut = ({ short, partial, left }: Fitted): boolean => short.length + partial.length + left.length > 0;

function noticeOf({ short, partial, left }: Fitted, whole: string): string {
  const clauses = [
    ...(short.length === 0 ? [] : [`in short: ${namesOf(short)}`]),
    ...(partial.length === 0 ? [] : [`in part: ${namesOf(partial)}`]),
    ...(left.length === 0 ? [] : [`left out: ${namesOf(left)}`]),
  ];
  return `> **Cut to fit this page**: ${clauses.join("; ")}. ${whole}`;
}
