import { asAddress, collectionKey, lastName, type Address } from "../../model/address.ts";
import type { Live, LiveState, Reading } from "../../model/resource.ts";
import type { Shape } from "../shape.ts";
import { listOf } from "./left-out.ts";
import type { Naming } from "./naming.ts";
import type { Written } from "./values.ts";

// Comments where a person should look. Nothing reads them again.

/** Older than this a key is pointed out. */
const oldAge = "365d";

interface About {
  readonly naming: Naming;
  readonly shape: Shape;
  readonly live: LiveState;
  readonly invited?: ReadonlySet<Address>;
  readonly now: number;
}

export function aboutEntry(row: Live, { naming: { namesakes, id }, shape, live, invited, now }: About): readonly string[] {
  const keys = [...shape.sections.values()].flatMap(({ kind, form }) =>
    form === "rule" ? [{ section: kind.section, old: oldKeys(live.get(collectionKey(row.address, kind.name)), now) }] : [],
  );
  return [
    ...(namesakes === undefined || id === undefined
      ? []
      : [`One of ${namesakes} of this name, told apart by their ids: which is which, and are all of them needed?`]),
    ...(invited?.has(row.address) ? ["Invited, and has not accepted yet."] : []),
    ...keys.flatMap(({ section, old }) => (old.length === 0 ? [] : [`\`${section}\` older than a year:`, ...listOf(old)])),
  ];
}

/** How many entries of a section somebody else manages, with what that means. */
export function aboutSection({ fields }: Shape, rows: readonly Live[], section: Written | undefined): Written | undefined {
  const notes = [...fields].flatMap(([name, { writeAt, schema }]) => {
    const count = writeAt === "never" ? rows.filter(({ standing, spec }) => standing === "foreign" && spec[name] !== undefined).length : 0;
    return count === 0 ? [] : [`${count} of these ${count === 1 ? "says" : "say"} \`${name}\`. ${String(schema["description"])}`];
  });
  return section === undefined || notes.length === 0 ? section : { notes, value: section };
}

/** Those that are judged by their age and are too old, each with its facts. */
export function oldKeys(reading: Reading | undefined, now: number): readonly string[] {
  if (reading === undefined || "unread" in reading || reading.kind.rule?.["max_age"] === undefined) return [];
  const { judge } = reading.kind;
  return reading.rows
    .filter(({ standing, spec }) => standing === "ours" && judge?.(spec, { max_age: oldAge }, now) !== undefined)
    .map(factsOf)
    .toSorted();
}

/** Its name, and what is known of it; seconds as days. */
function factsOf({ address, spec, kind }: Live): string {
  const details = Object.entries(spec).filter(([name, value]) => name !== kind.key && value !== undefined && value !== null);
  const said = details.map(([name, value]) => `${name} ${name.endsWith("_at") ? dayOf(value) : String(value)}`);
  const name = spec[kind.key ?? ""];
  return `${typeof name === "string" ? name : lastName(asAddress(address))} (${said.join(", ")})`;
}

const dayOf = (seconds: unknown): string =>
  typeof seconds === "number" ? new Date(seconds * 1_000).toISOString().slice(0, 10) : String(seconds);
