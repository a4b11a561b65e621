import { countOf } from "../../report/footer.ts";
import { resultJson } from "../../report/json.ts";
import { renderSummary, type Applied } from "../../report/summary.ts";
import { named, viewOf } from "../../report/view.ts";
import type { Plan } from "../../model/plan.ts";
import { forecast } from "../../reconcile/forecast.ts";
import { inScope, scopeOf } from "../../reconcile/narrow.ts";
import { renewed } from "../../reconcile/saved.ts";
import { prepare } from "../../reconcile/sync.ts";
import type { Prepared, Task } from "../../reconcile/task.ts";
import { keepFirstSeen } from "../../state/first-seen.ts";
import { applied } from "../applied.ts";
import { refuseUnmatched, taskOf, type PartOptions } from "../asked.ts";
import { codeOfApply, codeOfRehearsal, exit, hasChanges, Refusal, type ExitCode } from "../exit.ts";
import { keepCheck } from "../last-check.ts";
import { load, type Sound } from "../load.ts";
import type { Format } from "../options.ts";
import type { Output } from "../output.ts";
import { proveOrganization, refuseOther } from "../proof.ts";
import { rendered } from "../rendered.ts";
import { readPlan, refuseEdited } from "../saved-plan.ts";
import { connect, connectToRead, type Session, type WritingSession } from "../session.ts";
import type { Shell } from "../shell.ts";
import { atWork, type Work } from "../work.ts";
import { asWriter, type Writer } from "../writer.ts";

export interface ApplyOptions extends PartOptions {
  /** A saved plan. */
  readonly argument?: string;
  readonly dryRun?: true;
  readonly yes?: true;
  readonly approve?: readonly string[];
  readonly format: Format;
}

/** Shows the plan, asks, and carries it out. With `dryRun` it holds no way to write. */
export async function apply(shell: Shell, options: ApplyOptions): Promise<ExitCode> {
  const isAgreed = options.yes === true || options.argument !== undefined;
  if (!options.dryRun && !isAgreed && !shell.isInteractive) {
    throw new Refusal("`apply` asks before it writes, and nobody is here to answer: add --yes, or look first with --dry-run.");
  }
  if (!options.dryRun && (options.format === "markdown" || options.format === "html")) {
    throw new Refusal(`What \`apply\` did is told as text or JSON: --format ${options.format} is for \`plan\`, and for --dry-run.`);
  }
  if (options.argument !== undefined) refuseParts(options);
  const saved = savedIn(options);
  const loaded = await load(options.file, shell);
  if (loaded === undefined) return exit.error;
  const task = { ...(await taskOf(loaded, options, shell)), approvals: options.approve };
  const scene = { shell, options, loaded, task, isAgreed, ...(saved && { saved }) };
  if (options.dryRun) return atWork({ shell, options, open: connectToRead }, (work) => rehearse({ ...scene, work }));
  return asWriter(options, "apply", (writer) => atWork({ shell, options, open: connect }, (work) => perform({ ...scene, work }, writer)));
}

interface Scene<S extends Session> {
  readonly shell: Shell;
  readonly options: ApplyOptions;
  readonly loaded: Sound;
  readonly task: Task;
  readonly saved?: Plan;
  /** Nobody needs to be asked. */
  readonly isAgreed: boolean;
  readonly work: Work<S>;
}

async function rehearse(scene: Scene<Session>): Promise<ExitCode> {
  const { shell, options, loaded } = scene;
  const { plan } = await prepareFor(scene);
  shell.out.write(rendered(plan, { format: options.format, output: shell.out, texts: loaded.texts }));
  return codeOfRehearsal(plan);
}

async function perform(scene: Scene<WritingSession>, writer: Writer): Promise<ExitCode> {
  const { shell, options, loaded, saved, isAgreed, work } = scene;
  const prepared = await prepareFor(scene);
  const { plan } = prepared;
  // With JSON the result is one document; whoever answers the question reads the plan beside it.
  if (options.format === "text" || !isAgreed) showPlan(plan, loaded, options.format === "text" ? shell.out : shell.err);
  if (hasChanges(plan)) await proveOrganization(loaded.organization.id ?? saved?.organization.id, work.session);
  if (hasChanges(plan) && !isAgreed && !(await isConfirmed(plan, shell, work.signal))) {
    shell.err.write("Nothing was written.\n");
    return exit.error;
  }
  const { id, host } = plan.organization;
  keepFirstSeen(options.stateDir, plan.changes, { organization: id ?? host, kinds: work.session.reader.kinds });
  const result: Applied = hasChanges(plan)
    ? await writer.record(plan, (ledger) => applied(prepared, { ...writer, ledger, work, shell, settleMs: options.settle }))
    : { plan, outcomes: [], waiting: [], postponed: [], diagnostics: [], withheld: [] };
  if (options.format === "json") shell.out.write(resultJson(result));
  else if (hasChanges(plan)) shell.out.write(`\n${renderSummary(result, shell.out.palette)}`);
  return codeOfApply(result);
}

async function prepareFor({ loaded, task, saved, options, shell, work }: Scene<Session>): Promise<Prepared> {
  const { session, progress } = work;
  const { organization } = loaded;
  if (saved === undefined) {
    work.progress.reading(forecast(inScope(task.desired, scopeOf(task)), session.reader.allowances));
    const prepared = await prepare(task, session.reader);
    progress.hide();
    refuseOther(organization.id, session);
    refuseUnmatched(prepared);
    keepCheck(options.stateDir, prepared.plan);
    return prepared;
  }
  const found = await renewed(saved, task, session.reader);
  progress.hide();
  refuseOther(organization.id ?? saved.organization.id, session);
  refuseElsewhere(saved, session.reader.organization());
  if ("stale" in found) throw staleness(found.stale);
  if (found.done.length > 0) shell.err.write(`${found.done.length} of the plan's changes are done already.\n`);
  return found.prepared;
}

function savedIn({ argument }: ApplyOptions): Plan | undefined {
  if (argument === undefined) return undefined;
  const saved = readPlan(argument);
  refuseEdited(argument, saved);
  return saved;
}

/** Which part is carried out was decided when the plan was made. */
function refuseParts({ base, target, exclude, delete: deletes }: ApplyOptions): void {
  const given = Object.entries({ base, target, exclude, "no-delete": deletes === false ? true : undefined });
  const [flag] = given.find(([, value]) => value !== undefined) ?? [];
  if (flag !== undefined) throw new Refusal(`A saved plan is carried out as it is, and has no use for --${flag}: plan again.`);
}

function refuseElsewhere(saved: Plan, { host }: Plan["organization"]): void {
  if (saved.organization.host === host) return;
  throw new Refusal(`The saved plan is for ${saved.organization.host}, and this is ${host}: nothing was written.`);
}

const shownAtMost = 20;

function staleness(stale: readonly string[]): Refusal {
  const more = stale.length > shownAtMost ? [`and ${stale.length - shownAtMost} more`] : [];
  const details = [...stale.slice(0, shownAtMost), ...more];
  return new Refusal("The saved plan is stale, and nothing was written: plan again.", { code: exit.stale, details });
}

function showPlan(plan: Plan, { texts }: Sound, output: Output): void {
  output.write(rendered(plan, { format: "text", output, texts }));
}

async function isConfirmed(plan: Plan, shell: Shell, signal: AbortSignal): Promise<boolean> {
  const view = viewOf(plan);
  const { bold } = shell.err.palette;
  const question = `\n${bold(`Apply these ${countOf(view)} to ${named(plan.organization).title}?`)} Only \`yes\` is accepted: `;
  return (await shell.ask(question, signal))?.trim() === "yes";
}
