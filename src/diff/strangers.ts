import { asAddress, lastName } from "../model/address.ts";
import type { Diagnostic } from "../model/diagnostic.ts";
import { keyTarget, segmentOf } from "../model/kind.ts";
import { counted } from "../model/listing.ts";
import type { Live, LiveState } from "../model/resource.ts";
import type { Scope } from "../model/scope.ts";

/**
 * Members of what was looked at that nothing told a name for. A row says whose account it is by an id alone, and to find it would
 * take the accounts of every project there is: in a part of the organization they are left alone, and told of.
 */
export function strangersIn(live: LiveState, scope: Scope | undefined): readonly Diagnostic[] {
  return [...live].flatMap(([key, reading]): readonly Diagnostic[] => {
    if (scope?.get(key) === undefined || "unread" in reading) return [];
    const { kind, ancestors, rows } = reading;
    const target = keyTarget(kind);
    const strange = target?.parent === undefined ? [] : rows.filter(isStrange);
    const parent = ancestors.at(-1);
    if (target === undefined || parent === undefined || strange.length === 0) return [];
    return [
      {
        severity: "warning",
        code: "unknown-member",
        message: `${parent}: ${counted(strange.length, segmentOf(target).replaceAll("_", " "))} in it could not be told by name, for its project was not looked at; it stays`,
        hint: "a plan of all that the file says tells whether it is to stay",
        address: parent,
      },
    ];
  });
}

function isStrange({ kind, spec, standing }: Live): boolean {
  const name = kind.key === undefined ? undefined : spec[kind.key];
  return standing === "foreign" && typeof name === "string" && lastName(asAddress(name)).startsWith("~");
}
