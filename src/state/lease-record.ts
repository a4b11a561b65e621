import type { Holder } from "./lock.ts";

/** What a Lease says of who holds it. */
export interface LeaseRecord {
  /** Empty: nobody. */
  readonly holder: string;
  /** For how long a sign of life counts, in milliseconds. None: it does not say. */
  readonly durationMs?: number;
  /** ISO times, by the clock of whoever wrote them. */
  readonly acquiredAt?: string;
  readonly renewedAt?: string;
  /** How often it went from one to another. */
  readonly transitions: number;
  /** The command of whoever holds it. */
  readonly doing?: string;
  /** Where others reach it: an address and a port. */
  readonly address?: string;
  /** For whoever follows. */
  readonly left?: string;
}

/** A Lease as the server has it. */
export interface StoredLease {
  readonly record: LeaseRecord;
  /** What the server compares when it is replaced: nobody may have written in between. */
  readonly version: string;
  /** All of it, so that what others put there stays. */
  readonly whole: Readonly<Record<string, unknown>>;
}

/** One Lease, by name. Each method throws StateError where it cannot be told whether it worked. */
export interface Leases {
  /** Undefined where there is none. */
  read(): Promise<StoredLease | undefined>;
  /** Undefined where there is one already. */
  create(record: LeaseRecord): Promise<StoredLease | undefined>;
  /** Undefined where it is not what it was any more. */
  replace(lease: StoredLease, record: LeaseRecord): Promise<StoredLease | undefined>;
  /** For a person: `the lease orgform in the namespace openai`. */
  readonly name: string;
}

/** No two are alike; the first two parts are for people. */
export const identityOf = ({ host, pid, unique }: { readonly host: string; readonly pid: number; readonly unique: string }): string =>
  `${host}_${pid}_${unique}`;

/** What is not ours may have named itself as it likes. */
export function holderIn({ holder, acquiredAt = "an unknown time", doing = "another program", address }: LeaseRecord): Holder {
  const [, host = holder, pid = "0"] = /^(.+)_(\d+)_[^_]+$/.exec(holder) ?? [];
  return { pid: Number(pid), host, since: acquiredAt, doing, ...(address !== undefined && { address }) };
}

const [DOING, ADDRESS, LEFT] = ["orgform-doing", "orgform-address", "orgform-left"];

/** The object as the API takes it; what is in `whole` and not ours is kept. */
export function writtenLease(record: LeaseRecord, { name, whole = {} }: { name: string; whole?: StoredLease["whole"] }): object {
  const { holder, durationMs, acquiredAt, renewedAt, transitions, doing, address, left } = record;
  const metadata = wireOf(whole["metadata"]);
  const { [DOING]: _, [ADDRESS]: __, [LEFT]: ___, ...others } = wireOf(metadata["annotations"]);
  // What is undefined is left out where it is sent.
  const annotations = { ...others, [DOING]: doing, [ADDRESS]: address, [LEFT]: left };
  return {
    ...whole,
    apiVersion: "coordination.k8s.io/v1",
    kind: "Lease",
    metadata: { ...metadata, name, annotations },
    spec: {
      ...wireOf(whole["spec"]),
      holderIdentity: holder,
      ...(durationMs !== undefined && { leaseDurationSeconds: Math.ceil(durationMs / 1_000) }),
      ...(acquiredAt !== undefined && { acquireTime: microseconds(acquiredAt) }),
      ...(renewedAt !== undefined && { renewTime: microseconds(renewedAt) }),
      leaseTransitions: transitions,
    },
  };
}

/** The API takes six digits, neither more nor fewer. */
const microseconds = (time: string): string => new Date(time).toISOString().replace("Z", "000Z");

/** Undefined for what is no Lease. */
export function leaseIn(value: unknown): StoredLease | undefined {
  const whole = wireOf(value);
  const [metadata, spec] = [wireOf(whole["metadata"]), wireOf(whole["spec"])];
  const version = metadata["resourceVersion"];
  if (whole["kind"] !== "Lease" || typeof version !== "string") return undefined;
  const text = (name: string): string | undefined => (typeof spec[name] === "string" ? spec[name] : undefined);
  const [seconds, transitions] = [spec["leaseDurationSeconds"], spec["leaseTransitions"]];
  const { [DOING]: doing, [ADDRESS]: address, [LEFT]: left } = wireOf(metadata["annotations"]);
  const [acquiredAt, renewedAt] = [text("acquireTime"), text("renewTime")];
  const record: LeaseRecord = {
    holder: text("holderIdentity") ?? "",
    transitions: typeof transitions === "number" ? transitions : 0,
    ...(typeof seconds === "number" && { durationMs: seconds * 1_000 }),
    ...(acquiredAt !== undefined && { acquiredAt }),
    ...(renewedAt !== undefined && { renewedAt }),
    ...(typeof doing === "string" && { doing }),
    ...(typeof address === "string" && { address }),
    ...(typeof left === "string" && { left }),
  };
  return { record, version, whole };
}

function wireOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value) ? { ...value } : {};
}
