import { expect, test } from "vitest";
import { revise } from "./revision-suite.ts";

test.each(Array.from({ length: 12 }, (_, index) => index + 1))(
  "file %i, which says something else than what is live, becomes true when it is exported over",
  async (number) => {
    expect((await revise(number)).problems).toEqual([]);
  },
);
