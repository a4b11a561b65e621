import { collectionKey, type Address } from "../model/address.ts";
import type { Diagnostic } from "../model/diagnostic.ts";
import { ancestorsOf, isSetting, segmentOf, type Kind } from "../model/kind.ts";
import { covers, type Pattern, type Policy } from "../model/policy.ts";
import type { DesiredState, LiveState } from "../model/resource.ts";

interface States {
  readonly desired: DesiredState;
  readonly live: LiveState;
  readonly kinds: ReadonlyMap<string, Kind>;
}

/** Patterns that cover nothing there is and nothing that is declared: whoever wrote one relies on it. What was not read is not judged. */
export function strayPatterns({ protect, ignore, hold }: Policy, states: States): readonly Diagnostic[] {
  const words = { protect, ignore, hold } as const;
  return Object.entries(words).flatMap(([word, patterns]) =>
    patterns.filter((pattern) => isStray(pattern, states)).map((pattern) => diagnosticFor(word, pattern)),
  );
}

function isStray(pattern: Pattern, { desired, live, kinds }: States): boolean {
  const [above, kind] = lastKindIn(pattern, kinds);
  const declared = [...desired.values()].some(({ wanted }) => [...wanted.keys()].some((address) => covers(pattern, address)));
  if (declared || kind === undefined) return false;
  if (above !== undefined && isStray({ address: above }, { desired, live, kinds })) return true;
  const parents = above === undefined ? [undefined] : addressesIn(live).filter((address) => isExactly({ address: above }, address));
  const readings = parents.map((parent) => live.get(collectionKey(parent, kind.name)));
  if (readings.some((reading) => reading === undefined || "unread" in reading)) return false;
  return !readings.some(
    (reading) => reading !== undefined && "rows" in reading && reading.rows.some(({ address }) => covers(pattern, address)),
  );
}

/** The pattern without its last part, and the kind of what it names; none where that has no listing to be found in. */
function lastKindIn({ address }: Pattern, kinds: ReadonlyMap<string, Kind>): readonly [above: string | undefined, kind: Kind | undefined] {
  const parts = address.split("/");
  const count = parts.length - (parts.length % 2 === 0 ? 2 : 1);
  const segments = parts.filter((_, index) => index % 2 === 0);
  const kind = [...kinds.values()].find(
    (each) => segmentOf(each) === segments.at(-1) && ancestorsOf(each).map(segmentOf).join() === segments.slice(0, -1).join(),
  );
  return [count === 0 ? undefined : parts.slice(0, count).join("/"), kind === undefined || isSetting(kind) ? undefined : kind];
}

const addressesIn = (live: LiveState): readonly Address[] =>
  [...live.values()].flatMap((reading) => ("unread" in reading ? [] : reading.rows.map(({ address }) => address)));

/** Covers it, and is not above it. */
const isExactly = (pattern: Pattern, address: Address): boolean =>
  covers(pattern, address) && pattern.address.split("/").length === address.split("/").length;

function diagnosticFor(word: string, { address, source }: Pattern): Diagnostic {
  return {
    severity: "error",
    code: "pattern-matches-nothing",
    message: `\`policy.${word}\` names ${address}, and there is no such thing`,
    hint: "correct the address, or take it out",
    ...(source && { source }),
  };
}
