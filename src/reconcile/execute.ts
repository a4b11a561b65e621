import { idIn } from "../api/codec.ts";
import { keyId, requestOf, stepsOf } from "../api/steps.ts";
import { Batches } from "../api/batches.ts";
import type { ApiRequest, WriteClient } from "../api/client.ts";
import { ApiError } from "../api/error.ts";
import { referencesOf } from "../diff/references.ts";
import type { Address } from "../model/address.ts";
import type { Wire } from "../model/field.ts";
import type { Kind } from "../model/kind.ts";
import type { Failure, Outcome } from "../model/outcome.ts";
import type { Change } from "../model/plan.ts";
import type { Identities } from "./identities.ts";

export interface Execution {
  readonly client: WriteClient;
  readonly kinds: ReadonlyMap<string, Kind>;
  readonly identities: Identities;
  /** Aborted: what is in flight is finished, nothing new is begun. */
  readonly stop: AbortSignal;
  readonly clock: { now(): number; sleep(milliseconds: number): Promise<void> };
  /** How long something just created may stay hidden from the calls that need it, in milliseconds. */
  readonly settleMs: number;
  readonly onStart?: (change: Change) => void;
  readonly onOutcome?: (outcome: Outcome) => void;
}

interface Running extends Execution {
  readonly batches: Batches;
}

/**
 * Carries out the changes of a plan, each as soon as what it waits for is done; the client's pace alone sets the speed.
 * What waits for a failure is blocked, everything else goes on.
 *
 * @returns one outcome for each change, in the plan's order.
 * @throws only where a bug of ours shows itself.
 */
export async function execute(changes: readonly Change[], run: Execution): Promise<readonly Outcome[]> {
  const running: Running = { ...run, batches: new Batches(run.client) };
  const outcomes = new Map<Address, Promise<Outcome>>();
  // In the plan's order every change comes after what it waits for, so those promises exist already.
  for (const change of changes) {
    const outcome = settle(
      change,
      change.after.flatMap((address) => outcomes.get(address) ?? []),
      running,
    );
    outcomes.set(change.address, outcome);
  }
  return Promise.all(outcomes.values());
}

async function settle(change: Change, earlier: readonly Promise<Outcome>[], run: Running): Promise<Outcome> {
  const outcome = await outcomeOf(change, await Promise.all(earlier), run);
  run.onOutcome?.(outcome);
  return outcome;
}

async function outcomeOf(change: Change, before: readonly Outcome[], run: Running): Promise<Outcome> {
  const obstacle = before.find(({ status }) => status !== "applied");
  if (obstacle?.status === "cancelled" || run.stop.aborted) return { status: "cancelled", change };
  if (obstacle !== undefined) return { status: "blocked", change, by: obstacle.change.address };
  if ("implied" in change && change.implied !== undefined) return { status: "applied", change };
  try {
    run.onStart?.(change);
    await apply(change, run);
    return { status: "applied", change };
  } catch (error) {
    if (error instanceof ApiError) return { status: "failed", change, failure: failureOf(error) };
    if (run.stop.aborted && error === run.stop.reason) return { status: "cancelled", change };
    throw error; // a bug: let it end the run
  }
}

async function apply(change: Change, run: Running): Promise<void> {
  const kind = run.kinds.get(change.kind);
  if (kind === undefined) throw new Error(`no kind is named ${change.kind}`);
  const { idOf } = run.identities;
  let id = "id" in change ? change.id : undefined;
  // What was begun is finished: an account without its role would be neither done nor undone.
  let { stop } = run;
  for (const step of stepsOf(kind, change)) {
    const answer = await sent(requestOf(kind, step, { change, idOf, id }), { kind, change, run: { ...run, stop } });
    stop = never;
    if (step.verb !== "create") continue;
    id = idIn(kind, answer) ?? keyId(kind, change, idOf);
    if (id !== undefined) run.identities.learn(change.address, id);
  }
}

const never = new AbortController().signal;

/**
 * Sends, and sends again for as long as something that this run created may not have shown up yet: the API answers 404
 * for a service account right after making it (jianyuan provider, pull request 160). What is to be deleted and is gone
 * already is as the plan wants it (a deletion may answer 404 and work: openai-admin-cli).
 */
async function sent(request: ApiRequest, { kind, change, run }: { kind: Kind; change: Change; run: Running }): Promise<Wire> {
  const needed = [...change.ancestors, change.address, ...referencesOf(kind, change.spec)];
  const isFresh = needed.some((address) => run.identities.isFresh(address));
  const deadline = run.clock.now() + run.settleMs;
  for (let pauseMs = 500; ; pauseMs = Math.min(pauseMs * 2, 8_000)) {
    try {
      return await run.batches.send(request, run.stop);
    } catch (error) {
      const isGone = error instanceof ApiError && error.status === 404;
      if (isGone && change.action === "delete") return {};
      if (!isGone || !isFresh || run.clock.now() + pauseMs > deadline) throw error;
      await run.clock.sleep(pauseMs);
    }
  }
}

function failureOf({ message, status, requestId, ambiguous }: ApiError): Failure {
  return { message, ambiguous, ...(status !== undefined && { status }), ...(requestId !== undefined && { requestId }) };
}
