import { readdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { describe, expect, test } from "vitest";
import { routes } from "../../src/simulator/routes/table.ts";
import { options, scenes } from "./drive/scenes.ts";
import { onStage } from "./drive/stage.ts";

const blank = (template: string): string => template.replaceAll(/\$?\{[^}]*\}/g, "{}");
const simulated = routes.map(({ method, template }) => `${method} ${blank(template)}`).sort();

/** What the package's own code calls. Usage and costs are no business of the simulator's. */
function endpointsOfPackage(): string[] {
  const folder = join(dirname(createRequire(import.meta.url).resolve("openai")), "resources/admin/organization");
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter(
    (file) => file.endsWith(".mjs") && !file.includes("usage"),
  );
  const code = files.map((file) => readFileSync(join(folder, file), "utf8")).join("\n");
  const calls = code.matchAll(/_client\.(get|post|delete|getAPIList)\((?:path )?[`']([^`']+)[`'],([^;]*)/g);
  const methodOf = (verb: string, rest: string): string =>
    verb === "getAPIList" ? (/method: 'post'/.test(rest) ? "POST" : "GET") : verb.toUpperCase();
  return [...calls].map(([, verb = "", path = "", rest = ""]) => `${methodOf(verb, rest)} ${blank(path)}`).sort();
}

test("the simulator has every endpoint of the openai package, and no other", () => {
  expect(simulated).toEqual(endpointsOfPackage());
});

describe("the official client, over a socket, two rows to a page", () => {
  const called = new Set<string>();
  test.each(Object.entries(scenes))("%s", async (_, scene) => {
    const answered = (await onStage(scene, options)).filter(({ status }) => status === 200);
    for (const { method, route } of answered) called.add(`${method} ${blank(route)}`);
    expect(answered).not.toHaveLength(0);
  });
  test("has called every endpoint with success", () => {
    expect([...called].sort()).toEqual(simulated);
  });
});
