import { collectionKey, type Address } from "../../model/address.ts";
import { segmentOf, type Kind, type SpecChange } from "../../model/kind.ts";
import { impliedBy, type Change, type Widening } from "../../model/plan.ts";
import type { LiveState } from "../../model/resource.ts";
import { kindOf } from "../guards/guard.ts";
import { given, invited } from "./given.ts";
import { notLimited, raised } from "./raised.ts";
import { scopeName } from "./reach.ts";
import { Scene } from "./scene.ts";

/**
 * Which changes let somebody do more than before: who, what, and how far it reaches when all of them are carried out. What
 * happens by another change is told with that one, and what goes with its parent lets nobody do anything.
 */
export function widenings(
  changes: readonly Change[],
  { live, kinds }: { readonly live: LiveState; readonly kinds: ReadonlyMap<string, Kind> },
): ReadonlyMap<Address, Widening> {
  const scene = new Scene(changes, live, kinds);
  const gone = new Set(changes.flatMap(({ action, address }) => (action === "delete" ? [address] : [])));
  const found = changes.flatMap((change) => {
    const isTold = impliedBy(change) !== undefined || change.ancestors.some((address) => gone.has(address));
    const widening = isTold ? undefined : wideningOf(change, kindOf(change, kinds), scene);
    return widening === undefined ? [] : [[change.address, widening] as const];
  });
  return new Map(found);
}

function wideningOf(change: Change, kind: Kind, scene: Scene): Widening | undefined {
  const clauses = [
    ...byAction(change, kind, scene),
    requirementEnds(change, kind, scene),
    said(kind.widens?.(specsOf(change, scene))),
  ].filter((clause) => clause !== undefined);
  const [first] = clauses;
  if (first === undefined) return undefined;
  const reach = [...new Set(clauses.flatMap((clause) => clause.reach ?? []))];
  return { what: clauses.map(({ what }) => what).join(", "), ...(reach.length > 0 && { reach: reach.join("; ") }) };
}

const said = (what: string | undefined): Widening | undefined => (what === undefined ? undefined : { what });

function byAction(change: Change, kind: Kind, scene: Scene): readonly (Widening | undefined)[] {
  const joining = scene.invitations.get(kind);
  switch (change.action) {
    case "create":
      return [joining === undefined ? given(change, kind, scene) : invited(change, kind, joining)];
    case "replace":
      return [joining === undefined ? undefined : invited(change, kind, joining)];
    case "update":
      return change.fields.map((field) => raised(field, { change, kind, scene }));
    case "delete": {
      const limits = Object.keys(kind.fields).filter((name) => kind.fields[name]?.grants === "limit");
      return [limits.length === 0 ? undefined : said(notLimited(limits))];
    }
    default:
      return change satisfies never;
  }
}

/** For updates only what changes differs: the API may say the rest in another way than the file. */
function specsOf(change: Change, { rows }: Scene): SpecChange {
  switch (change.action) {
    case "create":
      return { after: change.spec };
    case "delete":
      return { before: change.spec };
    case "update":
    case "replace": {
      const before = rows.get(change.address)?.spec ?? {};
      return { before, after: { ...before, ...Object.fromEntries(change.fields.map(({ field, after }) => [field, after])) } };
    }
    default:
      return change satisfies never;
  }
}

/** What is required of everybody in a scope ends with the last one that asks for it. */
function requirementEnds(change: Change, kind: Kind, { live, after, rows }: Scene): Widening | undefined {
  const row = rows.get(change.address);
  if (row === undefined || kind.enforces?.(row.spec) !== true) return undefined;
  const parent = change.ancestors.at(-1);
  const isRequired = (state: LiveState): boolean => {
    const reading = state.get(collectionKey(parent, kind.name));
    const asking = reading !== undefined && "rows" in reading ? reading.rows : [];
    return asking.some(({ spec, standing }) => standing !== "absent" && kind.enforces?.(spec) === true);
  };
  return isRequired(live) && !isRequired(after) ? said(`no ${segmentOf(kind)} is required any more in ${scopeName(parent)}`) : undefined;
}
