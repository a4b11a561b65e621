import { existsSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { makeFolder } from "../../src/state/files.ts";
import { temporary } from "../support/closing.ts";
import { running } from "./support.ts";

/** In a process of its own: what fails here goes on for ever. */
const made = async (before: string, path: string): Promise<string> => {
  const { output, child } = running(
    `${before}
    const { ensureFolder } = await state("files");
    try { ensureFolder(process.argv[1]); console.log("made"); } catch (error) { console.log(error.name + ": " + error.message); }`,
    [path],
  );
  const timer = setTimeout(() => child.kill("SIGKILL"), 10_000);
  const said = await output;
  clearTimeout(timer);
  return said.trim();
};

describe("a folder", () => {
  it("is made with those above it, and may be there", () => {
    const folder = join(temporary(), "a", "b", "c");
    makeFolder(folder);
    makeFolder(folder);
    expect(existsSync(folder)).toBe(true);
  });

  it("is not made where a file is", () => {
    const file = join(temporary(), "a");
    writeFileSync(file, "");
    expect(() => makeFolder(file)).toThrow("EEXIST");
    expect(() => makeFolder(join(file, "b"))).toThrow("ENOTDIR");
  });

  it.skipIf(!existsSync("/proc/self"))("that the system lets nobody make is told, and not tried without end", async () => {
    expect(await made("", "/proc/orgform/state")).toMatch(/^StateError: \/proc\/orgform\/state cannot be read and written: /);
  });

  it("in a working directory that is gone is told, and not tried without end", async () => {
    const gone = `const { mkdtempSync, rmdirSync } = await import("node:fs");
      process.chdir(mkdtempSync("/tmp/orgform-gone-")); rmdirSync(process.cwd());`;
    expect(await made(gone, ".orgform/acme")).toMatch(/^StateError: \.orgform\/acme cannot be read and written: a folder above it/);
  });
});
