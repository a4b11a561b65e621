import type { Address } from "../model/address.ts";
import type { Diagnostic, Source } from "../model/diagnostic.ts";
import type { Kind } from "../model/kind.ts";
import type { Change, Deferred, Delete, Waiting, Withheld } from "../model/plan.ts";
import type { Desired, DesiredState, Live, LiveState } from "../model/resource.ts";
import { withheldOf } from "./withhold.ts";

export interface Difference {
  /** Without `after`: `order` fills it in. */
  readonly changes: readonly Change[];
  readonly deferred: readonly Deferred[];
  readonly waiting: readonly Waiting[];
  readonly withheld: readonly Withheld[];
  readonly unmanaged: Readonly<Record<string, readonly Address[]>>;
  readonly diagnostics: readonly Diagnostic[];
}

/** A difference in the making: both states by address, and what has been found so far. */
export class Draft {
  readonly rows = new Map<Address, Live>();
  readonly wanted = new Map<Address, Desired>();
  /** Entries that no row could be told to be: neither they nor what is below them is touched. */
  readonly unclear = new Set<Address>();
  /** Entries that are not yet what they will be, by what has to happen first: what they carry comes after that too. */
  readonly given = new Map<Address, Address | undefined>();
  /** Entries that somebody else brings. */
  readonly awaited = new Set<Address>();
  readonly changes = new Map<Address, Change>();
  readonly #deferred: Deferred[] = [];
  readonly #waiting: Waiting[] = [];
  readonly #withheld: Withheld[] = [];
  readonly #unmanaged = new Map<string, Address[]>();
  readonly #diagnostics = new Set<Diagnostic>();

  constructor(desired: DesiredState, live: LiveState) {
    for (const { wanted } of desired.values()) for (const entry of wanted.values()) this.wanted.set(entry.address, entry);
    for (const reading of live.values()) {
      if ("unread" in reading) continue;
      for (const row of reading.rows) this.rows.set(row.address, row);
      for (const { address } of reading.unclear) if (address !== undefined) this.unclear.add(address);
    }
  }

  difference(): Difference {
    return {
      changes: [...this.changes.values()],
      deferred: this.#deferred,
      waiting: this.#waiting,
      withheld: this.#withheld,
      unmanaged: Object.fromEntries([...this.#unmanaged].sort(([a], [b]) => (a < b ? -1 : 1)).map(([kind, all]) => [kind, all.sort()])),
      diagnostics: [...this.#diagnostics],
    };
  }

  delete(row: Live, reason: string, more: Pick<Delete, "implied" | "source" | "cause"> = {}): void {
    const { kind, address, ancestors, spec, id } = row;
    const irreversible = kind.irreversible?.delete;
    const why = { reason, ...(irreversible && { irreversible }), ...more };
    const change: Delete = { action: "delete", kind: kind.name, address, ancestors, after: [], ...(id && { id }), spec, ...why };
    this.changes.set(address, change);
  }

  defer({ kind, address, ancestors, spec, sources }: Desired, { until, because }: { until: Address; because: string }): void {
    const source = sources[""];
    this.#deferred.push({
      ...{ kind: kind.name, action: "update", address, ancestors, spec, until, reason: because },
      ...(source && { source }),
    });
  }

  deferDeletion({ kind, address, ancestors, spec }: Live, { until, because }: { until: Address; because: string }): void {
    this.#deferred.push({ kind: kind.name, action: "delete", address, ancestors, spec, until, reason: because });
  }

  waitFor(entry: Desired, reason: string): void {
    this.awaited.add(entry.address);
    this.#waiting.push({ kind: entry.kind.name, address: entry.address, reason, ...sourceOf(entry) });
  }

  /** Takes a change back that cannot be judged. */
  withhold(change: Change, why: Pick<Withheld, "guard" | "reason">): void {
    this.changes.delete(change.address);
    this.#withheld.push(withheldOf(change, why));
  }

  /** What the API makes by itself and lets nobody delete is nothing that somebody could manage. */
  keep({ kind, address }: Live): void {
    if (kind.api.delete === undefined && kind.rule === undefined) return;
    const kept = this.#unmanaged.get(kind.name);
    if (kept === undefined) this.#unmanaged.set(kind.name, [address]);
    else kept.push(address);
  }

  /** Once, however many collections say it. */
  report(...diagnostics: readonly Diagnostic[]): void {
    for (const diagnostic of diagnostics) this.#diagnostics.add(diagnostic);
  }

  refuse(entry: Desired, { code, message, hint, field }: { code: string; message: string; hint?: string; field?: string }): void {
    this.report({ severity: "error", code, message, ...(hint && { hint }), address: entry.address, ...sourceOf(entry, field) });
  }
}

/** Where the file says it: the field if it has a place of its own, else the entry. */
export function sourceOf({ sources }: Desired, field = ""): { readonly source?: Source } {
  const source = sources[field] ?? sources[""];
  return source === undefined ? {} : { source };
}

/** Whether the row's collection may lose it when the file does not mention it. */
export const isDeletable = (kind: Kind): boolean => kind.api.delete !== undefined && !kind.neverUnmanaged;

export const byAddress = (a: { readonly address: Address }, b: { readonly address: Address }): number =>
  a.address < b.address ? -1 : a.address > b.address ? 1 : 0;
