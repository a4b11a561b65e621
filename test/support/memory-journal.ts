import type { Ledger } from "../../src/reconcile/ledger.ts";
import { written, type Entry } from "../../src/state/journal-line.ts";
import { beganAt, runsIn, unseenIn } from "../../src/state/journal-runs.ts";
import type { Address } from "../../src/model/address.ts";

const scope = { host: "simulator" };

/** The lines of a journal, and what earlier runs tell, without a disk. */
export class MemoryJournal {
  readonly #now: () => number;
  #text = "";
  #runs = 0;

  constructor(now: () => number) {
    this.#now = now;
  }

  get lines(): readonly Entry[] {
    return this.#text
      .split("\n")
      .slice(0, -1)
      .map((line) => JSON.parse(line) as Entry);
  }

  /** For one run. What an earlier one may have begun and not ended is how a kill leaves it. */
  begin(): Ledger {
    const { runs } = runsIn(this.#text);
    const run = `run-${(this.#runs += 1)}`;
    const add = (entry: Entry): void => void (this.#text += written({ time: new Date(this.#now()).toISOString(), run, ...entry }));
    const addresses: Address[] = [];
    add({ event: "begin", ...scope });
    return {
      unseen: new Map([...unseenIn(runs, scope)].map(([address, { heard }]) => [address, Date.parse(heard.line.time)])),
      since: beganAt(runs, scope) ?? this.#now(),
      intend: (intent) => {
        const number = addresses.push(intent.address);
        add({ event: "intend", number, ...intent });
        return number;
      },
      end: (number, ending, detail) =>
        add({ event: "end", number, address: addresses[number - 1]!, ending, ...(detail !== undefined && { detail }) }),
      adopt: (address) => add({ event: "adopt", address }),
    };
  }

  /** As if its folder had been removed. */
  forget(): void {
    this.#text = "";
  }
}
