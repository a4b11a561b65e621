import { expect, test } from "vitest";
import { exportOf } from "./export-suite.ts";

// All of them, and what makes them hard: `npm run proof:export`.
test.each(Array.from({ length: 8 }, (_, index) => index + 1))(
  "random organization %i is exported as a file whose plan is empty",
  async (number) => {
    expect((await exportOf(number)).problems).toEqual([]);
  },
);
