import type { Clock } from "../model/clock.ts";
import type { Event } from "./notify-news.ts";

/** Where messages go. */
export interface Target {
  readonly kind: "slack" | "json";
  /** A secret: whoever knows it may write there. It stands in no message, log or error. */
  readonly url: string;
  /** For logs, and for what is kept: `slack webhook 1`. */
  readonly name: string;
  /** What is told there; everything, where nothing is said. */
  readonly events?: readonly Event[];
}

export interface Sending {
  readonly clock: Clock;
  /** For one answer, in milliseconds. */
  readonly timeoutMs?: number;
}

/** Why a message was not taken, as a clause. */
export interface Trouble {
  readonly trouble: string;
  /** Milliseconds that it asks for. */
  readonly waitMs: number;
  /** Whether somebody must see to it: it does not pass by itself. */
  readonly isLasting: boolean;
}

/** @throws Error, without the address, where that cannot be one */
export function checkTarget({ url, name }: Target): void {
  if (!URL.canParse(url) || !/^https?:$/.test(new URL(url).protocol))
    throw new Error(`The address of ${name} must begin with https:// (or http:// inside of a network of your own).`);
}

/** Once. @returns undefined where it was taken */
export async function sent(
  letter: object,
  { url }: Target,
  { clock, timeoutMs = 10_000, signal }: Sending & { readonly signal: AbortSignal },
): Promise<Trouble | undefined> {
  try {
    // Not followed: what is told goes to the address that was given.
    const response = await fetch(url, {
      method: "POST",
      headers,
      body: JSON.stringify(letter),
      redirect: "manual",
      signal: AbortSignal.any([signal, AbortSignal.timeout(timeoutMs)]),
    });
    const { status } = response;
    await response.body?.cancel();
    if (status >= 200 && status < 300) return undefined;
    const trouble = `it answers ${status}`;
    if (status === 408 || status === 429 || status >= 500)
      return { trouble, waitMs: waitOf(response.headers.get("retry-after"), clock.now()), isLasting: false };
    return {
      trouble: `${trouble}${status >= 300 && status < 400 ? ", pointing elsewhere" : ""}; check its address`,
      waitMs: 0,
      isLasting: true,
    };
  } catch (error) {
    return { trouble: wordOf(error), waitMs: 0, isLasting: false };
  }
}

const headers = { "content-type": "application/json", "user-agent": "orgform" };

/** A number of seconds, or a date. */
function waitOf(after: string | null, now: number): number {
  if (after === null) return 0;
  const ms = /^\d+$/.test(after) ? Number(after) * 1_000 : Date.parse(after) - now;
  return Number.isFinite(ms) ? Math.max(0, ms) : 0;
}

/** Never its own words: they may hold the address. */
function wordOf(error: unknown): string {
  const root = error instanceof Error && error.cause instanceof Error ? error.cause : error;
  if (!(root instanceof Error)) return "it cannot be reached";
  if (root.name === "TimeoutError") return "it gave no answer in time";
  return `it cannot be reached (${"code" in root && typeof root.code === "string" ? root.code : root.name})`;
}
