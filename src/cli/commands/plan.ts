import { forecast } from "../../reconcile/forecast.ts";
import { prepare } from "../../reconcile/sync.ts";
import { codeOfPlan, exit, type ExitCode } from "../exit.ts";
import { load } from "../load.ts";
import type { Format, GlobalOptions } from "../options.ts";
import { refuseOther } from "../proof.ts";
import { rendered } from "../rendered.ts";
import { savePlan } from "../saved-plan.ts";
import { connectToRead } from "../session.ts";
import type { Shell } from "../shell.ts";
import { atWork } from "../work.ts";

export interface PlanOptions extends GlobalOptions {
  readonly format: Format;
  readonly out?: string;
  /** Milliseconds. */
  readonly budget?: number;
  readonly detailedExitcode?: true;
}

/** Reads, compares and prints. Holds no way to write to the organization. */
export async function plan(shell: Shell, options: PlanOptions): Promise<ExitCode> {
  const loaded = await load(options.file, shell);
  if (loaded === undefined) return exit.error;
  const { plan } = await atWork({ shell, options, open: connectToRead }, async ({ session, progress }) => {
    const { desired, policy } = loaded;
    progress.reading(forecast(desired, session.reader.allowances));
    const budget = options.budget === undefined ? undefined : options.budget / 1_000;
    const prepared = await prepare({ desired, policy, budget }, session.reader);
    refuseOther(loaded.organization.id, session);
    return prepared;
  });
  if (options.out !== undefined) savePlan(options.out, plan);
  shell.out.write(rendered(plan, { format: options.format, output: shell.out, texts: loaded.texts, saved: options.out }));
  return codeOfPlan(plan, { detailed: options.detailedExitcode === true });
}
