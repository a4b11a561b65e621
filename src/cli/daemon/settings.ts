import type { FleetDefaults, FleetFile } from "../../config/fleet/fleet.ts";
import type { Judge } from "../../config/fleet/load.ts";
import type { Modes } from "../../daemon/modes.ts";
import { flawInCron, scheduleOf } from "../../daemon/schedule.ts";
import type { Settings } from "../../daemon/settings.ts";
import { kinds } from "../../kinds/index.ts";
import { millisecondsOf } from "../../model/duration.ts";

const usual: { readonly schedule: string; readonly timeZone: string; readonly settleMs: number } = {
  schedule: "*/30 * * * *",
  timeZone: "UTC",
  settleMs: 60_000,
};

/** How an organization is kept, by what is said of it and of all. What is wrong in it `flawsIn` has told. */
export function settingsOf(name: string, host: string, said: FleetDefaults): Settings {
  const timeZone = said.time_zone ?? usual.timeZone;
  const budget = millisecondsOf(said.read_budget);
  return {
    name,
    host,
    modes: modesOf(said.mode),
    schedule: scheduleOf({ expression: said.schedule ?? usual.schedule, timeZone }),
    jitter: millisecondsOf(said.jitter) ?? 0,
    freezes: (said.freeze ?? []).map((freeze) => ({
      name: freeze.name,
      begins: scheduleOf({ expression: freeze.cron, timeZone: freeze.time_zone ?? timeZone }),
      lasts: millisecondsOf(freeze.duration) ?? 0,
    })),
    settle: millisecondsOf(said.settle) ?? usual.settleMs,
    ...(budget !== undefined && { budget: budget / 1_000 }),
  };
}

function modesOf(mode: FleetDefaults["mode"] = "detect"): Modes {
  if (typeof mode === "string") return { default: mode, kinds: {} };
  const { default: all = "detect", ...own } = mode;
  return { default: typeof all === "string" ? all : "detect", kinds: own };
}

type Flaw = ReturnType<Judge>[number];

/** What no schema can tell. */
export const flawsIn: Judge = (fleet) => [
  ...twins(fleet),
  ...flawsOf(fleet.defaults ?? {}, ["defaults"], fleet.defaults?.time_zone),
  ...fleet.organizations.flatMap((each, index) =>
    flawsOf(each, ["organizations", String(index)], each.time_zone ?? fleet.defaults?.time_zone),
  ),
];

function twins({ organizations }: FleetFile): readonly Flaw[] {
  return organizations.flatMap(({ name }, index) =>
    organizations.findIndex((other) => other.name === name) === index
      ? []
      : [
          {
            path: ["organizations", String(index), "name"],
            message: `two organizations are named ${name}`,
            hint: "each needs a name of its own",
          },
        ],
  );
}

function flawsOf(
  { schedule, freeze = [], mode, time_zone: own }: FleetDefaults,
  path: readonly string[],
  timeZone = usual.timeZone,
): readonly Flaw[] {
  const cronFlaw = (expression: string, zone: string, at: readonly string[]): readonly Flaw[] => {
    const flaw = flawInCron({ expression, timeZone: zone });
    return flaw === undefined
      ? []
      : [{ path: [...path, ...at], message: `this is no schedule: ${flaw}`, hint: "`*/30 * * * *` is each half hour" }];
  };
  const unknown = Object.keys(typeof mode === "object" ? mode : {}).filter(
    (name) => name !== "default" && !kinds.some((kind) => kind.name === name),
  );
  return [
    ...(schedule === undefined && own === undefined
      ? []
      : cronFlaw(schedule ?? usual.schedule, timeZone, [schedule === undefined ? "time_zone" : "schedule"])),
    ...freeze.flatMap(({ cron, time_zone: zone = timeZone }, index) => cronFlaw(cron, zone, ["freeze", String(index), "cron"])),
    ...unknown.map((name) => ({
      path: [...path, "mode", name],
      message: `there is no kind ${name}`,
      hint: `kinds are named as in policy.unmanaged: ${kinds
        .slice(0, 4)
        .map((kind) => kind.name)
        .join(", ")}, …`,
    })),
  ];
}
