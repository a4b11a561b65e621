import { Output } from "../../src/cli/output.ts";
import { run } from "../../src/cli/program.ts";
import { Captured } from "../support/captured.ts";
import { temporary } from "../support/closing.ts";
import { atOnce, type Circumstances, type Ran } from "./harness.ts";

const home = process.cwd();

/**
 * The program in this process, which is as much as a dozen times cheaper: for what sends requests and says what came of them. Whatever is
 * about processes, signals or what is shipped is tested by `orgform`. Not for several at once that name files of their folders.
 */
export async function inside(args: readonly string[], { env = {}, cwd = temporary() }: Circumstances = {}): Promise<Ran> {
  const environment = { PATH: process.env["PATH"], ...env };
  const [out, err] = [new Captured(), new Captured()];
  const shell = {
    environment,
    out: new Output(out, environment),
    err: new Output(err, environment),
    isInteractive: false,
    ask: () => Promise.resolve(undefined),
  };
  process.chdir(cwd);
  try {
    const code = await run(["node", "orgform", ...atOnce(args)], { shell, version: "0.0.0" });
    return { code, stdout: out.text, stderr: err.text };
  } finally {
    process.chdir(home);
  }
}
