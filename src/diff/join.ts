import { addressOf, type Address } from "../model/address.ts";
import type { Spec } from "../model/field.ts";
import { segmentOf, type Kind } from "../model/kind.ts";
import type { FieldChange } from "../model/plan.ts";
import { covering, type Pattern } from "../model/policy.ts";
import type { Collection, Desired, DesiredState, Live } from "../model/resource.ts";
import { isIn, type Portion } from "../model/scope.ts";
import { compare } from "./compare.ts";
import { sourceOf, type Draft } from "./draft.ts";
import { nameIn } from "./fold.ts";
import { referencesOf } from "./references.ts";

/**
 * Lets those join who are wanted and not there. Whoever is invited is waited for, and so is all that names them.
 * An invitation that grants what the file does not give is withdrawn and sent again; one that grants less stays, and the
 * rest follows once it is accepted; one that expired is renewed a few times, and then a person must look.
 */
export function join(collection: Collection, entry: Desired, { draft, desired }: { draft: Draft; desired: DesiredState }): void {
  const { joinsBy } = entry.kind;
  if (joinsBy === undefined || collection.joining?.mode !== "invite")
    return draft.waitFor(entry, "not a member; somebody else brings them");
  const name = nameIn(entry.kind, entry.spec) ?? "";
  const invitations = [...draft.rows.values()].filter(({ kind, spec }) => kind === joinsBy.kind && nameIn(kind, spec) === name);
  const wanted = joinsBy.spec(entry, desired);
  const unclear = referencesOf(joinsBy.kind, wanted).find(
    (target) => draft.changes.get(target)?.action !== "create" && (draft.rows.get(target)?.standing ?? "absent") === "absent",
  );
  if (unclear !== undefined) return draft.waitFor(entry, `${unclear}, which the invitation would name, is not there`);
  const pending = invitations.filter(({ standing }) => standing === "ours");
  if (pending.length > 0) return mend(entry, pending, { draft, wanted });
  const expired = invitations.filter(({ spec }) => spec["status"] === "expired").length;
  if (expired > collection.joining.renew)
    return draft.waitFor(entry, `${expired} invitations expired without an answer: ask them, or take the entry out`);
  draft.waitFor(entry, expired === 0 ? "invited by this plan" : "the invitation expired and is sent again by this plan");
  const address = addressOf(undefined, segmentOf(joinsBy.kind), name);
  const what = { action: "create", kind: joinsBy.kind.name, address, ancestors: [], after: [], spec: wanted } as const;
  draft.changes.set(address, { ...what, reason: `${entry.address} is not a member`, ...sourceOf(entry) });
}

/** Of several invitations any may be accepted: none may grant too much. */
function mend(entry: Desired, pending: readonly Live[], { draft, wanted }: { draft: Draft; wanted: Spec }): void {
  const excessive = pending.filter(({ spec, kind }) => excessOf(spec, wanted, kind).length > 0);
  const [first, ...others] = excessive;
  const isInvited = excessive.length < pending.length;
  draft.waitFor(entry, isInvited ? "invited, and has not accepted yet" : "invited with more than the file gives; this plan invites again");
  if (first === undefined) return;
  for (const row of isInvited ? excessive : others) draft.delete(row, "it grants more than the file gives", sourceOf(entry));
  if (isInvited) return;
  const { kind, address, ancestors, id } = first;
  const excess = excessOf(first.spec, wanted, kind);
  const what = { action: "replace", kind: kind.name, address, ancestors, after: [], spec: wanted, fields: excess } as const;
  draft.changes.set(address, { ...what, ...(id && { id }), reason: "it grants more than the file gives", ...sourceOf(entry) });
}

/** The fields in which a pending invitation grants more than is wanted: owner in place of reader, a project too many. */
function excessOf(pending: Spec, wanted: Spec, kind: Kind): readonly FieldChange[] {
  const grants = (spec: Spec): ReadonlySet<string> => {
    const places = (Array.isArray(spec["projects"]) ? spec["projects"] : []) as readonly { project: Address; role: string }[];
    const owned = places.filter(({ role }) => role === "owner").map(({ project }) => `owner ${project}`);
    return new Set([...places.map(({ project }) => `in ${project}`), ...owned, ...(spec["role"] === "owner" ? ["owner"] : [])]);
  };
  // An owner of the organization is owner of every project: no place is too much.
  if (wanted["role"] === "owner") return [];
  const given = grants(wanted);
  return [...grants(pending)].every((grant) => given.has(grant)) ? [] : compare(kind, wanted, pending);
}

/** Invitations to those who are not wanted follow the policy for people. */
export function withdraw(
  collection: Collection,
  draft: Draft,
  { portion, ignore }: { readonly portion: Portion; readonly ignore: readonly Pattern[] },
): void {
  const { joinsBy } = collection.kind;
  if (joinsBy === undefined) return;
  const byName = new Map([...collection.wanted.values()].map((entry) => [nameIn(entry.kind, entry.spec), entry]));
  for (const row of [...draft.rows.values()].filter(({ kind, standing }) => kind === joinsBy.kind && standing === "ours")) {
    const name = nameIn(row.kind, row.spec);
    const entry = byName.get(name);
    const person = entry?.address ?? addressOf(undefined, segmentOf(collection.kind), name);
    if (!isIn(portion, person)) continue;
    const isIgnored = covering(ignore, person) !== undefined || covering(ignore, row.address) !== undefined;
    if (entry?.presence === "absent") draft.delete(row, entry.because ?? "wanted absent", sourceOf(entry));
    else if (entry === undefined && !isIgnored && collection.unmanaged === "delete")
      draft.delete(row, "not declared", { cause: "undeclared" });
    else if (entry === undefined && collection.unmanaged !== "leave") draft.keep(row);
  }
}
