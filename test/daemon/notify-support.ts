import type { Withheld } from "../../src/model/plan.ts";
import type { Quarantine, State, Status } from "../../src/daemon/status.ts";

/** An organization of a fleet, as far as it matters. */
export function statusOf(name: string, state: State, more: Partial<Status> = {}): Status {
  return {
    name,
    organization: { id: `org-${name}`, host: "api.openai.com" },
    mode: "detect",
    state,
    since: Date.parse("2026-11-22T05:00:00Z"),
    problems: [],
    quarantine: [],
    contested: [],
    sections: [],
    writer: { isUs: true },
    runs: [],
    ...more,
  };
}

export const quarantineOf = (guard: string, approval?: string): Quarantine => ({
  content: "r1",
  guard,
  changes: [{ guard } as Withheld, { guard } as Withheld],
  since: 0,
  ...(approval !== undefined && { approval }),
});
