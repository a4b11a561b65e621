import type { Counts, Ending, Fleet, RunRecord } from "../status.ts";

/** What the runs of one organization came to, from the start of the process on. */
export interface Total {
  readonly runs: Readonly<Partial<Record<Ending, number>>>;
  readonly changes: Readonly<Partial<Record<Became, number>>>;
  readonly seconds: number;
}

export type Became = Exclude<keyof Counts, "pending" | "withheld">;

const became: readonly Became[] = ["applied", "failed", "blocked", "cancelled"];
const nothing: Total = { runs: {}, changes: {}, seconds: 0 };

/** Adds up runs as they end. Those that ended before it began are known from the kept history, and not counted. */
export class Tally {
  readonly #totals = new Map<string, Total>();
  readonly #last = new Map<string, string>();
  readonly #fleet: Fleet;

  constructor(fleet: Fleet) {
    this.#fleet = fleet;
    for (const { name, runs } of fleet.statuses()) this.#last.set(name, runs[0]?.id ?? "");
  }

  look(): void {
    for (const { name, runs } of this.#fleet.statuses()) {
      const last = this.#last.get(name) ?? "";
      // By their place: what a clock that was set back calls earlier has ended later all the same.
      const known = runs.findIndex(({ id }) => id === last);
      const ended = runs.slice(0, known === -1 ? runs.length : known);
      this.#totals.set(name, ended.reduce(plus, this.of(name)));
      this.#last.set(name, runs[0]?.id ?? last);
    }
  }

  of(name: string): Total {
    return this.#totals.get(name) ?? nothing;
  }
}

function plus({ runs, changes, seconds }: Total, { ending, counts, startedAt, endedAt }: RunRecord): Total {
  return {
    runs: { ...runs, [ending]: (runs[ending] ?? 0) + 1 },
    changes: Object.fromEntries(became.map((each) => [each, (changes[each] ?? 0) + counts[each]])),
    seconds: seconds + (endedAt - startedAt) / 1_000,
  };
}
