import * as fc from "fast-check";
import { test } from "vitest";

declare module "vitest" {
  interface TaskMeta {
    /** How often a property was tried: `npm run proof:fuzz` shows it. */
    runs?: number;
  }
}

/** As often as `npm run proof:fuzz` asks for; without it, as often as a test run can spare, and the same each time. */
const asked = Number(process.env["ORGFORM_FUZZ_RUNS"] ?? 0);
export const isProof = asked > 0;

interface Tried<T> {
  readonly of: fc.Arbitrary<T>;
  /** In a usual test run. */
  readonly runs: number;
  /** How much dearer one run is than one of the cheapest property. */
  readonly weight?: number;
}

/** A property that must hold for whatever is generated. What breaks it is made small and printed, with its seed. */
export function property<T>(name: string, { of, runs, weight = 1 }: Tried<T>, holds: (value: T) => void | Promise<void>): void {
  const numRuns = isProof ? Math.max(1, Math.ceil(asked / weight)) : runs;
  const seed = isProof ? {} : { seed: 1 };
  // oxlint-disable-next-line vitest/valid-title -- it is told by whoever states the property
  test(name, { timeout: 3_600_000 }, async ({ task }) => {
    task.meta.runs = numRuns;
    await fc.assert(
      fc.asyncProperty(of, async (value) => {
        await holds(value);
      }),
      { numRuns, ...seed },
    );
  });
}
