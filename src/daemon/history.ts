import { readdirSync, rmSync, statSync } from "node:fs";
import { join } from "node:path";
import { inState, readKept, writeWhole } from "../state/files.ts";
import type { KeptRun, RunRecord } from "./status.ts";

/** Runs in which something was found or done, and those in which all was well: these are many, and say little. */
const MOST = { eventful: 100, calm: 20 } as const;
const MOST_BYTES = 64 * 1024 * 1024;

/** Runs with their plans and outcomes, in the state directory: one file each, and no more than so many. */
export class History {
  readonly #folder: string;
  /** Newest first. */
  #records: readonly RunRecord[];

  constructor(stateFolder: string) {
    this.#folder = join(stateFolder, "runs");
    this.#records = namesIn(this.#folder).flatMap((name) => this.run(name.slice(0, -".json".length))?.record ?? []);
  }

  get records(): readonly RunRecord[] {
    return this.#records;
  }

  /** @throws StateError */
  keep(run: KeptRun): void {
    const { record } = run;
    writeWhole(this.#folder, `${record.id}.json`, `${JSON.stringify(isCalm(record) ? { record, outcomes: [] } : run)}\n`);
    this.#records = [record, ...this.#records];
    this.#forget();
  }

  run(id: string): KeptRun | undefined {
    // An id may come from outside.
    if (!/^[\w-]+$/.test(id)) return undefined;
    try {
      const kept = JSON.parse(readKept(join(this.#folder, `${id}.json`), MOST_BYTES) ?? "") as KeptRun;
      return kept.record.id === id && Array.isArray(kept.outcomes) ? kept : undefined;
    } catch {
      return undefined;
    }
  }

  #forget(): void {
    const counts = { eventful: 0, calm: 0 };
    let bytes = 0;
    const kept = this.#records.filter((record) => {
      const sort = isCalm(record) ? "calm" : "eventful";
      counts[sort] += 1;
      bytes += sizeOf(join(this.#folder, `${record.id}.json`));
      return counts[sort] <= MOST[sort] && bytes <= MOST_BYTES;
    });
    const names = new Set(kept.map(({ id }) => `${id}.json`));
    for (const name of namesIn(this.#folder))
      if (!names.has(name)) inState(this.#folder, () => rmSync(join(this.#folder, name), { force: true }));
    this.#records = kept;
  }
}

const isCalm = ({ ending }: RunRecord): boolean => ending === "in_sync" || ending === "skipped";

/** Newest first: their names sort by time. */
function namesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder)
      .filter((name) => name.endsWith(".json"))
      .toSorted()
      .toReversed();
  } catch {
    return [];
  }
}

function sizeOf(path: string): number {
  return statSync(path, { throwIfNoEntry: false })?.size ?? 0;
}
