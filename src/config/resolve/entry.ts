import { asRemoteId, type Address } from "../../model/address.ts";
import type { Source } from "../../model/diagnostic.ts";
import type { Field } from "../../model/field.ts";
import type { Desired } from "../../model/resource.ts";
import { keyFolded, targetOf } from "../names.ts";
import { nearestOf } from "../nearest.ts";
import { isWord, itemsOf, plainOf, textOf, type Entry, type Node } from "../document/node.ts";
import { listed, type Report } from "../report.ts";
import type { Shape } from "../shape.ts";
import { absentBecause, type Circumstances } from "./presence.ts";

export type Block = ReadonlyMap<string, Entry>;

/** One entry of the file, before it is understood. */
export interface Given {
  readonly shape: Shape;
  readonly address: Address;
  readonly ancestors: readonly Address[];
  /** The key's value: the name, or for what refers to another resource, its address. */
  readonly key?: string;
  readonly at: Source;
  /** None where the value has a shape that the schema refuses: nothing is known of it then, and nothing missed in it. */
  readonly block: Block | undefined;
}

/** The block that a value stands for: itself, or one with just the brief part in it. */
export function blockOf({ kind, fields }: Shape, value: Node): Block | undefined {
  if (value.is === "map") return value.entries;
  const isBrief = kind.brief !== undefined && (value.is === "list" || fields.has(kind.brief));
  return isBrief ? new Map([[kind.brief, { at: value.at, value }]]) : undefined;
}

/** What an entry wants. Whatever is wrong with it is reported, and read as if it were not there. */
export function desiredOf(given: Given, { report, now }: Circumstances): Desired {
  const { shape, address, ancestors, at } = given;
  const { kind } = shape;
  const because = absentBecause(given, { report, now });
  const claims = claimsOf(given);
  const spec: Record<string, unknown> = kind.key === undefined ? {} : { [kind.key]: claims.name ?? given.key };
  const sources: Record<string, Source> = { "": at };
  if (because !== undefined) return { kind, address, ancestors, spec, presence: "absent", because, claims, sources };
  for (const [name, field] of shape.fields) {
    const value = given.block?.get(name)?.value;
    if (value === undefined) continue;
    spec[name] = valueOf(value, field, given);
    sources[name] = value.at;
  }
  reportMissing(given, report);
  return { kind, address, ancestors, spec, presence: "present", claims, sources };
}

/** A field's value; the names of other resources become their addresses. */
function valueOf(node: Node, { refersTo }: Field, { shape: { kind }, ancestors }: Given): unknown {
  const plain = plainOf(node);
  if (refersTo === undefined) return plain;
  const refer = (name: unknown): unknown => (typeof name === "string" ? targetOf(name, refersTo, { kind, ancestors }) : name);
  return Array.isArray(plain) ? plain.map(refer) : refer(plain);
}

function claimsOf({ shape: { kind, claims }, block }: Given): Desired["claims"] {
  const given = (word: (typeof claims)[number]): Node | undefined => (claims.includes(word) ? block?.get(word)?.value : undefined);
  const id = textOf(given("id"));
  const name = textOf(given("name"));
  const previously = itemsOf(given("previously")).flatMap((item) => textOf(item) ?? []);
  return {
    ...(id !== undefined && { id: asRemoteId(id) }),
    ...(name !== undefined && { name: keyFolded(kind, name) }),
    previously: previously.map((old) => keyFolded(kind, old)),
    ...(isWord(given("recreate"), true) && { recreate: true as const }),
  };
}

/** A required field under a misspelt key is one mistake, and the schema has told of it. */
function reportMissing({ shape: { fields, sections }, address, at, block }: Given, report: Report): void {
  if (block === undefined) return;
  const known = [...fields.keys(), ...sections.keys()];
  const meant = new Set([...block.keys()].filter((key) => !known.includes(key)).map((key) => nearestOf(key, known)));
  const missing = [...fields].filter(([name, { required }]) => required === true && !block.has(name) && !meant.has(name));
  if (missing.length === 0) return;
  const names = listed(
    missing.map(([name]) => name),
    "and",
  );
  const message = `${names} ${missing.length > 1 ? "are" : "is"} missing here`;
  report({ severity: "error", code: "missing-key", message, source: at, address });
}
