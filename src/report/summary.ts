import type { Failure, Outcome } from "../model/outcome.ts";
import type { Diagnostic } from "../model/diagnostic.ts";
import type { Change, Deferred, Plan, Waiting, Withheld } from "../model/plan.ts";
import { counted } from "../model/listing.ts";
import { escaped } from "./escape.ts";
import { impliedBy } from "../model/plan.ts";
import { plain, type Palette } from "./palette.ts";
import { byGuard, type Objections } from "./sections.ts";
import { named } from "./view.ts";

/** A plan, and what became of it. */
export interface Applied {
  readonly plan: Plan;
  /** In any order; a change of the plan without one was not attempted. */
  readonly outcomes: readonly Outcome[];
  /** What the second pass found to be brought by somebody else. */
  readonly waiting: readonly Waiting[];
  /** Deferred settings that the run did not get to. */
  readonly postponed: readonly Deferred[];
  /** What the second pass would not do, and what stood in its way: the plan did not know of it yet. */
  readonly withheld: readonly Withheld[];
  readonly diagnostics: readonly Diagnostic[];
}

interface Block {
  readonly title: string;
  /** Follows the number of entries. */
  readonly note?: string;
  readonly entries: readonly string[];
  readonly paint: (text: string) => string;
}

/** What an apply did and did not do: complete by itself, so that it can be pasted into a ticket. */
export function renderSummary({ plan, outcomes, waiting, postponed, withheld, diagnostics }: Applied, palette: Palette = plain): string {
  const own = outcomes.filter(({ change }) => impliedBy(change) === undefined);
  const applied = own.filter(({ status }) => status === "applied");
  const cancelled = [...own.flatMap(({ status, change }) => (status === "cancelled" ? [change] : [])), ...unreached(plan, outcomes)];
  const total = own.length + unreached(plan, outcomes).length + postponed.length;
  const { red, yellow, cyan, bold } = palette;
  const blocks: readonly Block[] = [
    {
      title: "Failed",
      paint: red,
      entries: own.flatMap((outcome) => (isFailed(outcome) && !outcome.failure.ambiguous ? [failed(outcome)] : [])),
    },
    {
      title: "Failed, and may have taken effect all the same",
      paint: red,
      entries: own.flatMap((outcome) => (isFailed(outcome) && outcome.failure.ambiguous ? [failed(outcome)] : [])),
    },
    { title: "Blocked", paint: red, entries: own.flatMap((outcome) => (outcome.status === "blocked" ? [blocked(outcome)] : [])) },
    { title: "Not attempted", paint: yellow, entries: cancelled.map(titleOf) },
    { title: "Not set yet", paint: yellow, entries: postponed.map(({ address, until }) => `${escaped(address)}: after ${escaped(until)}`) },
    ...[plan.withheld, withheld].flatMap(byGuard).map((objections) => ({ ...withheldBlock(objections), paint: yellow })),
    { title: "Problems", paint: red, entries: diagnostics.map(({ message }) => escaped(message)) },
    {
      title: "Still waiting",
      paint: cyan,
      entries: [...plan.waiting, ...waiting].map(({ address, reason }) => escaped(`${address}: ${reason}`)),
    },
  ];
  const headline = `Applied ${applied.length} of ${counted(total, "change")} to ${named(plan.organization).title} (plan ${plan.digest}).`;
  const isDone = applied.length === total;
  return `${[bold(headline), ...blocks.flatMap(blockText), ...(isDone ? [] : [advice])].join("\n\n")}\n`;
}

const advice = "Running the same command again does what is left; what is done already is seen and not done twice.";

/** With what to type, for the plan that says so may be far above, or gone. */
function withheldBlock({ guard, withheld, approval }: Objections): Omit<Block, "paint"> {
  return {
    title: `Withheld by ${guard}`,
    ...(approval !== undefined && { note: `; if it is meant: --approve ${approval}` }),
    entries: withheld.map(({ action, address, reason }) => `${action} ${escaped(`${address}: ${reason}`)}`),
  };
}

function blockText({ title, note = "", entries, paint }: Block): readonly string[] {
  if (entries.length === 0) return [];
  return [[paint(`${title} (${entries.length})${note}`), ...entries.map((entry) => `  ${entry}`)].join("\n")];
}

/** One finished change, as it is told while others are still under way. */
export function outcomeLine(outcome: Outcome, { green, red, yellow }: Palette): string {
  switch (outcome.status) {
    case "applied":
      return `${green("✓")} ${titleOf(outcome.change)}`;
    case "failed":
      return `${red("✗")} ${failed(outcome)}`;
    case "blocked":
      return `${yellow("·")} ${blocked(outcome)}`;
    case "cancelled":
      return `${yellow("·")} ${titleOf(outcome.change)}: not attempted`;
    default:
      return outcome satisfies never;
  }
}

function unreached(plan: Plan, outcomes: readonly Outcome[]): readonly Change[] {
  const reached = new Set(outcomes.map(({ change }) => change.address));
  return plan.changes.filter((change) => impliedBy(change) === undefined && !reached.has(change.address));
}

const titleOf = ({ action, address }: Change): string => `${action} ${escaped(address)}`;

type Failed = Extract<Outcome, { status: "failed" }>;

const isFailed = (outcome: Outcome): outcome is Failed => outcome.status === "failed";
const failed = ({ change, failure }: Failed): string => `${titleOf(change)}: ${failureText(failure)}`;
const blocked = ({ change, by }: Extract<Outcome, { status: "blocked" }>): string => `${titleOf(change)}: waits for ${escaped(by)}`;

/** The API's own sentence, and the id that its support asks for. */
function failureText({ message, requestId }: Failure): string {
  const isNamed = requestId === undefined || message.includes(requestId);
  return escaped(isNamed ? message : `${message} (request ${requestId})`);
}
