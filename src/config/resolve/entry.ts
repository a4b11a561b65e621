import { asRemoteId, type Address } from "../../model/address.ts";
import type { Diagnostic, Source } from "../../model/diagnostic.ts";
import type { Field } from "../../model/field.ts";
import type { Desired } from "../../model/resource.ts";
import { encodedName, folded, keyFolded, targetOf } from "../names.ts";
import { nearestOf } from "../nearest.ts";
import { isWord, itemsOf, plainOf, textOf, type Entry, type Node } from "../document/node.ts";
import { listed, listedTwice, type Report } from "../report.ts";
import type { Shape } from "../shape.ts";
import { explanationIn } from "../validate/hints.ts";
import { dateIn, notACertificate, outOfDate, withPrivateKey } from "./certificate.ts";
import { endOf } from "./dates.ts";
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
  /** The word that stands in place of the block and wants it absent: `unset`. */
  readonly word?: string;
}

/** The block that a value stands for: itself, or one with just the brief part in it. */
export function blockOf({ kind, fields }: Shape, value: Node): Block | undefined {
  if (value.is === "map") return value.entries;
  const isBrief = kind.brief !== undefined && (value.is === "list" || fields.has(kind.brief));
  return isBrief ? new Map([[kind.brief, { at: value.at, value }]]) : undefined;
}

/** What an entry wants. Whatever is wrong with it is reported, and read as if it were not there. */
export function desiredOf(given: Given, circumstances: Circumstances): Desired {
  const { report, now } = circumstances;
  const { shape, address, ancestors, at, block } = given;
  const { kind } = shape;
  const because = absentBecause(given, { report, now });
  const claims = claimsOf(given);
  const spec: Record<string, unknown> = kind.key === undefined ? {} : { [kind.key]: claims.name ?? given.key };
  const sources: Record<string, Source> = { "": at };
  const until = kind.expires ? textOf(block?.get("until")?.value) : undefined;
  const end = until === undefined ? undefined : endOf(until);
  const previously = claims.previously.length === 0 ? undefined : block?.get("previously");
  if (previously) sources["previously"] = previously.value.at;
  if (because !== undefined) {
    return { kind, address, ancestors, spec, presence: "absent", because, claims, sources, ...(end !== undefined && { until: end }) };
  }
  for (const [name, field] of shape.fields) {
    const file = field.fromFile === undefined ? undefined : block?.get(field.fromFile)?.value;
    const value = block?.get(name)?.value ?? file;
    if (value === undefined) continue;
    const said = value === file ? circumstances.contentOf(file) : valueOf(value, field, given);
    if (said !== undefined) spec[name] = said;
    sources[name] = value.at;
    if (field.fold !== undefined) doubledIn(value, field).forEach(report);
  }
  for (const [name, value] of shape.always) spec[name] = value;
  if (shape.dates.length > 0) readCertificates(given, { spec, sources, circumstances });
  reportMissing(given, report);
  const present = { kind, address, ancestors, spec, presence: "present", claims, sources } as const;
  return end === undefined ? present : { ...present, until: end };
}

interface Reading {
  readonly spec: Record<string, unknown>;
  readonly sources: Readonly<Record<string, Source>>;
  readonly circumstances: Circumstances;
}

/** Fields that a certificate in another field says. */
function readCertificates(given: Given, { spec, sources, circumstances: { report, now } }: Reading): void {
  for (const { name, from } of given.shape.dates) {
    const content = spec[from.field];
    if (content === undefined) continue;
    const seconds = dateIn(content, from.property);
    const source = sources[from.field] ?? given.at;
    if (seconds === undefined) report(notACertificate(given, source));
    else
      [...withPrivateKey(given, content, source), ...outOfDate(given, { property: from.property, seconds, now, source })].forEach(report);
    if (seconds !== undefined) spec[name] = seconds;
  }
}

/** Items that are one as they are compared, and not as they are written: those, the schema tells of. */
function doubledIn(list: Node, field: Field): readonly Diagnostic[] {
  const first = new Map<string, Node>();
  return itemsOf(list).flatMap((item) => {
    const text = textOf(item);
    if (text === undefined) return [];
    const other = first.get(folded(field, text));
    if (other === undefined) first.set(folded(field, text), item);
    return other === undefined || textOf(other) === text ? [] : [listedTwice(`\`${text}\``, other.at, item.at)];
  });
}

/** A field's value; the names of other resources become their addresses. */
function valueOf(node: Node, { refersTo, below }: Field, { shape: { kind }, ancestors, block }: Given): unknown {
  const plain = plainOf(node);
  if (refersTo === undefined) return plain;
  const above = below === undefined ? undefined : textOf(block?.get(below)?.value);
  const whole = (name: string): string => (above === undefined ? name : `${encodedName(above)}/${encodedName(name)}`);
  const refer = (name: unknown): unknown => (typeof name === "string" ? targetOf(whole(name), refersTo, { kind, ancestors }) : name);
  return Array.isArray(plain) ? plain.map(refer) : refer(plain);
}

const noClaims: Desired["claims"] = { previously: [] };

function claimsOf({ shape: { kind, claims }, block }: Given): Desired["claims"] {
  if (!claims.some((word) => block?.has(word))) return noClaims;
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

/**
 * Needed to create: not of what is pinned, for that is never created. A required field under a misspelt key is one mistake,
 * and the schema has told of it.
 */
function reportMissing({ shape: { fields, sections, claims, required }, address, at, block }: Given, report: Report): void {
  if (block === undefined || required.every((name) => block.has(name)) || (claims.includes("id") && block.has("id"))) return;
  const known = [...fields.keys(), ...sections.keys()];
  const meant = new Set([...block.keys()].filter((key) => !known.includes(key)).map((key) => nearestOf(key, known)));
  const isGiven = (name: string): boolean => block.has(name) || block.has(fields.get(name)?.fromFile ?? name) || meant.has(name);
  const missing = required.filter((name) => !isGiven(name)).map((name) => fields.get(name)?.fromFile ?? name);
  if (missing.length === 0) return;
  const message = `${listed(missing, "and")} ${missing.length > 1 ? "are" : "is"} missing here`;
  const hint = missing.flatMap((name) => explanationIn(fields.get(name)?.schema) ?? []).join(" ");
  report({ severity: "error", code: "missing-key", message, hint, source: at, address });
}
