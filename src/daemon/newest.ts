import { createHash } from "node:crypto";
import { isError, type Diagnostic } from "../model/diagnostic.ts";
import { counted } from "../model/listing.ts";
import type { Found } from "../source/source.ts";
import type { Meaning, World } from "./ports.ts";
import type { Good } from "./run.ts";

export interface Newer {
  /** The last revision that could be used. */
  readonly good?: Good | undefined;
  /** Why the newest one cannot be. */
  readonly problem?: string;
  /** What is to be said about the newest one. */
  readonly problems: readonly Diagnostic[];
  /** What a person should know of it, as a sentence. */
  readonly notice?: string | undefined;
}

/** Knows the last revision that was good: a newer one that cannot be fetched, or is no configuration, does not take its place. */
export class Newest {
  readonly #world: Pick<World, "source" | "load" | "clock" | "log">;
  #good: Good | undefined;

  constructor(world: Pick<World, "source" | "load" | "clock" | "log">) {
    this.#world = world;
  }

  async find(signal: AbortSignal): Promise<Newer> {
    const { source, load, log } = this.#world;
    const latest = await source.latest(signal);
    if ("problem" in latest) return { good: await this.#lastGood(), problem: latest.problem, problems: [] };
    const { revision, notice } = latest.found;
    if (notice !== undefined) log("warn", notice);
    const meaning = await load(latest.found);
    if (!(await source.isStill(revision.id))) {
      return {
        good: await this.#lastGood(),
        problem: `${revision.name} was changed while it was read, and is read again soon.`,
        problems: [],
      };
    }
    if (this.#take(latest.found, meaning)) {
      await source.accept(revision.id);
      return { good: this.#good, problems: meaning.diagnostics, notice };
    }
    return { good: await this.#lastGood(), problem: sentence(revision, meaning.diagnostics), problems: meaning.diagnostics, notice };
  }

  /** After a restart, from where the source keeps it. */
  async #lastGood(): Promise<Good | undefined> {
    const found = this.#good === undefined ? await this.#world.source.accepted() : undefined;
    if (found !== undefined) this.#take(found, await this.#world.load(found));
    return this.#good;
  }

  /** @returns whether it can be used, and is the good one from now on */
  #take({ revision: { id, name } }: Found, meaning: Meaning): boolean {
    const { desired } = meaning;
    if (desired === undefined) return false;
    const seenAt = this.#good?.revision.id === id ? this.#good.revision.seenAt : this.#world.clock.now();
    this.#good = { revision: { id, name, content: contentOf(meaning), seenAt }, meaning: { ...meaning, desired } };
    return true;
  }
}

function sentence({ id, name }: { readonly id: string; readonly name: string }, problems: readonly Diagnostic[]): string {
  const errors = problems.filter(isError);
  const [first] = errors;
  const place = first?.source === undefined ? "" : ` at ${first.source.file}:${first.source.line}:${first.source.column}`;
  const hint = first?.hint === undefined ? "" : ` (${first.hint})`;
  return `${name} (${id.slice(0, 12)}) is no configuration: ${counted(errors.length, "error")}, the first${place}: ${first?.message ?? "it is empty"}${hint}`;
}

/** Of the files that were loaded: a repository holds others, and a commit that changes none of these says nothing new. */
function contentOf({ texts }: Meaning): string {
  const files = [...texts].toSorted(([a], [b]) => (a < b ? -1 : 1));
  return createHash("sha256").update(JSON.stringify(files)).digest("hex");
}
