import { addressOf, type Address } from "../../model/address.ts";
import { segmentOf, type Kind } from "../../model/kind.ts";
import { defaultPolicy, type Hold, type Pattern, type Policy, type Unmanaged } from "../../model/policy.ts";
import type { Collection } from "../../model/resource.ts";
import { entriesOf, isWord, itemsOf, plainOf, textOf, type Entry, type Node } from "../document/node.ts";
import { keyFolded } from "../names.ts";
import { hasUnmanaged, type Shape } from "../shape.ts";
import { endOf } from "./dates.ts";
import { patternOf } from "./patterns.ts";
import type { Report } from "../report.ts";

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

/** What the file allows; what it does not say is as safe as it can be. `unmanaged`: the words of those below that have their own. */
export function policyIn(policy: Node | undefined, { kinds, unmanaged, report }: PolicySurroundings): Policy {
  const said = new Map([...entriesOf(policy)].map(([key, { value }]) => [key, entriesOf(value)] as const));
  const numbers = (key: string): Readonly<Record<string, number>> =>
    Object.fromEntries([...(said.get(key) ?? [])].flatMap(([name, { value }]) => (isNumber(value) ? [[name, value.value]] : [])));
  const list = (key: string): readonly Node[] => itemsOf(entriesOf(policy).get(key)?.value);
  const pattern = (node: Node): readonly Pattern[] => patternOf(node, kinds, report);
  const domains = said.get("invitations")?.get("domains");
  const { creations, deletions, reductions, invitations, owners } = defaultPolicy;
  const { max = invitations.max } = numbers("invitations");
  return {
    deletions: { ...deletions, ...numbers("deletions") },
    creations: { ...creations, ...numbers("creations") },
    reductions: { ...reductions, ...numbers("reductions") },
    invitations: { max, ...(domains && { domains: itemsOf(domains.value).flatMap((each) => textOf(each)?.toLowerCase() ?? []) }) },
    owners: { ...owners, ...numbers("owners"), always: peopleIn(said.get("owners")?.get("always")?.value, kinds) },
    protect: list("protect").flatMap(pattern),
    ignore: list("ignore").flatMap(pattern),
    hold: list("hold").flatMap((node) => holdIn(node, { kinds, report })),
    unmanaged,
  };
}

interface PolicySurroundings {
  readonly kinds: readonly Kind[];
  readonly unmanaged: readonly Unmanaged[];
  readonly report: Report;
}

const isNumber = (node: Node): node is Node & { readonly value: number } => node.is === "scalar" && typeof node.value === "number";

function peopleIn(list: Node | undefined, kinds: readonly Kind[]): readonly Address[] {
  const person = kinds.find(({ isOwner }) => isOwner !== undefined);
  if (person === undefined) return [];
  return itemsOf(list).flatMap((each) => {
    const name = textOf(each);
    return name === undefined ? [] : [addressOf(undefined, segmentOf(person), keyFolded(person, name))];
  });
}

function holdIn(node: Node, { kinds, report }: Omit<PolicySurroundings, "unmanaged">): readonly Hold[] {
  const { address, until, reason } = Object.fromEntries(entriesOf(node));
  const [pattern] = address === undefined ? [] : patternOf(address.value, kinds, report);
  if (pattern === undefined) return [];
  const [end, why] = [textOf(until?.value), textOf(reason?.value)];
  const endsAt = end === undefined ? undefined : endOf(end);
  if (until !== undefined && end !== undefined && endsAt === undefined) {
    const message = `\`${end}\` is not a day, nor a time with a zone`;
    report({
      severity: "error",
      code: "bad-date",
      message,
      hint: "write `2027-03-31`, or `2027-03-31T18:00:00+02:00`",
      source: until.value.at,
    });
  }
  return [
    {
      ...pattern,
      ...(end !== undefined && endsAt !== undefined && { until: end, ends_at: endsAt }),
      ...(why !== undefined && { reason: why }),
    },
  ];
}

/** The words for the unmanaged as a policy bears them. */
export function wordsOf(words: ReadonlyMap<string, Entry>): Unmanaged["words"] {
  const plain = [...words].map(([kind, { value }]) => [kind, plainOf(value)] as const);
  return Object.fromEntries(
    plain.filter((pair): pair is readonly [string, "keep" | "delete"] => pair[1] === "keep" || pair[1] === "delete"),
  );
}
