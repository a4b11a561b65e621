import { spawn } from "node:child_process";
import { chmodSync, existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";
import { program } from "../cli/harness.ts";
import { holds, interpolated, type Contexts } from "./expression.ts";
import { outputsIn } from "./stage.ts";
import { temporary } from "../support/closing.ts";

export const root = new URL("../../", import.meta.url).pathname;

interface Step {
  readonly name: string;
  readonly id?: string;
  readonly if?: string;
  readonly run: string;
  readonly shell: string;
  readonly env?: Readonly<Record<string, string>>;
  readonly "working-directory"?: string;
}

export interface Action {
  readonly inputs: Readonly<Record<string, { readonly default?: string }>>;
  readonly outputs: Readonly<Record<string, { readonly value: string }>>;
  readonly runs: { readonly using: string; readonly steps: readonly Step[] };
}

export const action = parse(readFileSync(join(root, "action.yml"), "utf8")) as Action;

export interface Use {
  readonly inputs: Readonly<Record<string, string>>;
  /** The contexts that a workflow has: `github`. */
  readonly contexts: Contexts;
  readonly env: Readonly<Record<string, string>>;
  readonly workspace: string;
  /** The name of the step during which somebody cancels the run: what it has begun is ended, and only what runs always follows. */
  readonly cancelledAt?: string;
}

export interface Used {
  readonly isDone: boolean;
  readonly outputs: Readonly<Record<string, string>>;
  /** The names of the steps that ran. */
  readonly ran: readonly string[];
  readonly log: string;
  readonly summary: string;
  /** What `npm` was called with. */
  readonly npm: string;
}

/** Runs the steps of action.yml as they stand, each in a shell of its own, with the files that GitHub gives each of them. */
export async function use({ inputs, contexts, env, workspace, cancelledAt }: Use): Promise<Used> {
  const temp = temporary();
  const tools = toolsIn(temp);
  const paths = [tools, "/usr/local/bin", "/usr/bin", "/bin"];
  const given = Object.fromEntries(
    Object.entries(action.inputs).map(([name, input]) => [name, inputs[name] ?? interpolated(input.default ?? "", contexts)]),
  );
  const steps: Record<string, { outputs: Record<string, string> }> = {};
  const all: Contexts = { ...contexts, inputs: given, steps, runner: { temp } };
  const ran: string[] = [];
  let log = "";
  let summary = "";
  let isDone = true;
  for (const [index, step] of action.runs.steps.entries()) {
    if (!isDone && !/\balways\(\)/.test(step.if ?? "")) continue;
    if (!holds(step.if, all)) continue;
    ran.push(step.name);
    const folder = join(temp, `step-${index}`);
    mkdirSync(folder);
    const file = (name: string): string => join(folder, name);
    writeFileSync(file("script.sh"), step.run);
    const own = Object.fromEntries(Object.entries(step.env ?? {}).map(([name, value]) => [name, interpolated(value, all)]));
    const ended = await shell(file("script.sh"), {
      isCancelled: step.name === cancelledAt,
      cwd: interpolated(step["working-directory"] ?? workspace, all),
      env: {
        ...env,
        ...own,
        PATH: paths.join(":"),
        HOME: temp,
        RUNNER_TEMP: temp,
        GITHUB_ACTION_PATH: root,
        GITHUB_WORKSPACE: workspace,
        GITHUB_OUTPUT: file("output"),
        GITHUB_PATH: file("path"),
        GITHUB_STEP_SUMMARY: file("summary"),
      },
    });
    log += ended.log;
    summary += textAt(file("summary"));
    const plain = [...textAt(file("output")).matchAll(/^([\w-]+)=(.*)$/gm)].map(([, name, value]) => [name, value] as const);
    steps[step.id ?? step.name] = { outputs: { ...Object.fromEntries(plain), ...outputsIn(textAt(file("output"))) } };
    paths.unshift(...textAt(file("path")).split("\n").filter(Boolean));
    isDone &&= ended.code === 0;
  }
  const outputs = Object.fromEntries(Object.entries(action.outputs).map(([name, { value }]) => [name, interpolated(value, all)]));
  return { isDone, outputs, ran, log, summary, npm: textAt(join(tools, "npm.log")) };
}

interface Called {
  readonly cwd: string;
  readonly env: Readonly<Record<string, string>>;
  readonly isCancelled: boolean;
}

/** As GitHub calls it: https://docs.github.com/actions/reference/workflows-and-actions/workflow-syntax#jobsjob_idstepsshell */
function shell(script: string, { cwd, env, isCancelled }: Called): Promise<{ code: number | null; log: string }> {
  return new Promise((resolve, reject) => {
    const child = spawn("/bin/sh", ["-e", script], { cwd, env, stdio: ["ignore", "pipe", "pipe"], detached: true });
    let log = "";
    for (const stream of [child.stdout, child.stderr]) stream.setEncoding("utf8").on("data", (chunk: string) => (log += chunk));
    child.once("error", reject).once("close", (code) => resolve({ code, log }));
    if (isCancelled) setTimeout(() => process.kill(-child.pid!, "SIGKILL"), 300);
  });
}

/** What a runner has: Node, and an `npm` that installs this very program instead of asking a registry. */
function toolsIn(temp: string): string {
  const tools = join(temp, "tools");
  mkdirSync(tools);
  const script = (name: string, text: string): void => {
    writeFileSync(join(tools, name), `#!/bin/sh\n${text}\n`);
    chmodSync(join(tools, name), 0o755);
  };
  script("node", `exec '${process.execPath}' "$@"`);
  script(
    "npm",
    `echo "$PWD: $*" >>'${join(tools, "npm.log")}'
while [ "$1" != --prefix ]; do shift; done
mkdir -p "$2/node_modules/.bin"
printf '#!/bin/sh\\nexec %s %s "$@"\\n' '${process.execPath}' '${program}' >"$2/node_modules/.bin/orgform"
chmod +x "$2/node_modules/.bin/orgform"`,
  );
  return tools;
}

const textAt = (path: string): string => (existsSync(path) ? readFileSync(path, "utf8") : "");
