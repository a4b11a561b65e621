import { join } from "node:path";
import { readKept, writeWhole } from "../state/files.ts";
import { nothingRemembered, type Memory, type Remembered } from "./memory.ts";

const FILE = "daemon.json";
/** What is larger was not written by us: a hundred thousand withheld changes are a tenth of it. */
const LARGEST = 512 * 1024 * 1024;

/** In the state directory. What cannot be read is as if it had never been there: then guards are asked anew, and people too. */
export function fileMemory(folder: string): Memory {
  return {
    read: () => rememberedIn(readKept(join(folder, FILE), LARGEST)),
    write: (remembered) => writeWhole(folder, FILE, `${JSON.stringify(remembered)}\n`),
  };
}

function rememberedIn(text: string | undefined): Remembered {
  try {
    const { quarantine, accepted, corrections, converged, policy, pause } = JSON.parse(text ?? "") as Partial<Remembered>;
    const isWhole = [quarantine, accepted, corrections].every(Array.isArray) && isPart(policy, "deletions") && isPart(pause, "reason");
    if (!isWhole || quarantine === undefined || accepted === undefined || corrections === undefined) return nothingRemembered;
    return { quarantine, accepted, corrections, ...(converged && { converged }), ...(policy && { policy }), ...(pause && { pause }) };
  } catch {
    return nothingRemembered;
  }
}

const isPart = (value: unknown, member: string): boolean =>
  value === undefined || (typeof value === "object" && value !== null && member in value);
