import { lineOf } from "../../config/names.ts";
import type { Revision } from "../../config/edit/revision.ts";
import type { Shape } from "../../config/shape.ts";
import { shapeAt } from "../../config/edit/tree.ts";
import type { Expected } from "../../config/write/invited.ts";
import { nameIn } from "../../diff/fold.ts";
import { lookalikes } from "../../diff/lookalike.ts";
import { addressOf, asAddress, collectionKey, type Address } from "../../model/address.ts";
import { keyTarget, type Kind } from "../../model/kind.ts";
import { impliedBy, type Change } from "../../model/plan.ts";
import { covering } from "../../model/policy.ts";
import type { Desired, Live } from "../../model/resource.ts";
import { completion, corrections, oblivion, renaming, revival, type Correcting } from "./corrections.ts";
import type { PlanDraft } from "../plan.ts";

/** What a file says and what is live, compared. */
export interface Difference extends Correcting {
  readonly draft: PlanDraft;
  /** All that is live, those on their way included. */
  readonly all: Expected;
  /** What the file names and nothing in it declares. */
  readonly undeclared: readonly Address[];
  /** Whether new entries have a section. */
  readonly isWanted: (shape: Shape) => boolean;
}

/** An entry of which one of these is said is not so, wherever else what it means may be. */
const wrong: ReadonlySet<string> = new Set(["gone-namesake", "nothing-to-create", "implicit-place", "already-given"]);
/** What one of these is said of is there, and otherwise than the file has it. */
const different: ReadonlySet<string> = new Set([
  "immutable-field",
  "not-available",
  "managed-elsewhere",
  "unknown-reference",
  "in-use",
  "not-ours",
]);

/** What the file would have to say for a plan to be empty: every difference, turned around. */
export function revisionsFor(difference: Difference): readonly Revision[] {
  return new Reversal(difference).revisions();
}

class Reversal {
  readonly #found: Revision[] = [];
  readonly #settled = new Set<Address>();
  readonly #dropped = new Set<Address>();
  readonly #rows: ReadonlyMap<Address, Live>;
  readonly #wanted: ReadonlyMap<Address, Desired>;
  readonly #difference: Difference;

  constructor(difference: Difference) {
    this.#difference = difference;
    const rows = [...difference.all.live.values()].flatMap((reading) => ("rows" in reading ? reading.rows : []));
    this.#rows = new Map(rows.filter(({ standing }) => standing !== "absent").map((row) => [row.address, row]));
    this.#wanted = new Map([...difference.draft.desired.values()].flatMap(({ wanted }) => [...wanted]));
  }

