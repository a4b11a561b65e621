import type { Address } from "../../model/address.ts";

/** Something live that a file does not hold. */
export interface LeftOut {
  readonly address: Address;
  /** A clause that follows the address. */
  readonly reason: string;
}

const most = 5;

/** A line for each reason, with what it is true of. */
export function leftOutLines(all: readonly LeftOut[]): readonly string[] {
  const byReason = new Map<string, string[]>();
  for (const { address, reason } of all) byReason.set(reason, [...(byReason.get(reason) ?? []), address]);
  return [...byReason].map(([reason, addresses]) => `${someOf(addresses)}: ${reason}`);
}

/** As many as anybody reads, a line each. */
export function listOf(names: readonly string[]): readonly string[] {
  const shown = names.length <= most ? names : [...names.slice(0, most), `and ${names.length - most} more`];
  return shown.map((name) => `- ${name}`);
}

/** As many as a line bears: `a, b, c and 12 more`. */
export function someOf(names: readonly string[]): string {
  return names.length <= most ? names.join(", ") : `${names.slice(0, most).join(", ")} and ${names.length - most} more`;
}
