import { prepare, type Prepared } from "../../reconcile/sync.ts";
import { planJson, resultJson } from "../../report/json.ts";
import { renderSummary, type Applied } from "../../report/summary.ts";
import { renderPlan } from "../../report/text.ts";
import { countOf } from "../../report/footer.ts";
import { named, viewOf } from "../../report/view.ts";
import type { Plan } from "../../model/plan.ts";
import { applied } from "../applied.ts";
import { codeOfApply, codeOfRehearsal, exit, hasChanges, Refusal, type ExitCode } from "../exit.ts";
import { keepFirstSeen } from "../../state/first-seen.ts";
import { load, type Sound } from "../load.ts";
import type { Format, GlobalOptions } from "../options.ts";
import type { Output } from "../output.ts";
import { proveOrganization, refuseOther } from "../proof.ts";
import { connect, connectToRead, type Session, type WritingSession } from "../session.ts";
import type { Shell } from "../shell.ts";
import { atWork, type Work } from "../work.ts";

export interface ApplyOptions extends GlobalOptions {
  readonly dryRun?: true;
  readonly yes?: true;
  readonly format: Format;
}

/** Shows the plan, asks, and carries it out. With `dryRun` it holds no way to write. */
export async function apply(shell: Shell, options: ApplyOptions): Promise<ExitCode> {
  if (!options.dryRun && !options.yes && !shell.isInteractive) {
    throw new Refusal("`apply` asks before it writes, and nobody is here to answer: add --yes, or look first with --dry-run.");
  }
  const loaded = await load(options.file, shell);
  if (loaded === undefined) return exit.error;
  return options.dryRun
    ? atWork({ shell, options, open: connectToRead }, (work) => rehearse(loaded, { shell, options, work }))
    : atWork({ shell, options, open: connect }, (work) => perform(loaded, { shell, options, work }));
}

interface Scene<S extends Session> {
  readonly shell: Shell;
  readonly options: ApplyOptions;
  readonly work: Work<S>;
}

async function rehearse(loaded: Sound, { shell, options, work }: Scene<Session>): Promise<ExitCode> {
  const { plan } = await prepareFor(loaded, work);
  if (options.format === "json") shell.out.write(planJson(plan));
  else showPlan(plan, loaded, shell.out);
  return codeOfRehearsal(plan);
}

async function perform(loaded: Sound, { shell, options, work }: Scene<WritingSession>): Promise<ExitCode> {
  const prepared = await prepareFor(loaded, work);
  const { plan } = prepared;
  // With JSON the result is one document; whoever answers the question reads the plan beside it.
  if (options.format === "text" || !options.yes) showPlan(plan, loaded, options.format === "text" ? shell.out : shell.err);
  if (hasChanges(plan)) await proveOrganization(loaded.organization.id, work.session);
  if (hasChanges(plan) && !options.yes && !(await isConfirmed(plan, shell, work.signal))) {
    shell.err.write("Nothing was written.\n");
    return exit.error;
  }
  const { id, host } = plan.organization;
  keepFirstSeen(options.stateDir, plan.changes, { organization: id ?? host, kinds: work.session.reader.kinds });
  const result: Applied = hasChanges(plan)
    ? await applied(prepared, { work, shell, settleMs: options.settle })
    : { plan, outcomes: [], waiting: [], postponed: [], diagnostics: [], withheld: [] };
  if (options.format === "json") shell.out.write(resultJson(result));
  else if (hasChanges(plan)) shell.out.write(`\n${renderSummary(result, shell.out.palette)}`);
  return codeOfApply(result);
}

async function prepareFor({ desired, organization }: Sound, { session, progress }: Work<Session>): Promise<Prepared> {
  const prepared = await prepare(desired, session.reader);
  progress.hide();
  refuseOther(organization.id, session);
  return prepared;
}

function showPlan(plan: Plan, { texts }: Sound, output: Output): void {
  const { palette, width } = output;
  output.write(renderPlan(plan, { palette, texts, ...(width && { width }) }));
}

async function isConfirmed(plan: Plan, shell: Shell, signal: AbortSignal): Promise<boolean> {
  const view = viewOf(plan);
  const { bold } = shell.err.palette;
  const question = `\n${bold(`Apply these ${countOf(view)} to ${named(plan.organization).title}?`)} Only \`yes\` is accepted: `;
  return (await shell.ask(question, signal))?.trim() === "yes";
}
