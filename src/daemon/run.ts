import type { Selection } from "../diff/select.ts";
import type { DesiredState, LiveState } from "../model/resource.ts";
import type { PlanDraft } from "../reconcile/plan.ts";
import { notThisTime, withoutStale } from "../reconcile/agenda.ts";
import { carryOut, drafted, judged } from "../reconcile/sync.ts";
import type { Reader, Task } from "../reconcile/task.ts";
import { ended, type Ended } from "./ended.ts";
import { corrected } from "./contest.ts";
import type { Remembered } from "./memory.ts";
import { counted } from "../model/listing.ts";
import { modeFor } from "./modes.ts";
import type { Meaning, World, Writer } from "./ports.ts";
import { quarantined, refused, stillAccepted } from "./quarantine.ts";
import type { Settings } from "./settings.ts";
import type { Revision, Running } from "./status.ts";

/** A revision that can be used. */
export interface Good {
  readonly revision: Revision;
  readonly meaning: Meaning & { readonly desired: DesiredState };
}

export interface RunContext {
  readonly settings: Settings;
  readonly world: World;
  readonly remembered: Remembered;
  /** What earlier runs have read of this revision. */
  readonly earlier: LiveState;
  readonly signal: AbortSignal;
  readonly tell: (progress: Partial<Running>) => void;
}

export interface Ran {
  readonly ended: Omit<Ended, "problems">;
  /** Adds what is known by the run to what people have said meanwhile. */
  readonly remember: (now: Remembered) => Remembered;
  readonly live: LiveState;
}

/** Reads, and tells what differs. Holds nothing that could write. @throws what `World.explain` explains */
export async function look(good: Good, context: RunContext): Promise<Ran> {
  const { world, signal, tell } = context;
  const connection = world.connectToRead({ signal, onRequest: requestCounter(tell) });
  try {
    const { draft, task } = await compared(good, context, connection.reader);
    const { plan } = await judged(draft, { task, reader: connection.reader });
    const found = ended({ plan, outcomes: [], diagnostics: [], quarantine: [] });
    return { ended: found, remember: (now) => converged(now, good, found), live: draft.live };
  } finally {
    await connection.close();
  }
}

/** Reads, and carries out what may be done by itself. @throws what `World.explain` explains */
export async function enforce(good: Good, context: RunContext, writer: Writer): Promise<Ran> {
  const { settings, world, signal, tell } = context;
  const connection = world.connect({ signal, onRequest: requestCounter(tell) });
  const { reader } = connection;
  try {
    const { draft, task } = await compared(good, context, reader);
    const leaves = reasonsToLeave(draft, context, good.revision.content);
    const { plan } = await judged(draft, { task, reader });
    const chosen = await judged(draft, { task: { ...task, selection: leaves }, reader });
    if (chosen.plan.changes.length + chosen.plan.deferred.length === 0) {
      return settled({ good, context, draft }, { plan, outcomes: [], diagnostics: [] });
    }
    await connection.prove(good.meaning.organization.id);
    world.keepFirstSeen(chosen.plan);
    const total = chosen.plan.changes.length + chosen.plan.deferred.length;
    let done = 0;
    tell({ phase: "applying", total, done });
    const result = await writer.record(chosen.plan, (ledger) =>
      carryOut(chosen, reader, {
        client: connection.client,
        clock: world.clock,
        stop: signal,
        settleMs: settings.settle,
        mayWrite: writer.mayWrite,
        ledger,
        onOutcome: (outcome) => {
          const { action, address } = outcome.change;
          world.log(outcome.status === "failed" ? "error" : "info", outcome.status, { action, address });
          tell({ done: (done += 1) });
        },
      }),
    );
    return settled({ good, context, draft }, { plan, outcomes: result.outcomes, diagnostics: result.diagnostics });
  } finally {
    await connection.close();
  }
}

interface Settling {
  readonly good: Good;
  readonly context: RunContext;
  readonly draft: PlanDraft;
}

/** What is known after a run that might have written. */
function settled({ good, context, draft }: Settling, carried: Omit<Parameters<typeof ended>[0], "quarantine">): Ran {
  const [at, content] = [context.world.clock.now(), good.revision.content];
  const quarantine = refused(context.remembered.quarantine, carried.plan, { content, at });
  const found = ended({ ...carried, quarantine });
  const isDrift = context.remembered.converged === content;
  const done = new Set(carried.outcomes.flatMap(({ status, change }) => (status === "applied" ? [change.address] : [])));
  const remember = (now: Remembered): Remembered => {
    const corrections = isDrift ? corrected(now.corrections, carried.outcomes, at) : now.corrections;
    // It was approved once, and not whenever somebody undoes it.
    const accepted = now.accepted.filter(({ address }) => !done.has(address));
    // Until there was a revision that the organization was made equal to: a later one cannot loosen what the first one said either.
    const policy = now.policy ?? good.meaning.policy;
    // What is left is what the modes leave to people.
    const isFar = found.state === "drifted" ? ({ ...found, state: "in_sync" } as const) : found;
    return converged({ ...now, policy, quarantine, accepted, corrections }, good, isFar);
  };
  const told = carried.plan.changes.filter((change) => modeFor(change, context.settings.modes) === "detect").length;
  const because = told === 0 ? undefined : `the mode of ${counted(told, "change")} is detect`;
  return { ended: { ...found, because }, remember, live: draft.live };
}

/** Equal to what a revision says, and seen to be: its policy is in force from here on, and nothing that was said about it is open. */
function converged(remembered: Remembered, { revision, meaning }: Good, { state, plan }: Ran["ended"]): Remembered {
  if (state !== "in_sync" || plan?.complete !== true) return remembered;
  return { ...remembered, converged: revision.content, policy: meaning.policy, quarantine: [], accepted: [] };
}

async function compared(
  good: Good,
  { remembered, settings, earlier }: RunContext,
  reader: Reader,
): Promise<{ draft: PlanDraft; task: Task }> {
  const { desired, policy } = good.meaning;
  const { budget: seconds } = settings;
  const { allowances } = reader;
  const task: Task = { desired, policy, ...(remembered.policy && { inForce: [remembered.policy] }) };
  const known = seconds === undefined ? undefined : notThisTime(desired, { seconds, earlier, allowances });
  let draft = await drafted(task, reader, known);
  // What is written is written by what is there now, which may bring up more to write. Where reading takes that long, once more is all.
  for (let round = 0; round < 2; round += 1) {
    const fresh = freshPart(draft, reader);
    if (fresh !== undefined) draft = await drafted(task, reader, fresh);
  }
  return { draft, task: { ...task, accepted: stillAccepted(remembered, good.revision.content, draft.changes) } };
}

const freshPart = ({ live, changes, kinds }: PlanDraft, { now }: Reader): LiveState | undefined =>
  withoutStale(live, changes, { kinds, now: now() });

/** What is not to be done by itself: by its mode, or because it is in quarantine. */
function reasonsToLeave({ changes }: PlanDraft, { settings, remembered }: RunContext, content: string): Selection {
  const kept = quarantined(remembered, content, stillAccepted(remembered, content, changes));
  const leaves: NonNullable<Selection["leaves"]> = (item) => {
    if (modeFor(item, settings.modes) === "detect") return "it is only to be told";
    return kept.get(item.address);
  };
  return { target: [], exclude: [], keeps: "nothing", leaves };
}

function requestCounter(tell: RunContext["tell"]): () => void {
  let requests = 0;
  return () => tell({ requests: (requests += 1) });
}
