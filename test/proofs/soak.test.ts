import { expect, test } from "vitest";
import { soak } from "./soak-suite.ts";

test.each(Array.from({ length: 25 }, (_, index) => index + 1))(
  "random organization %i converges under faults, and nothing is doubled",
  async (number) => {
    expect((await soak(number)).violations).toEqual([]);
  },
);
