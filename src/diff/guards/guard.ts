import type { RemoteId } from "../../model/address.ts";
import type { Kind } from "../../model/kind.ts";
import type { Change, Deferred } from "../../model/plan.ts";
import type { Pattern, Policy } from "../../model/policy.ts";
import type { Live, LiveState } from "../../model/resource.ts";
import type { KnownAs } from "../known-as.ts";

/** Whose key this is, as far as the organization's list of keys proves it. The API cannot be asked who one is. */
export type Identity =
  | { readonly proven: true; /** A person, or a service account. None: a service account that is not named. */ readonly owner?: RemoteId }
  | { readonly proven: false; readonly reason: string };

/** What a guard sees. Guards are about plans: they ask kinds what a change means, and know none by name. */
export interface View {
  /** In order, those that come or go with others included. */
  readonly changes: readonly Change[];
  /** What a second pass will do, which no brake judges again. */
  readonly deferred: readonly Deferred[];
  readonly live: LiveState;
  readonly kinds: ReadonlyMap<string, Kind>;
  readonly policy: Policy;
  /** Undefined where nothing asked for it. */
  readonly identity?: Identity | undefined;
  /** How many of each kind there are, as far as they were read. None: that is not known, for only a part of them was looked at. */
  readonly totals: Readonly<Record<string, number>>;
  /** Milliseconds. */
  readonly now: number;
  /** By which names policies may mean what changes. */
  readonly known: KnownAs;
  /** What the file's policy names that is not there. */
  readonly stray: readonly Pattern[];
}

export interface Objection {
  readonly change: Change;
  /** One clause that says what is wrong, with its number: `12 deletions, and policy allows 10`. */
  readonly reason: string;
  /** Whether a person may say that it is meant. */
  readonly isApprovable: boolean;
}

export interface Verdict {
  readonly objections: readonly Objection[];
  /** Why nothing at all is done until these objections are dealt with. */
  readonly stops?: string;
}

/** Objects to what the plan makes worse, and to nothing that is wrong already. */
export interface Guard {
  /** As the plan tells it: `deletions`. */
  readonly name: string;
  judge(view: View): Verdict;
}

export const kindOf = ({ kind }: { readonly kind: string }, kinds: ReadonlyMap<string, Kind>): Kind => {
  const found = kinds.get(kind);
  if (found === undefined) throw new Error(`no kind is named ${kind}`);
  return found;
};

/** All rows that were read, without those that match nothing. */
export function rowsOf(live: LiveState): readonly Live[] {
  return [...live.values()].flatMap((reading) => ("unread" in reading ? [] : reading.rows.filter(({ standing }) => standing !== "absent")));
}

/** Whether the change takes something away from somebody: a deletion, one that is switched off, a lower role. */
export function isLoss(change: Change, { fields }: Kind): boolean {
  if (change.action === "delete") return true;
  if (change.action !== "update") return false;
  return change.fields.some(({ field, before, after }) => {
    const { grants, toggle } = fields[field] ?? {};
    if (toggle !== undefined) return before === true && after !== true;
    return Array.isArray(grants) && grants.indexOf(before) > grants.indexOf(after) && grants.includes(after);
  });
}

/** Nothing objected to. */
export const fine: Verdict = { objections: [] };

export function objectTo(
  changes: readonly Change[],
  reason: string | ((change: Change) => string),
  { isApprovable }: Pick<Objection, "isApprovable">,
): readonly Objection[] {
  return changes.map((change) => ({ change, reason: typeof reason === "string" ? reason : reason(change), isApprovable }));
}
