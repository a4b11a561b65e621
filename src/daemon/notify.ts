import { eventOf, judged, type Judged, type Ledger, type News } from "./notify-news.ts";
import { checkTarget, sent, type Sending, type Target, type Trouble } from "./notify-send.ts";
import { jsonBody, slackBody } from "./notify-text.ts";
import type { Fleet } from "./status.ts";

/** What each place was told, by its name. */
export type Ledgers = Readonly<Record<string, Ledger>>;

export interface Notifying extends Sending {
  readonly fleet: Pick<Fleet, "statuses" | "subscribe">;
  readonly targets: readonly Target[];
  /** Where people reach the status page. */
  readonly page?: string;
  /** What was told before this process began. */
  readonly ledgers?: Ledgers;
  /** Called when something was told: to be kept for the next process. */
  readonly keep: (ledgers: Ledgers) => void;
  readonly log: (level: "warn" | "error", message: string, facts?: Readonly<Record<string, unknown>>) => void;
}

/** What changes within this time is one message, in milliseconds. */
const groupMs = 5_000;

/**
 * Tells people what becomes of the fleet, until aborted. It looks at what is, and not at what has happened: what came and went in between is
 * not told, also while a place takes nothing. Then it is tried again without end, and told what holds by then.
 *
 * @returns when nothing is under way any more @throws Error for an address that is none
 */
export async function notify(notifying: Notifying, signal: AbortSignal): Promise<void> {
  const { targets, keep, log } = notifying;
  targets.forEach(checkTarget);
  let ledgers = notifying.ledgers ?? {};
  // Should it be told again after a restart, that is better than not to be told.
  const kept = (name: string, ledger: Ledger): void => {
    ledgers = { ...ledgers, [name]: ledger };
    try {
      keep(ledgers);
    } catch (error) {
      log("warn", "what people were told cannot be kept", { reason: error instanceof Error ? error.message : String(error) });
    }
  };
  await inGrace(notifying, signal, (late) =>
    Promise.all(
      targets.map(async (target) => {
        const telling = {
          ...notifying,
          target,
          ledger: ledgers[target.name] ?? {},
          keep: (ledger: Ledger) => kept(target.name, ledger),
          late,
        };
        await tell(telling, signal);
      }),
    ),
  );
}

/** With a signal that aborts a while after the other one: what is under way then may end. */
async function inGrace(
  { clock }: Pick<Notifying, "clock">,
  signal: AbortSignal,
  work: (late: AbortSignal) => Promise<unknown>,
): Promise<void> {
  const [late, done] = [new AbortController(), new AbortController()];
  const onAbort = (): void =>
    void clock.sleep(groupMs, done.signal).then(
      () => late.abort(),
      () => undefined,
    );
  signal.addEventListener("abort", onAbort);
  try {
    await work(late.signal);
  } finally {
    signal.removeEventListener("abort", onAbort);
    done.abort();
  }
}

interface Telling extends Omit<Notifying, "keep" | "ledgers" | "targets"> {
  readonly target: Target;
  /** What it was told before. */
  readonly ledger: Ledger;
  readonly keep: (ledger: Ledger) => void;
  readonly late: AbortSignal;
}

/** Tells one place, one message at a time. */
async function tell(telling: Telling, signal: AbortSignal): Promise<void> {
  const { fleet, clock } = telling;
  let [ledger, wake] = [telling.ledger, (): void => undefined];
  // What is known by now is told even when it is to end; and what changes while a message is under way is told after it.
  let hasChanged = true;
  const onChange = (): void => {
    hasChanged = true;
    wake();
  };
  const end = fleet.subscribe(onChange);
  signal.addEventListener("abort", onChange);
  try {
    for (let wakeAt: number | undefined; !signal.aborted;) {
      const woken = hasChanged ? undefined : new Promise<void>((resolve) => (wake = resolve));
      const own = new AbortController();
      if (wakeAt !== undefined) void clock.sleep(Math.max(0, wakeAt - clock.now()), own.signal).then(onChange, () => undefined);
      await woken;
      own.abort();
      await clock.sleep(groupMs, signal).catch(() => undefined);
      hasChanged = false;
      const told = await toldOf({ ...telling, ledger }, signal);
      ({ ledger } = told);
      wakeAt = told.lookAgainAt;
    }
  } finally {
    end();
    signal.removeEventListener("abort", onChange);
  }
}

/** Until it was told what holds, or it is to end. */
async function toldOf(telling: Telling, signal: AbortSignal): Promise<Omit<Judged, "news">> {
  const { fleet, target, clock, log, keep, ledger } = telling;
  for (let failures = 0; ; failures += 1) {
    const now = clock.now();
    const { news, ...next } = judged(ledger, fleet.statuses(), now);
    const problem = await delivered(news, { ...telling, now });
    if (problem === undefined) {
      if (news.length > 0) keep(next.ledger);
      return next;
    }
    if (signal.aborted) return { ledger };
    const { trouble, waitMs, isLasting } = problem;
    const delay = isLasting ? longestDelayMs : Math.min(longestDelayMs, Math.max(waitMs, firstDelayMs * 2 ** failures));
    log(isLasting ? "error" : "warn", `${target.name} did not take a message, and is tried again: ${trouble}`, { in_ms: delay });
    await clock.sleep(delay, signal).catch(() => undefined);
  }
}

/** @returns undefined where it was taken, or there is nothing that it wants to know */
async function delivered(
  news: readonly News[],
  { target, page, now, late, ...sending }: Telling & { readonly now: number },
): Promise<Trouble | undefined> {
  const wanted = news.filter((each) => isWanted(each, target));
  if (wanted.length === 0) return undefined;
  const message = { at: now, news: wanted, ...(page !== undefined && { page }) };
  return sent(target.kind === "slack" ? slackBody(message) : jsonBody(message), target, { ...sending, signal: late });
}

const firstDelayMs = 1_000;
const longestDelayMs = 300_000;

function isWanted(news: News, { events }: Target): boolean {
  const event = eventOf(news);
  return events === undefined || (event !== undefined && events.includes(event));
}
