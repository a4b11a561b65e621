import { mulberry32 } from "../../../src/simulator/random.ts";

/** Chance, the same for the same number. */
export class Dice {
  readonly #random: () => number;

  constructor(number: number) {
    this.#random = mulberry32(number);
  }

  chance(probability: number): boolean {
    return this.#random() < probability;
  }

  /** A whole number below the limit. */
  below(limit: number): number {
    return Math.floor(this.#random() * limit);
  }

  one<T>(items: readonly T[]): T {
    return items[this.below(items.length)]!;
  }

  some<T>(items: readonly T[], probability = 0.5): T[] {
    return items.filter(() => this.chance(probability));
  }
}
