import { asRemoteId, lastName, type Address, type RemoteId } from "../model/address.ts";
import { keyTarget, segmentOf, type Kind } from "../model/kind.ts";
import type { LiveState } from "../model/resource.ts";

/** The ids of what exists, by address: what was read, what exists everywhere, and what this run has created. */
export class Identities {
  readonly #ids = new Map<Address, RemoteId>();
  readonly #known = new Set<RemoteId>();
  readonly #predefined = new Map<string, Readonly<Record<string, string>>>();
  readonly #learned = new Set<Address>();

  constructor(live: LiveState, kinds: readonly Kind[]) {
    for (const reading of live.values()) {
      for (const { kind, address, id, standing } of "unread" in reading ? [] : reading.rows) {
        if (id === undefined) continue;
        // An edge bears the id of what it points at, and shows it though no list may yet.
        if (keyTarget(kind) === undefined) this.#known.add(id);
        if (standing !== "absent") this.#ids.set(address, id);
      }
    }
    for (const kind of kinds) if (kind.predefined !== undefined) this.#predefined.set(patternOf(kind), kind.predefined);
  }

  /** @throws where the address has no id yet: the order of the plan was wrong, which is a bug of ours. */
  readonly idOf = (address: Address): RemoteId => {
    const id = this.#ids.get(address) ?? this.#predefinedId(address);
    if (id === undefined) throw new Error(`${address} has no id yet, though something needs it`);
    return id;
  };

  learn(address: Address, id: RemoteId): void {
    this.#ids.set(address, id);
    this.#known.add(id);
    this.#learned.add(address);
  }

  /** Whether something bears the id that was listed before, or created by this run. */
  readonly isKnown = (id: RemoteId): boolean => this.#known.has(id);

  /** Whether the address was created in this run: the API may take a moment to show it everywhere. */
  isFresh(address: Address): boolean {
    return this.#learned.has(address);
  }

  #predefinedId(address: Address): RemoteId | undefined {
    const aliases = this.#predefined.get(
      address
        .split("/")
        .filter((_, index) => index % 2 === 0)
        .join("/"),
    );
    const name = lastName(address);
    return aliases !== undefined && Object.hasOwn(aliases, name) ? asRemoteId(aliases[name]!) : undefined;
  }
}

/** The segments of a kind's addresses, without names: `project/role`. */
function patternOf(kind: Kind): string {
  return kind.parent === undefined ? segmentOf(kind) : `${patternOf(kind.parent)}/${segmentOf(kind)}`;
}
