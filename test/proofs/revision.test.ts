import { expect, test } from "vitest";
import { revise } from "./revision-suite.ts";

// All of them: `npm run proof:export`. In the last two what refers to somebody must come, or go, before they do.
test.each([1, 2, 3, 4, 22, 84])(
  "file %i, which says something else than what is live, becomes true when it is exported over",
  async (number) => {
    expect((await revise(number)).problems).toEqual([]);
  },
);
