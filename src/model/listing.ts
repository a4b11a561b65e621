/** `12,345`. `toLocaleString` loads a language for that, which is as long as a small plan takes to compare. */
export const figure = (value: number): string =>
  Number.isSafeInteger(value)
    ? String(value).replaceAll(/\B(?=(\d{3})+$)/g, ",")
    : value.toLocaleString("en-US", { maximumFractionDigits: 20 });

/** More names than this are counted; to count a single one would save nothing. */
const most = 4;

export function someOf<T>(all: readonly T[]): { readonly shown: readonly T[]; readonly more: number } {
  return all.length <= most + 1 ? { shown: all, more: 0 } : { shown: all.slice(0, most), more: all.length - most };
}

/** `a, b, c`; `a, b, c, d and 3 more`. */
export function listed(names: readonly string[]): string {
  const { shown, more } = someOf(names);
  return `${shown.join(", ")}${more === 0 ? "" : ` and ${figure(more)} more`}`;
}

/** `a`, `a and b`, `a, b and c`. */
export function enumerated(clauses: readonly string[]): string {
  const last = clauses.at(-1) ?? "";
  return clauses.length < 2 ? last : `${clauses.slice(0, -1).join(", ")} and ${last}`;
}

/** `1 project`, `3 projects`, `12 people`. */
export function counted(count: number, noun: string): string {
  return `${figure(count)} ${count === 1 ? noun : (plurals[noun] ?? `${noun}s`)}`;
}

const plurals: Readonly<Record<string, string>> = { person: "people", entry: "entries" };
