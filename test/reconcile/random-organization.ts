import type { Seed } from "../../src/simulator/seed.ts";
import { Dice } from "./random/dice.ts";
import { fileFor } from "./random/file.ts";
import { liveOrganization } from "./random/live.ts";
import type { Block } from "./random/words.ts";

/** A live organization and a file for it that have little in common, the same for the same number. */
export interface RandomOrganization {
  readonly seed: Seed;
  /** As `org.yaml` says it; JSON is YAML. */
  readonly document: Block;
  /** Projects declared without a pin though two live ones bear the name, or that declare a service account of which they have two. */
  readonly ambiguous: readonly string[];
}

/** Those with even numbers delete what the file does not declare. */
export function randomOrganization(number: number): RandomOrganization {
  const dice = new Dice(number);
  const seed = liveOrganization(dice);
  return { seed, ...fileFor(seed, dice, { deletes: number % 2 === 0 }) };
}
