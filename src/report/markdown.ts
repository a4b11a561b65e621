import { counted } from "../model/listing.ts";
import { isError, positionOf, type Diagnostic } from "../model/diagnostic.ts";
import type { Plan } from "../model/plan.ts";
import { costOf, countsOf, nothingOf } from "./footer.ts";
import { blockOf, namesOf, rankOf } from "./markdown/blocks.ts";
import { code, prose } from "./markdown/code.ts";
import { fitted, gap, sizeOf, type Block, type Fitted } from "./markdown/fit.ts";
import { someOf, viewOf, type Part, type PlanView, type Tally } from "./view.ts";

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
    ...view.others.map(blockOf),
    ...unmanagedBlocks(view),
    ...problemBlocks(view.diagnostics),
  ];
  const room = limit - sizeOf(head) - sizeOf(tail) - 2 * gap;
  const all = fitted(blocks, room);
  const cut = isCut(all) ? fitted(blocks, room - noticeSize) : all;
  const notice = isCut(cut) ? [noticeOf(cut, whole)] : [];
  const pages = [[head, ...notice, ...cut.texts, tail], [head, ...notice], [head]].map((parts) => parts.join("\n\n"));
  return pages.find((page) => sizeOf(page) <= limit) ?? head;
}

const usualWhole = `The whole plan: ${code("orgform plan --format html")}.`;

const grave: readonly (keyof Tally)[] = ["delete", "replace", "irreversible", "widening", "withheld"];

function headOf(view: PlanView): string {
  const { id, host, warning } = view.organization;
  const told = countsOf(view.tally).map(({ is, count, words }) => {
    const text = `${count.toLocaleString("en-US")} ${words}`;
    return grave.includes(is) ? `**${text}**` : text;
  });
  const problems = view.diagnostics.filter(isError).length;
  return [
    `### Plan for ${id === undefined ? "an organization that has not named itself" : code(id)} at ${code(host)}`,
    ...(warning === undefined ? [] : [`**!** ${prose(warning)}`]),
    ...(view.changes.length === 0 ? [`${prose(nothingOf(view))}.`] : []),
    ...(told.length === 0 ? [] : [told.join(" · ")]),
    ...(view.complete ? [] : ["**Incomplete:** a section that the file manages could not be read."]),
    ...(problems === 0 ? [] : [`**${counted(problems, "error")}**, told below.`]),
  ].join("\n\n");
}

function tailOf({ requests, digest }: PlanView): string {
  return `<sub>${prose(costOf(requests))} Digest: ${code(digest)}.</sub>`;
}

/** A title belongs to the first of its sections, so that no part is told under the title of another. */
function partBlocks({ title, sections }: Part): readonly Block[] {
  const heading: readonly Block[] =
    title === undefined ? [] : [{ priority: -1, name: prose(title), count: 0, entries: [], short: [], frame: () => `### ${prose(title)}` }];
  return [...heading, ...sections.map(blockOf)];
}

function unmanagedBlocks({ unmanaged }: PlanView): readonly Block[] {
  if (unmanaged.length === 0) return [];
  const count = unmanaged.reduce((sum, each) => sum + each.count, 0);
  const entries = unmanaged.map(({ kind, count, places }) => {
    const { shown, more } = someOf([...places]);
    const lines = shown.map(([place, names]) => {
      const some = someOf(names);
      const rest = some.more === 0 ? "" : ` and ${some.more.toLocaleString("en-US")} more`;
      return `${place === undefined ? "" : `${code(place)}: `}${some.shown.map(code).join(", ")}${rest}`;
    });
    const others = more === 0 ? [] : [`and in ${counted(more, "other place")}`];
    return [`- ${count.toLocaleString("en-US")} ${code(kind)}`, ...[...lines, ...others].map((line) => `  - ${line}`)].join("\n");
  });
  const short = unmanaged.map(({ kind, count }) => `- ${count.toLocaleString("en-US")} ${code(kind)}`);
  const frame = (own: readonly string[]): string =>
    `<details><summary>Unmanaged: ${counted(count, "thing")} that the file does not declare, kept as they are</summary>\n\n${own.join("\n")}\n\n</details>`;
  return [{ priority: rankOf("deferred") + 1, name: "Unmanaged", count, entries, short, frame }];
}

function problemBlocks(diagnostics: readonly Diagnostic[]): readonly Block[] {
  if (diagnostics.length === 0) return [];
  const sorted = diagnostics.toSorted((a, b) => Number(isError(b)) - Number(isError(a)));
  const entries = sorted.map(({ severity, code: name, message, hint, source }) => {
    const place = source === undefined ? "" : ` · ${code(positionOf(source))}`;
    return `- **${severity}** ${code(name)}: ${prose(message)}${place}${hint === undefined ? "" : `\\\n  ${prose(hint)}`}`;
  });
  const frame = (own: readonly string[], note?: string): string =>
    [`#### Problems (${sorted.length.toLocaleString("en-US")})`, ...(note === undefined ? [] : [`*${note}*`]), own.join("\n")].join("\n\n");
  const block = { name: "Problems", count: sorted.length, entries, short: entries, frame };
  return [{ ...block, priority: diagnostics.some(isError) ? rankOf("withheld") : rankOf("deferred") }];
}

/** Bytes kept for the sentence that says what is cut: at most twelve names in it, each cut to a length itself. */
const noticeSize = 8_000;

const isCut = ({ short, partial, left }: Fitted): boolean => short.length + partial.length + left.length > 0;

function noticeOf({ short, partial, left }: Fitted, whole: string): string {
  const clauses = [
    ...(short.length === 0 ? [] : [`without values: ${namesOf(short)}`]),
    ...(partial.length === 0 ? [] : [`in part: ${namesOf(partial)}`]),
    ...(left.length === 0 ? [] : [`left out: ${namesOf(left)}`]),
  ];
  return `> **Cut to fit this page**: ${clauses.join("; ")}. ${whole}`;
}
