import { InvalidArgumentError } from "commander";
import type { Colour } from "./output.ts";

/** Options that every command understands, or refuses where it has no use for them. */
export interface GlobalOptions {
  readonly file: readonly string[];
  readonly concurrency: number;
  readonly settle: number;
  /** What is kept between runs. */
  readonly stateDir: string;
  readonly color: Colour;
  readonly logLevel: LogLevel;
  readonly logFormat: LogFormat;
}

export const logLevels = ["silent", "error", "warn", "info", "debug"] as const;
export type LogLevel = (typeof logLevels)[number];
export const logFormats = ["pretty", "json"] as const;
export type LogFormat = (typeof logFormats)[number];
export const formats = ["text", "json", "markdown", "html"] as const;
export type Format = (typeof formats)[number];

const units = { ms: 1, s: 1_000, m: 60_000, h: 3_600_000 } as const;

/** `30s`, `500ms`, `2m`: milliseconds. */
export function duration(text: string): number {
  const [, count, unit] = /^(\d{1,9})(ms|s|m|h)$/.exec(text) ?? [];
  if (count === undefined || unit === undefined) throw new InvalidArgumentError("It is a number with a unit: 500ms, 30s, 2m, 1h.");
  return Number(count) * units[unit as keyof typeof units];
}

/** A parser of whole numbers within bounds. */
export function whole(least: number, most: number): (text: string) => number {
  return (text) => {
    const value = /^\d{1,9}$/.test(text) ? Number(text) : NaN;
    if (!(value >= least && value <= most)) throw new InvalidArgumentError(`It is a whole number from ${least} to ${most}.`);
    return value;
  };
}

export type RateLimit = { readonly requests: number; readonly windowMs: number } | "off";

/** `7/60s`: so many requests in so much time, by method and route; `off`. */
export function rateLimit(text: string): RateLimit {
  if (text === "off") return "off";
  const [count = "", window = ""] = text.split("/");
  try {
    return { requests: whole(1, 1_000_000)(count), windowMs: duration(window) };
  } catch {
    throw new InvalidArgumentError("It is requests in a time, 7/60s, or off.");
  }
}

export const defaultFiles: readonly string[] = ["org.yaml"];

/** May be repeated; the first one takes the place of the default. */
export function anotherFile(path: string, files: readonly string[]): readonly string[] {
  return files === defaultFiles ? [path] : [...files, path];
}

/** An option that may be repeated. */
export const another = (value: string, values: readonly string[] = []): readonly string[] => [...values, value];
