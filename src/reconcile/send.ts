import type { ApiRequest } from "../api/client.ts";
import { ApiError } from "../api/error.ts";
import type { Step } from "../api/steps.ts";
import { referencesOf } from "../diff/references.ts";
import type { Wire } from "../model/field.ts";
import type { Kind } from "../model/kind.ts";
import type { Change } from "../model/plan.ts";
import type { Running } from "./execution.ts";
import type { Ending } from "./ledger.ts";

/** Somebody else may write now: nothing was sent. */
export class NotTheWriter extends Error {
  override readonly name = "NotTheWriter";
}

/** One step of a change. */
export interface Place {
  readonly kind: Kind;
  readonly change: Change;
  readonly step: Step;
  readonly run: Running;
}

/**
 * Sends, and sends again for as long as something that this run created may not have shown up yet: the API answers 404
 * for a service account right after making it (jianyuan provider, pull request 160).
 *
 * @throws ApiError; NotTheWriter; the signal's reason
 */
export async function send(request: ApiRequest, place: Place): Promise<Wire> {
  const { step, run } = place;
  const { clock, settleMs, stop } = run;
  const deadline = clock.now() + settleMs;
  for (let pauseMs = 500; ; pauseMs = Math.min(pauseMs * 2, 8_000)) {
    try {
      return await recorded(request, place);
    } catch (error) {
      const isGone = error instanceof ApiError && error.status === 404;
      if (!isGone || step.verb === "delete" || !needsFresh(place) || clock.now() + pauseMs > deadline) throw error;
      await clock.sleep(pauseMs, stop);
    }
  }
}

/** Whether something that the request names was created in this run, and may not have shown up everywhere. */
function needsFresh({ kind, change, run }: Place): boolean {
  const needed = [...change.ancestors, change.address, ...referencesOf(kind, change.spec)];
  return needed.some((address) => run.identities.isFresh(address));
}

/** With what is intended written down before each attempt, and what became of it after the last one. */
async function recorded(request: ApiRequest, { change, step, run }: Place): Promise<Wire> {
  const { ledger, batches, mayWrite, stop } = run;
  const { address, kind, action } = change;
  const intents: number[] = [];
  const onSend = (): void => {
    if (mayWrite?.() === false) throw new NotTheWriter();
    intents.push(ledger.intend({ address, kind, action, verb: step.verb, request: `${request.method} ${request.route}` }));
  };
  const end = (ending: Ending, detail?: string): void => intents.forEach((intent) => ledger.end(intent, ending, detail));
  try {
    const answer = await batches.send({ ...request, onSend }, stop);
    end("done");
    return answer;
  } catch (error) {
    if (error instanceof ApiError) end(error.ambiguous ? "lost" : "refused", error.message);
    throw error;
  }
}
