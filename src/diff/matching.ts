import type { Address, RemoteId } from "../model/address.ts";
import type { Diagnostic } from "../model/diagnostic.ts";
import type { Field, Spec } from "../model/field.ts";
import type { Kind, Standing } from "../model/kind.ts";
import type { Desired } from "../model/resource.ts";
import { folded, nameIn } from "./fold.ts";
import { grouped } from "./grouped.ts";

/** A row before it is known which entry of the file it is. */
export interface Candidate {
  readonly spec: Spec;
  readonly id?: RemoteId;
  readonly standing: Standing;
}

/** Which candidate is which entry, while it is being found out. */
export class Matching {
  readonly unclear: Diagnostic[] = [];
  readonly #kind: Kind;
  readonly #candidates: readonly Candidate[];
  readonly #byId = new Map<RemoteId, Candidate>();
  readonly #byName = new Map<string, Candidate[]>();
  readonly #entries = new Map<Candidate, Desired>();
  readonly #found = new Set<Desired>();
  readonly #named = new Map<string, Address>();
  readonly #unclearRows = new Set<Candidate>();

  constructor(kind: Kind, candidates: readonly Candidate[]) {
    this.#kind = kind;
    this.#candidates = candidates;
    for (const candidate of candidates) {
      if (candidate.id !== undefined) this.#byId.set(candidate.id, candidate);
      if (candidate.standing === "absent") continue;
      const name = nameIn(kind, candidate.spec) ?? "";
      this.#byName.set(name, [...(this.#byName.get(name) ?? []), candidate]);
    }
  }

  entryOf(candidate: Candidate): Desired | undefined {
    return this.#entries.get(candidate);
  }

  isUnclear(candidate: Candidate): boolean {
    return this.#unclearRows.has(candidate);
  }

  byPin(entry: Desired, id: RemoteId): void {
    const row = this.#byId.get(id);
    if (row !== undefined && row.standing !== "absent") return this.#match(entry, row);
    this.#found.add(entry);
    // What is wanted absent and is gone, pin and all, is as it should be.
    if (entry.presence === "absent") return;
    // Perhaps somebody made it anew by hand: what bears its name is not to be taken for nobody's.
    for (const namesake of this.#byName.get(nameIn(this.#kind, entry.spec) ?? "") ?? []) this.#unclearRows.add(namesake);
    this.unclear.push({
      ...this.#about(entry, "pin-is-gone"),
      message: `${entry.address} is pinned to ${id}, which ${row === undefined ? "does not exist any more" : "is archived or gone"}`,
      hint: "nothing is created in its place; remove the `id` to create a new one, or correct it",
    });
  }

  /**
   * What has no name is told by its fields, in rounds: all that are alike in everything first, so that an unchanged one
   * is never taken for a changed one. Among several equals any will do, for nothing else tells them apart either.
   */
  byLikeness(entries: readonly Desired[]): void {
    for (const fields of this.#kind.match ?? []) {
      const alike = (spec: Spec): string => JSON.stringify(fields.map((field) => canonical(this.#kind, field, spec)));
      const free = grouped(
        [...this.#candidates].filter((row) => !this.#entries.has(row)),
        ({ spec }) => alike(spec),
      );
      for (const entry of entries) {
        const row = this.#found.has(entry) ? undefined : free.get(alike(entry.spec))?.shift();
        if (row !== undefined) this.#match(entry, row);
      }
    }
  }

  byName(entry: Desired): void {
    if (this.#kind.key === undefined && this.#kind.match !== undefined) return;
    const name = nameIn(this.#kind, entry.spec) ?? "";
    const rows = this.#free(name, entry);
    if (this.#kind.version !== undefined) this.#named.set(name, entry.address);
    if (rows.length === 1) this.#match(entry, rows[0]!);
    else if (rows.length > 1) this.#ambiguous(entry, rows, `${rows.length} of them bear the name "${name}"`);
  }

  /** All at once: a row that two entries list is neither's, whichever comes first in the file. */
  byPreviousNames(entries: readonly Desired[]): void {
    const claims = new Map(entries.filter((entry) => !this.#found.has(entry)).map((entry) => [entry, this.#previousRows(entry)]));
    const claimants = new Map<Candidate, number>();
    for (const row of [...claims.values()].flat()) claimants.set(row, (claimants.get(row) ?? 0) + 1);
    for (const [entry, rows] of claims) {
      const [row] = rows;
      if (row === undefined) continue;
      if (rows.length > 1) this.#ambiguous(entry, rows, "more than one of its previous names is still in use");
      else if (claimants.get(row)! > 1) this.#ambiguous(entry, rows, "another entry lists the same previous name");
      else this.#match(entry, row);
    }
  }

  #previousRows(entry: Desired): readonly Candidate[] {
    const key = this.#kind.fields[this.#kind.key ?? ""];
    const names = key === undefined ? [] : entry.claims.previously.map((name) => String(folded(key, name)));
    return [...new Set(names)].flatMap((name) => this.#free(name, entry));
  }

  /** The entry that names another version of what this row is. */
  otherVersionOf({ spec }: Candidate): Address | undefined {
    return this.#kind.version === undefined ? undefined : this.#named.get(nameIn(this.#kind, spec) ?? "");
  }

  #free(name: string, entry: Desired): readonly Candidate[] {
    const free = (this.#byName.get(name) ?? []).filter((row) => !this.#entries.has(row) && !this.#unclearRows.has(row));
    const { version } = this.#kind;
    // Only what the file gives can tell versions apart; what the listing left out does not.
    return version === undefined
      ? free
      : free.filter(({ spec }) => version.every((field) => agree(this.#kind.fields[field], entry.spec[field], spec[field])));
  }

  #match(entry: Desired, row: Candidate): void {
    this.#found.add(entry);
    this.#entries.set(row, entry);
  }

  #ambiguous(entry: Desired, rows: readonly Candidate[], why: string): void {
    this.#found.add(entry);
    for (const row of rows) this.#unclearRows.add(row);
    const ids = rows.map(({ id }) => id ?? "(no id)").join(", ");
    this.unclear.push({
      ...this.#about(entry, "ambiguous-identity"),
      message: `${entry.address} could be any of ${ids}: ${why}`,
      hint: `write the \`id\` of the one that is meant; none of them is touched`,
    });
  }

  #about(entry: Desired, code: string): Pick<Diagnostic, "severity" | "code" | "address" | "source"> {
    const source = entry.sources[""];
    return { severity: "error", code, address: entry.address, ...(source && { source }) };
  }
}

function agree(field: Field | undefined, wanted: unknown, found: unknown): boolean {
  return field === undefined || wanted === undefined || found === undefined || folded(field, wanted) === folded(field, found);
}

/** A value as it is compared, whatever its order. */
function canonical(kind: Kind, name: string, spec: Spec): unknown {
  const field = kind.fields[name];
  const value = spec[name];
  if (field === undefined || value === undefined) return null;
  return Array.isArray(value) && field.unordered ? value.map((item) => JSON.stringify(folded(field, item))).sort() : folded(field, value);
}
