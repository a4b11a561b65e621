import type { State, Status } from "./status.ts";

/** What people were told of one organization last. Plain data, to be kept between runs: else they are told again. */
export interface Told {
  readonly state: State;
  /** What they were told to approve. */
  readonly approvals: readonly string[];
  /** Milliseconds: when the last messages about it went out, as far as they still count. */
  readonly at: readonly number[];
  /** Those of them that could not wait. */
  readonly urgentAt?: readonly number[];
  /** How often it has changed since. */
  readonly unsaid: number;
  /** `Status.since` when it was looked at last. */
  readonly seen?: number;
  /** When it left `in_sync`, in milliseconds. */
  readonly troubledSince?: number;
}
export type Ledger = Readonly<Record<string, Told>>;

/** Something to tell. `before`: what was told last. */
export interface News {
  readonly status: Status;
  readonly before: State;
  /** Milliseconds: since when it is as it is; of a recovery, since when it was not. */
  readonly since: number;
  /** How often it changed in the meantime, where that was more often than was told. */
  readonly unsaid: number;
}

/** What people may ask to be told. */
export type Event = "drift" | "refusal" | "failure" | "recovery";

export function eventOf({ status }: News): Event | undefined {
  return events[status.state];
}

const events: Readonly<Record<State, Event | undefined>> = {
  failing: "failure",
  invalid: "failure",
  refused: "refusal",
  drifted: "drift",
  in_sync: "recovery",
  unknown: undefined,
};

export interface Judged {
  readonly ledger: Ledger;
  readonly news: readonly News[];
  /** When there will be something to tell even if nothing changes, in milliseconds. */
  readonly lookAgainAt?: number;
}

/**
 * So many messages about one organization at once, and then one in each such time, in milliseconds. What somebody has to see to waits for
 * nothing but its own kind.
 */
const burst = 4;
const windowMs = 3_600_000;

/**
 * What is to be told now: each state once, and a refusal again when there is something else to approve. Of one that changes back and forth
 * what it came to is told when its turn comes, if that is still something else than what people know.
 */
export function judged(ledger: Ledger, statuses: readonly Status[], now: number): Judged {
  const each = statuses.map((status) => ({ name: status.name, ...judgedOne(ledger[status.name], status, now) }));
  const later = each.flatMap(({ lookAgainAt }) => lookAgainAt ?? []);
  return {
    // Of one that is no longer in the fleet nothing is kept.
    ledger: Object.fromEntries(each.flatMap(({ name, told }) => (told === undefined ? [] : [[name, told]]))),
    news: each.flatMap(({ news }) => news ?? []),
    ...(later.length > 0 && { lookAgainAt: Math.min(...later) }),
  };
}

interface JudgedOne {
  readonly told: Told | undefined;
  readonly news?: News;
  readonly lookAgainAt?: number;
}

const nothing: Told = { state: "in_sync", approvals: [], at: [], unsaid: 0 };

function judgedOne(before: Told | undefined, status: Status, now: number): JudgedOne {
  // After a restart nothing is known until a run has ended.
  if (status.state === "unknown") return { told: before };
  const told = before ?? { ...nothing, seen: status.since };
  const approvals = approvalsOf(status);
  const unsaid = told.unsaid + (status.since === told.seen ? 0 : 1);
  const isNew = status.state !== told.state || approvals.some((approval) => !told.approvals.includes(approval));
  if (!isNew) return { told: { ...told, unsaid, seen: status.since } };
  // A time that is yet to come was written by a clock that went wrong.
  const recent = (times: readonly number[] = []): readonly number[] => times.filter((time) => time <= now && now - time < windowMs);
  const [at, urgentAt] = [recent(told.at), recent(told.urgentAt)];
  const isUrgent = status.state === "failing" || status.state === "invalid" || status.state === "refused";
  const own = isUrgent ? urgentAt : at;
  const oldest = own.at(-burst);
  if (oldest !== undefined) {
    return { told: { ...told, at, urgentAt, unsaid, seen: status.since }, lookAgainAt: oldest + windowMs };
  }
  const troubledSince = told.troubledSince ?? status.since;
  const since = status.state === "in_sync" ? troubledSince : status.since;
  const next = {
    state: status.state,
    approvals,
    at: [...at, now],
    urgentAt: isUrgent ? [...urgentAt, now] : urgentAt,
    unsaid: 0,
    seen: status.since,
    ...(status.state !== "in_sync" && { troubledSince }),
  };
  return { told: next, news: { status, before: told.state, since, unsaid: Math.max(0, unsaid - 1) } };
}

function approvalsOf({ state, quarantine }: Status): readonly string[] {
  return state === "refused" ? quarantine.flatMap(({ approval }) => approval ?? []) : [];
}
