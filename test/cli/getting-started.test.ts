import { execFile } from "node:child_process";
import { chmodSync, existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { livedIn } from "../../src/simulator/lived-in.ts";
import type { Simulator } from "../../src/simulator/simulator.ts";
import { folder, program, simulated } from "./harness.ts";

const page = readFileSync("docs/getting-started.md", "utf8");

/** What a reader does with each step of the page: commands, edits, and what somebody does in the dashboard meanwhile. */
const steps = [...page.matchAll(/^```(console|diff)\n(.*?)^```$|^<!-- act: ([^\n]*) -->$/gms)];

test("docs/getting-started.md says what happens, command by command", async () => {
  const { simulator, env } = await simulated({ seed: livedIn });
  const reader = new Reader(env);
  for (const [, language, text = "", action] of steps) {
    if (action !== undefined) simulator.act(JSON.parse(action) as Parameters<Simulator["act"]>[0]);
    else if (language === "diff") reader.edit(text);
    else for (const { command, output } of commandsIn(text)) await reader.run(command, output);
  }
  expect(steps.length).toBeGreaterThan(10);
}, 120_000);

test("docs/getting-started.md links to what is there", () => {
  const targets = [...page.matchAll(/\]\(([^)#]+)[^)]*\)/g)].map(([, target = ""]) => target);
  expect(targets.filter((target) => !target.startsWith("https://") && !existsSync(join("docs", target)))).toEqual([]);
});

interface Command {
  readonly command: string;
  /** As it is shown; `…` stands for lines that are left out. None: it is of no interest. */
  readonly output: readonly string[];
}

function commandsIn(text: string): readonly Command[] {
  const commands: { command: string; output: string[] }[] = [];
  for (const line of text.trimEnd().split("\n")) {
    if (line.startsWith("$ ")) commands.push({ command: line.slice(2), output: [] });
    else commands.at(-1)?.output.push(line);
  }
  return commands;
}

class Reader {
  #cwd = folder();
  readonly #env: Readonly<Record<string, string | undefined>>;
  readonly #host: string;

  constructor(env: Readonly<Record<string, string>>) {
    const bin = folder({ orgform: `#!/bin/sh\nexec "${process.execPath}" "${program}" "$@"\n` });
    chmodSync(join(bin, "orgform"), 0o755);
    const author = {
      GIT_AUTHOR_NAME: "Ada",
      GIT_AUTHOR_EMAIL: "ada@acme.example",
      GIT_COMMITTER_NAME: "Ada",
      GIT_COMMITTER_EMAIL: "ada@acme.example",
    };
    this.#env = { ...author, ...env, HOME: folder(), PATH: `${bin}:${process.env["PATH"]}` };
    this.#host = new URL(env["OPENAI_BASE_URL"]!).host;
  }

  async run(command: string, output: readonly string[]): Promise<void> {
    // The key is the simulator's.
    if (command.startsWith("export ")) return;
    const here = join(folder(), "here");
    const script = `${command}\ncode=$?\npwd > ${here}\nexit $code`;
    const ran = await new Promise<string>((resolve, reject) => {
      execFile("/bin/sh", ["-c", script], { cwd: this.#cwd, env: this.#env }, (error, stdout, stderr) =>
        error ? reject(new Error(`${command}: ${stdout}${stderr}`, { cause: error })) : resolve(stdout + stderr),
      );
    });
    this.#cwd = readFileSync(here, "utf8").trim();
    if (output.length === 0) return;
    const said = ran.replaceAll(this.#host, "api.openai.com").trimEnd();
    const lines = output.map((line) => (line === "…" ? "(?:.*\n)*?" : `${escaped(line)}\n`));
    expect(`$ ${command}\n${said}\n`).toMatch(new RegExp(`^${escaped(`$ ${command}`)}\n${lines.join("")}$`));
  }

  /** The lines of the file that stand in the page, as the page has them afterwards. */
  edit(diff: string): void {
    const path = join(this.#cwd, "org.yaml");
    const lines = diff.trimEnd().split("\n");
    const sideOf = (sign: string): string => lines.flatMap((line) => (line.startsWith(sign) ? [] : [`${line.slice(1)}\n`])).join("");
    const text = readFileSync(path, "utf8");
    expect(text).toContain(sideOf("+"));
    writeFileSync(
      path,
      text.replace(sideOf("+"), () => sideOf("-")),
    );
  }
}

const escaped = (text: string): string => text.replaceAll(/[.*+?^${}()|[\]\\]/g, "\\$&");
