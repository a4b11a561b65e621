import type { Address } from "../model/address.ts";
import type { Kind } from "../model/kind.ts";
import type { Held, Skipped, Waiting, Withheld } from "../model/plan.ts";
import type { KnownAs } from "./known-as.ts";

/** Changes that are not carried out this time, by what keeps them back. */
interface KeptBack {
  readonly withheld: readonly Withheld[];
  readonly held: readonly Held[];
  readonly skipped: readonly Skipped[];
  readonly known: KnownAs;
  readonly kinds: ReadonlyMap<string, Kind>;
}

/** Who waits for an invitation is told what became of it: it may be none that this plan sends. */
export function uninvited(waiting: readonly Waiting[], { withheld, held, skipped, known, kinds }: KeptBack): readonly Waiting[] {
  const invitations = new Set([...kinds.values()].flatMap(({ joinsBy }) => joinsBy?.kind.name ?? []));
  const reasons = new Map<Address, string>();
  const tell = (changes: readonly { readonly kind: string; readonly address: Address }[], reason: string): void => {
    for (const { kind, address } of changes) if (invitations.has(kind)) for (const each of known.of(address)) reasons.set(each, reason);
  };
  tell(skipped, "the invitation is left out of this run");
  tell(held, "the invitation is held");
  tell(withheld, "the invitation is withheld");
  return waiting.map((each) => ({ ...each, reason: reasons.get(each.address) ?? each.reason }));
}
