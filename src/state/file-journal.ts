import { closeSync, fdatasyncSync, fstatSync, ftruncateSync, openSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { ensureFolder, inState, StateError, syncFolder, unusable, writeWhole } from "./files.ts";
import type { Journal } from "./journal.ts";
import { lineIn, written, type Entry, type Scope } from "./journal-line.ts";
import { beganAt, unseenIn, runsIn, shortened } from "./journal-runs.ts";
import type { Address } from "../model/address.ts";

const FILE = "journal.jsonl";
/** A file that has grown beyond the one is cut down to the other, in bytes: some ten thousand writes. */
const LARGEST = 8 * 1024 * 1024;
const SHORTENED = LARGEST / 2;

interface Opening {
  readonly host: string;
  /** Undefined where no answer named it: then what any run on this host may have made may be its own. */
  readonly organization: string | undefined;
  /** Milliseconds. */
  readonly now: () => number;
  /** A name that no other run has. */
  readonly run: string;
  /** Since when nobody else can have written, in milliseconds. Now, where nothing is said. */
  readonly startedAt?: number;
}

/**
 * Opens the journal of a state directory for one run, and records that it begins. Only for whoever holds the lock.
 * @throws StateError where it cannot be read and written: then nothing may be written to the organization either
 */
export function openJournal(folder: string, { host, organization, now, run, startedAt }: Opening): Journal {
  const scope: Scope = { host, ...(organization !== undefined && { organization }) };
  const past = pastOf(folder, scope);
  const lines = new Lines(join(folder, FILE));
  const add = (entry: Entry): number => {
    const at = now();
    lines.add(written({ time: new Date(at).toISOString(), run, ...entry }));
    return at;
  };
  const addresses: Address[] = [];
  const begunAt = add({ event: "begin", ...scope });
  syncFolder(folder);
  return {
    // A time that is yet to come was written by a clock that went wrong, and nobody should wait for it.
    unseen: new Map([...past.unseen].map(([address, { heard }]) => [address, Math.min(Date.parse(heard.line.time), now())])),
    since: past.since ?? startedAt ?? begunAt,
    intend: ({ verb, address, kind, action, request }) => {
      const number = addresses.push(address);
      add({ event: "intend", number, verb, address, kind, action, request });
      return number;
    },
    end: (number, ending, detail) => {
      const address = addresses[number - 1];
      if (address === undefined) throw new Error(`nothing was intended as number ${number}`);
      add({ event: "end", number, address, ending, ...(detail !== undefined && { detail }) });
    },
    adopt: (address) => void add({ event: "adopt", address }),
    close: ({ applied, failed, blocked, cancelled }) => {
      add({ event: "close", applied, failed, blocked, cancelled });
      lines.close();
    },
  };
}

interface Past {
  readonly unseen: ReturnType<typeof unseenIn>;
  /** Undefined where nothing is recorded. */
  readonly since: number | undefined;
}

/** What earlier runs tell, in a file that is fit to be written on. */
function pastOf(folder: string, scope: Scope): Past {
  ensureFolder(folder);
  const path = join(folder, FILE);
  const text = inState(path, () => repaired(path));
  const { runs, isDamaged } = runsIn(text);
  if (text.length > LARGEST) writeWhole(folder, FILE, shortened(runs, { scope, size: SHORTENED }));
  return { unseen: unseenIn(runs, scope), since: beganAt(runs, scope) ?? (isDamaged ? -Infinity : undefined) };
}

/** The text of the journal, which is made where there is none. A last line that a crash has torn is taken off: its call never returned. */
function repaired(path: string): string {
  const file = openSync(path, "a+", 0o600);
  try {
    if (!fstatSync(file).isFile()) throw new StateError(unusable(path, "it is no file"));
    const bytes = readFileSync(file);
    const whole = bytes.lastIndexOf("\n") + 1;
    const rest = bytes.subarray(whole).toString();
    if (lineIn(rest) !== undefined) {
      // Only its end is missing, taken off by an editor perhaps: the line may be one that counts.
      writeFileSync(file, "\n");
      return `${bytes.toString()}\n`;
    }
    if (rest !== "") ftruncateSync(file, whole);
    return bytes.subarray(0, whole).toString();
  } finally {
    closeSync(file);
  }
}

/** Lines at the end of a file. */
class Lines {
  readonly #path: string;
  #file: number | undefined;

  constructor(path: string) {
    this.#path = path;
    this.#file = inState(path, () => openSync(path, "a", 0o600));
  }

  /** Down to the disk, or not at all. @throws StateError */
  add(line: string): void {
    const file = this.#file;
    if (file === undefined) throw new Error("the journal is closed");
    inState(this.#path, () => {
      const { size } = fstatSync(file);
      try {
        writeFileSync(file, line);
        fdatasyncSync(file);
      } catch (error) {
        // Half a line would spoil the next one.
        ftruncateSync(file, size);
        throw error;
      }
    });
  }

  close(): void {
    if (this.#file !== undefined) closeSync(this.#file);
    this.#file = undefined;
  }
}
