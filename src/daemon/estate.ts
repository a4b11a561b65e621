import type { Remembered } from "./memory.ts";

/*
 * What the replica that leads leaves in the Lease for the one that follows: each has a folder of its own, which the other one never sees.
 * What is in quarantine and what was approved is not among it: guards are asked anew then, and people too.
 */

export type Left = Pick<Remembered, "pause" | "policy" | "converged">;

interface Estate {
  /** The replica that has left it: it knows more itself. */
  readonly by: string;
  readonly organizations: Readonly<Record<string, Left>>;
}

/** In characters: Kubernetes takes 256 KiB of annotations. */
const LARGEST = 100_000;

/** What must not be lost first: a pause is short, and a policy may not be. */
export function written(estate: Estate): string {
  const text = JSON.stringify(estate);
  if (text.length <= LARGEST) return text;
  const pauses = Object.entries(estate.organizations).map(([name, { pause }]) => [name, pause ? { pause } : {}] as const);
  return JSON.stringify({ ...estate, organizations: Object.fromEntries(pauses) });
}

/** Undefined for what we did not write. */
export function estateIn(text: string | undefined): Estate | undefined {
  try {
    const value: unknown = JSON.parse(text ?? "");
    if (!isObject(value) || typeof value["by"] !== "string" || !isObject(value["organizations"])) return undefined;
    const organizations = Object.entries(value["organizations"]).map(([name, left]) => [name, leftIn(left)] as const);
    return { by: value["by"], organizations: Object.fromEntries(organizations) };
  } catch {
    return undefined;
  }
}

function leftIn(value: unknown): Left {
  const { pause, policy, converged } = isObject(value) ? (value as Left) : {};
  return {
    ...(isObject(pause) && typeof pause.reason === "string" && { pause }),
    ...(isObject(policy) && isObject(policy.deletions) && { policy }),
    ...(typeof converged === "string" && { converged }),
  };
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);
