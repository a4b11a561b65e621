import { join } from "node:path";
import { readKept, writeWhole } from "../state/files.ts";
import { nothingRemembered, type Memory, type Remembered } from "./memory.ts";

const FILE = "daemon.json";
/** What is larger was not written by us. */
const LARGEST = 16 * 1024 * 1024;

/** In the state directory. What cannot be read is as if it had never been there: then guards are asked anew, and people too. */
export function fileMemory(folder: string): Memory {
  return {
    read: () => rememberedIn(readKept(join(folder, FILE), LARGEST)),
    write: (remembered) => writeWhole(folder, FILE, `${JSON.stringify(remembered, undefined, 2)}\n`),
  };
}

function rememberedIn(text: string | undefined): Remembered {
  try {
    const { quarantine, accepted, corrections, converged, pause } = JSON.parse(text ?? "") as Partial<Remembered>;
    const isWhole = [quarantine, accepted, corrections].every(Array.isArray) && isPart(converged, "content") && isPart(pause, "reason");
    if (!isWhole || quarantine === undefined || accepted === undefined || corrections === undefined) return nothingRemembered;
    return { quarantine, accepted, corrections, ...(converged && { converged }), ...(pause && { pause }) };
  } catch {
    return nothingRemembered;
  }
}

const isPart = (value: unknown, member: string): boolean =>
  value === undefined || (typeof value === "object" && value !== null && typeof Reflect.get(value, member) === "string");
