import { collectionKey } from "../model/address.ts";
import type { Deferred } from "../model/plan.ts";
import type { Prepared, Means } from "./task.ts";

/**
 * Plans again, for as long as something that was just made may not show, where the plan waits for what the API makes along
 * with it, or cannot read it. Twice at most: where the API makes none there is nothing to wait for.
 *
 * @returns undefined where the run was stopped
 */
export async function shown(
  due: readonly Deferred[],
  { clock, settleMs, stop }: Means,
  plan: () => Promise<Prepared>,
): Promise<Prepared | undefined> {
  const until = clock.now() + settleMs;
  for (let pauseMs = settleMs / 6; ; pauseMs = until - clock.now()) {
    const prepared = await plan();
    const isMissing = due.some((each) => isUnseen(each, prepared));
    if (!isMissing || pauseMs <= 0) return prepared;
    await clock.sleep(pauseMs, stop).catch(() => undefined);
    if (stop.aborted) return undefined;
  }
}

function isUnseen({ address, ancestors, kind: name }: Deferred, { live, plan }: Prepared): boolean {
  const reading = live.get(collectionKey(ancestors.at(-1), name));
  if (reading === undefined || "unread" in reading) return true;
  return reading.kind.api.create === undefined && plan.waiting.some((each) => each.address === address);
}
