import { asAddress } from "../model/address.ts";
import { impliedBy, type Change, type Plan, type PolicyChange, type Withheld } from "../model/plan.ts";
import { escaped } from "./escape.ts";
import { deferredItem, drawer, heldItem, policyItem, waitingItem, withheldItem } from "./item.ts";
import { tree } from "./tree.ts";
import type { Section } from "./view.ts";

/** What a reviewer must not overlook, and what concerns everybody, in this order before the projects. */
const titles = {
  deleted: "Deleted",
  irreversible: "Cannot be undone",
  widening: "Widens access",
  policy: "Policy",
  organization: "Organization",
} as const;

/** What is carried out, and the policy that it was judged by where that changes too. */
export function changeSections({ changes, policy_changes: policy = [] }: Plan): readonly Section[] {
  const places = placesOf(changes);
  const first = Object.keys(titles) as (keyof typeof titles)[];
  const others = [...places.keys()].filter((place) => !Object.hasOwn(titles, place)).sort();
  const draw = drawer(changes);
  const created = new Set(changes.flatMap(({ action, address }) => (action === "create" ? [String(address)] : [])));
  return [
    ...first.flatMap((is): readonly Section[] => {
      if (is === "policy") return policySections(policy);
      const own = places.get(is);
      return own === undefined ? [] : [{ is, title: titles[is], items: tree(own, draw(is)) }];
    }),
    ...others.map((place): Section => {
      const items = tree(places.get(place)!, draw("place"), asAddress(place));
      return { is: "place", title: escaped(place), ...(created.has(place) && { note: "created above" }), items };
    }),
  ];
}

/** By where each is told; what happens by another change is told with that one. */
function placesOf(changes: readonly Change[]): ReadonlyMap<string, readonly Change[]> {
  const byAddress = new Map(changes.map((change) => [change.address, change]));
  const places = new Map<string, Change[]>();
  for (const change of changes) {
    const place = placeOf(causeOf(change, byAddress));
    const own = places.get(place);
    if (own === undefined) places.set(place, [change]);
    else own.push(change);
  }
  return places;
}

function causeOf(change: Change, byAddress: ReadonlyMap<string, Change>): Change {
  const by = impliedBy(change);
  const cause = by === undefined ? undefined : byAddress.get(by);
  return cause === undefined ? change : causeOf(cause, byAddress);
}

function placeOf(change: Change): string {
  if (change.action === "delete" || change.action === "replace") return "deleted";
  if (change.irreversible !== undefined) return "irreversible";
  if (change.widens !== undefined) return "widening";
  const [segment, name] = change.address.split("/");
  return segment === "project" && name !== undefined ? `${segment}/${name}` : "organization";
}

function policySections(changes: readonly PolicyChange[]): readonly Section[] {
  const items = (["looser", "stricter"] as const).flatMap((effect) => {
    const own = changes.filter((change) => change.effect === effect);
    return own.length === 0 ? [] : [policyItem(effect, own)];
  });
  return items.length === 0 ? [] : [{ is: "policy", title: titles.policy, note: "where the file's is not the one in force", items }];
}

export function otherSections({ withheld, held, waiting, deferred }: Plan): readonly Section[] {
  const sections: readonly Section[] = [
    ...byGuard(withheld).map(withheldSection),
    { is: "waiting", title: "Waiting", note: "declared, and up to somebody else", items: waiting.map(waitingItem) },
    { is: "held", title: "Held", note: "not written until the hold ends", items: held.map(heldItem) },
    { is: "deferred", title: "Deferred", note: "set in a second pass", items: deferred.map(deferredItem) },
  ];
  return sections.filter(({ items }) => items.length > 0);
}

/** What one guard withholds. */
export interface Objections {
  /** Fit to be shown. */
  readonly guard: string;
  readonly withheld: readonly Withheld[];
  /** What to type after `--approve`, where that helps. */
  readonly approval?: string;
}

export function byGuard(withheld: readonly Withheld[]): readonly Objections[] {
  const groups = new Map<string, Withheld[]>();
  for (const each of withheld) {
    const own = groups.get(each.guard);
    if (own === undefined) groups.set(each.guard, [each]);
    else own.push(each);
  }
  return [...groups].map(([guard, own]) => {
    const approval = own.find((each) => each.approval !== undefined)?.approval;
    return { guard: escaped(guard), withheld: own, ...(approval !== undefined && { approval: escaped(approval) }) };
  });
}

function withheldSection({ guard, withheld, approval }: Objections): Section {
  return {
    is: "withheld",
    title: `Withheld by ${guard}`,
    note: "not carried out, nor is what depends on it",
    ...(approval !== undefined && { approval }),
    items: withheld.map(withheldItem),
  };
}
