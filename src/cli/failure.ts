import { ApiError } from "../api/error.ts";
import { HostError } from "../hosts/error.ts";
import { escaped } from "../report/escape.ts";
import { StateError } from "../state/files.ts";
import { Interruption, Refusal } from "./exit.ts";
import type { Shell } from "./shell.ts";

/** One sentence for what may happen to anybody; for a bug of ours, all that helps to find it. */
export function tell(error: unknown, { err }: Pick<Shell, "err">): void {
  const { red } = err.palette;
  if (isExpected(error)) {
    const details = error instanceof Refusal ? error.details : [];
    err.write(`${red("orgform:")} ${[error.message, ...details].map((line) => escaped(line)).join("\n  ")}\n`);
    return;
  }
  const what = error instanceof Error ? (error.stack ?? error.message) : String(error);
  const lines = what.split("\n").map((line) => escaped(line));
  err.write(`${red("This is a bug in orgform.")} Please report it, with what follows:\n${lines.join("\n")}\n`);
}

const expected = [Refusal, ApiError, HostError, StateError, Interruption];
export const isExpected = (error: unknown): error is Error => expected.some((kind) => error instanceof kind);
