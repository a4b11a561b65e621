import { isError } from "../../model/diagnostic.ts";
import { impliedBy } from "../../model/plan.ts";
import type { State, Status } from "../status.ts";
import type { Tally } from "./tally.ts";
import type { TrafficRow } from "./traffic.ts";

type Sample = readonly [labels: Record<string, string>, value: number];

export interface Metric {
  readonly name: string;
  readonly help: string;
  readonly labels: readonly string[];
  readonly samples: readonly Sample[];
}

const states: readonly State[] = ["failing", "invalid", "refused", "drifted", "in_sync", "unknown"];

export function gaugesOf(statuses: readonly Status[], now: number): readonly Metric[] {
  const one = gaugeIn(statuses);
  const many = manyIn(statuses);
  return [
    many("orgform_state", "1 for the state that holds, 0 for the others.", ["state"], ({ state }) =>
      states.map((each) => [{ state: each }, Number(each === state)]),
    ),
    one("orgform_state_since_timestamp_seconds", "Since when the state holds.", ({ since }) => since / 1_000),
    one("orgform_last_success_timestamp_seconds", "When a run last ended with all done that was to be done.", ({ lastSuccessAt }) =>
      seconds(lastSuccessAt),
    ),
    one("orgform_last_success_age_seconds", "How long ago that was.", ({ lastSuccessAt }) => seconds(lastSuccessAt && now - lastSuccessAt)),
    one("orgform_next_run_timestamp_seconds", "When the next run is due.", ({ nextRunAt }) => seconds(nextRunAt)),
    one("orgform_last_run_duration_seconds", "How long the last run took.", ({ runs: [last] }) =>
      seconds(last && last.endedAt - last.startedAt),
    ),
    one("orgform_running", "1 while a run is under way.", ({ running }) => Number(running !== undefined)),
    many(
      "orgform_drift",
      "Changes that the last plan holds, by kind and action. What a guard withholds is not among them.",
      ["kind", "action"],
      driftOf,
    ),
    many("orgform_withheld", "Changes that a guard withholds.", ["guard"], ({ plan }) =>
      counted(plan?.withheld ?? [], ({ guard }) => ({ guard })),
    ),
    one("orgform_quarantined", "Refusals that wait for an approval.", ({ quarantine }) => quarantine.length),
    one("orgform_contested", "Things that somebody keeps changing back.", ({ contested }) => contested.length),
    one("orgform_paused", "1 while a person has paused it.", ({ pause }) => Number(pause !== undefined)),
    one("orgform_frozen", "1 within a freeze window.", ({ freeze }) => Number(freeze !== undefined)),
    one("orgform_enforcing", "1 where differences are put right, 0 where they are reported.", ({ mode }) => Number(mode === "enforce")),
    one("orgform_writer", "1 where this process may write, 0 where another one does.", ({ writer }) => Number(writer.isUs)),
    one("orgform_source_errors", "Errors in the newest configuration.", ({ problems }) => problems.filter(isError).length),
    many("orgform_section_read_timestamp_seconds", "When a section was last read.", ["kind"], ({ sections }) =>
      sections.flatMap(({ kind, readAt }) => (readAt === undefined ? [] : [[{ kind }, readAt / 1_000]])),
    ),
  ];
}

/** From the start of the process on. */
export function countersOf(
  statuses: readonly Status[],
  { tally, rows }: { readonly tally: Tally; readonly rows: readonly TrafficRow[] },
): readonly Metric[] {
  const one = gaugeIn(statuses);
  const many = manyIn(statuses);
  return [
    many("orgform_runs_total", "Runs, by how they ended.", ["ending"], ({ name }) => entriesOf(tally.of(name).runs, "ending")),
    many("orgform_changes_total", "Changes that were attempted, by what became of them.", ["outcome"], ({ name }) =>
      entriesOf(tally.of(name).changes, "outcome"),
    ),
    one("orgform_run_duration_seconds_total", "How long all runs took together.", ({ name }) => tally.of(name).seconds),
    {
      name: "orgform_requests_total",
      help: "Requests to the API, by route and by the status of the answer; none: there was no answer.",
      labels: ["organization", "method", "route", "status"],
      samples: rows.map(({ organization, method, route, status, count }) => [
        { organization, method, route, status: String(status ?? "none") },
        count,
      ]),
    },
    {
      name: "orgform_throttled_total",
      help: "Requests that the API refused for being too many (429), by route.",
      labels: ["organization", "method", "route"],
      samples: rows.flatMap(({ organization, method, route, status, count }) =>
        status === 429 ? [[{ organization, method, route }, count] as const] : [],
      ),
    },
  ];
}

const seconds = (milliseconds: number | undefined): number | undefined => (milliseconds === undefined ? undefined : milliseconds / 1_000);

function gaugeIn(statuses: readonly Status[]) {
  return (name: string, help: string, valueOf: (status: Status) => number | undefined): Metric => ({
    name,
    help,
    labels: ["organization"],
    samples: statuses.flatMap((status) => {
      const value = valueOf(status);
      return value === undefined ? [] : [[{ organization: status.name }, value] as const];
    }),
  });
}

function manyIn(statuses: readonly Status[]) {
  // oxlint-disable-next-line max-params
  return (name: string, help: string, labels: readonly string[], samplesOf: (status: Status) => readonly Sample[]): Metric => ({
    name,
    help,
    labels: ["organization", ...labels],
    samples: statuses.flatMap((status) => samplesOf(status).map(([own, value]) => [{ organization: status.name, ...own }, value] as const)),
  });
}

function driftOf({ plan }: Status): readonly Sample[] {
  const own = plan?.changes.filter((change) => impliedBy(change) === undefined) ?? [];
  return counted([...own, ...(plan?.deferred ?? [])], ({ kind, action }) => ({ kind, action }));
}

function counted<T>(all: readonly T[], labelsOf: (each: T) => Record<string, string>): readonly Sample[] {
  const samples = new Map<string, Sample>();
  for (const each of all) {
    const labels = labelsOf(each);
    const key = JSON.stringify(labels);
    samples.set(key, [labels, (samples.get(key)?.[1] ?? 0) + 1]);
  }
  return [...samples.values()];
}

const entriesOf = (counts: Readonly<Record<string, number>>, label: string): readonly Sample[] =>
  Object.entries(counts).map(([key, value]) => [{ [label]: key }, value]);
