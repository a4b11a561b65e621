import { collectionKey, type Address } from "../model/address.ts";
import type { Diagnostic } from "../model/diagnostic.ts";
import { ancestorsOf, isSetting, segmentOf, type Kind } from "../model/kind.ts";
import { covers, type Pattern, type Policy } from "../model/policy.ts";
import type { DesiredState, LiveState } from "../model/resource.ts";
import { rowsOf } from "./guards/guard.ts";
import type { KnownAs } from "./known-as.ts";

interface States {
  readonly desired: DesiredState;
  readonly live: LiveState;
  readonly kinds: ReadonlyMap<string, Kind>;
  readonly known: KnownAs;
}

export interface Stray {
  readonly word: "protect" | "ignore" | "hold";
  readonly pattern: Pattern;
}

/** Patterns that cover nothing there is and nothing that is declared: whoever wrote one relies on it. What was not read is not judged. */
export function straysIn({ protect, ignore, hold }: Policy, states: States): readonly Stray[] {
  const words = { protect, ignore, hold } as const;
  return (["protect", "ignore", "hold"] as const).flatMap((word) =>
    words[word].filter((pattern) => isStray(pattern, states)).map((pattern) => ({ word, pattern })),
  );
}

/** All that a misspelt pattern may have been written for: whatever has the form of what it names. */
export function mayMean({ address }: Pattern): Pattern & { readonly names: string } {
  const parts = address.split("/").map((part, at) => (at % 2 === 0 ? part : "*"));
  return { address: parts.join("/"), names: address };
}

function isStray(pattern: Pattern, { desired, live, kinds, known }: States): boolean {
  const isDeclared = [...desired.values()].some(({ wanted }) => [...wanted.keys()].some((address) => covers(pattern, address)));
  if (isDeclared || foundBy(pattern.address, { live, kinds })?.length !== 0) return false;
  return !rowsOf(live).some(({ address }) => known.covering([pattern], address) !== undefined);
}

/** What there is of exactly this form; undefined where not all of what could be was read. */
function foundBy(pattern: string, { live, kinds }: Pick<States, "live" | "kinds">): readonly Address[] | undefined {
  const [above, kind] = lastKindIn(pattern, kinds);
  const parents = above === undefined ? [undefined] : foundBy(above, { live, kinds });
  if (kind === undefined || parents === undefined) return undefined;
  const found: Address[] = [];
  for (const parent of parents) {
    const reading = live.get(collectionKey(parent, kind.name));
    if (reading === undefined || "unread" in reading || reading.partial) return undefined;
    found.push(...reading.rows.flatMap(({ address }) => (covers({ address: pattern }, address) ? [address] : [])));
  }
  return found;
}

/** The pattern without its last part, and the kind of what it names; none where that has no listing to be found in. */
function lastKindIn(pattern: string, kinds: ReadonlyMap<string, Kind>): readonly [above: string | undefined, kind: Kind | undefined] {
  const parts = pattern.split("/");
  const count = parts.length - (parts.length % 2 === 0 ? 2 : 1);
  const segments = parts.filter((_, index) => index % 2 === 0);
  const kind = [...kinds.values()].find(
    (each) => segmentOf(each) === segments.at(-1) && ancestorsOf(each).map(segmentOf).join() === segments.slice(0, -1).join(),
  );
  return [count === 0 ? undefined : parts.slice(0, count).join("/"), kind === undefined || isSetting(kind) ? undefined : kind];
}

export function strayPattern({ word, pattern: { address, source } }: Stray): Diagnostic {
  return {
    severity: "error",
    code: "pattern-matches-nothing",
    message: `\`policy.${word}\` names ${address}, and there is no such thing`,
    hint: "correct the address, or take it out; until then nothing of that form is taken away",
    ...(source && { source }),
  };
}
