import type { Exchange } from "./life.ts";

/** What one entry of the file makes of a resource. */
export interface Case<Sent, Answered extends { id: string }> {
  readonly entry: string;
  readonly sent: Sent;
  readonly answered: Omit<Answered, "id">;
}

/** Every word of a union, so that the compiler misses one that is forgotten. */
export type Words<W extends string> = { readonly [Word in W]: Word };

/** What the package says of a page of a list: the rest of its type is the client's methods, and no part of the answer. */
export type Rows<Page extends { data: readonly { id: string }[]; has_more: boolean }> = Pick<Page, "data" | "has_more">;

export const noRows = { data: [], has_more: false };

/** @param query of the type that the package gives to the parameters of this list */
export function listed(
  path: string,
  query: object,
  rows: { readonly data: readonly { id: string }[]; readonly has_more: boolean },
): Exchange {
  const parameters = Object.entries(query).map(([name, value]): [string, string] => [name, String(value)]);
  // The package's pages leave out what its client does not read; the published lists of this family have these too.
  const envelope = { object: "list", first_id: rows.data.at(0)?.id ?? null, last_id: rows.data.at(-1)?.id ?? null };
  return { call: `GET ${path}?${new URLSearchParams(parameters).toString()}`, answered: { ...envelope, ...rows } };
}
