import { setTimeout as sleep } from "node:timers/promises";
import type { Clock } from "../model/clock.ts";

/** The time that everybody has. */
export const systemClock: Clock = { now: Date.now, sleep: (ms, signal) => sleep(ms, undefined, { signal }) };
