import { grouped } from "../diff/grouped.ts";
import type { LiveState } from "../model/resource.ts";
import type { SectionAge } from "./status.ts";

/** Of each kind, when that of its collections was read which was read longest ago. */
export function sectionsOf(live: LiveState): readonly SectionAge[] {
  return [...grouped(live.values(), ({ kind }) => kind.name)].map(([kind, readings]) => {
    const times = readings.map((reading) => ("unread" in reading ? undefined : reading.at));
    const known = times.filter((at) => at !== undefined);
    return known.length < times.length || known.length === 0 ? { kind } : { kind, readAt: Math.min(...known) };
  });
}
