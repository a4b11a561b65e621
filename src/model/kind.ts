import type { Address, RemoteId } from "./address.ts";
import type { Fields, JsonSchema, Spec, SpecOf, Wire } from "./field.ts";
import type { FieldChange } from "./plan.ts";
import type { Desired, DesiredState } from "./resource.ts";

/**
 * A call of the administration API, below its base URL. `{id}` is the resource's own id; any other placeholder is the
 * segment of an ancestor: `/projects/{project}/groups/{group}/roles`.
 */
export type Endpoint = `${"GET" | "POST" | "DELETE"} /${string}`;

/** Up to `max` ids travel in one body, under this property, and one request serves several changes. */
export interface Batch {
  readonly ids: string;
  readonly max: number;
}

/** A writing call with what it always says: `{ send: "POST …", fixed: { currency: "USD" } }`. */
export type Call = Endpoint | { readonly send: Endpoint; readonly fixed?: Wire; readonly batch?: Batch };

/** A verb left out is a thing the API cannot do, and the differ never plans it. */
export interface Endpoints {
  /** For kinds with a key or `match`. `query` is sent along; the page size is the largest that `pages` allows. */
  readonly list?: Endpoint;
  readonly query?: Readonly<Record<string, string>>;
  /** Largest legal page. */
  readonly pageSize?: number;
  /** The listing can be asked for rows by their names, up to `max` of them at once, in this parameter of its query. */
  readonly find?: { readonly query: string; readonly max: number };
  /** Reads one row whole, where the listing leaves it open which version it is. */
  readonly detail?: Endpoint;
  readonly detailQuery?: Readonly<Record<string, string>>;
  /** For settings, of which a parent has one. 404 is "not set" where the kind has `create`, an unread section where it has not. */
  readonly read?: Endpoint;
  readonly create?: Call;
  readonly update?: Call;
  readonly delete?: Call;
  /** The update replaces everything: what the file does not give is sent as it is live. */
  readonly updates?: "whole";
}

/**
 * ours: compared and written. foreign: may be referred to and may carry what is ours, never written itself
 * (predefined roles, what the identity provider manages, the Default project). absent: matches nothing and is never
 * deleted, though it may stand in the way of a namesake (archived projects).
 */
export type Standing = "ours" | "foreign" | "absent";

/** Who may be given access. What a group is given, all of its members have. */
export type Principal = "person" | "service account" | "group";

/** What a resource is before and after a change; undefined where there is none. */
export interface SpecChange {
  readonly before?: Spec | undefined;
  readonly after?: Spec | undefined;
}

/** When something that the file does not name is taken for what an entry would create. */
export interface Likeness {
  /** Fields and child sections: those that the entry has must all be the same. */
  readonly parts: readonly string[];
  /** How much they must hold together: a setting or a field counts one, a list its items. */
  readonly least: number;
  /** `refuse`: neither is touched until the file says which it is. `tell`: it is created, with a warning. */
  readonly then: "refuse" | "tell";
}

/** What an entry may say of its identity beside its key. `recreate`: allows a second one beside an absent namesake. */
export type Claim = "id" | "name" | "previously" | "recreate";

/**
 * A resource kind: inert data and pure functions. Nothing here reads, writes, waits or knows the time.
 * Every concern is an interpreter of this object, in that concern's folder.
 */
