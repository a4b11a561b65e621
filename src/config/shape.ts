import type { Field } from "../model/field.ts";
import { isSetting, keyTarget, type Claim, type Kind } from "../model/kind.ts";

/**
 * How a kind looks in the file. Everything here follows from the kind's declaration, and the schema, the reader and the
 * writer all follow this: the three cannot disagree.
 *
 * - setting: one block, `spend_limit: {monthly_usd: 2500}`
 * - keyed: a map from names to blocks, `roles: {auditor: {permissions: […]}}`
 * - edge: a list of names, `users: [bo@acme.example]`; there is nothing to say but who
 * - nameless: a list of blocks
 * - rule: one block that says what every row must be like, `api_keys: {max_age: 180d}`
 */
export interface Shape {
  readonly kind: Kind;
  readonly form: "setting" | "keyed" | "edge" | "nameless" | "rule";
  /** What a block holds, in the order of the kind; the key stands outside of it, and internal fields are the engine's. */
  readonly fields: ReadonlyMap<string, Field>;
  readonly sections: ReadonlyMap<string, Shape>;
  /** Fields that every entry needs, after templates, unless it is pinned. */
  readonly required: readonly string[];
  /** Fields that are read from the certificate that another field holds. */
  readonly dates: readonly CertificateDate[];
  /** Fields that every entry has, with what they are. */
  readonly always: readonly (readonly [name: string, value: unknown])[];
  readonly claims: readonly Claim[];
  /** Whether the word `unset` takes it away. */
  readonly unset: boolean;
  /** For an edge whose target hangs on something out of sight: that something's kind, by whose names the list is grouped. */
  readonly groupedBy?: Kind;
  /** What a template's block and an entry's own make together. None: no template gives just a part of it. */
  readonly merge?: "key by key" | "whole";
  /** A template may give it, so an entry may drop it again. */
  readonly omittable?: true;
}

interface CertificateDate {
  readonly name: string;
  readonly from: NonNullable<Field["fromCertificate"]>;
}

export type Shapes = ReadonlyMap<string, Shape>;

/** The sections of the organization, in the order of the kinds. */
export function shapesOf(kinds: readonly Kind[]): Shapes {
  return sectionsOf(undefined, kinds);
}

function sectionsOf(parent: Kind | undefined, kinds: readonly Kind[], parentMerge?: Shape["merge"]): Shapes {
  const children = kinds.filter((kind) => kind.parent === parent && !kind.internal);
  return new Map(children.map((kind) => [kind.section, shapeOf(kind, kinds, parentMerge)]));
}

function shapeOf(kind: Kind, kinds: readonly Kind[], parentMerge: Shape["merge"]): Shape {
  const omittable = parentMerge === "key by key";
  const merge = omittable || kind.templates === true ? mergeOf(kind) : undefined;
  const fields = new Map(Object.entries(kind.rule ?? kind.fields).filter(([name, field]) => name !== kind.key && field.internal !== true));
  const sections = sectionsOf(kind, kinds, merge);
  const form = formOf(kind, fields.size + sections.size);
  const target = form === "edge" ? keyTarget(kind) : undefined;
  return {
    kind,
    form,
    fields,
    sections,
    required: [...fields].flatMap(([name, field]) => (field.required ? [name] : [])),
    dates: Object.entries(kind.fields).flatMap(([name, { fromCertificate: from }]) => (from ? [{ name, from }] : [])),
    always: Object.entries(kind.fields).flatMap(([name, { always }]) => (always === undefined ? [] : [[name, always] as const])),
    claims: kind.claims ?? [],
    unset: isSetting(kind) && kind.api.delete !== undefined,
    ...(target?.parent && !isInSight(target, kind) && { groupedBy: target.parent }),
    ...(merge && { merge }),
    ...(omittable && { omittable }),
  };
}

function formOf(kind: Kind, parts: number): Shape["form"] {
  if (kind.rule !== undefined) return "rule";
  if (isSetting(kind)) return "setting";
  if (kind.key === undefined) return "nameless";
  const says = parts + (kind.claims?.length ?? 0) > 0 || kind.expires === true || kind.absentWord !== undefined;
  return keyTarget(kind) !== undefined && !says ? "edge" : "keyed";
}

/**
 * What is one thing to its reader is replaced as one: a list, a setting that the API too takes whole, and what one person
 * or group may do, which is why those have a brief form.
 */
function mergeOf(kind: Kind): "key by key" | "whole" {
  return kind.api.updates === "whole" || kind.brief !== undefined || kind.match !== undefined || kind.rule !== undefined
    ? "whole"
    : "key by key";
}

/** Whether a bare name says which one is meant: the target belongs to the organization or to one of the referring one's ancestors. */
export function isInSight(target: Kind, from: Kind): boolean {
  if (target.parent === undefined) return true;
  let above = from.parent;
  while (above !== undefined && above !== target.parent) above = above.parent;
  return above !== undefined;
}

/** All shapes, each before those below it. */
export function allShapes(shapes: Shapes): readonly Shape[] {
  return [...shapes.values()].flatMap((shape) => [shape, ...allShapes(shape.sections)]);
}

/** Whether `policy.unmanaged` has a say: what it could delete, the file lists by name and not exactly. */
export function hasUnmanaged({ kind, form }: Shape): boolean {
  return form !== "setting" && form !== "rule" && kind.exact !== true && kind.api.delete !== undefined;
}
