import { asAddress, collectionKey, type Address, type CollectionKey } from "../../model/address.ts";
import { keyTarget, type Kind } from "../../model/kind.ts";
import type { Live, LiveState, Reading } from "../../model/resource.ts";
import { identityOf, lineOf } from "../names.ts";
import type { LeftOut } from "./left-out.ts";

export interface Expected {
  /** As if those who are invited had accepted: a file says what they will have. */
  readonly live: LiveState;
  /** Those who have not yet. */
  readonly invited: ReadonlySet<Address>;
  /** What each invitation that a file can speak of makes of somebody; by its address. */
  readonly promised: ReadonlyMap<Address, readonly Live[]>;
  readonly leftOut: readonly LeftOut[];
}

interface Expecting {
  readonly kinds: readonly Kind[];
  /** Whether a file speaks of a kind, below a parent. */
  readonly isManaged?: (kind: Kind, parent?: Address) => boolean;
}

type Rows = Reading & { readonly rows: readonly Live[] };

/** Adds those who are on their way. Left out are those to whom something was promised that a file cannot give. */
export function expected(live: LiveState, { kinds, isManaged = () => true }: Expecting): Expected {
  const merged = new Map(live);
  const invited = new Set<Address>();
  const promised = new Map<Address, readonly Live[]>();
  const leftOut: LeftOut[] = [];
  for (const kind of kinds) {
    const people = merged.get(collectionKey(undefined, kind.name));
    const invitations = kind.joinsBy && merged.get(collectionKey(undefined, kind.joinsBy.kind.name));
    if (kind.joinsBy === undefined || !isManaged(kind) || !isRead(people) || !isRead(invitations)) continue;
    const here = new Map(people.rows.map(({ address, standing }) => [address, standing]));
    for (const row of invitations.rows.filter(({ standing }) => standing === "ours")) {
      const person = personIn(kind, row);
      if (here.get(person.address) === "foreign")
        leftOut.push({ address: row.address, reason: "it is for a member who is managed elsewhere" });
      if (here.has(person.address)) continue;
      const rows = rowsFor(person, row, { kinds, isManaged, live: merged });
      if (typeof rows === "string") leftOut.push({ address: row.address, reason: rows });
      else {
        invited.add(person.address);
        promised.set(row.address, rows);
        for (const each of rows) put(merged, each);
      }
    }
  }
  return { live: merged, invited, promised, leftOut };
}

const isRead = (reading: Reading | undefined): reading is Rows => reading !== undefined && "rows" in reading;

/** Whom an invitation is for, as a member. */
function personIn(kind: Kind, { spec }: Live): Live {
  const promised = kind.joinsBy!.promised(spec).spec;
  const { address, key } = identityOf(kind, String(promised[kind.key ?? ""]), { ancestors: [] });
  return { kind, address, ancestors: [], spec: { ...promised, [kind.key ?? ""]: key }, standing: "ours" };
}

/** Somebody as a member with their places; or why a file cannot say it. */
function rowsFor(
  person: Live,
  { spec: invitation }: Live,
  { kinds, isManaged, live }: Required<Expecting> & { live: LiveState },
): readonly Live[] | string {
  const { kind, address } = person;
  const promised = kind.joinsBy!.promised(invitation);
  const name = String(person.spec[kind.key ?? ""]);
  const rows: Live[] = [person];
  for (const { parent, spec } of promised.places) {
    const placeKind = kinds.find((each) => keyTarget(each) === kind && live.has(collectionKey(parent, each.name)));
    const above = placeKind && rowAt(live, placeKind.parent, parent);
    const isGiven = placeKind?.implicit?.({ [placeKind.key ?? ""]: address }, () => promised.spec) !== undefined;
    if (isGiven) continue;
    if (placeKind === undefined || above?.standing !== "ours" || !isRead(live.get(collectionKey(parent, placeKind.name)))) {
      return `it promises a place in ${parent}, which a file cannot give`;
    }
    if (!isManaged(placeKind, parent)) return `it promises a place in ${parent}, of whose ${placeKind.section} the file does not speak`;
    const ancestors = lineOf(parent);
    const place = identityOf(placeKind, name, { address: parent, ancestors });
    rows.push({
      kind: placeKind,
      address: place.address,
      ancestors,
      spec: { ...spec, [placeKind.key ?? ""]: asAddress(place.key) },
      standing: "ours",
    });
  }
  return rows;
}

function rowAt(live: LiveState, kind: Kind | undefined, address: Address): Live | undefined {
  const reading = kind && live.get(collectionKey(lineOf(address).at(-2), kind.name));
  return isRead(reading) ? reading.rows.find((row) => row.address === address) : undefined;
}

function put(live: Map<CollectionKey, Reading>, row: Live): void {
  const key = collectionKey(row.ancestors.at(-1), row.kind.name);
  const reading = live.get(key) as Rows;
  const isThere = reading.rows.some(({ address }) => address === row.address);
  if (!isThere) live.set(key, { ...reading, rows: [...reading.rows, row] });
}
