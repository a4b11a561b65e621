import { paceBook, type PaceBook } from "../api/pace.ts";
import { StateError } from "../state/files.ts";
import { loadPaces, savePaces } from "../state/paces.ts";

/** So often at most, that a run which is killed has not learned in vain. */
const everyMs = 2_000;

export interface KeptPaces {
  readonly book: PaceBook;
  /** There is something new to keep. */
  keep(): void;
  /** Keeps what there is, and ends. */
  close(): void;
}

/** The paces of earlier runs, and those that this one learns. Without a folder they are this run's alone. */
export function keptPaces(folder: string | undefined, host: string): KeptPaces {
  const book = paceBook(folder === undefined ? undefined : loadPaces(folder, host));
  let timer: NodeJS.Timeout | undefined;
  const save = (): void => {
    clearTimeout(timer);
    timer = undefined;
    if (folder !== undefined) quietly(() => savePaces(folder, { ...book.state() }, { host, now: Date.now() }));
  };
  return { book, keep: () => (timer ??= setTimeout(save, everyMs).unref()), close: () => timer !== undefined && save() };
}

/** Where they cannot be kept nothing but politeness is lost: a plan in a read-only folder is as good as any. */
function quietly(work: () => void): void {
  try {
    work();
  } catch (error) {
    if (!(error instanceof StateError)) throw error;
  }
}
