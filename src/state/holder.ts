import { randomUUID } from "node:crypto";
import { readFileSync, readlinkSync } from "node:fs";
import { getPriority, hostname } from "node:os";
import type { Holder } from "./lock.ts";

/** What a holder leaves behind, so that others can tell whether it is still there. */
export interface Claim extends Holder {
  /** When the process started, in the system's own count: pids are used again. */
  readonly started?: string;
  /** Where its pid means something: one boot of one machine, and in it one namespace of processes. Empty where the system does not say. */
  readonly place: string;
}

export const BEAT_MS = 10_000;
const SILENCE_MS = 60_000;

/** One line of JSON, and no two are alike. */
export function claimText({ pid, doing, now }: { readonly pid: number; readonly doing: string; readonly now: number }): string {
  const holder: Holder = { pid, host: hostname(), since: new Date(now).toISOString(), doing };
  const started = statusOf(pid)?.started;
  const claim: Claim = { ...holder, ...(started !== undefined && { started }), place: placeOf() };
  return `${JSON.stringify({ ...claim, claim: randomUUID() })}\n`;
}

/** Undefined for what no holder has written. */
export function claimIn(text: string): Claim | undefined {
  try {
    const { pid, host, since, doing, started, place } = JSON.parse(text) as Readonly<Record<string, unknown>>;
    if (!isPid(pid) || typeof host !== "string" || typeof since !== "string" || typeof doing !== "string") return undefined;
    return { pid, host, since, doing, place: typeof place === "string" ? place : "", ...(typeof started === "string" && { started }) };
  } catch {
    return undefined;
  }
}

/** What the system could be asked about. */
function isPid(value: unknown): value is number {
  return typeof value === "number" && Number.isInteger(value) && value > 0 && value < 2 ** 31;
}

export const isElsewhere = ({ host }: Claim): boolean => host !== hostname();

/** In another container of this machine, or before it was started anew: there, its pid is somebody else's. */
export const isApart = ({ place }: Claim): boolean => place !== placeOf();

/**
 * Whether a holder has certainly ended. One on another machine never has: nobody here can know. One on this machine whose pid says nothing
 * here has when it gave no sign of life for a minute.
 *
 * @param heardAt its last sign of life. @param now both in milliseconds
 */
export function isGone(claim: Claim, { heardAt, now }: { readonly heardAt: number; readonly now: number }): boolean {
  if (isElsewhere(claim)) return false;
  // Either way: a sign of life from the future is none since the clock was put right.
  if (isApart(claim)) return Math.abs(now - heardAt) > SILENCE_MS;
  return !isRunning(claim);
}

/** True where it cannot be told. */
function isRunning({ pid, started }: Claim): boolean {
  try {
    // Asks for nothing but whether there is such a process, on every system and for every user.
    getPriority(pid);
  } catch (error) {
    return !(error instanceof Error && error.message.includes("ESRCH"));
  }
  const status = statusOf(pid);
  if (status === undefined) return true;
  // Killed, and its parent has not asked how it ended: in a container, that may never happen.
  return !/^[ZX]$/.test(status.letter) && (started === undefined || status.started === started);
}

/** Fields 3 and 22 of /proc/<pid>/stat, counted after the name, which may hold anything; undefined where there is no such file. */
function statusOf(pid: number): { readonly letter: string; readonly started: string } | undefined {
  const text = textOf(() => readFileSync(`/proc/${pid}/stat`, "utf8"));
  const fields = text.slice(text.lastIndexOf(")") + 2).split(" ");
  const [letter, started] = [fields[0], fields[19]];
  return letter && started ? { letter, started } : undefined;
}

function placeOf(): string {
  const boot = textOf(() => readFileSync("/proc/sys/kernel/random/boot_id", "utf8")).trim();
  return `${boot} ${textOf(() => readlinkSync("/proc/self/ns/pid"))}`.trim();
}

/** Empty on a system that has no such thing. */
function textOf(read: () => string): string {
  try {
    return read();
  } catch {
    return "";
  }
}
