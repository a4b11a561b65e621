import { test, expect } from "vitest";
import { createSimulator } from "../../src/simulator/simulator.ts";
import { livedIn } from "../../src/simulator/lived-in.ts";
import { parseSeed } from "../../src/simulator/seed.ts";
test("x", async () => {
  expect(parseSeed(JSON.parse(JSON.stringify(livedIn)))).toEqual(livedIn);
  const s = createSimulator({ seed: livedIn });
  expect(s.state().projects.length).toBe(7);
});
