import type { Address } from "../model/address.ts";
import type { Kind } from "../model/kind.ts";
import type { Change } from "../model/plan.ts";
import type { Live } from "../model/resource.ts";
import { grouped } from "./grouped.ts";

/** The changes and who waits for whom. */
export class Graph {
  readonly #changes: ReadonlyMap<Address, Change>;
  readonly #children: ReadonlyMap<Address | undefined, readonly Change[]>;
  readonly #earlier = new Map<Address, Set<Address>>();

  constructor(changes: readonly Change[]) {
    this.#changes = new Map(changes.map((change) => [change.address, change]));
    this.#children = grouped(changes, ({ ancestors }) => ancestors.at(-1));
  }

  change(address: Address): Change | undefined {
    return this.#changes.get(address);
  }

  /** Children that do not go by themselves. */
  explicitDeletionsBelow(address: Address): readonly Address[] {
    return (this.#children.get(address) ?? []).flatMap((child) =>
      child.action === "delete" && child.implied === undefined ? [child.address] : [],
    );
  }

  /** Whether the plan makes `row` stop referring to `target`. */
  lets(row: Live, target: Address, kinds: ReadonlyMap<string, Kind>): boolean {
    const change = this.#changes.get(row.address);
    if (change === undefined || change.action === "create") return false;
    if (change.action === "delete") return change.implied !== target;
    return change.fields.some(({ field, before }) => before === target && kinds.get(change.kind)?.fields[field]?.refersTo !== undefined);
  }

  require(later: Address, earlier: Address): void {
    if (later === earlier || !this.#changes.has(earlier)) return;
    this.#edges(later).add(earlier);
  }

  /** Like `require`, unless that would close a circle: two roles that swap their names cannot both go first. */
  prefer(later: Address, earlier: Address): void {
    if (!this.#reaches(earlier, later)) this.require(later, earlier);
  }

  sorted(): readonly Change[] {
    const done = new Set<Address>();
    const result: Change[] = [];
    const visit = (address: Address, path: readonly Address[]): void => {
      if (done.has(address)) return;
      if (path.includes(address)) throw new Error(`changes wait for each other in a circle: ${[...path, address].join(" → ")}`);
      const after = [...this.#edges(address)].sort();
      for (const earlier of after) visit(earlier, [...path, address]);
      done.add(address);
      result.push({ ...this.#changes.get(address)!, after });
    };
    for (const address of [...this.#changes.keys()].sort()) visit(address, []);
    return result;
  }

  #edges(address: Address): Set<Address> {
    const edges = this.#earlier.get(address) ?? new Set();
    this.#earlier.set(address, edges);
    return edges;
  }

  #reaches(from: Address, to: Address): boolean {
    const seen = new Set<Address>();
    const stack = [from];
    for (let address = stack.pop(); address !== undefined; address = stack.pop()) {
      if (address === to) return true;
      if (seen.has(address)) continue;
      seen.add(address);
      stack.push(...(this.#earlier.get(address) ?? []));
    }
    return false;
  }
}
