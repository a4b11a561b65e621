import { writeFileSync } from "node:fs";
import { runOf } from "../../hosts/run.ts";
import { exit, Refusal, type ExitCode } from "../exit.ts";
import type { GlobalOptions } from "../options.ts";
import { readPlan } from "../saved-plan.ts";
import type { Shell } from "../shell.ts";

export interface ApprovedOptions extends GlobalOptions {
  readonly out: string;
  readonly name: string;
}

/** Fetches the plan that was made for the request which became this commit, if somebody has approved it since. */
export async function approved(shell: Shell, { out, name }: ApprovedOptions): Promise<ExitCode> {
  const run = runOf(shell.environment);
  if (run === undefined) throw new Refusal("`approved` runs in GitHub Actions or GitLab CI, and neither is here.");
  const approval = await run.approval(name);
  if ("denied" in approval) throw new Refusal(approval.denied);
  const { request, by, at, made, fetch } = approval;
  keep(out, await fetch());
  const { digest } = readPlan(out);
  const [approvedAt, madeAt] = [at, made].map((time) => new Date(time).toISOString());
  shell.out.write(`${out}: plan ${digest} of ${request}, made at ${madeAt}, approved by ${by.join(", ")} at ${approvedAt}.\n`);
  return exit.done;
}

function keep(path: string, content: Uint8Array): void {
  try {
    writeFileSync(path, content, { mode: 0o600 });
  } catch (error) {
    throw new Refusal(`The plan cannot be written to ${path}: ${error instanceof Error ? error.message : String(error)}`);
  }
}
