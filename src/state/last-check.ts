import { join } from "node:path";
import { readKept, writeWhole } from "./files.ts";

const FILE = "last-check.json";

/** When all that the file manages was compared last, as an ISO time, under the first of these names that is known. Shown, and decides nothing. */
export function loadLastCheck(folder: string, names: readonly string[]): string | undefined {
  const kept = read(folder);
  return names.map((name) => kept[name]).find((time) => time !== undefined);
}

/** @param names the organization's id, and its host for when the id is not known @throws StateError */
export function keepLastCheck(folder: string, names: readonly string[], at: string): void {
  const own = Object.fromEntries(names.map((name) => [name, at]));
  writeWhole(folder, FILE, `${JSON.stringify({ ...read(folder), ...own }, undefined, 2)}\n`);
}

function read(folder: string): Readonly<Record<string, string>> {
  try {
    const value: unknown = JSON.parse(readKept(join(folder, FILE), 1024 * 1024) ?? "");
    if (typeof value !== "object" || value === null) return {};
    return Object.fromEntries(Object.entries(value).filter(([, time]) => typeof time === "string" && !Number.isNaN(Date.parse(time))));
  } catch {
    return {};
  }
}