export interface Kind {
  /** The parent's name and its own singular: `project_user`. Key of `policy.unmanaged`, metrics and docs. */
  readonly name: string;
  /** Its key in the parent's block of the file. */
  readonly section: string;
  readonly summary: string;
  readonly parent?: Kind;
  /** The field that tells siblings apart. None, and no `match`: the parent has one of it. */
  readonly key?: string;
  /** Siblings without names (alerts): paired by these fields, in rounds. */
  readonly match?: readonly (readonly string[])[];
  /** The field or child section that a bare value or list in the file stands for. */
  readonly brief?: string;
  readonly fields: Fields;
  readonly api: Endpoints;
  readonly claims?: readonly Claim[];
  /** Members that exist everywhere without being listed: name → the id that the API accepts for them. */
  readonly predefined?: Readonly<Record<string, string>>;
  /**
   * What every row says beside its fields, for the functions below to go by, as JSON Schema: types, and what must be there.
   * A listing with a row that says otherwise is not used.
   */
  readonly row?: JsonSchema;
  /** What its row is, judged from the answer alone; `rows` is the whole listing. */
  standing?(wire: Wire, rows: readonly Wire[]): Standing;
  /** Whether a row of a listing that several kinds share is of this kind. */
  belongs?(wire: Wire): boolean;
  /** Why a wanted one is waited for instead of created: somebody else brings it. */
  awaits?(spec: Spec): string | undefined;
  /** Never written by hand: it follows from other entries. */
  readonly internal?: true;
  /** It has no creation of its own and arrives by this other kind, with what the file grants it: a person, by an invitation. */
  readonly joinsBy?: {
    readonly kind: Kind;
    spec(wanted: Desired, all: DesiredState): Spec;
    /** The way back: what somebody gets who accepts, and as what below which addresses. */
    promised(spec: Spec): { readonly spec: Spec; readonly places: readonly { readonly parent: Address; readonly spec: Spec }[] };
  };
  /** What another resource already gives by itself, given the specs as `at` knows them: an organization owner is owner of every project. */
  implicit?(spec: Spec, at: (address: Address) => Spec | undefined): Spec | undefined;
  /** Its creation takes the first child of this section along: a group enters a project with a role. */
  readonly brings?: { readonly field: string; readonly section: string };
  /** A list of these is exact: what is not on it is removed, whatever `unmanaged` says (roles of a person or group, alerts). */
  readonly exact?: true;
  /** `policy.unmanaged.default` does not reach it: deleting what the file does not mention must be asked for by the kind's name. */
  readonly deleteByName?: true;
  /** What the file does not mention is kept, always: it goes only by its `absentWord`. */
  readonly neverUnmanaged?: true;
  /** Its entries may `use` templates. */
  readonly templates?: true;
  /** Not written where its parent is foreign: the members of an identity provider's group. */
  readonly needsOwnParent?: true;
  /** What cannot be undone, by action; the sentence is shown in the plan. */
  readonly irreversible?: { readonly create?: string; readonly delete?: string; update?(change: FieldChange): string | undefined };
  /** Which of these irreversible steps are not taken without approval: its deletion, or an update that says it cannot be undone. */
  readonly needsApproval?: readonly ("delete" | "update")[];
  /** Whether it holds for everybody in its scope: the first one to, and the last one, lock people out or let them in. */
  enforces?(spec: Spec): boolean;
  /** It may be given access: user, group, project_service_account. Edges to it and below it say which. */
  readonly principal?: Principal;
  /**
   * What may be done, or is kept, that was not before, as a clause; for what `Field.grants` cannot say (project_model_permissions,
   * data_retention, workload_identity_provider_federation_rule).
   */
  widens?(change: SpecChange): string | undefined;
  /** Whether the person is one of those who may do everything, and without whom nobody could undo anything. */
  isOwner?(spec: Spec): boolean;
  /** Whether it makes everybody in its parent such a person, or its parent, where that is one. */
  makesOwners?(spec: Spec): boolean;
  /** How many use it, as it tells itself: the API refuses to delete it until nobody does. */
  uses?(spec: Spec): number;
  /**
   * Siblings of one name are versions of one thing, told apart by these fields: the file names one of them, and the others
   * are superseded. The new one is made and used everywhere before the old one goes.
   */
  readonly version?: readonly string[];
  /** Its parent cannot go while it stands: it is deleted first, by a call of its own. */
  readonly cascades?: false;
  /** The listing is the organization's; this property of a row names its parent, and creation sends it. */
  readonly parentIn?: string;
  /** The section holds one rule in place of entries: its fields. What breaks the rule is reported, never written. */
  readonly rule?: Fields;
  /** Why a row breaks the section's rule, as a clause that follows its address; `now` in milliseconds. */
  judge?(spec: Spec, rule: Spec, now: number): string | undefined;
  /** By what one is known again that has another name now: a group, by its members. */
  readonly alikeBy?: Likeness;
  /** The API has no value to go back to, so what was there before our first change is kept and shown. */
  readonly keepsFirst?: true;
  /** Whether it puts somebody in charge of what it lies in, at the top: the owner of a project. */
  leads?(spec: Spec): boolean;
  /** A sibling setting whose same field it cannot reach above: an alert over the limit is never sent. */
  readonly limitedBy?: { readonly kind: Kind; readonly field: string };
  /** A word in the file, in place of the fields, that wants it absent: `archived: true`. */
  readonly absentWord?: string;
  /** Entries may bear `until`, after which they are wanted absent. */
  readonly expires?: true;
}

/** Checks a declaration's own names, then forgets its types: the engine is not generic over kinds. */
export function defineKind<const F extends Fields>(
  kind: Omit<Kind, "fields" | "key"> & { readonly fields: F; readonly key?: keyof F & string },
): Kind & { readonly fields: F; readonly spec?: SpecOf<F> } {
  return kind;
}

/** `user` for `project_user`: the kind's own word in addresses and in endpoints' placeholders. */
export function segmentOf(kind: Kind): string {
  return kind.parent === undefined ? kind.name : kind.name.slice(kind.parent.name.length + 1);
}

/** From the top down, without the kind itself. */
export function ancestorsOf(kind: Kind): readonly Kind[] {
  return kind.parent === undefined ? [] : [...ancestorsOf(kind.parent), kind.parent];
}

export const byName = (kinds: readonly Kind[]): ReadonlyMap<string, Kind> => new Map(kinds.map((kind) => [kind.name, kind]));

/** One per parent: compared as a whole, addressed by its segment alone. */
export const isSetting = (kind: Kind): boolean => kind.key === undefined && kind.match === undefined;

/** The kind that a key refers to: then a row is an edge, and bears the id of what it points at. */
export function keyTarget(kind: Kind): Kind | undefined {
  return kind.key === undefined ? undefined : kind.fields[kind.key]?.refersTo;
}

/**
 * Ids of predefined roles come back scoped (`role-api-project-owner__api-project__proj_…`) though the alias before the
 * first `__` is what is sent (official Terraform provider, pull requests 12, 19, 20). Both are one role.
 */
export function canonicalId(id: string): RemoteId {
  const end = id.startsWith("role-api-") ? id.indexOf("__") : -1;
  return (end === -1 ? id : id.slice(0, end)) as RemoteId;
}
