import { readFileSync } from "node:fs";
import { loadFiles } from "../../config/load.ts";
import { loadValidator } from "../../config/validator.ts";
import type { Board } from "../../hosts/board.ts";
import type { Sheet, Stamp } from "../../hosts/marker.ts";
import { post } from "../../hosts/post.ts";
import { runOf, type Run } from "../../hosts/run.ts";
import { kinds } from "../../kinds/index.ts";
import { commentOf, failedNotice, runningNotice, type Attempt } from "../../report/comment.ts";
import { exit, Refusal, type ExitCode } from "../exit.ts";
import type { GlobalOptions } from "../options.ts";
import { readPlan } from "../saved-plan.ts";
import type { Shell } from "../shell.ts";
import { commitIn, originOf, report, reserve, stampOf, tellHost, tellIssue, type Scene } from "../showing.ts";

export interface CommentOptions extends GlobalOptions {
  /** The file that holds the plan; `-` for standard input. */
  readonly argument?: string;
  readonly running?: true;
  /** With the file that holds what the run said. */
  readonly failed?: true | string;
  readonly issue?: true;
}

/** Shows a plan where it is reviewed, or says there that the plan shown is not the latest. Needs no key and asks the organization nothing. */
export async function comment(shell: Shell, options: CommentOptions): Promise<ExitCode> {
  const { argument: plan, running, failed, issue } = options;
  if ([plan, running, failed].filter((wish) => wish !== undefined).length !== 1) {
    throw new Refusal("`comment` takes one of three: the file of a plan, --running before there is one, --failed when there will be none.");
  }
  if (issue && plan === undefined)
    throw new Refusal("--issue is for a plan: an issue is opened when it holds changes, and closed when not.");
  const run = runOf(shell.environment);
  if (run === undefined) {
    throw new Refusal(
      "`comment` runs in GitHub Actions or GitLab CI, and neither is here: `orgform plan --format markdown` prints the same.",
    );
  }
  const scene = { shell, run };
  if (plan === undefined) return notice(scene, options);
  return issue ? tellIssue(scene, readPlan(plan)) : showPlan(scene, plan);
}

/** Characters of what a failed run said. */
const longestLog = 6_000;

async function showPlan({ shell, run }: Scene, file: string): Promise<ExitCode> {
  const plan = readPlan(file);
  const origin = originOf(run);
  tellHost(plan, origin, run);
  const board = boardIn(run, shell);
  if (board === undefined) return exit.done;
  const stamp = stampOf(plan, run);
  const sheet: Sheet = { stamp, plan: commentOf(plan, origin, { limit: board.limit - reserve }) };
  return report(await post(board, { stamp, compose: () => sheet }), shell);
}

/** Above the plan that is shown; where there is none only a failure is worth a comment. */
async function notice({ shell, run }: Scene, { file, failed }: CommentOptions): Promise<ExitCode> {
  const said = typeof failed === "string" ? logIn(failed) : "";
  const board = boardIn(run, shell);
  if (board === undefined) return exit.done;
  const id = await organizationIn(file, shell);
  const stamp: Stamp = { ...(id !== undefined && { organization: id }), head: run.head, at: Date.now() };
  const compose = (before: Sheet | undefined): Sheet | undefined => {
    if (before === undefined && failed === undefined) return undefined;
    const attempt: Attempt = { head: commitIn(run, run.head), ...(run.page && { page: run.page }), shown: before?.stamp.plan };
    const room = Math.max(0, Math.min(longestLog, board.limit - reserve - (before?.plan?.length ?? 0)));
    return {
      stamp: { ...before?.stamp, ...stamp },
      notice: failed === undefined ? runningNotice(attempt) : failedNotice(attempt, { text: said, limit: room }),
      ...(before?.plan !== undefined && { plan: before.plan }),
    };
  };
  return report(await post(board, { stamp, compose }), shell);
}

function boardIn(run: Run, { err }: Shell): Board | undefined {
  if (run.request === undefined) err.write("This run is none of a pull or merge request: there is nothing to comment on.\n");
  return run.request?.();
}

/** The one that the file names. A file with mistakes is told of by who plans with it. */
async function organizationIn(files: readonly string[], { environment }: Shell): Promise<string | undefined> {
  return loadFiles(files, { kinds, validate: await loadValidator(), environment, now: Date.now() }).organization.id;
}

function logIn(path: string): string {
  try {
    return readFileSync(path, "utf8");
  } catch {
    return "";
  }
}
