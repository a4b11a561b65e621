import { execFileSync } from "node:child_process";
import { existsSync, readFileSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { planFile, planName } from "../../src/hosts/approval.ts";
import { action, root } from "./action.ts";
import { temporary } from "../support/closing.ts";

interface Step {
  readonly uses?: string;
  readonly run?: string;
  readonly shell?: string;
  readonly with?: Readonly<Record<string, string>>;
  readonly env?: Readonly<Record<string, string>>;
}
interface Workflow {
  readonly on: Readonly<Record<string, unknown>>;
  readonly permissions: Readonly<Record<string, string>>;
  readonly concurrency: { readonly group: string };
  readonly jobs: Readonly<Record<string, { readonly environment?: string; readonly steps: readonly Step[] }>>;
}

const textOf = (path: string): string => readFileSync(join(root, path), "utf8");
const folder = "deploy/github";
const workflows = readdirSync(join(root, folder)).map((name) => {
  const text = textOf(`${folder}/${name}`);
  return { name, text, workflow: parse(text) as Workflow };
});
const stepsOf = ({ jobs }: Workflow): readonly Step[] => Object.values(jobs).flatMap(({ steps }) => steps);
const named = (name: string): Workflow => workflows.find((each) => each.name === name)!.workflow;
const { version } = JSON.parse(textOf("package.json")) as { readonly version: string };

/** GitHub's, as far as a workflow of ours has a use for them: a misspelt key is not ignored, it ends the workflow. */
const known = {
  workflow: ["name", "on", "permissions", "concurrency", "jobs"],
  concurrency: ["group", "cancel-in-progress", "queue"],
  job: ["runs-on", "environment", "timeout-minutes", "steps"],
  step: ["name", "id", "if", "uses", "with", "run", "shell", "env", "working-directory"],
};

describe.each(workflows)("$name", ({ name, text, workflow }) => {
  test("has no key that GitHub does not know", () => {
    const jobs = Object.values(workflow.jobs);
    const keys = [
      ...Object.keys(workflow).map((key) => known.workflow.includes(key) || key),
      ...Object.keys(workflow.concurrency).map((key) => known.concurrency.includes(key) || key),
      ...jobs.flatMap((job) => Object.keys(job)).map((key) => known.job.includes(key) || key),
      ...jobs.flatMap(({ steps }) => steps.flatMap((step) => Object.keys(step))).map((key) => known.step.includes(key) || key),
    ];
    expect(keys.filter((key) => key !== true)).toEqual([]);
  });

  test("never runs with the rights of the base what a pull request brings", () => {
    expect(Object.keys(workflow.on)).not.toContain("pull_request_target");
    expect(Object.keys(workflow.on)).not.toContain("workflow_run");
    const checkout = stepsOf(workflow).find(({ uses }) => uses?.startsWith("actions/checkout@"));
    const depth = name === "orgform-plan.yml" ? { "fetch-depth": 0 } : {};
    expect(checkout?.with).toEqual({ "persist-credentials": false, ...depth });
  });

  test("pins each action by its major version, and gives ours inputs that it has", () => {
    for (const { uses = "", with: given = {} } of stepsOf(workflow)) {
      expect(uses).toMatch(/@v\d+$/);
      if (uses.startsWith("orgform/")) expect(Object.keys(action.inputs)).toEqual(expect.arrayContaining(Object.keys(given)));
    }
    expect(version.split(".")[0]).toBe(/orgform\/orgform@v(\d+)/.exec(text)?.[1]);
  });

  test("hands the key to our action alone", () => {
    expect(text.match(/secrets\.\w+/g)).toHaveLength(1);
    expect(stepsOf(workflow).find(({ uses }) => uses?.startsWith("orgform/"))?.with?.["admin-key"]).toMatch(
      /^\$\{\{ secrets\.OPENAI_ADMIN_KEY/,
    );
  });

  test("has no script that an expression could write itself into", () => {
    expect(stepsOf(workflow).flatMap(({ run = "" }) => run.match(/\$\{\{/g) ?? [])).toEqual([]);
  });
});

describe("the workflows together", () => {
  test("ask for these permissions and no others", () => {
    expect(Object.fromEntries(workflows.map(({ name, workflow }) => [name, workflow.permissions]))).toEqual({
      "orgform-plan.yml": { contents: "read", "pull-requests": "write" },
      "orgform-apply.yml": { contents: "read", "pull-requests": "read", actions: "read" },
      "orgform-drift.yml": { contents: "read", issues: "write" },
    });
  });

  test("apply one after the other, and never beside a check for drift; a newer plan ends an older one", () => {
    expect(named("orgform-apply.yml").concurrency).toEqual({ group: "orgform", queue: "max" });
    expect(named("orgform-drift.yml").concurrency).toEqual(named("orgform-apply.yml").concurrency);
    expect(named("orgform-plan.yml").concurrency).toMatchObject({ "cancel-in-progress": true });
  });

  test("give the key that may write to the main branch's environment only", () => {
    const keys = workflows.flatMap(({ name, text }) => (/secrets\.OPENAI_ADMIN_KEY\b(?!_)/.test(text) ? [name] : []));
    expect(keys).toEqual(["orgform-apply.yml"]);
    expect(named("orgform-apply.yml").jobs["apply"]).toMatchObject({ environment: "openai-organization" });
    expect(named("orgform-apply.yml").on).toMatchObject({ push: { branches: ["main"] } });
  });

  test("keep the plan under the name that it is looked for", () => {
    const upload = stepsOf(named("orgform-plan.yml")).find(({ uses }) => uses?.startsWith("actions/upload-artifact@"));
    expect(upload?.with).toMatchObject({
      name: `${planName}-\${{ github.event.pull_request.head.sha }}`,
      path: "${{ steps.orgform.outputs.plan }}",
    });
    expect(textOf("action.yml")).toContain(`--out "$made/${planFile}"`);
  });
});

describe("the action", () => {
  test.each(action.runs.steps)("$name: is a shell script, and no expression is written into it", ({ run, shell }) => {
    expect(shell).toBe("sh");
    expect(run).not.toContain("${{");
    const file = join(temporary(), "script.sh");
    writeFileSync(file, run);
    expect(() => execFileSync("sh", ["-n", file])).not.toThrow();
  });

  test("gives the admin key to the two steps that need it, and the token to those that do not", () => {
    const holders = (name: string): readonly string[] => action.runs.steps.filter(({ env = {} }) => name in env).map((step) => step.name);
    expect(holders("OPENAI_ADMIN_KEY")).toEqual(["Plan", "Apply it"]);
    expect(holders("GITHUB_TOKEN")).toEqual(["Say that the plan shown is outdated", "Show the plan", "Fetch the plan that was approved"]);
  });

  test("has no output that no step writes", () => {
    const ids = action.runs.steps.flatMap(({ id }) => id ?? []);
    for (const { value } of Object.values(action.outputs))
      expect(ids).toContain(/^\$\{\{ steps\.(\w+)\.outputs\.[\w-]+ \}\}$/.exec(value)?.[1]);
  });
});

describe("the pre-commit hook", () => {
  const [hook] = parse(textOf(".pre-commit-hooks.yaml")) as readonly Readonly<Record<string, unknown>>[];

  test("checks with this very version, whatever file was changed, and needs no build", () => {
    expect(hook).toMatchObject({
      id: "orgform-validate",
      entry: `npx --yes orgform@${version} validate`,
      language: "system",
      pass_filenames: false,
    });
    const files = new RegExp(String(hook?.["files"]));
    expect(["org.yaml", "teams/org.yml", "org.yaml.md", "myorg.yaml"].map((name) => files.test(name))).toEqual([true, true, false, false]);
  });
});

describe("docs/pull-requests.md", () => {
  const page = textOf("docs/pull-requests.md");

  test("names the permissions that the workflows ask for, and no others", () => {
    const asked = workflows.flatMap(({ workflow }) => Object.entries(workflow.permissions).map(([name, level]) => `${name}: ${level}`));
    const told = [...page.matchAll(/^\| [^|]*\| [^|]*\| `([a-z-]+: [a-z]+)` \|/gm)].map(([, permission]) => permission);
    expect(told.toSorted()).toEqual(asked.toSorted());
  });

  test("links to what is there", () => {
    const headingsIn = (text: string): readonly string[] =>
      [...text.matchAll(/^## (.+)$/gm)].map(([, title = ""]) =>
        title
          .toLowerCase()
          .replaceAll(/[^\w\s-]/g, "")
          .replaceAll(" ", "-"),
      );
    for (const [, target = ""] of page.matchAll(/\]\(([^)]+)\)/g)) {
      if (target.startsWith("https://")) continue;
      const [file = "", heading] = target.split("#");
      expect(file === "" || existsSync(join(root, "docs", file)), target).toBe(true);
      if (heading !== undefined) expect(headingsIn(file === "" ? page : textOf(`docs/${file}`))).toContain(heading);
    }
  });

  test("tells outputs and inputs that the action has, and the version that is this one", () => {
    const snippets = [...page.matchAll(/```yaml\n(.*?)```/gs)].map(([, text = ""]) => parse(text) as unknown);
    expect(snippets).toHaveLength(3);
    expect(page).toContain(`rev: v${version}`);
    const told = /outputs: (.+), and `plan`/.exec(page)?.[1]?.match(/[\w-]+/g) ?? [];
    expect([...told, "plan"].toSorted()).toEqual(Object.keys(action.outputs).toSorted());
  });
});
