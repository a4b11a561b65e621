import { StateError } from "./files.ts";
import { holderIn, type LeaseRecord, type Leases, type StoredLease } from "./lease-record.ts";
import { isPast, seconds, type Instant, type LeaseTime } from "./lease-time.ts";
import type { Held } from "./lock.ts";

export interface Holding extends Held {
  /** Resolves when nothing of it is under way any more. */
  settled(): Promise<void>;
}

interface Hold {
  readonly leases: Leases;
  readonly stored: StoredLease;
  /** Before the request that took it was sent. */
  readonly begin: Instant;
  readonly time: LeaseTime;
  readonly renewDeadlineMs: number;
  readonly renewEveryMs: number;
  readonly onLost: (reason: string) => void;
  /** See `LeaseOptions`. */
  readonly leaves: (() => string) | undefined;
}

/** Renews a lease that was taken, until it is released or lost. Once it is not held it never is again. */
export function holding({ leases, stored: first, begin, time, renewDeadlineMs, renewEveryMs, onLost, leaves }: Hold): Holding {
  const identity = first.record.holder;
  let [stored, since, isOver] = [first, begin, false];
  let trouble: string | undefined;
  let underWay: Promise<void> = Promise.resolve();
  let endTimers = (): void => undefined;

  const left = (): Pick<LeaseRecord, "left"> => (leaves === undefined ? {} : { left: leaves() });
  const lose = (reason: string): void => {
    if (isOver) return;
    isOver = true;
    endTimers();
    onLost(`${leases.name} is lost: ${reason}. Nothing is written any more.`);
  };

  const isHeld = (): boolean => {
    if (!isOver && isPast(since, renewDeadlineMs, time))
      lose(`it was not renewed for ${seconds(renewDeadlineMs)}${trouble === undefined ? "" : ` (${trouble})`}`);
    return !isOver;
  };

  async function renew(): Promise<boolean> {
    const sent = time.now();
    const next = await leases.replace(stored, { ...stored.record, ...left(), renewedAt: new Date(sent.wall).toISOString() });
    if (!isHeld()) return false;
    if (next !== undefined) {
      [stored, since, trouble] = [next, sent, undefined];
      return true;
    }
    const found = await leases.read();
    if (found === undefined) lose("somebody has deleted it");
    else if (found.record.holder === "") lose("somebody has released it");
    else if (found.record.holder !== identity) lose(`it is with ${holderIn(found.record).host} now`);
    // Still ours: an answer of ours was lost, or somebody wrote something else there.
    else stored = found;
    return false;
  }

  const work = async (): Promise<void> => {
    if (!isHeld()) return;
    const isRenewed = await renew().catch((error: unknown) => {
      if (!(error instanceof StateError)) throw error;
      trouble = error.message.replace(/\.$/, "");
      return false;
    });
    if (isHeld()) plan(isRenewed ? renewEveryMs : renewEveryMs / 5);
  };

  const plan = (ms: number): void => {
    const passed = time.now().monotonic - since.monotonic;
    endTimers();
    const timers = [
      time.after(ms, () => void (underWay = work())),
      // The one that tells, however long a renewal is under way.
      time.after(Math.max(0, renewDeadlineMs - passed) + 1, () => void isHeld()),
    ];
    endTimers = () => timers.forEach((end) => end());
  };

  const giveBack = async (): Promise<void> => {
    await underWay;
    const last = await leases.read();
    if (last?.record.holder !== identity) return;
    await leases.replace(last, { holder: "", durationMs: 1_000, transitions: last.record.transitions, ...left() });
  };

  plan(renewEveryMs);
  return {
    isHeld,
    release: () => {
      if (!isHeld()) return;
      isOver = true;
      endTimers();
      // Nobody waits for one who left. Should this fail they do, as for one who was killed.
      underWay = giveBack().catch((error: unknown) => {
        if (!(error instanceof StateError)) throw error;
      });
    },
    settled: () => underWay,
  };
}
