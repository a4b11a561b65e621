import type { Revision } from "../config/edit/revision.ts";
import type { Address } from "../model/address.ts";
import { positionOf } from "../model/diagnostic.ts";
import type { DesiredState } from "../model/resource.ts";
import { escaped } from "../report/escape.ts";

/** What was done to files: how much of it, and what they do not hold any more. */
export function revisionLines(revisions: readonly Revision[], before: DesiredState): string {
  if (revisions.length === 0) return "Nothing differs: no file was changed.\n";
  const entries = new Map([...before.values()].flatMap(({ wanted }) => [...wanted]));
  const [declared, dropped, said] = [new Set<Address>(), new Set<Address>(), new Set<Address>()];
  // What goes with something is said with that.
  const isOutermost = (address: Address): boolean => entries.get(address)?.ancestors.some((above) => dropped.has(above)) === false;
  for (const revision of revisions) {
    if (revision.do === "declare" || revision.do === "open") declared.add(revision.row.address);
    else if (revision.do === "say") said.add(revision.address);
    else dropped.add(revision.address);
  }
  const removed = [...dropped].filter((address) => !declared.has(address) && isOutermost(address)).toSorted();
  const added = [...declared].filter((address) => !entries.has(address));
  const changed = new Set([...said, ...declared].filter((address) => entries.has(address) && !dropped.has(address)));
  const counts = [
    ...(added.length > 0 ? [`${added.length} added`] : []),
    ...(changed.size > 0 ? [`${changed.size} changed`] : []),
    ...(removed.length > 0 ? [`${removed.length} removed`] : []),
  ];
  const lines = removed.map((address) => {
    const source = entries.get(address)?.sources[""];
    return `- ${escaped(address)}${source === undefined ? "" : `, ${positionOf(source)}`}\n`;
  });
  return [`${counts.join(", ") || "changed"}.\n`, ...(lines.length > 0 ? ["Removed, for it is not so any more:\n", ...lines] : [])].join(
    "",
  );
}
