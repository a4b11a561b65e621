import type { Fleet, Status } from "../status.ts";
import { sentence, type Answer } from "./answer.ts";

/** Milliseconds. Longer than a request is tried for: a throttled one waits ten minutes at most. */
const HANGS_MS = 30 * 60_000;
/** Milliseconds that a run may be late. */
const LATE_MS = 15 * 60_000;

interface Mark {
  readonly progress: string;
  readonly since: number;
}

/** Looks whether every loop turns. It must be asked, or told of changes, more often than a run may stand still. */
export class Pulse {
  readonly #marks = new Map<string, Mark>();
  readonly #fleet: Fleet;
  readonly #now: () => number;

  constructor(fleet: Fleet, now: () => number) {
    this.#fleet = fleet;
    this.#now = now;
  }

  look(): void {
    for (const { name, running } of this.#fleet.statuses()) {
      const progress = JSON.stringify(running ?? "idle");
      if (this.#marks.get(name)?.progress !== progress) this.#marks.set(name, { progress, since: this.#now() });
    }
  }

  /** Sentences; none: all of them turn. */
  complaints(): readonly string[] {
    this.look();
    return this.#fleet.statuses().flatMap((status) => this.#complaint(status) ?? []);
  }

  #complaint({ name, running, nextRunAt, writer }: Status): string | undefined {
    const now = this.#now();
    const since = this.#marks.get(name)?.since ?? now;
    const minutes = (from: number): number => Math.floor((now - from) / 60_000);
    if (running !== undefined) {
      return now - since > HANGS_MS ? `${name}: ${running.phase}, without any progress for ${minutes(since)} minutes.` : undefined;
    }
    // Where another replica leads nothing is due here.
    if (!writer.isUs) return undefined;
    // What was due while a run was under way begins after it.
    const dueAt = nextRunAt === undefined ? undefined : Math.max(nextRunAt, since);
    return dueAt !== undefined && now - dueAt > LATE_MS ? `${name}: its run is ${minutes(dueAt)} minutes late.` : undefined;
  }
}

export function healthOf(pulse: Pulse): Answer {
  const complaints = pulse.complaints();
  return complaints.length === 0 ? sentence(200, "ok") : sentence(503, complaints.join("\n"));
}

/** Ready is who has looked at every organization, or can say why not. One that stands by is ready to take over. */
export function readinessOf(fleet: Fleet): Answer {
  const missing = fleet.statuses().filter(({ state, message, writer }) => state === "unknown" && message === undefined && writer.isUs);
  return missing.length === 0 ? sentence(200, "ok") : sentence(503, missing.map(({ name }) => `${name}: not looked at yet.`).join("\n"));
}
