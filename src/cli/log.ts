import { pino } from "pino";
import type { RequestEvent } from "../api/http.ts";
import type { Outcome } from "../model/outcome.ts";
import { escaped, escapedJson } from "../report/escape.ts";
import type { GlobalOptions, LogFormat } from "./options.ts";
import type { Output } from "./output.ts";

export interface Log {
  request(event: RequestEvent): void;
  outcome(outcome: Outcome): void;
}

/** Structured lines for those who run it, on standard error. What is logged are methods, routes and addresses: never a body or a header. */
export function logTo(output: Output, { logLevel, logFormat }: Pick<GlobalOptions, "logLevel" | "logFormat">): Log {
  const logger = pino(
    { level: logLevel, base: null, timestamp: pino.stdTimeFunctions.isoTime, formatters: { level: (level) => ({ level }) } },
    { write: (line: string) => output.write(rendered(line, logFormat)) },
  );
  return {
    request: ({ type, ...facts }) => {
      // No answer, or one that blames the server: it is asked again where that does no harm.
      const isBad = type === "answered" && !("status" in facts && facts.status < 500);
      logger[isBad ? "warn" : "debug"](facts, type);
    },
    outcome: ({ status, change: { action, address } }) => logger[status === "failed" ? "error" : "info"]({ action, address }, status),
  };
}

function rendered(line: string, format: LogFormat): string {
  if (format === "json") return escapedJson(line);
  const { time, level, msg, ...facts } = JSON.parse(line) as Readonly<Record<string, unknown>>;
  const rest = Object.entries(facts).map(([name, value]) => ` ${name}=${typeof value === "string" ? value : JSON.stringify(value)}`);
  return `${escaped(`${String(time).slice(11, 23)} ${String(level)} ${String(msg)}${rest.join("")}`)}\n`;
}
