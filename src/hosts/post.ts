import type { Board, Note } from "./board.ts";
import { patience } from "./client.ts";
import { HostError, unlessGone } from "./error.ts";
import { readSheet, written, type Sheet, type Stamp } from "./marker.ts";

export interface Posting {
  /** Whose run this is. */
  readonly stamp: Stamp;
  /** What to write, given what stands there; undefined leaves everything as it is. */
  readonly compose: (before: Sheet | undefined) => Sheet | undefined;
  /** There is no more to tell: what stands there is written a last time and put away, and nothing is created. */
  readonly isLast?: true;
}

export type Posted =
  | { readonly status: "created" | "updated" | "closed"; readonly url: string }
  /** The request has moved on, or a later run of the same commit was here: its word stands. */
  | { readonly status: "superseded"; readonly head: string }
  | { readonly status: "untouched" };

/**
 * Writes the one note about an organization.
 *
 * Neither API can be asked to change a note only if nobody else has, so a write is never repeated by itself: each attempt first looks at
 * the commit that the request stands at, and at what others have written. A run of an older commit, however late or often it is run, finds
 * another commit there and leaves. Two runs of one commit are told apart by the time of their plans. A note whose creation was answered by
 * nobody is found at the next look; of two that were created at once the older stays, and the other goes.
 *
 * @throws HostError
 */
export async function post(board: Board, posting: Posting): Promise<Posted> {
  for (let attempt = 1, waited = 0; ; attempt += 1) {
    try {
      const posted = await attemptAt(board, posting);
      if (posted !== "again") return posted;
      if (attempt >= 4) throw new HostError("Others keep writing the same comment.", { kind: "refused" });
    } catch (error) {
      if (!(error instanceof HostError) || error.kind === "refused" || attempt >= 4) throw error;
      const delay = Math.max(error.delayMs, 500 * 2 ** (attempt - 1));
      waited += delay;
      if (waited > patience) throw error;
      await board.sleep(delay);
    }
  }
}

async function attemptAt(board: Board, { stamp, compose, isLast }: Posting): Promise<Posted | "again"> {
  const head = await headNow(board, stamp.head);
  if (head !== undefined && head !== stamp.head) return { status: "superseded", head };
  const [first, ...others] = await notesAbout(stamp, board);
  const later = [first, ...others].find(
    (entry) => entry !== undefined && isLater(entry.sheet.stamp, stamp, { byTime: head === undefined }),
  );
  if (later !== undefined) return { status: "superseded", head: later.sheet.stamp.head };
  const sheet = compose(first?.sheet);
  if (sheet === undefined || (first === undefined && isLast)) return { status: "untouched" };
  if (first === undefined) return create(board, { stamp, sheet });
  await board.update(first.note, written(sheet));
  for (const { note } of isLast ? [first, ...others] : others) await unlessGone(board.remove(note));
  return { status: isLast ? "closed" : "updated", url: first.note.url };
}

async function create(board: Board, { stamp, sheet }: { readonly stamp: Stamp; readonly sheet: Sheet }): Promise<Posted | "again"> {
  const note = await board.create(written(sheet));
  const [oldest] = await notesAbout(stamp, board);
  if (oldest === undefined || Number(oldest.note.id) >= Number(note.id)) return { status: "created", url: note.url };
  await unlessGone(board.remove(note));
  return "again";
}

/** Where a push is seconds old, the API may still tell of the commit before. */
const lagMs = 2_000;

async function headNow(board: Board, own: string): Promise<string | undefined> {
  const head = await board.head();
  if (head === undefined || head === own) return head;
  await board.sleep(lagMs);
  return board.head();
}

interface Entry {
  readonly note: Note;
  readonly sheet: Sheet;
}

/** Those about this organization; where there is none, the only one of which it is not known, or that any could be meant by. */
async function notesAbout({ organization }: Stamp, board: Board): Promise<readonly Entry[]> {
  const entries = (await board.notes()).flatMap((note): readonly Entry[] => {
    const sheet = readSheet(note.body);
    return sheet === undefined ? [] : [{ note, sheet }];
  });
  const same = entries.filter(({ sheet }) => sheet.stamp.organization === organization);
  if (same.length > 0) return same;
  const unsure = entries.filter(({ sheet }) => organization === undefined || sheet.stamp.organization === undefined);
  return unsure.length === 1 ? unsure : [];
}

/** What another commit's run wrote is older, where ours is the one that the request stands at. */
function isLater(theirs: Stamp, ours: Stamp, { byTime }: { readonly byTime: boolean }): boolean {
  return (byTime || theirs.head === ours.head) && theirs.at > ours.at;
}
