import { collectionKey, type Address, type CollectionKey } from "../../model/address.ts";
import type { Spec } from "../../model/field.ts";
import { keyTarget, type Kind } from "../../model/kind.ts";
import type { Pattern, Policy } from "../../model/policy.ts";
import type { Collection, Desired, DesiredState } from "../../model/resource.ts";
import { joined, type Portion, type Scope } from "../../model/scope.ts";
import { canonical } from "../canonical.ts";
import { folded } from "../fold.ts";
import { metBy } from "../met.ts";
import { isSameThing } from "./renamed.ts";

/** What a file says, and the policy in it. */
export interface Declared {
  readonly desired: DesiredState;
  readonly policy: Policy;
}

/**
 * What a request touches: the collections of all that means something else in the head than in the base, and what that changes the
 * meaning of. The base goes by the head's names already (`renamed`).
 */
export function touched(base: Declared, head: Declared): Scope {
  const differing = differences(base.desired, head.desired);
  return [
    differing,
    belowOthers(base.desired, head.desired),
    givenOtherwise(base.desired, head.desired),
    metBy([...unlike(base.policy.ignore, head.policy.ignore), ...unlike(base.policy.hold, head.policy.hold)], head.desired),
  ].reduce(joined);
}

/** Entries that differ; all of a collection where what becomes of the others differs. */
function differences(base: DesiredState, head: DesiredState): Scope {
  const scope = new Map<CollectionKey, Portion>();
  for (const key of new Set([...base.keys(), ...head.keys()])) {
    const [before, after] = [base.get(key), head.get(key)];
    const kind = (before ?? after)?.kind;
    if (treatmentOf(before) !== treatmentOf(after)) {
      scope.set(key, "all");
      continue;
    }
    const addresses = new Set([...(before?.wanted.keys() ?? []), ...(after?.wanted.keys() ?? [])]);
    const differing = [...addresses].filter((address) => meaningOf(before?.wanted.get(address)) !== meaningOf(after?.wanted.get(address)));
    if (differing.length > 0) scope.set(key, kind?.api.find === undefined ? "all" : new Set(differing));
  }
  return scope;
}

/** What becomes of rows that are nobody's, and by which rules all are judged. A section that is not there leaves them alone too. */
function treatmentOf(collection: Collection | undefined): string {
  const { unmanaged = "leave", rule, joining } = collection ?? {};
  return unmanaged === "leave" ? "leave" : canonical([unmanaged, rule, joining]);
}

/** All that an entry says; where it stands in the file, and in which order a set is written, says nothing. */
export function meaningOf(entry: Desired | undefined): string {
  if (entry === undefined) return "";
  const { kind, spec, presence, claims, until } = entry;
  return canonical([alikeIn(kind, spec), presence, claims, until]);
}

function alikeIn({ fields }: Kind, spec: Spec): Spec {
  return Object.fromEntries(
    Object.entries(spec).map(([name, value]) => {
      const field = fields[name];
      if (field === undefined) return [name, value];
      return [name, Array.isArray(value) && field.unordered ? value.map(canonical).toSorted() : folded(field, value)];
    }),
  );
}

/** Where an entry may claim another live thing than before, all that is below it is about that one. */
function belowOthers(base: DesiredState, head: DesiredState): Scope {
  const others = new Set<Address>();
  for (const [key, { wanted }] of head) {
    for (const entry of wanted.values()) {
      const before = base.get(key)?.wanted.get(entry.address);
      if (before !== undefined && !isSameThing(before, entry)) others.add(entry.address);
    }
  }
  if (others.size === 0) return new Map();
  const below = [...base, ...head].filter(([, { ancestors }]) => ancestors.some((address) => others.has(address)));
  return new Map(below.map(([key]) => [key, "all"]));
}

/** Places that another resource gives by itself in one of the two, and in the other does not. */
function givenOtherwise(base: DesiredState, head: DesiredState): Scope {
  const scope = new Map<CollectionKey, Portion>();
  for (const [key, { kind, wanted }] of head) {
    const giver = keyTarget(kind);
    if (kind.implicit === undefined || giver === undefined) continue;
    const given = (state: DesiredState, spec: Spec): string =>
      canonical(kind.implicit?.(spec, (address) => state.get(collectionKey(undefined, giver.name))?.wanted.get(address)?.spec));
    if ([...wanted.values()].some(({ spec }) => given(base, spec) !== given(head, spec))) scope.set(key, "all");
  }
  return scope;
}

/** Patterns in one of the two lists alone. */
function unlike(before: readonly Pattern[], after: readonly Pattern[]): readonly Pattern[] {
  const textOf = (pattern: Pattern): string => canonical({ ...pattern, source: undefined });
  const [old, current] = [before, after].map((patterns) => new Set(patterns.map(textOf)));
  return [
    ...before.filter((pattern) => current?.has(textOf(pattern)) === false),
    ...after.filter((pattern) => old?.has(textOf(pattern)) === false),
  ];
}
