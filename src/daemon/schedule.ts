import { createTask, validateDetailed } from "node-cron";
import { leapAfter } from "./leap.ts";

/** When something is due, by the calendar of a place. */
export interface Schedule {
  /** The first time after this one, in milliseconds. */
  next(after: number): number;
}

export interface Cron {
  /** Five fields: minute, hour, day of the month, month, day of the week. */
  readonly expression: string;
  /** Of the IANA database: `Europe/Berlin`. */
  readonly timeZone: string;
}

const MINUTE_MS = 60_000;
/** No hour of any calendar begins within one. */
const QUARTER_MS = 15 * MINUTE_MS;
/** Any date comes within four years, but for those that a century leaves out. */
const HORIZON_MS = 9 * 366 * 86_400_000;

/** Why this is no schedule, as a clause; undefined where it is one. */
export function flawInCron({ expression, timeZone }: Cron): string | undefined {
  if (expression.trim().split(/\s+/).length !== 5) return "it has five fields: minute, hour, day of the month, month, day of the week";
  const [error] = validateDetailed(expression).errors;
  if (error !== undefined) return error.message;
  if (!isTimeZone(timeZone)) return `${timeZone} is no time zone: Europe/Berlin is one`;
  return scheduleOf({ expression, timeZone }).next(0) === Infinity ? "it never comes" : undefined;
}

function isTimeZone(timeZone: string): boolean {
  try {
    return new Intl.DateTimeFormat("en", { timeZone }).resolvedOptions().timeZone !== "";
  } catch {
    return false;
  }
}

/** node-cron tells what comes after now; what comes after any other time is found with what it says of single minutes. @throws for what has a flaw */
export function scheduleOf({ expression, timeZone }: Cron): Schedule {
  const [, ...hoursAndDays] = expression.trim().split(/\s+/);
  const minutes = matcher({ expression, timeZone });
  const hours = matcher({ expression: ["*", ...hoursAndDays].join(" "), timeZone });
  const shown = (after: number): number => {
    let time = (Math.floor(after / MINUTE_MS) + 1) * MINUTE_MS;
    while (time - after < HORIZON_MS) {
      if (!hours(time)) time = (Math.floor(time / QUARTER_MS) + 1) * QUARTER_MS;
      else if (!minutes(time)) time += MINUTE_MS;
      else return time;
    }
    return Infinity;
  };
  const leap = leapAfter(timeZone);
  const atAnyTime = matcher({ expression, timeZone: "UTC" });
  return {
    // What is due while the clocks are put forth is due when they have been: a freeze would not be there on that day.
    next(after) {
      const next = shown(after);
      const end = Math.min(next, after + HORIZON_MS);
      for (let found = leap(after, end); found !== undefined; found = leap(found.at, end)) {
        if (found.skipped.some(atAnyTime)) return found.at;
      }
      return next;
    },
  };
}

function matcher({ expression, timeZone }: Cron): (time: number) => boolean {
  const tasks = alternatives(expression).map((each) => createTask(each, () => undefined, { timezone: timeZone }));
  return (time) => tasks.some((task) => task.match(new Date(time)));
}

/** Where a day of the month and one of the week are said either will do (crontab(5)); to node-cron both must fit. */
function alternatives(expression: string): readonly string[] {
  const [minute, hour, day = "*", month, weekday = "*"] = expression.trim().split(/\s+/);
  if (day.startsWith("*") || weekday.startsWith("*")) return [expression];
  return [[minute, hour, day, month, "*"].join(" "), [minute, hour, "*", month, weekday].join(" ")];
}
