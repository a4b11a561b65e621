import { pino, type Logger } from "pino";
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
export function logTo(output: Output, options: LogOptions): Log {
  const logger = pinoOn(output, options);
  return {
    request: ({ type, ...facts }) => {
      // No answer, or one that blames the server: it is asked again where that does no harm.
      const isBad = type === "answered" && !("status" in facts && facts.status < 500);
      logger[isBad ? "warn" : "debug"](facts, type);
    },
    outcome: ({ status, change: { action, address } }) => logger[status === "failed" ? "error" : "info"]({ action, address }, status),
  };
}

/** The same for what is no request and no outcome. */
export function loggerOn(output: Output, options: LogOptions): (level: "info" | "warn" | "error", message: string, facts?: object) => void {
  const logger = pinoOn(output, options);
  return (level, message, facts = {}) => logger[level](facts, message);
}

type LogOptions = Pick<GlobalOptions, "logLevel" | "logFormat">;

const pinoOn = (output: Output, { logLevel, logFormat }: LogOptions): Logger =>
  pino(
    { level: logLevel, base: null, timestamp: pino.stdTimeFunctions.isoTime, formatters: { level: (level) => ({ level }) } },
    { write: (line: string) => output.write(rendered(line, logFormat)) },
  );

function rendered(line: string, format: LogFormat): string {
  if (format === "json") return escapedJson(line);
  const { time, level, msg, ...facts } = JSON.parse(line) as Readonly<Record<string, unknown>>;
  const rest = Object.entries(facts).map(([name, value]) => ` ${name}=${typeof value === "string" ? value : JSON.stringify(value)}`);
  return `${escaped(`${String(time).slice(11, 23)} ${String(level)} ${String(msg)}${rest.join("")}`)}\n`;
}
