import type { Plan } from "../model/plan.ts";
import type { Policy } from "../model/policy.ts";
import { escaped } from "./escape.ts";
import { code, renderMarkdown } from "./markdown.ts";

/** A commit as a reader finds it. */
export interface Commit {
  readonly id: string;
  /** Where it is shown. */
  readonly url?: string;
}

/** What a plan is of. */
export interface Origin {
  readonly head: Commit;
  readonly base?: Commit & { readonly name: string };
  /** The page of the run that made it. */
  readonly page?: string;
}

/** What the reviewer sees: the plan, and what it is a plan of. One that holds nothing is short. */
export function commentOf(plan: Plan, origin: Origin, { limit }: { readonly limit: number }): string {
  const facts = factsOf(plan, origin);
  const whole = origin.page === undefined ? {} : { whole: `The whole plan is in [what the run printed](${origin.page}).` };
  const shown = isQuiet(plan) ? { ...plan, unmanaged: {} } : plan;
  return `${renderMarkdown(shown, { limit: limit - Buffer.byteLength(facts) - 2, ...whole })}\n\n${facts}`;
}

/** Nothing to do, to wait for or to know. */
function isQuiet(plan: Plan): boolean {
  const { changes, deferred, withheld, waiting, held, diagnostics, policy_changes: policy = [], skipped = [], request } = plan;
  const told = [changes, deferred, withheld, waiting, held, diagnostics, policy, skipped, request?.drift ?? [], request?.released ?? []];
  return plan.complete && told.every((rows) => rows.length === 0);
}

/** The same for an issue that nobody asked for: it says first what it is. */
export function driftOf(plan: Plan, origin: Origin, { limit }: { readonly limit: number }): string {
  const about =
    "The organization and its file differ. Apply the file, or change it, and the next check closes this issue; until then each one writes it anew.";
  return `${about}\n\n${commentOf(plan, origin, { limit: limit - about.length - 2 })}`;
}

function factsOf({ basis }: Plan, { head, base, page }: Origin): string {
  const facts = [
    `commit ${commit(head)}`,
    ...(base === undefined ? [] : [`into ${code(base.name)} at ${commit(base)}`]),
    `made ${timeText(Date.parse(basis.at))}`,
    ...(page === undefined ? [] : [`[log](${page})`]),
  ];
  const [own, before] = [basis.policy, basis.in_force].map((policy) => policy && code(policyText(policy)));
  const inForce = before === undefined || before === own ? "" : `, and by the one in force: ${before}`;
  return `<sub>${facts.join(" · ")}<br>judged by the policy: ${own}${inForce}</sub>`;
}

/** The brakes, and how much is exempt from what: the whole of it is in the file. */
function policyText({ deletions, owners, invitations, protect, ignore, hold }: Policy): string {
  const covered = Object.entries({ protected: protect, held: hold, ignored: ignore });
  return [
    `deletions at most ${deletions.max}, and ${deletions.percent} % of a kind`,
    `owners at least ${owners.at_least}`,
    ...(invitations.domains === undefined ? [] : [`invitations to ${invitations.domains.join(", ")}`]),
    ...covered.flatMap(([word, patterns]) => (patterns.length === 0 ? [] : [`${word} ${patterns.length}`])),
  ].join("; ");
}

/** The plan that a note still shows while there is no newer one. */
export interface Shown {
  readonly head: string;
  readonly at: number;
}

export interface Attempt {
  readonly head: Commit;
  readonly page?: string;
  /** Undefined where no plan was shown before. */
  readonly shown: Shown | undefined;
}

/** Stands above the old plan while a new one is made. */
export function runningNotice({ head, page, shown }: Attempt): string {
  const log = page === undefined ? "" : ` ([log](${page}))`;
  const isSame = shown?.head === head.id;
  return quote(`**Outdated.** A new plan for ${isSame ? "the same commit" : commit(head)} is being made${log}.${below(shown)}`);
}

/** Stands where a plan was expected. `said`: what the run printed, at most so many characters of it. */
export function failedNotice({ head, page, shown }: Attempt, said: { readonly text: string; readonly limit: number }): string {
  const log = page === undefined ? "" : ` ([log](${page}))`;
  const notice = quote(`**There is no plan for ${commit(head)}**: it could not be made${log}.${below(shown)}`);
  return said.text.trim() === "" ? notice : `${notice}\n\n${fenced(shortened(said.text.trim(), said.limit))}`;
}

function below(shown: Shown | undefined): string {
  return shown === undefined ? "" : ` What follows is the plan for ${code(shown.head.slice(0, 7))}, made ${timeText(shown.at)}.`;
}

const quote = (text: string): string => `> ${text}`;

const commit = ({ id, url }: Commit): string => (url === undefined ? code(id.slice(0, 7)) : `[${code(id.slice(0, 7))}](${url})`);

/** `2026-09-30 12:00 UTC`, of milliseconds since the epoch. */
const timeText = (at: number): string => `${new Date(at).toISOString().slice(0, 16).replace("T", " ")} UTC`;

/** Whole lines from the beginning, where the first mistake is. */
function shortened(text: string, limit: number): string {
  if (text.length <= limit) return text;
  const end = text.lastIndexOf("\n", limit);
  return `${text.slice(0, end === -1 ? limit : end)}\n…`;
}

/** The fence is longer than any run of backticks inside, so that nothing inside ends it. */
function fenced(text: string): string {
  const longest = Math.max(2, ...[...text.matchAll(/`+/g)].map(([run]) => run.length));
  const fence = "`".repeat(longest + 1);
  return `${fence}text\n${text.split("\n").map(escaped).join("\n")}\n${fence}`;
}
