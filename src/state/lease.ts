import { randomUUID } from "node:crypto";
import { StateError } from "./files.ts";
import { holding, type Holding } from "./lease-hold.ts";
import { holderIn, identityOf, type Leases, type LeaseRecord, type StoredLease } from "./lease-record.ts";
import { isPast, seconds, type LeaseTime } from "./lease-time.ts";
import type { Lock, Taken } from "./lock.ts";

/*
 * A Lease of Kubernetes as a lock, as its own controllers use it (client-go, tools/leaderelection). The clocks of different machines are
 * never compared: whoever waits counts, by his own clock, for how long he has seen the very same record. Whoever holds it stops by his own
 * clock before that, counted from before his last renewal was sent; so at no time do two of them believe that they hold it, as long as none
 * of their clocks runs faster than another by the ratio of `leaseMs` to `renewDeadlineMs`.
 *
 * The organization's API knows nothing of this, and cannot refuse a request that was sent in time and arrives late. What `leaseMs` leaves
 * after `renewDeadlineMs` is the time that such a request has.
 */

export interface LeaseLock extends Lock {
  /** Resolves when others can know of the last release. To be awaited before the process ends: else they wait for the lease to run out. */
  settled(): Promise<void>;
}

export interface LeaseOptions {
  readonly leases: Leases;
  /** Of this process, for whoever finds the lease held. */
  readonly pid: number;
  readonly host: string;
  readonly doing: string;
  /** Where the others reach it: `10.1.2.3:8080`. */
  readonly address?: string | undefined;
  /** What is left for whoever follows, as it is at each renewal; at most some 100,000 characters. Not asked for before it was taken. */
  readonly leaves?: (() => string) | undefined;
  readonly time: LeaseTime;
  /** Called once for each lease that is lost, and not released, with a sentence: nothing may be written from then on. */
  readonly onLost: (reason: string) => void;
  /** After how long without a sign of life others take it over, in milliseconds. */
  readonly leaseMs?: number;
  /** After how long without a renewal it is given up. Less than `leaseMs`. */
  readonly renewDeadlineMs?: number;
  /** How often it is renewed. Less than `renewDeadlineMs`. */
  readonly renewEveryMs?: number;
}

/** A run that ends takes some seconds to begin again elsewhere, and a request to the organization may take some to arrive. */
const defaults = { leaseMs: 60_000, renewDeadlineMs: 40_000, renewEveryMs: 10_000 };
const attempts = 5;

const leftBy = (record: LeaseRecord | undefined): Pick<LeaseRecord, "left"> => (record?.left === undefined ? {} : { left: record.left });

/** A lock for many machines. One that was left by a killed process is taken over by who has seen it unchanged for long enough: keep this value, and ask again. */
export function leaseLock(options: LeaseOptions): LeaseLock {
  const { leases, time, doing, address, leaves } = options;
  const { leaseMs, renewDeadlineMs, renewEveryMs } = { ...defaults, ...options };
  if (!(renewEveryMs < renewDeadlineMs && renewDeadlineMs < leaseMs))
    throw new Error("a lease must be renewed before it is given up, and given up before it ends");
  const identity = identityOf({ ...options, unique: randomUUID() });
  let hold: Holding | undefined;
  let seen: { readonly version: string; readonly at: number } | undefined;

  const record = (before: LeaseRecord | undefined): LeaseRecord => {
    const at = new Date(time.now().wall).toISOString();
    const transitions = before === undefined ? 0 : before.transitions + (before.holder === identity ? 0 : 1);
    return {
      holder: identity,
      durationMs: leaseMs,
      acquiredAt: at,
      renewedAt: at,
      transitions,
      doing,
      ...(address !== undefined && { address }),
      ...leftBy(before),
    };
  };

  /** Undefined once whoever holds it cannot believe so any more. */
  const holderOf = ({ record, version }: StoredLease): Taken | undefined => {
    if (record.holder === "" || record.holder === identity) return undefined;
    const at = time.now().monotonic;
    if (seen?.version !== version) seen = { version, at };
    // What others wrote: they count with it. Without it nobody can.
    const counts = record.durationMs ?? leaseMs;
    if (at - seen.at >= counts) return undefined;
    return {
      by: holderIn(record),
      remedy: `Wait until it has ended; one that was killed is passed over ${seconds(counts)} after its last sign of life.`,
    };
  };

  const attempt = async (): Promise<Taken | undefined> => {
    const lease = await leases.read();
    const taken = lease && holderOf(lease);
    if (taken !== undefined) return taken;
    const begin = time.now();
    const stored = lease === undefined ? await leases.create(record(undefined)) : await leases.replace(lease, record(lease.record));
    // An answer that came too late is worth nothing: it is ours in name, and not held.
    if (stored === undefined || isPast(begin, renewDeadlineMs, time)) return undefined;
    hold = holding({ leases, leaves, stored, begin, time, renewDeadlineMs, renewEveryMs, onLost: options.onLost });
    return { held: hold, ...leftBy(stored.record) };
  };

  return {
    settled: async () => hold?.settled(),
    take: async () => {
      if (hold?.isHeld()) return { held: hold };
      await hold?.settled();
      for (let count = 0; count < attempts; count += 1) {
        const taken = await attempt();
        if (taken !== undefined) return taken;
      }
      throw new StateError(`${leases.name} could not be taken: others keep writing it.`);
    },
  };
}
