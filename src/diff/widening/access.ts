import { asAddress, collectionKey, type Address } from "../../model/address.ts";
import { keyTarget, type Kind } from "../../model/kind.ts";
import type { Live, LiveState } from "../../model/resource.ts";
import { edgeOf, holdingBy, isMembershipKind, isPlaceKind, isRoleKind, principalAbove, type Edge, type Holding } from "./edges.ts";
import { grouped } from "../grouped.ts";
import { rowsOf } from "../guards/guard.ts";

/** An answer, and whether all that it depends on was read. */
export interface Known<T> {
  readonly found: readonly T[];
  readonly isWhole: boolean;
}

/** Whom access is given to. */
export interface Who {
  readonly address: Address;
  readonly kind: Kind;
}

type Placed<E extends Edge> = E & { readonly row: Live };
type EdgeOf<I extends Edge["is"]> = Extract<Edge, { is: I }>;

/** Who holds what in one state of the organization. Says whether all of it was read, for nobody may take a part for the whole. */
export class Access {
  readonly #state: LiveState;
  readonly #kinds: readonly Kind[];
  readonly #created: ReadonlySet<Address>;
  readonly #rows: ReadonlyMap<Kind, readonly Live[]>;
  readonly #members: ReadonlyMap<Address, readonly Placed<EdgeOf<"membership">>[]>;
  readonly #places: ReadonlyMap<Address, readonly Placed<EdgeOf<"place">>[]>;
  readonly #roles: ReadonlyMap<Address, readonly Placed<EdgeOf<"role">>[]>;
  readonly #holders: ReadonlyMap<Address, readonly Placed<EdgeOf<"role">>[]>;
  /** The principal of each place. */
  readonly #who: ReadonlyMap<Address, Address>;
  readonly #whole = new Map<string, boolean>();

  /** `created`: what has no listing yet, because a plan makes it. */
  constructor(state: LiveState, kinds: Iterable<Kind>, created: ReadonlySet<Address>) {
    this.#state = state;
    this.#kinds = [...kinds];
    this.#created = created;
    const rows = rowsOf(state);
    this.#rows = grouped(rows, ({ kind }) => kind);
    const edges = rows.flatMap((row) => {
      const edge = edgeOf(row, row.kind);
      return edge === undefined ? [] : [{ ...edge, row }];
    });
    const [memberships, places, roles] = [only(edges, "membership"), only(edges, "place"), only(edges, "role")];
    this.#members = grouped(memberships, ({ group }) => group);
    this.#places = grouped(places, ({ who }) => who);
    this.#roles = grouped(roles, ({ below }) => below);
    this.#holders = grouped(roles, ({ role }) => role);
    this.#who = new Map(places.map(({ row, who }) => [row.address, who]));
  }

  /** The principal that a role is given to: the address itself, or whose place it is. */
  whose(below: Address): Address {
    return this.#who.get(below) ?? below;
  }

  membersOf(group: Address): Known<Who> {
    const found = (this.#members.get(group) ?? []).map(({ who, row }) => ({ address: who, kind: keyTarget(row.kind)! }));
    return { found, isWhole: this.#kinds.filter(isMembershipKind).every((kind) => this.#isRead(kind, group)) };
  }

  /** What a principal holds by itself, everywhere. */
  holdingsOf({ address, kind: principal }: Who): Known<Holding> {
    const places = this.#places.get(address) ?? [];
    const rolesAt = (at: Address): readonly Holding[] => (this.#roles.get(at) ?? []).map(holdingBy);
    const inPlaces = places.flatMap((place) => {
      const roles = rolesAt(place.row.address);
      return place.role === undefined && roles.length > 0 ? roles : [holdingBy(place), ...roles];
    });
    const rolesBelow = (above: Kind): readonly Kind[] => this.#kinds.filter((kind) => kind.parent === above && isRoleKind(kind));
    const isWhole =
      rolesBelow(principal).every((kind) => this.#isRead(kind, address)) &&
      this.#kinds.filter((kind) => isPlaceKind(kind) && keyTarget(kind) === principal).every((kind) => this.#isWhole(kind)) &&
      places.every(({ row }) => rolesBelow(row.kind).every((kind) => this.#isRead(kind, row.address)));
    return { found: [...rolesAt(address), ...inPlaces], isWhole };
  }

  holdersOf(role: Address, kind: Kind): Known<Who> {
    const found = new Map<Address, Who>();
    for (const { below, row } of this.#holders.get(role) ?? []) {
      const [address, principal] = [this.whose(below), principalAbove(row.kind)];
      if (principal !== undefined) found.set(address, { address, kind: principal });
    }
    const scope = kind.parent === undefined ? undefined : asAddress(role.split("/").slice(0, -2).join("/"));
    const lists = this.#kinds.filter((each) => isRoleKind(each) && keyTarget(each) === kind);
    return { found: [...found.values()], isWhole: lists.every((each) => this.#isWhole(each, scope)) };
  }

  /** Whether every listing of the kind was read: below `scope`, or everywhere. */
  #isWhole(kind: Kind, scope?: Address): boolean {
    const key = `${kind.name} ${scope ?? ""}`;
    const known = this.#whole.get(key);
    if (known !== undefined) return known;
    const isWhole = kind.parent === undefined ? this.#isRead(kind, undefined) : this.#isWholeBelow(kind, kind.parent, scope);
    this.#whole.set(key, isWhole);
    return isWhole;
  }

  #isWholeBelow(kind: Kind, above: Kind, scope: Address | undefined): boolean {
    if (scope !== undefined && above.parent === undefined) return this.#isRead(kind, scope);
    const parents = (this.#rows.get(above) ?? []).filter(({ ancestors }) => scope === undefined || ancestors.includes(scope));
    return this.#isWhole(above, scope) && parents.every(({ address }) => this.#isRead(kind, address));
  }

  #isRead(kind: Kind, parent: Address | undefined): boolean {
    const reading = this.#state.get(collectionKey(parent, kind.name));
    return (reading !== undefined && "rows" in reading && !reading.partial) || (parent !== undefined && this.#created.has(parent));
  }
}

const only = <I extends Edge["is"]>(edges: readonly Placed<Edge>[], is: I): readonly Placed<EdgeOf<I>>[] =>
  edges.filter((edge): edge is Placed<EdgeOf<I>> => edge.is === is);
