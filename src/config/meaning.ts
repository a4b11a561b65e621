import type { Kind } from "../model/kind.ts";
import { listed } from "./report.ts";
import { hasUnmanaged, type Shape } from "./shape.ts";

/** What writing, changing and taking out an entry of a kind does; each a phrase that stands alone or in a table. */
export interface Meaning {
  readonly create: string;
  readonly update: string;
  readonly delete: string;
  /** Of what the file does not mention, although it gives the section. */
  readonly leftOut: string;
}

export function meaningOf(shape: Shape): Meaning {
  const { kind } = shape;
  return { create: creation(kind), update: update(shape), delete: deletion(shape), leftOut: leftOut(shape) };
}

function creation({ api, awaits }: Kind): string {
  if (api.create !== undefined) return "created";
  return `waited for: ${awaits?.({}) ?? "it is there whenever its parent is"}`;
}

function update({ kind, fields }: Shape): string {
  if (kind.api.update === undefined) return fields.size === 0 ? "nothing to change" : "not possible: every field is taken at creation only";
  const fixed = [...fields].filter(([, { writeAt }]) => writeAt === "create").map(([name]) => name);
  const but = fixed.length > 0 ? `, but ${listed(fixed, "and")}` : "";
  return kind.api.updates === "whole" ? "replaced as a whole" : `field by field${but}`;
}

function deletion({ kind, form, unset }: Shape): string {
  if (unset) return "`unset`";
  if (kind.absentWord !== undefined) return `\`${kind.absentWord}: true\``;
  if (kind.api.delete === undefined) return "not possible";
  return form === "nameless" || kind.exact ? "by leaving it out" : "`absent`, or by leaving it out";
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
