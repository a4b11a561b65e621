import { isError, type Diagnostic } from "../model/diagnostic.ts";
import { counted } from "../model/listing.ts";
import type { Found } from "../source/source.ts";
import type { World } from "./ports.ts";
import type { Good } from "./run.ts";

export interface Newer {
  /** The last revision that could be used. */
  readonly good?: Good | undefined;
  /** Why the newest one cannot be. */
  readonly problem?: string;
  /** What is to be said about the newest one. */
  readonly problems: readonly Diagnostic[];
}

/** Knows the last revision that was good: a newer one that cannot be fetched, or is no configuration, does not take its place. */
export class Newest {
  readonly #world: Pick<World, "source" | "load" | "clock" | "log">;
  #good: Good | undefined;

  constructor(world: Pick<World, "source" | "load" | "clock" | "log">) {
    this.#world = world;
  }

  async find(signal: AbortSignal): Promise<Newer> {
    const { source, log } = this.#world;
    const latest = await source.latest(signal);
    if ("problem" in latest) return { good: await this.#lastGood(), problem: latest.problem, problems: [] };
    const { revision, notice } = latest.found;
    if (notice !== undefined) log("warn", notice);
    const problems = await this.#take(latest.found);
    if (this.#good?.revision.id === revision.id) {
      await source.accept(revision.id);
      return { good: this.#good, problems };
    }
    return { good: await this.#lastGood(), problem: sentence(revision, problems), problems };
  }

  /** After a restart, from where the source keeps it. */
  async #lastGood(): Promise<Good | undefined> {
    const found = this.#good === undefined ? await this.#world.source.accepted() : undefined;
    if (found !== undefined) await this.#take(found);
    return this.#good;
  }

  /** It becomes the good one where it can be used. @returns what is to be said about it */
  async #take(found: Found): Promise<readonly Diagnostic[]> {
    const { load, clock } = this.#world;
    const { id } = found.revision;
    const meaning = await load(found);
    const { desired, diagnostics } = meaning;
    const seenAt = this.#good?.revision.id === id ? this.#good.revision.seenAt : clock.now();
    if (desired !== undefined) this.#good = { revision: { ...found.revision, seenAt }, meaning: { ...meaning, desired } };
    return diagnostics;
  }
}

function sentence({ id, name }: { readonly id: string; readonly name: string }, problems: readonly Diagnostic[]): string {
  const errors = problems.filter(isError);
  return `${name} (${id.slice(0, 12)}) is no configuration: ${counted(errors.length, "error")}, first: ${errors[0]?.message ?? "it is empty"}`;
}
