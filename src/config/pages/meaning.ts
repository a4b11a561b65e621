import type { Kind } from "../../model/kind.ts";
import { listed } from "../report.ts";
import { hasUnmanaged, type Shape } from "../shape.ts";

/** What writing, changing and taking out an entry of a kind does; each a phrase that stands alone or in a table. */
export interface Meaning {
  readonly create: string;
  readonly update: string;
  readonly delete: string;
  /** Of what the file does not mention although it gives the section. */
  readonly leftOut: string;
}

export function meaningOf(shape: Shape): Meaning {
  const { kind } = shape;
  if (shape.form === "rule") return { create: "—", update: "—", delete: "—", leftOut: "reported where it breaks the section's rule" };
  return { create: creation(kind), update: update(shape), delete: deletion(shape), leftOut: leftOut(shape) };
}

function creation(kind: Kind): string {
  if (kind.joinsBy !== undefined) return "invited, or waited for: as `policy.joining` says";
  if (kind.api.create !== undefined) return "created";
  return kind.awaits === undefined ? "always there" : `waited for: ${kind.awaits({}) ?? "somebody else brings it"}`;
}

function update({ kind, fields, claims }: Shape): string {
  const isFixed = (name: string): boolean => ["create", "never"].includes(fields.get(name)?.writeAt ?? "");
  const [fixed, open] = [[...fields.keys()].filter(isFixed), [...fields.keys()].filter((name) => !isFixed(name))];
  if (kind.api.update === undefined) return fields.size === 0 ? "nothing to change" : "not possible: all is taken at creation only";
  if (kind.api.updates === "whole") return "replaced as a whole";
  if (open.length === 0) return claims.includes("name") ? "its name only" : "nothing to change";
  return fixed.length === 0 ? "field by field" : `field by field: ${listed(open, "and")}`;
}

function deletion({ kind, form, unset }: Shape): string {
  if (unset) return "`unset`";
  if (kind.absentWord !== undefined) return `\`${kind.absentWord}: true\``;
  if (kind.api.delete === undefined) return "not possible";
  return form === "nameless" || kind.exact ? "left out" : "by its address in `absent`";
}

function leftOut(shape: Shape): string {
  const { kind, form } = shape;
  if (form === "setting") return "stays as it is";
  if (kind.exact) return "deleted: the list is exact";
  if (!hasUnmanaged(shape) || kind.neverUnmanaged) return "kept";
  return kind.deleteByName
    ? `kept, unless \`policy.unmanaged.${kind.name}\` is \`delete\``
    : "kept, unless `policy.unmanaged` says `delete`";
}