  revisions(): readonly Revision[] {
    const { changes, difference } = this.#difference.draft;
    for (const change of changes) if (impliedBy(change) === undefined) this.#reverse(change);
    for (const { code, address } of difference.diagnostics) {
      if (address === undefined) continue;
      if (code === "renamed-by-hand") this.#recognize(address);
      else if (wrong.has(code)) this.#drop(address);
      else if (different.has(code)) this.#settle(address);
    }
    for (const address of [...Object.values(difference.unmanaged).flat(), ...this.#difference.undeclared]) this.#settle(address);
    for (const [person, ...places] of this.#difference.all.promised.values()) {
      if (person !== undefined && !this.#wanted.has(person.address)) for (const row of [person, ...places]) this.#settle(row.address);
    }
    this.#open();
    return this.#found;
  }

  #reverse({ address, action, kind: name, spec }: Change): void {
    const kinds = [...this.#difference.draft.kinds.values()];
    const joiner = kinds.find(({ joinsBy }) => joinsBy?.kind.name === name);
    if (joiner?.joinsBy !== undefined) return this.#reverseInvitation(address, action, personOf(joiner, spec));
    const entry = this.#wanted.get(address);
    const isVersion = action === "create" && [...this.#rows.values()].some(({ supersededBy }) => supersededBy === address);
    if (entry !== undefined && isVersion) this.#found.push(...oblivion(entry));
    else this.#settle(address);
  }

  #reverseInvitation(address: Address, action: Change["action"], person: Address): void {
    const promised = this.#difference.all.promised.get(address);
    const entry = this.#wanted.get(person);
    const row = this.#rows.get(person);
    if (entry?.presence === "absent") return void this.#found.push(...revival(entry, row, this.#difference));
    if (action === "create" || (action === "replace" && promised === undefined)) return this.#drop(person);
    for (const each of promised ?? []) this.#settle(each.address);
    if (action === "replace" && entry && row) this.#found.push(...completion(entry, row, this.#difference));
  }

  /** The file says what is live at an address, and says nothing where nothing is. */
  #settle(address: Address): void {
    if (this.#settled.has(address) || covering(this.#difference.draft.policy.ignore, address) !== undefined) return;
    this.#settled.add(address);
    for (const { address: promised } of this.#difference.all.promised.get(address) ?? []) this.#settle(promised);
    const entry = this.#wanted.get(address);
    const row = this.#rows.get(address);
    if (row?.kind.rule !== undefined || row?.kind.internal || this.#dropped.has(address)) return;
    if (entry === undefined) return row && this.#declare(row);
    if (entry.presence === "absent") return row && void this.#found.push(...revival(entry, row, this.#difference));
    this.#amend(entry, row && corrections(entry, row, this.#difference));
  }

  #amend(entry: Desired, revisions: readonly Revision[] | undefined): void {
    if (revisions === undefined) this.#drop(entry.address);
    else this.#found.push(...revisions);
  }

  /** What stands below something that is not declared comes with that. Another version of what an entry would bring is what it means from now on. */
  #declare(row: Live): void {
    const parent = row.ancestors.at(-1);
    const successor = row.supersededBy === undefined || this.#rows.has(row.supersededBy) ? undefined : this.#wanted.get(row.supersededBy);
    if (successor !== undefined) this.#found.push(...oblivion(successor));
    else if (parent === undefined || this.#wanted.get(parent)?.presence === "present") this.#found.push({ do: "declare", row });
  }

  /** An entry goes, and before it, in a round of its own, what refers to it: that would name what nobody declares. */
  #drop(address: Address): void {
    const entry = this.#wanted.get(address);
    if (entry === undefined || this.#dropped.has(address)) return;
    this.#dropped.add(address);
    const referring = [...this.#wanted.values()].filter((other) => {
      const pointee = keyTarget(other.kind) && pointeeOf(other);
      return pointee !== undefined && other.address !== address && lineOf(pointee).includes(address);
    });
    for (const other of referring) this.#drop(other.address);
    const isAlone = referring.every((other) => this.#difference.inVain(other.address));
    if (isAlone) this.#found.push({ do: "drop", address, key: pointeeOf(entry) });
  }

  /** One that somebody renamed is known by its members. */
  #recognize(address: Address): void {
    const { draft, all } = this.#difference;
    const entry = this.#wanted.get(address);
    const collection = entry && draft.desired.get(collectionKey(entry.ancestors.at(-1), entry.kind.name));
    const twin =
      collection &&
      lookalikes(
        collection,
        [...this.#rows.values()].filter(({ kind }) => kind === collection.kind),
        { desired: draft.desired, live: all.live },
      ).get(entry);
    if (entry === undefined || twin === undefined) return this.#drop(address);
    this.#settled.add(twin.address);
    this.#amend(entry, renaming(entry, twin));
  }

  /**
   * Sections that entries lack and others of their kind have: what somebody made in them is new. What the API makes by
   * itself is there everywhere, so where the file does not speak of it, it does not want to.
   */
  #open(): void {
    const { draft, shapes, sections, isWanted } = this.#difference;
    for (const { address, presence } of this.#wanted.values()) {
      const row = this.#rows.get(address);
      if (presence === "absent" || row === undefined || this.#dropped.has(address)) continue;
      for (const [section, shape] of shapeAt(shapes, address)?.sections ?? []) {
        const isNew = shape.kind.api.create !== undefined && isWanted(shape) && !draft.desired.has(collectionKey(address, shape.kind.name));
        if (isNew && sections.section(shape, row) !== undefined) this.#found.push({ do: "open", row, section });
      }
    }
  }
}

const personOf = (kind: Kind, invitation: Live["spec"]): Address =>
  addressOf(undefined, kind.name, nameIn(kind.joinsBy!.kind, invitation) ?? "");

const pointeeOf = ({ kind, spec }: Desired): Address | undefined =>
  kind.key === undefined ? undefined : asAddress(String(spec[kind.key]));
