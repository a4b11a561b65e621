import { eventOf, judged, type Ledger, type News } from "./notify-news.ts";
import { Sender, type Sending, type Target } from "./notify-send.ts";
import { jsonBody, slackBody } from "./notify-text.ts";
import type { Fleet } from "./status.ts";

export interface Notifying extends Sending {
  readonly fleet: Pick<Fleet, "statuses" | "subscribe">;
  readonly targets: readonly Target[];
  /** Where people reach the status page. */
  readonly page?: string;
  /** What was told before this process began. */
  readonly ledger?: Ledger;
  /** Called when something was told: to be kept for the next process. */
  readonly keep: (ledger: Ledger) => void;
}

/** What changes within this time is one message, in milliseconds. */
const groupMs = 5_000;

/**
 * Tells people what becomes of the fleet, until aborted. It looks at what is, and not at what has happened: what came and went in between is
 * not told.
 *
 * @returns when nothing is under way any more @throws Error for an address that is none
 */
export async function notify(notifying: Notifying, signal: AbortSignal): Promise<void> {
  const { fleet, targets, page, clock, log, keep } = notifying;
  const senders = targets.map((target) => ({ target, sender: new Sender(target, notifying) }));
  let ledger = notifying.ledger ?? {};
  let wake = (): void => undefined;
  const onChange = (): void => wake();
  const end = fleet.subscribe(onChange);
  signal.addEventListener("abort", onChange);

  // Should it be told again after a restart, that is better than not to be told.
  const kept = (): void => {
    try {
      keep(ledger);
    } catch (error) {
      log("warn", "what people were told cannot be kept", { reason: error instanceof Error ? error.message : String(error) });
    }
  };

  const look = (): number | undefined => {
    const now = clock.now();
    const { news, lookAgainAt, ...next } = judged(ledger, fleet.statuses(), now);
    ledger = next.ledger;
    for (const { target, sender } of senders) {
      const wanted = news.filter((each) => isWanted(each, target));
      const message = { at: now, news: wanted, ...(page !== undefined && { page }) };
      if (wanted.length > 0) sender.send(target.kind === "slack" ? slackBody(message) : jsonBody(message));
    }
    if (news.length > 0) kept();
    return lookAgainAt;
  };

  try {
    for (let wakeAt: number | undefined = clock.now(); ; wakeAt = look()) {
      // What is known by now is told even when it is to end.
      if (signal.aborted) break;
      const woken = new Promise<void>((resolve) => (wake = resolve));
      const own = new AbortController();
      if (wakeAt !== undefined) void clock.sleep(Math.max(0, wakeAt - clock.now()), own.signal).then(onChange, () => undefined);
      await woken;
      own.abort();
      await clock.sleep(groupMs, signal).catch(() => undefined);
    }
  } finally {
    end();
    signal.removeEventListener("abort", onChange);
    await Promise.all(senders.map(({ sender }) => sender.close(groupMs)));
  }
}

function isWanted(news: News, { events }: Target): boolean {
  const event = eventOf(news);
  return events === undefined || (event !== undefined && events.includes(event));
}
