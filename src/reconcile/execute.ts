import { Batches } from "../api/batches.ts";
import { ApiError } from "../api/error.ts";
import { requestOf, stepsOf } from "../api/steps.ts";
import type { Address, RemoteId } from "../model/address.ts";
import type { Failure, Outcome } from "../model/outcome.ts";
import { impliedBy, type Change } from "../model/plan.ts";
import { create } from "./create.ts";
import type { Execution, Running } from "./execution.ts";
import { Seeker } from "./seek.ts";
import { NotTheWriter, send, type Place } from "./send.ts";

/**
 * Carries out the changes of a plan, each as soon as what it waits for is done; the client's pace alone sets the speed.
 * What waits for a failure is blocked, everything else goes on.
 *
 * @returns one outcome for each change, in the plan's order.
 * @throws only where a bug of ours shows itself.
 */
export async function execute(changes: readonly Change[], run: Execution): Promise<readonly Outcome[]> {
  const { client, identities, clock, stop } = run;
  const seeker = new Seeker({ client, identities, clock, signal: stop });
  const running: Running = { ...run, batches: new Batches(client), seeker, found: new Map() };
  const outcomes = new Map<Address, Promise<Outcome>>();
  // In the plan's order every change comes after what it waits for, so those promises exist already.
  for (const change of changes) {
    const earlier = change.after.flatMap((address) => outcomes.get(address) ?? []);
    outcomes.set(change.address, settle(change, earlier, running));
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
  if (obstacle?.status === "cancelled" || run.stop.aborted || run.mayWrite?.() === false) return { status: "cancelled", change };
  if (obstacle !== undefined) return { status: "blocked", change, by: obstacle.change.address };
  if (impliedBy(change) !== undefined) return { status: "applied", change };
  try {
    const moved = await run.recheck?.(change);
    if (moved !== undefined) return { status: "failed", change, failure: { message: moved, ambiguous: false } };
    run.onStart?.(change);
    return await apply(change, run);
  } catch (error) {
    if (error instanceof ApiError) return { status: "failed", change, failure: failureOf(error) };
    if (error instanceof NotTheWriter || (run.stop.aborted && error === run.stop.reason)) return { status: "cancelled", change };
    throw error; // a bug: let it end the run
  }
}

async function apply(change: Change, run: Running): Promise<Outcome> {
  const kind = run.kinds.get(change.kind);
  if (kind === undefined) throw new Error(`no kind is named ${change.kind}`);
  let id = "id" in change ? change.id : undefined;
  let isAdopted = false;
  // What was begun is finished: an account without its role would be neither done nor undone.
  let { stop } = run;
  for (const step of stepsOf(kind, change)) {
    const place = { kind, change, step, run: { ...run, stop } };
    if (step.verb === "create") {
      const made = await create(place);
      isAdopted = made.isAdopted;
      id = made.id;
      if (id !== undefined) run.identities.learn(change.address, id);
    } else {
      await mend(place, id);
    }
    stop = never;
  }
  return { status: "applied", change, ...(isAdopted && { adopted: true }) };
}

const never = new AbortController().signal;

/**
 * A step at what is there. One that takes it away and is refused may have done so before, in an attempt whose answer was
 * lost, or somebody else has: a project that is archived cannot be archived again. A deletion may answer 404 and work
 * (openai-admin-cli); and it may be the answer to a key that lacks a scope, so the list has the last word.
 */
async function mend(place: Place, id: RemoteId | undefined): Promise<void> {
  const { kind, change, step, run } = place;
  try {
    await send(requestOf(kind, step, { change, idOf: run.identities.idOf, id }), place);
  } catch (error) {
    const status = error instanceof ApiError ? error.status : undefined;
    const isRefused = status === 400 || status === 404;
    if (step.verb !== "delete" || !isRefused || !(await isGone(place, { id, lagMs: status === 404 ? run.settleMs : 0 }))) throw error;
  }
}

async function isGone({ kind, change, run }: Place, { id, lagMs }: { id: RemoteId | undefined; lagMs: number }): Promise<boolean> {
  try {
    return await run.seeker.isGone({ kind, change, id }, run.clock.now() + lagMs);
  } catch (error) {
    if (error instanceof ApiError || run.stop.aborted) return false;
    throw error;
  }
}

function failureOf({ message, status, requestId, ambiguous }: ApiError): Failure {
  return { message, ambiguous, ...(status !== undefined && { status }), ...(requestId !== undefined && { requestId }) };
}
