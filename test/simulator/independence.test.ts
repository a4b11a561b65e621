import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";

const folder = fileURLToPath(new URL("../../src/simulator", import.meta.url));
const files = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((file) => file.endsWith(".ts"));

function isForeign(file: string, target: string): boolean {
  if (target.startsWith("node:")) return false;
  return !target.startsWith(".") || relative(folder, resolve(dirname(join(folder, file)), target)).startsWith("..");
}

/** A witness that borrows from what it is to judge repeats its mistakes. */
test("the simulator imports nothing but itself and Node", () => {
  const imports = files.flatMap((file) =>
    [...readFileSync(join(folder, file), "utf8").matchAll(/(?:from|import) "([^"]+)"/g)].map(([, target = ""]) => ({ file, target })),
  );
  expect(imports.length).toBeGreaterThan(100);
  expect(imports.filter(({ file, target }) => isForeign(file, target))).toEqual([]);
});
