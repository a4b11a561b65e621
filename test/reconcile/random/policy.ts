import type { Dice } from "./dice.ts";
import type { Block } from "./words.ts";

/** What becomes of that which the file does not declare. */
export interface Policy {
  /** Of what a default reaches. */
  readonly deletes: boolean;
  /** Of what must be named: service accounts, external keys, external storage. */
  readonly deletesNamed: boolean;
  readonly deletesPeople: boolean;
}

export function policyFor(dice: Dice, deletes: boolean): Policy {
  const deletesNamed = deletes && dice.chance(0.75);
  return { deletes, deletesNamed, deletesPeople: deletes ? deletesNamed : dice.chance(0.15) };
}

export function policyBlock({ deletes, deletesNamed, deletesPeople }: Policy, dice: Dice): Block {
  const word = "delete";
  const waits = dice.chance(0.25);
  return {
    unmanaged: {
      default: deletes ? word : "keep",
      ...(deletesPeople && { user: word }),
      ...(deletesNamed && { project_service_account: word, external_key: word, project_external_storage: word }),
    },
    ...(waits && { joining: "wait" }),
    ...(dice.chance(0.3) && { invitations: { renew: dice.below(4) } }),
  };
}
