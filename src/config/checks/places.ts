import type { Address } from "../../model/address.ts";
import type { Diagnostic, Source } from "../../model/diagnostic.ts";
import { keyTarget, type Kind } from "../../model/kind.ts";
import type { Collection, Desired } from "../../model/resource.ts";
import type { ByKind } from "./by-kind.ts";
import { placeOf, presentIn, relatedTo } from "./names.ts";

/** What another entry gives already cannot be given differently. */
export function implicitPlaces(kinds: ByKind): readonly Diagnostic[] {
  const givers = giversIn(kinds);
  return [...kinds]
    .filter(([kind]) => kind.implicit !== undefined)
    .flatMap(([, collections]) => collections.flatMap(presentIn))
    .flatMap((entry) => contradicted(entry, givers));
}

function contradicted(entry: Desired, givers: ReadonlyMap<Address, Desired>): readonly Diagnostic[] {
  let giver: Desired | undefined;
  const given = entry.kind.implicit?.(entry.spec, (address) => (giver = givers.get(address))?.spec);
  if (given === undefined) return [];
  return Object.entries(given).flatMap(([field, value]) => {
    const wanted = entry.spec[field];
    if (wanted === undefined || wanted === value) return [];
    const by = giver ? ` through ${giver.address}` : "";
    const message = `${entry.address}: \`${field}\` is ${JSON.stringify(value)} by itself${by}, and cannot be ${JSON.stringify(wanted)}`;
    const source = entry.sources[field];
    const related = giver ? relatedTo(giver) : [];
    return [
      {
        severity: "error",
        code: "implicit-place",
        message,
        hint: "take this entry out",
        ...placeOf(entry),
        ...(source && { source }),
        related,
      },
    ];
  });
}

/**
 * Parents whose list of people is complete and puts nobody in charge. Not where the list may be longer than the file says,
 * not where it is meant to be empty, and not where the file names somebody who is in charge everywhere.
 */
export function unledPlaces(kinds: ByKind, siteOf: (collection: Collection) => Source | undefined): readonly Diagnostic[] {
  const leaders = [...kinds].filter(([kind]) => kind.leads !== undefined);
  const people = leaders.filter(([kind]) => kind.implicit !== undefined);
  const lists = people.flatMap(([, collections]) => collections).filter(({ unmanaged }) => unmanaged === "delete");
  if (lists.length === 0) return [];
  const givers = [...giversIn(kinds)];
  if (people.some(([kind]) => givers.some(([address, { spec }]) => givesPlace(kind, address, spec)))) return [];
  const leading = leaders.flatMap(([, collections]) => collections.flatMap(presentIn));
  const led = new Set(leading.filter(({ kind, spec }) => kind.leads?.(spec)).map(({ ancestors }) => ancestors[0]));
  return lists
    .filter((collection) => presentIn(collection).length > 0 && !led.has(collection.ancestors[0]))
    .map((collection) => {
      const source = siteOf(collection);
      const message = `nobody is left in charge of ${collection.parent}: \`${collection.kind.section}\` names no owner, and policy deletes what it does not name`;
      const hint = "make one of them `owner`, or a group, if the owners of the organization are not to do it all";
      return {
        severity: "warning",
        code: "no-owner",
        message,
        hint,
        ...(source && { source }),
        ...(collection.parent && { address: collection.parent }),
      };
    });
}

function givesPlace(kind: Kind, person: Address, spec: Desired["spec"]): boolean {
  return (
    kind.key !== undefined && kind.implicit?.({ [kind.key]: person }, (address) => (address === person ? spec : undefined)) !== undefined
  );
}

/** Everything declared by which places may be given. */
function giversIn(kinds: ByKind): ReadonlyMap<Address, Desired> {
  const giving = new Set([...kinds.keys()].flatMap((kind) => (kind.implicit ? (keyTarget(kind) ?? []) : [])));
  const givers = [...giving].flatMap((kind) => (kinds.get(kind) ?? []).flatMap(presentIn));
  return new Map(givers.map((entry) => [entry.address, entry]));
}
