/** An object of a host's answer. What is in it is believed only after a look. */
export type Wire = Readonly<Record<string, unknown>>;

export const wireOf = (value: unknown): Wire => (isWire(value) ? value : {});

export const isWire = (value: unknown): value is Wire => typeof value === "object" && value !== null && !Array.isArray(value);

export const listOf = (value: unknown): readonly Wire[] => (Array.isArray(value) ? value.filter(isWire) : []);

/** Numbers too: ids are numbers in both APIs. Undefined for what is neither, and for the empty string. */
export function textOf(value: unknown): string | undefined {
  if (typeof value === "number") return String(value);
  return typeof value === "string" && value !== "" ? value : undefined;
}

/** Milliseconds since the epoch; undefined for what is no time. */
export function timeOf(value: unknown): number | undefined {
  const time = typeof value === "string" ? Date.parse(value) : NaN;
  return Number.isNaN(time) ? undefined : time;
}
