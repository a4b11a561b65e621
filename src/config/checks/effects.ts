import { collectionKey } from "../../model/address.ts";
import type { Diagnostic, Source } from "../../model/diagnostic.ts";
import type { Collection, DesiredState } from "../../model/resource.ts";
import { placeOf, presentIn } from "./names.ts";

/** What is right by itself, and comes to nothing. Values in which a mistake was found are not judged any further. */
export function effectProblems(desired: DesiredState, isWrong: (place: Source) => boolean): readonly Diagnostic[] {
  const found = [...desired.values()].flatMap((collection) => [...emptyFields(collection), ...neverReached(collection, desired)]);
  return found.filter(({ source, related = [] }) => ![...(source ? [source] : []), ...related].some(isWrong));
}

function emptyFields(collection: Collection): readonly Diagnostic[] {
  const fields = Object.entries(collection.kind.fields).filter(([, { emptyMeans }]) => emptyMeans !== undefined);
  if (fields.length === 0) return [];
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
