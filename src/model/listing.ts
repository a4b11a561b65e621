/** More names than this are counted. */
const most = 4;

/** `a, b, c`; `a, b, c, d and 3 more`. */
export function listed(names: readonly string[]): string {
  const more = names.length - most;
  return more > 0 ? `${names.slice(0, most).join(", ")} and ${more} more` : names.join(", ");
}

/** `a`, `a and b`, `a, b and c`. */
export function enumerated(clauses: readonly string[]): string {
  const last = clauses.at(-1) ?? "";
  return clauses.length < 2 ? last : `${clauses.slice(0, -1).join(", ")} and ${last}`;
}

/** `1 project`, `3 projects`, `12 people`. */
export function counted(count: number, noun: string): string {
  return `${count.toLocaleString("en-US")} ${count === 1 ? noun : (plurals[noun] ?? `${noun}s`)}`;
}

const plurals: Readonly<Record<string, string>> = { person: "people" };
