import { describe, expect, test } from "vitest";
import { writable } from "./kill/endpoints.ts";
import { killedOncePerKindAndVerb } from "./kill/rounds.ts";
import { scenes } from "./kill/scenes.ts";

// `npm run proof:kill` kills at every single write, and under worse conditions.
describe("a process that is killed while its writes are under way", () => {
  const killedAt = new Set<string>();

  test.each(scenes.map((each) => [each.name, each] as const))(
    "leaves what the next one completes, with nothing doubled: %s",
    async (_, scene) => {
      const rounds = await killedOncePerKindAndVerb(scene);
      for (const each of rounds.killedAt) killedAt.add(each);
      expect(rounds).toMatchObject({ duplicates: [], differences: [] });
    },
    300_000,
  );

  test("was killed at every kind and verb", () => expect(writable.filter((each) => !killedAt.has(each))).toEqual([]));
});
