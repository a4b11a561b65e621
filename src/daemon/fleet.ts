import { estateIn, written } from "./estate.ts";
import type { Keeper } from "./keeper.ts";
import type { Control, Fleet, KeptRun, Status } from "./status.ts";

export interface Member {
  readonly keeper: Keeper;
  run(id: string): KeptRun | undefined;
  /** Whether its files come from this repository, as a host's webhook names it: `acme/openai-org`. Undefined: not from a repository. */
  isFrom(repository: string): boolean | undefined;
}

/** Milliseconds: progress is told no more often. */
const TOLD_EVERY_MS = 250;

/** All organizations of one process. */
export class KeptFleet implements Fleet {
  readonly #members = new Map<string, Member>();
  readonly #listeners = new Set<(name: string) => void>();
  readonly #told = new Map<string, NodeJS.Timeout>();

  join(member: Member): void {
    this.#members.set(member.keeper.status.name, member);
  }

  statuses(): readonly Status[] {
    return [...this.#members.values()].map(({ keeper }) => keeper.status);
  }

  control(name: string): Control | undefined {
    return this.#members.get(name)?.keeper;
  }

  run(name: string, id: string): KeptRun | undefined {
    return this.#members.get(name)?.run(id);
  }

  changed(repository: string): void {
    const members = [...this.#members.values()].filter(({ isFrom }) => isFrom(repository) !== undefined);
    const own = members.filter(({ isFrom }) => isFrom(repository));
    for (const { keeper } of own.length > 0 ? own : members) keeper.runNow("webhook");
  }

  subscribe(listener: (name: string) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** To be called after each change of a status. Several at once are told once. */
  tell(name: string): void {
    if (this.#told.has(name)) return;
    const timer = setTimeout(() => {
      this.#told.delete(name);
      for (const listener of this.#listeners) listener(name);
    }, TOLD_EVERY_MS).unref();
    this.#told.set(name, timer);
  }

  /** Another replica leads, or it is not known which one. */
  standBy(holder: string | undefined): void {
    for (const { keeper } of this.#members.values()) keeper.standBy(holder);
  }

  /** This process leads. `left`: by whoever led before. */
  lead(left: string | undefined, replica: string): void {
    const estate = estateIn(left);
    for (const [name, { keeper }] of this.#members) {
      keeper.lead(estate === undefined || estate.by === replica ? undefined : (estate.organizations[name] ?? {}));
    }
  }

  /** For whoever follows this replica. */
  leaves(replica: string): string {
    return written({ by: replica, organizations: Object.fromEntries([...this.#members].map(([name, { keeper }]) => [name, keeper.left])) });
  }

  /** Until aborted. @returns once what was under way in any of them has ended */
  async turn(signal: AbortSignal): Promise<void> {
    await Promise.all([...this.#members.values()].map(({ keeper }) => keeper.turn(signal)));
  }
}
