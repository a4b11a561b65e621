import type { Plan } from "../../model/plan.ts";
import { forecast } from "../../reconcile/forecast.ts";
import { inScope, scopeOf } from "../../reconcile/narrow.ts";
import { prepare } from "../../reconcile/sync.ts";
import { refuseUnmatched, taskOf, type PartOptions } from "../asked.ts";
import { codeOfPlan, exit, Refusal, type ExitCode } from "../exit.ts";
import { keepCheck } from "../last-check.ts";
import { load } from "../load.ts";
import type { Format } from "../options.ts";
import { refuseOther } from "../proof.ts";
import { rendered } from "../rendered.ts";
import { savePlan } from "../saved-plan.ts";
import { connectToRead } from "../session.ts";
import type { Shell } from "../shell.ts";
import { atWork } from "../work.ts";

export interface PlanOptions extends PartOptions {
  readonly format: Format;
  readonly out?: string;
  /** Milliseconds. */
  readonly budget?: number;
  readonly detailedExitcode?: true;
}

/** Reads, compares and prints. Holds no way to write to the organization. */
export async function plan(shell: Shell, options: PlanOptions): Promise<ExitCode> {
  if (options.budget !== undefined && (options.base ?? options.target) !== undefined) {
    throw new Refusal(
      "--budget leaves sections out of what would be read, and with --base or --target only what is needed is read: leave it out.",
    );
  }
  const loaded = await load(options.file, shell);
  if (loaded === undefined) return exit.error;
  const task = await taskOf(loaded, options, shell);
  const { plan: made } = await atWork({ shell, options, open: connectToRead }, async ({ session, progress }) => {
    progress.reading(forecast(inScope(task.desired, scopeOf(task)), session.reader.allowances));
    const budget = options.budget === undefined ? undefined : options.budget / 1_000;
    const prepared = await prepare({ ...task, budget }, session.reader);
    refuseOther(loaded.organization.id, session);
    refuseUnmatched(prepared);
    return prepared;
  });
  const plan = named(made, loaded.organization.id);
  keepCheck(options.stateDir, plan);
  if (options.out !== undefined) savePlan(options.out, plan);
  shell.out.write(rendered(plan, { format: options.format, output: shell.out, texts: loaded.texts, saved: options.out }));
  return codeOfPlan(plan, { detailed: options.detailedExitcode === true });
}

/** Where nothing had to be asked, nobody told which organization it is; the file does, and the one comment about it is found by that. */
function named(plan: Plan, declared: string | undefined): Plan {
  const { organization, requests } = plan;
  const isTold = organization.id !== undefined || requests.read > 0 || declared === undefined;
  return isTold ? plan : { ...plan, organization: { ...organization, id: declared } };
}
