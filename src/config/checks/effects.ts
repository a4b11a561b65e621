import { collectionKey } from "../../model/address.ts";
import type { Diagnostic } from "../../model/diagnostic.ts";
import type { Collection, DesiredState } from "../../model/resource.ts";
import type { ByKind } from "./by-kind.ts";
import { placeOf, presentIn } from "./names.ts";
import type { Referring } from "./references.ts";

/** What is right by itself, and comes to nothing. Values in which a mistake was found are not judged any further. */
export function effectProblems(kinds: ByKind, { desired, isWrong }: Pick<Referring, "desired" | "isWrong">): readonly Diagnostic[] {
  const found = [...kinds].flatMap(([kind, collections]) => [
    ...(Object.values(kind.fields).some(({ emptyMeans }) => emptyMeans !== undefined) ? collections.flatMap(emptyFields) : []),
    ...(kind.limitedBy ? collections.flatMap((collection) => neverReached(collection, desired)) : []),
  ]);
  return found.filter(({ source, related = [] }) => ![...(source ? [source] : []), ...related].some(isWrong));
}

function emptyFields(collection: Collection): readonly Diagnostic[] {
  const fields = Object.entries(collection.kind.fields).filter(([, { emptyMeans }]) => emptyMeans !== undefined);
  return presentIn(collection).flatMap((entry) =>
    fields.flatMap(([name, { emptyMeans }]) => {
      const value = entry.spec[name];
      if (!Array.isArray(value) || value.length > 0) return [];
      const source = entry.sources[name];
      const message = `${entry.address} has no ${name}: ${emptyMeans}`;
      return [
        {
          severity: "warning" as const,
          code: "without-effect",
          message,
          hint: "give it some, or take it out",
          ...placeOf(entry),
          ...(source && { source }),
        },
      ];
    }),
  );
}

/** What is to happen at a value that a limit beside it keeps from being reached. */
function neverReached(collection: Collection, desired: DesiredState): readonly Diagnostic[] {
  const { kind: limiting, field = "" } = collection.kind.limitedBy ?? {};
  const siblings = limiting && desired.get(collectionKey(collection.parent, limiting.name));
  const [limit] = siblings ? presentIn(siblings) : [];
  const most = limit?.spec[field];
  if (limit === undefined || typeof most !== "number") return [];
  return presentIn(collection).flatMap((entry) => {
    const value = entry.spec[field];
    if (typeof value !== "number" || value <= most) return [];
    const source = entry.sources[field];
    const message = `${entry.address} is never reached: its \`${field}\` of ${value} is above the ${most} of ${limit.address}`;
    const place = { ...placeOf(entry), ...(source && { source }) };
    const there = limit.sources[field];
    return [
      {
        severity: "warning",
        code: "never-reached",
        message,
        hint: "lower it, or raise the limit",
        ...place,
        related: there ? [there] : [],
      },
    ];
  });
}
