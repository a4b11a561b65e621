import type { Address } from "../model/address.ts";
import { isSetting, type Kind } from "../model/kind.ts";
import type { Spec } from "../model/field.ts";
import type { Collection, Desired, DesiredState, Live, LiveState, Reading } from "../model/resource.ts";
import type { Draft } from "./draft.ts";

interface States {
  readonly desired: DesiredState;
  readonly live: LiveState;
}

/**
 * Rows that look as if an entry that is not there had been renamed: nobody's in the file, and alike in all by which its kind
 * is known again. Creating the entry would make a twin, and deleting the row would take access away from those who are to
 * have it.
 */
export function lookalikes(collection: Collection, rows: readonly Live[], states: States): ReadonlyMap<Desired, Live> {
  const { kind, wanted } = collection;
  if (kind.alikeBy === undefined) return new Map();
  const found = new Set(rows.map(({ address }) => address));
  const missing = [...wanted.values()].filter(({ address, presence }) => presence === "present" && !found.has(address));
  const strangers = rows.filter(({ address, standing }) => standing === "ours" && !wanted.has(address));
  if (missing.length === 0 || strangers.length === 0) return new Map();
  const parts = new Parts(kind, states);
  return new Map(
    missing.flatMap((entry) => {
      const twin = strangers.find((row) => parts.areAlike(entry, row));
      return twin === undefined ? [] : [[entry, twin] as const];
    }),
  );
}

export function refuseLookalike(entry: Desired, row: Live, draft: Draft): void {
  draft.unclear.add(entry.address);
  const message = `${entry.address} does not exist, and ${row.address} has the same ${partsSaid(row.kind)}: somebody may have renamed it`;
  const hint = `write \`${previously(row)}\` to have it renamed back, or declare ${row.address} as well; until then neither is touched`;
  draft.refuse(entry, { code: "renamed-by-hand", message, hint });
}

/** Says nothing of an entry that is not created. */
export function tellLookalike(entry: Desired, row: Live, draft: Draft): void {
  if (draft.changes.get(entry.address)?.action !== "create") return;
  const { action } = draft.changes.get(row.address) ?? {};
  const fate = action === "delete" ? "which is deleted" : "which the file does not name";
  const message = `${entry.address} is created, and ${row.address}, ${fate}, has the same ${partsSaid(row.kind)}: is it the same under another name?`;
  const source = entry.sources[""];
  const hint = `if so, write \`${previously(row)}\` in the entry: then it is renamed`;
  draft.report({ severity: "warning", code: "lookalike", message, hint, address: entry.address, ...(source && { source }) });
}

const partsSaid = ({ alikeBy }: Kind): string => (alikeBy?.parts ?? []).join(", ").replace(/, (?=[^,]*$)/, " and ");
const previously = ({ spec, kind }: Live): string => `previously: [${JSON.stringify(spec[kind.key ?? ""])}]`;

/** What entries and rows of a kind are compared in. */
class Parts {
  readonly #kind: Kind;
  readonly #declared: ReadonlyMap<string, Collection>;
  readonly #found: ReadonlyMap<string, Reading>;
  /** What people are in the organization, for the places that follow from it. */
  readonly #specs: ReadonlyMap<Address, Spec>;

  constructor(kind: Kind, { desired, live }: States) {
    this.#kind = kind;
    this.#declared = new Map([...desired.values()].map((each) => [partKey(each.parent, each.kind.section), each]));
    this.#found = new Map([...live.values()].map((each) => [partKey(each.ancestors.at(-1), each.kind.section), each]));
    const top = [...live.values()].filter(({ ancestors }) => ancestors.length === 0);
    this.#specs = new Map(top.flatMap((reading) => ("rows" in reading ? reading.rows : [])).map(({ address, spec }) => [address, spec]));
  }

  areAlike(entry: Desired, row: Live): boolean {
    const { parts = [], least = 0 } = this.#kind.alikeBy ?? {};
    const declared = parts.flatMap((part) => {
      const content = this.#declaredIn(entry, part);
      return content === undefined ? [] : [{ part, content }];
    });
    const amount = declared.reduce((sum, { content }) => sum + content.length, 0);
    return amount >= least && declared.every(({ part, content }) => isSame(content, this.#foundIn(row, part)));
  }

  /** Undefined where the entry does not say. */
  #declaredIn({ address, spec }: Desired, part: string): readonly string[] | undefined {
    if (part in this.#kind.fields) return spec[part] === undefined ? undefined : itemsOf(spec[part]);
    const section = this.#declared.get(partKey(address, part));
    return section && this.#contentOf([...section.wanted.values()].filter(({ presence }) => presence === "present"));
  }

  #foundIn({ address, spec }: Live, part: string): readonly string[] | undefined {
    if (part in this.#kind.fields) return itemsOf(spec[part]);
    const section = this.#found.get(partKey(address, part));
    return section && "rows" in section && !section.partial
      ? this.#contentOf(section.rows.filter(({ standing }) => standing === "ours"))
      : undefined;
  }

  /** Whom a section names, or what a setting says; without what somebody has anyway. */
  #contentOf(all: readonly (Desired | Live)[]): readonly string[] {
    const own = all.filter(({ kind, spec }) => kind.implicit?.(spec, (address) => this.#specs.get(address)) === undefined);
    return own.map(({ kind, spec }) => (isSetting(kind) ? JSON.stringify(spec) : String(spec[kind.key ?? ""]))).sort();
  }
}

const isSame = (a: readonly string[], b: readonly string[] | undefined): boolean => JSON.stringify(a) === JSON.stringify(b);
const partKey = (parent: Address | undefined, section: string): string => `${parent ?? ""} ${section}`;
const itemsOf = (value: unknown): readonly string[] => (Array.isArray(value) ? value.map(String).sort() : [JSON.stringify(value)]);
