import { appendOutputs, appendSummary, summaryLimit } from "../hosts/files.ts";
import type { Stamp } from "../hosts/marker.ts";
import { post, type Posted } from "../hosts/post.ts";
import type { Run } from "../hosts/run.ts";
import { impliedBy, type Plan } from "../model/plan.ts";
import { commentOf, driftOf, type Commit, type Origin } from "../report/comment.ts";
import { codeOfPlan, exit, hasChanges, type ExitCode } from "./exit.ts";
import type { Shell } from "./shell.ts";

/** A run that has something to show. */
export interface Scene {
  readonly shell: Shell;
  readonly run: Run;
}

export function originOf(run: Run): Origin {
  return {
    head: commitIn(run, run.head),
    ...(run.base && { base: { name: run.base.name, ...commitIn(run, run.base.commit) } }),
    ...(run.page && { page: run.page }),
  };
}

export function commitIn(run: Run, id: string): Commit {
  const url = run.commitPage(id);
  return { id, ...(url !== undefined && { url }) };
}

/** The commit that a plan is of, and the time it was made: of two plans of one commit the later counts. */
export function stampOf({ organization: { id }, basis }: Plan, { head }: Run): Stamp {
  const at = Date.parse(basis.at);
  return { ...(id !== undefined && { organization: id }), head, at, plan: { head, at } };
}

/** What later steps can read, and the page of the run. */
export function tellHost(plan: Plan, origin: Origin, { files }: Run): void {
  if (files.outputs !== undefined) appendOutputs(files.outputs, outputsOf(plan));
  if (files.summary !== undefined) appendSummary(files.summary, commentOf(plan, origin, { limit: summaryLimit }));
}

function outputsOf(plan: Plan): Readonly<Record<string, string>> {
  const values = {
    "has-changes": hasChanges(plan) || plan.withheld.length > 0,
    changes: plan.changes.filter((change) => impliedBy(change) === undefined).length + plan.deferred.length,
    // What goes with a parent is lost too.
    deletions: plan.changes.filter(({ action }) => action === "delete" || action === "replace").length,
    withheld: plan.withheld.length,
    digest: plan.digest,
    "exit-code": codeOfPlan(plan, { detailed: true }),
  };
  return Object.fromEntries(Object.entries(values).map(([name, value]) => [name, String(value)]));
}

/** Opens an issue for a plan that holds something, keeps it current, and closes it after one that holds nothing. */
export async function tellIssue({ shell, run }: Scene, plan: Plan): Promise<ExitCode> {
  const origin = originOf(run);
  tellHost(plan, origin, run);
  const code = codeOfPlan(plan, { detailed: true });
  if (code === exit.error && !hasChanges(plan)) {
    shell.err.write(
      "The plan is not complete and holds no change: whether there is drift is not known, and no issue is opened or closed.\n",
    );
    return exit.done;
  }
  const { id, host } = plan.organization;
  const board = run.issues({ title: `${id ?? host} is not as its file says`, label: "orgform-drift" });
  const stamp = stampOf(plan, run);
  const isLast = code === exit.done;
  const sheet = { stamp, plan: driftOf(plan, origin, { limit: board.limit - reserve }) };
  return report(await post(board, { stamp, compose: () => sheet, ...(isLast && { isLast }) }), shell);
}

/** Characters that a note keeps for its marker, and for the notice that a later run may put above the plan. */
export const reserve = 2_000;

export function report(posted: Posted, { out }: Shell): ExitCode {
  out.write(`${sentenceOf(posted)}\n`);
  return exit.done;
}

function sentenceOf(posted: Posted): string {
  switch (posted.status) {
    case "created":
    case "updated":
    case "closed":
      return `${posted.status} ${posted.url}`;
    case "superseded":
      return `nothing written: a later run, of commit ${posted.head.slice(0, 7)}, has its word there`;
    case "untouched":
      return "nothing written: there is nothing to say it about";
    default:
      return posted satisfies never;
  }
}
