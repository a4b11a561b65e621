import type { Collection } from "../../model/resource.ts";
import { entriesOf, isWord, textOf, type Entry, type Node } from "../document/node.ts";
import { hasUnmanaged, type Shape } from "../shape.ts";

/** What a file, or one entry in it, says about the unmanaged; the innermost comes first. */
export type Policies = readonly ReadonlyMap<string, Entry>[];

export const unmanagedIn = (policy: Node | undefined): ReadonlyMap<string, Entry> => entriesOf(entriesOf(policy).get("unmanaged")?.value);

/**
 * What becomes of that which the file does not mention. The nearest word wins: the project's for the kind, the project's
 * default, then the organization's. A default never reaches a kind that must be named.
 */
export function unmanagedOf(shape: Shape, policies: Policies): "keep" | "delete" {
  const { kind } = shape;
  if (kind.exact) return "delete";
  if (kind.neverUnmanaged || !hasUnmanaged(shape)) return "keep";
  const words = policies.flatMap((policy) => [policy.get(kind.name), kind.deleteByName ? undefined : policy.get("default")]);
  const word = words.find((entry) => entry !== undefined);
  return textOf(word?.value) === "delete" ? "delete" : "keep";
}

/** How people join: they are invited, and twice again, where nothing is said. */
export function joiningIn(policy: Node | undefined): NonNullable<Collection["joining"]> {
  const { joining, invitations } = Object.fromEntries(entriesOf(policy));
  const renew = entriesOf(invitations?.value).get("renew")?.value;
  return {
    mode: isWord(joining?.value, "wait") ? "wait" : "invite",
    renew: renew?.is === "scalar" && typeof renew.value === "number" ? renew.value : 2,
  };
}
