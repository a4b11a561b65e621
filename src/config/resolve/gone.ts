import type { Address } from "../../model/address.ts";
import { keyTarget } from "../../model/kind.ts";
import type { Collection, Desired, DesiredState } from "../../model/resource.ts";
import { lineOf } from "../names.ts";

/**
 * The state in which whoever goes leaves every list that names them: a person whose `until` has passed needs no second
 * date in each project. What hangs below a leaving entry is dropped, for it goes by itself.
 */
export function withoutTheGone(desired: DesiredState): DesiredState {
  const gone = new Map<Address, Gone>();
  for (const { wanted } of desired.values()) {
    for (const { address, presence, because = "wanted absent", until } of wanted.values())
      if (presence === "absent") gone.set(address, { because, ...(until !== undefined && { until }) });
  }
  if (gone.size === 0) return desired;
  const left = [...desired].map(([key, collection]) => [key, leaving(collection, gone)] as const);
  return new Map(left.filter(([, { ancestors }]) => !ancestors.some((address) => gone.has(address))));
}

type Gone = Pick<Desired, "until"> & { readonly because: string };

/** A collection with those of its entries wanted absent whose key refers to something gone; they are gone too, then. */
function leaving(collection: Collection, gone: Map<Address, Gone>): Collection {
  const { key } = collection.kind;
  if (key === undefined || keyTarget(collection.kind) === undefined) return collection;
  const wanted = [...collection.wanted].map(([address, entry]): readonly [Address, Desired] => {
    const pointee = entry.spec[key] as Address;
    const lost = lineOf(pointee).find((each) => gone.has(each));
    if (lost === undefined || entry.presence === "absent") return [address, entry];
    const { because, ...until } = gone.get(lost)!;
    const why = { because: `${lost} is wanted absent: ${because}`, ...until };
    gone.set(address, why);
    return [address, { ...entry, spec: { [key]: pointee }, presence: "absent", ...why }];
  });
  return { ...collection, wanted: new Map(wanted) };
}
