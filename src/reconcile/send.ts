import type { ApiRequest } from "../api/client.ts";
import { ApiError } from "../api/error.ts";
import type { Step } from "../api/steps.ts";
import type { Wire } from "../model/field.ts";
import type { Change } from "../model/plan.ts";
import type { Running } from "./execute.ts";
import type { Ending } from "./ledger.ts";

/** Somebody else may write now: nothing was sent. */
export class NotTheWriter extends Error {
  override readonly name = "NotTheWriter";
}

interface Sending {
  readonly change: Change;
  readonly step: Step;
  readonly run: Running;
  /** It names something that was created in this run. */
  readonly isFresh: boolean;
}

/**
 * Sends, and sends again for as long as something that this run created may not have shown up yet: the API answers 404
 * for a service account right after making it (jianyuan provider, pull request 160). What is to be deleted and is gone
 * already is as the plan wants it (a deletion may answer 404 and work: openai-admin-cli).
 *
 * @throws ApiError; NotTheWriter; the signal's reason
 */
export async function send(request: ApiRequest, { change, step, run, isFresh }: Sending): Promise<Wire> {
  const { clock, settleMs, stop } = run;
  const deadline = clock.now() + settleMs;
  for (let pauseMs = 500; ; pauseMs = Math.min(pauseMs * 2, 8_000)) {
    try {
      return await recorded(request, { change, step, run });
    } catch (error) {
      const isGone = error instanceof ApiError && error.status === 404;
      if (isGone && step.verb === "delete") return {};
      if (!isGone || !isFresh || clock.now() + pauseMs > deadline) throw error;
      await clock.sleep(pauseMs, stop);
    }
  }
}

/** With what is intended written down before each attempt, and what became of it after the last one. */
async function recorded(request: ApiRequest, { change, step, run }: Omit<Sending, "isFresh">): Promise<Wire> {
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
