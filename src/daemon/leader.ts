import type { Clock } from "../model/clock.ts";
import type { Held, Holder, Lock } from "../state/lock.ts";
import { stoppable } from "./stoppable.ts";

export interface Leading {
  readonly lock: Lock;
  readonly clock: Clock;
  /** Called when it is known who leads, and when it is not known any more. */
  readonly onLeader: (leader: Leader) => void;
  /** What only the leader does, until aborted. */
  readonly lead: (signal: AbortSignal, held: Held) => Promise<void>;
  /** What stood in the way of asking; it is asked again. */
  readonly onProblem: (error: unknown) => void;
}

/** `left`: by whoever led before. Where it is neither us nor a holder it is not known. */
export interface Leader {
  readonly isUs: boolean;
  readonly left?: string;
  readonly holder?: Holder;
}

const EVERY_MS = 5_000;

/** Leads whenever it may: waits while another replica does, and stops at once when it has lost the right. Until aborted. */
export async function leadInTurn({ lock, clock, onLeader, lead, onProblem }: Leading, signal: AbortSignal): Promise<void> {
  while (!signal.aborted) {
    try {
      const taken = await lock.take();
      if ("held" in taken) {
        onLeader({ isUs: true, ...(taken.left !== undefined && { left: taken.left }) });
        await whileHeld(taken.held, { clock, signal }, lead);
        if (!signal.aborted) onLeader({ isUs: false });
      } else onLeader({ isUs: false, holder: taken.by });
    } catch (error) {
      onLeader({ isUs: false });
      onProblem(error);
    }
    await clock.sleep(EVERY_MS, signal).catch(() => undefined);
  }
}

/** The right is looked at every second: between writes it is asked for itself. */
const LOOK_MS = 1_000;

function whileHeld(held: Held, { clock, signal }: { clock: Clock; signal: AbortSignal }, lead: Leading["lead"]): Promise<void> {
  return stoppable(signal, async (own) => {
    const watching = (async () => {
      while (!own.signal.aborted) {
        if (!held.isHeld()) own.abort(new Error("another replica may write now"));
        await clock.sleep(LOOK_MS, own.signal).catch(() => undefined);
      }
    })();
    try {
      await lead(own.signal, held);
    } finally {
      own.abort();
      await watching;
      held.release();
    }
  });
}
