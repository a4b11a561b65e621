import { addressOf, asAddress, edgeName, lastName, parentOf, type Address } from "../model/address.ts";
import { keyTarget, segmentOf, type Kind } from "../model/kind.ts";
import type { Change } from "../model/plan.ts";
import { covering, type Pattern } from "../model/policy.ts";
import type { DesiredState, Live, LiveState } from "../model/resource.ts";
import { nameIn } from "./fold.ts";
import { rowsOf } from "./guards/guard.ts";
import { grouped } from "./grouped.ts";

interface States {
  readonly live: LiveState;
  readonly kinds: ReadonlyMap<string, Kind>;
  readonly changes?: readonly Change[];
  /** What the base of a request says, by the head's names. */
  readonly base?: DesiredState | undefined;
}

type Named = Pick<Live, "kind" | "address" | "ancestors" | "spec">;

/**
 * All the addresses by which a policy may mean one thing. The file gives it a name, and can give it another one tomorrow: a
 * project that is renamed is still the one that was protected under the name it bears, and an invitation is its person's.
 */
export class KnownAs {
  /** Other last parts of an address, as they stand there. */
  readonly #others: ReadonlyMap<Address, ReadonlySet<string>>;
  /** Segments of what brings others, with those of what it brings: `invite`, `user`. */
  readonly #brought: ReadonlyMap<string, string>;

  constructor({ live, kinds, changes = [], base = new Map() }: States) {
    const all: readonly Named[] = [...rowsOf(live), ...changes.map((change) => ({ ...change, kind: kinds.get(change.kind)! }))];
    const things = all.filter(({ kind }) => keyTarget(kind) === undefined);
    const entries = [...base.values()].flatMap(({ wanted }) => [...wanted.values()]);
    const names = [
      ...things.map((row) => [row.address, liveName(row)] as const),
      ...entries.map(({ address, formerly }) => [address, formerly && lastPart(formerly)] as const),
    ];
    this.#brought = new Map(
      [...kinds.values()].flatMap((kind) => (kind.joinsBy === undefined ? [] : [[segmentOf(kind.joinsBy.kind), segmentOf(kind)] as const])),
    );
    this.#others = othersIn(names);
    if (this.#others.size > 0) this.#others = othersIn([...names, ...this.#edgeNames(all)]);
  }

  /** The address itself first. */
  of(address: Address): readonly Address[] {
    const parts = address.split("/");
    let known = [""];
    for (let at = 0; at < parts.length; at += 2) {
      const own = asAddress(parts.slice(0, at + 2).join("/"));
      const names = [parts.slice(at, at + 2).join("/"), ...[...(this.#others.get(own) ?? [])].map((name) => `${parts[at]}/${name}`)];
      known = known.flatMap((above) => names.map((name) => (above === "" ? name : `${above}/${name}`)));
    }
    return [...known.map(asAddress), ...this.#whomItBrings(address)];
  }

  /** The first of the patterns that covers the address, under any of its names. */
  covering<P extends Pattern>(patterns: readonly P[], address: Address): P | undefined {
    if (patterns.length === 0) return undefined;
    const all = this.of(address);
    return patterns.find((pattern) => all.some((each) => covering([pattern], each) !== undefined));
  }

  #whomItBrings(address: Address): readonly Address[] {
    const segment = this.#brought.get(address.split("/")[0] ?? "");
    if (segment === undefined) return [];
    const name = lastName(address);
    // Of several invitations of one person each has its id behind its name.
    return [...new Set([name, name.replace(/~[^~]*$/, "")])].map((each) => addressOf(undefined, segment, each));
  }

  /** An edge bears the name of what it points at, so it goes by that one's other names too. */
  #edgeNames(all: readonly Named[]): readonly (readonly [Address, string])[] {
    const edges = all.filter(({ kind }) => keyTarget(kind) !== undefined);
    return edges.flatMap((edge) => this.#namesOfEdge(edge).map((name) => [edge.address, name] as const));
  }

  #namesOfEdge({ kind, spec, address, ancestors }: Named): readonly string[] {
    const target = spec[kind.key ?? ""];
    if (typeof target !== "string") return [];
    const above = new Set(ancestors);
    return this.of(asAddress(target)).flatMap((each) => {
      const parent = parentOf(each);
      const isNear = parent === undefined || ancestors.some((own) => above.has(own) && this.of(own).includes(parent));
      return lastPart(addressOf(parentOf(address), segmentOf(kind), isNear ? lastName(each) : edgeName(each, [])));
    });
  }
}

/** By the name that it bears in the organization. */
function liveName({ kind, spec }: Named): string | undefined {
  const name = kind.key === undefined ? undefined : nameIn(kind, spec);
  return name === undefined ? undefined : lastPart(addressOf(undefined, segmentOf(kind), name));
}

const lastPart = (address: Address): string => address.slice(address.lastIndexOf("/") + 1);

function othersIn(names: readonly (readonly [Address, string | undefined])[]): ReadonlyMap<Address, ReadonlySet<string>> {
  const other = names.filter(([address, name]) => name !== undefined && name !== lastPart(address));
  return new Map(
    [...grouped(other, ([address]) => address)].map(([address, own]) => [address, new Set(own.flatMap(([, name]) => name ?? []))]),
  );
}
