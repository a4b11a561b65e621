import { describe, expect, test } from "vitest";
import type { LoggedRequest } from "../../src/simulator/simulator.ts";
import { exceptions } from "./exceptions.ts";
import { loadPublished } from "./openapi.ts";
import { options, scenes } from "./drive/scenes.ts";
import { onStage } from "./drive/stage.ts";

const published = loadPublished();

test("zz", async () => {
  const found = new Set<string>();
  for (const scene of Object.values(scenes)) for (const logged of await onStage(scene, options)) for (const c of published!.check(logged)) found.add(c);
  console.log([...found].join("\n"));
});
