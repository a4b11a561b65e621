import type { Address } from "../model/address.ts";
import type { Spec } from "../model/field.ts";
import type { Kind } from "../model/kind.ts";
import type { Collection } from "../model/resource.ts";
import type { Draft } from "./draft.ts";

/** How the parent of a collection stands: it decides what may be said of the collection. */
export type ParentStanding = "there" | "foreign" | "to be created" | "given" | "to be given" | "awaited" | "leaving" | "unclear";

/** Parents are compared before their children, so what becomes of them is known. */
export function parentStanding({ parent, kind }: Collection, draft: Draft): ParentStanding {
  if (parent === undefined) return "there";
  if (draft.unclear.has(parent)) return "unclear";
  if (draft.awaited.has(parent)) return "awaited";
  if (draft.given.has(parent)) return "to be given";
  const change = draft.changes.get(parent);
  if (change?.action === "create") return "to be created";
  if (change?.action === "delete" || draft.wanted.get(parent)?.presence === "absent") return "leaving";
  const row = draft.rows.get(parent);
  if (row === undefined || row.standing === "absent") return "unclear";
  if (givenAfter(row.spec, row.kind, draft) !== undefined) return "given";
  return row.standing === "foreign" && kind.needsOwnParent ? "foreign" : "there";
}

/** What another resource gives by itself once this plan is done: an organization owner's place in a project. */
export function givenAfter(spec: Spec, kind: Kind, draft: Draft): Spec | undefined {
  return kind.implicit?.(spec, (address) => specAfter(address, draft));
}

/** The address of what gives the place now. Where nothing gives it afterwards, the place is not ours to compare until that has happened. */
export function giverNow(spec: Spec, kind: Kind, draft: Draft): Address | undefined {
  let giver: Address | undefined;
  const given = kind.implicit?.(spec, (address) => {
    giver = address;
    return draft.rows.get(address)?.spec;
  });
  return given === undefined ? undefined : giver;
}

function specAfter(address: Address, draft: Draft): Spec | undefined {
  const row = draft.rows.get(address);
  const entry = draft.wanted.get(address);
  // One who is not there yet gives nothing yet, and one who goes gives nothing any more.
  if (row === undefined || draft.changes.get(address)?.action === "delete" || entry?.presence === "absent") return undefined;
  return row.standing === "foreign" || entry === undefined ? row.spec : { ...row.spec, ...entry.spec };
}
