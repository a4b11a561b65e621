#!/usr/bin/env node
import { readFileSync } from "node:fs";
import { exit } from "./exit.ts";
import { tell } from "./failure.ts";
import { run } from "./program.ts";
import { shellOf } from "./shell.ts";

// Composition root: arguments and environment in, exit code out. Everything that has a name is in another file.
const { version } = JSON.parse(readFileSync(new URL("../../../package.json", import.meta.url), "utf8")) as { readonly version: string };
// The YAML parser asks the environment at every token, and asking the real one takes a fifth of the time that parsing takes.
process.env = { ...process.env };
const shell = shellOf(process);
process.on("uncaughtException", (error) => {
  tell(error, shell);
  process.exit(exit.error);
});
process.exitCode = await run(process.argv, { shell, version });
