import { createRequire } from "node:module";
import type * as Pino from "pino";
import type { RequestEvent } from "../api/http.ts";
import type { Outcome } from "../model/outcome.ts";
import { escaped, escapedJson } from "../report/escape.ts";
import { logLevels, type GlobalOptions, type LogFormat, type LogLevel } from "./options.ts";
import type { Output } from "./output.ts";

export interface Log {
  request(event: RequestEvent): void;
  outcome(outcome: Outcome): void;
}

/** Structured lines for those who run it, on standard error. What is logged are methods, routes and addresses: never a body or a header. */
export function logTo(output: Output, options: LogOptions): Log {
  const log = loggerOn(output, options);
  return {
    request: ({ type, ...facts }) => {
      // No answer, or one that blames the server: it is asked again where that does no harm.
      const isBad = type === "answered" && !("status" in facts && facts.status < 500);
      log(isBad ? "warn" : "debug", type, facts);
    },
    outcome: ({ status, change: { action, address } }) => log(status === "failed" ? "error" : "info", status, { action, address }),
  };
}

type Level = Exclude<LogLevel, "silent">;
type LogOptions = Pick<GlobalOptions, "logLevel" | "logFormat">;

/** The same for what is no request and no outcome. */
export function loggerOn(output: Output, options: LogOptions): (level: Level, message: string, facts?: object) => void {
  let logger: Pino.Logger | undefined;
  return (level, message, facts = {}) => {
    // Most commands log nothing, and loading pino is a tenth of what a plan takes.
    if (logLevels.indexOf(level) > logLevels.indexOf(options.logLevel)) return;
    logger ??= pinoOn(output, options);
    logger[level](facts, message);
  };
}

function pinoOn(output: Output, { logLevel, logFormat }: LogOptions): Pino.Logger {
  const { pino } = createRequire(import.meta.url)("pino") as typeof Pino;
  return pino(
    { level: logLevel, base: null, timestamp: pino.stdTimeFunctions.isoTime, formatters: { level: (level) => ({ level }) } },
    { write: (line: string) => output.write(rendered(line, logFormat)) },
  );
}

function rendered(line: string, format: LogFormat): string {
  if (format === "json") return escapedJson(line);
  const { time, level, msg, ...facts } = JSON.parse(line) as Readonly<Record<string, unknown>>;
  const rest = Object.entries(facts).map(([name, value]) => ` ${name}=${typeof value === "string" ? value : JSON.stringify(value)}`);
  return `${escaped(`${String(time).slice(11, 23)} ${String(level)} ${String(msg)}${rest.join("")}`)}\n`;
}
