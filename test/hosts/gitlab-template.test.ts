import { execFileSync, spawn } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { parse } from "yaml";
import { planFile, planName } from "../../src/hosts/approval.ts";
import { livedIn } from "../../src/simulator/lived-in.ts";
import { program, simulated } from "../cli/harness.ts";
import { root } from "./action.ts";
import { fakeGitLab } from "./fake-gitlab.ts";
import { gitLabJob, planIn, type Job } from "./stage.ts";

interface TemplateJob {
  readonly script: readonly string[];
  readonly variables?: Readonly<Record<string, string>>;
  readonly rules: readonly { readonly if: string }[];
  readonly resource_group?: string;
  readonly artifacts?: { readonly paths: readonly string[] };
}
const text = readFileSync(join(root, "deploy/gitlab/orgform.gitlab-ci.yml"), "utf8");
const template = parse(text, { merge: true }) as Readonly<Record<string, TemplateJob>>;
const job = (name: string): TemplateJob => template[name]!;

/** As a runner does it: the lines as one script, which ends at the first that fails. */
function script(name: string, { folder, env }: Job, more: Readonly<Record<string, string>>): Promise<{ code: number | null; log: string }> {
  const lines = ["set -eo pipefail", `orgform() { '${process.execPath}' '${program}' "$@"; }`, ...job(name).script];
  const variables = { ORGFORM_FILES: "org.yaml", ...more };
  return new Promise((resolve, reject) => {
    const child = spawn("bash", ["-c", lines.join("\n")], { cwd: folder, env: { PATH: process.env["PATH"], ...env, ...variables } });
    let log = "";
    for (const stream of [child.stdout, child.stderr]) stream.setEncoding("utf8").on("data", (chunk: string) => (log += chunk));
    child.once("error", reject).once("close", (code) => resolve({ code, log }));
  });
}

/** The job's folder with a commit in it, as the runner leaves it: its id. */
function committed({ folder, write }: Job, text: string): string {
  const git = (...args: string[]): string =>
    execFileSync("git", args, { cwd: folder, encoding: "utf8", stdio: ["ignore", "pipe", "ignore"] });
  write("org.yaml", text);
  git("init", "--quiet");
  git("add", "org.yaml");
  git("-c", "user.name=bo", "-c", "user.email=bo@acme.example", "-c", "commit.gpgsign=false", "commit", "--quiet", "-m", "base");
  return git("rev-parse", "HEAD").trim();
}

const limited = (search: number): string =>
  `version: 1\nprojects: {Search: {spend_limit: {monthly_usd: ${search}}}, Payments: {spend_limit: {monthly_usd: 1}}}\n`;

test.each(["CI_MERGE_REQUEST_DIFF_BASE_SHA", "CI_MERGE_REQUEST_TARGET_BRANCH_SHA"])(
  "the job of a merge request plans against %s, shows the plan and keeps it",
  async (variable) => {
    const [host, organization] = [await fakeGitLab(), await simulated({ seed: livedIn })];
    const own = gitLabJob(host);
    const base = committed(own, limited(4_000));
    own.write("org.yaml", limited(3_000));
    const { code, log } = await script("orgform-plan", own, { ...organization.env, [variable]: base });
    expect(code, log).toBe(0);
    expect(host.notes[0]?.body).toContain(`### What this request changes, against \`${base.slice(0, 12)}\``);
    expect(host.notes[0]?.body).toContain("$3,000");
    expect(host.notes[0]?.body).not.toContain("Payments");
    expect(job("orgform-plan").variables).toMatchObject({ GIT_DEPTH: "0" });
    expect(JSON.parse(own.read(planFile))).toHaveProperty("digest");
    expect(job("orgform-plan").artifacts?.paths).toEqual([planFile]);
    own.write("org.yaml", "version: 2\n");
    const failed = await script("orgform-plan", own, { ...organization.env, [variable]: base });
    expect(failed.code).toBe(1);
  },
);

test("a file that cannot be planned is told of in the note, whatever plan the merge request brings along, and the job fails", async () => {
  const [host, organization] = [await fakeGitLab(), await simulated()];
  const own = gitLabJob(host);
  own.write(planFile, JSON.stringify(planIn("nothing")));
  own.write("org.yaml", "version: 1\nprojcts: {}\n");
  expect((await script("orgform-plan", own, organization.env)).code).toBe(1);
  expect(host.notes[0]?.body).toContain("org.yaml:2:1");
  expect(host.notes[0]?.body).not.toContain("Nothing to change");
});

test("the check on a schedule opens an issue", async () => {
  const [host, organization] = [await fakeGitLab(), await simulated({ seed: livedIn })];
  const own = gitLabJob(host, { env: { CI_MERGE_REQUEST_IID: "" } });
  own.write("org.yaml", "version: 1\nprojects: {Search: {spend_limit: {monthly_usd: 3000}}}\n");
  const { code, log } = await script("orgform-drift", own, organization.env);
  expect(code, log).toBe(0);
  expect(host.issues).toMatchObject([{ state: "opened" }]);
});

test("forks get no key, the key that may write is for the default branch, and nothing is applied twice at once", () => {
  expect(Object.keys(template).filter((name) => !name.startsWith("."))).toEqual([
    "orgform-validate",
    planName,
    "orgform-apply",
    "orgform-drift",
  ]);
  expect(job(planName).rules[0]?.if).toContain("$CI_MERGE_REQUEST_SOURCE_PROJECT_ID == $CI_MERGE_REQUEST_PROJECT_ID");
  expect(job("orgform-apply").rules).toMatchObject([{ if: '$CI_PIPELINE_SOURCE == "push" && $CI_COMMIT_BRANCH == $CI_DEFAULT_BRANCH' }]);
  expect(
    Object.entries(template).flatMap(([name, { variables = {} }]) =>
      variables["OPENAI_ADMIN_KEY"] === "$ORGFORM_APPLY_KEY" ? [name] : [],
    ),
  ).toEqual(["orgform-apply"]);
  expect(job("orgform-validate").variables).toBeUndefined();
  expect([job("orgform-apply"), job("orgform-drift")].map((each) => each.resource_group)).toEqual(["orgform", "orgform"]);
  const { version } = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as { readonly version: string };
  expect(template[".orgform"]?.variables).toMatchObject({ ORGFORM_VERSION: version });
});
