import type { Address } from "../../model/address.ts";
import { segmentOf, type Kind } from "../../model/kind.ts";
import type { Change } from "../../model/plan.ts";
import type { Live, LiveState } from "../../model/resource.ts";
import { rowsOf } from "../guards/guard.ts";
import { projected } from "../projected.ts";
import { Access, type Who } from "./access.ts";
import { holdingsText, membersText } from "./reach.ts";

/** The organization before and after, and what was found out about it on the way. */
export class Scene {
  readonly live: LiveState;
  readonly after: LiveState;
  readonly rows: ReadonlyMap<Address, Live>;
  /** After all of the changes. */
  readonly access: Access;
  /** Kinds by which somebody joins, and what they are then. */
  readonly invitations: ReadonlyMap<Kind, Kind>;
  readonly #principals: ReadonlyMap<string, Kind>;
  readonly #texts = new Map<string, string>();

  constructor(changes: readonly Change[], live: LiveState, kinds: ReadonlyMap<string, Kind>) {
    this.live = live;
    this.after = projected(live, changes, { kinds });
    this.rows = new Map(rowsOf(live).map((row) => [row.address, row]));
    const created = changes.flatMap(({ action, address }) => (action === "create" ? [address] : []));
    this.access = new Access(this.after, kinds.values(), new Set(created));
    this.invitations = new Map([...kinds.values()].flatMap((kind) => (kind.joinsBy === undefined ? [] : [[kind.joinsBy.kind, kind]])));
    const principals = [...kinds.values()].filter(({ principal }) => principal !== undefined);
    this.#principals = new Map(principals.map((kind) => [segmentsOf(kind).join("/"), kind]));
  }

  /** Whom an address names that a grant refers to. */
  who(address: Address): Who {
    const segments = address.split("/").filter((_, index) => index % 2 === 0);
    const kind = this.#principals.get(segments.join("/"));
    if (kind === undefined) throw new Error(`${address} is nobody who could be given access`);
    return { address, kind };
  }

  /** What joining a group gives. */
  holdings(group: Who): string {
    return this.#once(`holdings ${group.address}`, () => holdingsText(this.access.holdingsOf(group)));
  }

  /** Who is reached beyond the one that is named. */
  members(who: Who): string | undefined {
    if (who.kind.principal !== "group") return undefined;
    return this.#once(`members ${who.address}`, () => membersText(this.access.membersOf(who.address)));
  }

  /** Thousands may join one group, and thousands be in it. */
  #once(key: string, make: () => string): string {
    const text = this.#texts.get(key) ?? make();
    this.#texts.set(key, text);
    return text;
  }
}

const segmentsOf = (kind: Kind): readonly string[] => [...(kind.parent === undefined ? [] : segmentsOf(kind.parent)), segmentOf(kind)];
