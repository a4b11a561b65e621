import { readFileSync } from "node:fs";
import { asAddress } from "../../../src/model/address.ts";
import type { Plan } from "../../../src/model/plan.ts";
import type { Counts, Fleet, KeptRun, RunRecord, Status } from "../../../src/daemon/status.ts";

export const golden = (name: string): Plan =>
  JSON.parse(readFileSync(new URL(`../../golden/${name}/plan.json`, import.meta.url), "utf8")) as Plan;

export const NOW = Date.parse("2026-11-22T08:30:00Z");
const minutes = (count: number): number => count * 60_000;
export const none: Counts = { pending: 0, applied: 0, failed: 0, blocked: 0, cancelled: 0, withheld: 0 };

export function record(id: string, more: Partial<RunRecord> = {}): RunRecord {
  const startedAt = NOW - minutes(30);
  return {
    id,
    triggers: ["schedule"],
    startedAt,
    endedAt: startedAt + 42_000,
    revision: "4f1c2d9e8b7a65",
    mode: "enforce",
    ending: "in_sync",
    counts: none,
    requests: 23,
    ...more,
  };
}

export function status(name: string, more: Partial<Status> = {}): Status {
  return {
    name,
    organization: { id: "org-8f2cA1", host: "api.openai.com" },
    mode: "enforce",
    state: "in_sync",
    since: NOW - minutes(190),
    revision: { id: "4f1c2d9e8b7a6543", content: "9ad1", name: "main", seenAt: NOW - minutes(200) },
    problems: [],
    lastSuccessAt: NOW - minutes(30),
    nextRunAt: NOW + minutes(30),
    quarantine: [],
    contested: [],
    sections: [{ kind: "project", readAt: NOW - minutes(30) }, { kind: "project_rate_limit" }],
    writer: { isUs: true },
    runs: [
      record("20261122T080000000Z-3"),
      record("20261122T070000000Z-2", { startedAt: NOW - minutes(90), ending: "corrected", counts: { ...none, applied: 3 } }),
    ],
    ...more,
  };
}

const plan = golden("tour");

/** One of each kind of trouble, as an operator meets it. */
export const refused = (name = "Acme production"): Status =>
  status(name, {
    state: "refused",
    since: NOW - minutes(90),
    message: "A guard withholds 2 changes of revision 4f1c2d9e8b7a.",
    plan,
    quarantine: [
      {
        content: "9ad1",
        guard: "irreversible",
        approval: "5d41402abc4b2a76",
        changes: plan.withheld.filter(({ guard }) => guard === "irreversible"),
        since: NOW - minutes(90),
      },
    ],
    contested: [{ address: asAddress("project/Search/rate_limit/gpt-5"), times: 4, at: NOW - minutes(31) }],
    problems: [
      {
        severity: "error",
        code: "unknown-key",
        message: "`modle_permissions` is no section of a project",
        hint: "did you mean `model_permissions`?",
        source: { file: "org/projects/search.yaml", line: 41, column: 3 },
      },
    ],
    runs: [
      record("20261122T080000000Z-3", { ending: "refused", counts: { ...none, pending: 21, withheld: 2 }, digest: plan.digest }),
      ...status(name).runs.slice(1),
    ],
  });

export interface Played {
  readonly fleet: Fleet;
  /** What was asked of it. */
  readonly asked: string[];
  /** Puts another status in the place of the one of that name, and tells. */
  become(status: Status): void;
}

/** A fleet made of plain data, which remembers what it is asked. */
export function fleetOf(statuses: readonly Status[], runs: Readonly<Record<string, KeptRun>> = {}): Played {
  const all = new Map(statuses.map((each) => [each.name, each]));
  const listeners = new Set<(name: string) => void>();
  const asked: string[] = [];
  const fleet: Fleet = {
    statuses: () => [...all.values()],
    control: (name) =>
      all.has(name)
        ? {
            runNow: (trigger) => asked.push(`${name}: run (${trigger})`),
            pause: ({ reason, until }) => asked.push(`${name}: pause (${reason}) until ${until ?? "resumed"}`),
            resume: () => asked.push(`${name}: resume`),
            approve: (digest) => {
              const isThere = all.get(name)!.quarantine.some(({ approval }) => approval === digest);
              if (isThere) asked.push(`${name}: approve ${digest}`);
              return isThere;
            },
          }
        : undefined,
    run: (_, id) => runs[id],
    changed: (repository) => asked.push(`changed: ${repository}`),
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
  const become = (next: Status): void => {
    all.set(next.name, next);
    for (const listener of listeners) listener(next.name);
  };
  return { fleet, asked, become };
}
