import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Plan } from "../../src/model/plan.ts";
import type { Ran } from "../cli/harness.ts";
import { inside } from "../cli/inside.ts";
import { repository, workflowToken, type FakeGitHub } from "./fake-github.ts";
import { project, projectToken, type FakeGitLab } from "./fake-gitlab.ts";
import { temporary } from "../support/closing.ts";

const golden = (name: string): URL => new URL(`../golden/${name}/plan.json`, import.meta.url);
export const planIn = (name: string): Plan => JSON.parse(readFileSync(golden(name), "utf8")) as Plan;

/** A file that `plan --out` could have written so many minutes ago. */
export function saved(plan: Plan | string, { minutesAgo = 0 }: { readonly minutesAgo?: number } = {}): string {
  const path = join(temporary(), "plan.json");
  const { basis, ...rest } = typeof plan === "string" ? planIn(plan) : plan;
  writeFileSync(path, JSON.stringify({ ...rest, basis: { ...basis, at: new Date(Date.now() - minutesAgo * 60_000).toISOString() } }));
  return path;
}

export const commitA = "a".repeat(40);
export const commitB = "b".repeat(40);
const baseCommit = "0".repeat(39) + "1";

export interface Job {
  readonly folder: string;
  readonly env: Readonly<Record<string, string>>;
  run(...args: readonly string[]): Promise<Ran>;
  /** A file of the job's. */
  read(name: string): string;
  write(name: string, text: string): string;
}

function jobIn(folder: string, env: Readonly<Record<string, string>>): Job {
  return {
    folder,
    env,
    run: (...args) => inside(["comment", ...args], { env, cwd: folder }),
    read: (name) => (existsSync(join(folder, name)) ? readFileSync(join(folder, name), "utf8") : ""),
    write: (name, text) => {
      writeFileSync(join(folder, name), text);
      return name;
    },
  };
}

export interface GitHubJob {
  readonly head?: string;
  readonly token?: string;
  readonly fork?: true;
  /** Left out: one of a pull request. */
  readonly event?: object;
  readonly env?: Readonly<Record<string, string>>;
}

/** A job as GitHub Actions starts it. */
export function gitHubJob(host: FakeGitHub, { head = host.head, token = workflowToken, fork, event, env = {} }: GitHubJob = {}): Job {
  const folder = temporary();
  const pullRequest = {
    number: 7,
    head: { sha: head, ref: "change", repo: { full_name: fork ? "mallory/openai" : repository } },
    base: { sha: baseCommit, ref: "main", repo: { full_name: repository } },
  };
  writeFileSync(join(folder, "event.json"), JSON.stringify(event ?? { number: 7, pull_request: pullRequest }));
  return jobIn(folder, {
    CI: "true",
    GITHUB_ACTIONS: "true",
    GITHUB_API_URL: host.apiUrl,
    GITHUB_SERVER_URL: "https://github.example",
    GITHUB_REPOSITORY: repository,
    GITHUB_EVENT_NAME: "pull_request",
    GITHUB_EVENT_PATH: join(folder, "event.json"),
    GITHUB_SHA: "f".repeat(40),
    GITHUB_REF: "refs/pull/7/merge",
    GITHUB_RUN_ID: "8123",
    GITHUB_RUN_ATTEMPT: "1",
    GITHUB_OUTPUT: join(folder, "output"),
    GITHUB_STEP_SUMMARY: join(folder, "summary"),
    GITHUB_TOKEN: token,
    ...env,
  });
}

/** A job as GitLab CI starts it, in a pipeline of a merge request. */
export function gitLabJob(host: FakeGitLab, { env = {} }: { readonly env?: Readonly<Record<string, string>> } = {}): Job {
  return jobIn(temporary(), {
    CI: "true",
    GITLAB_CI: "true",
    CI_API_V4_URL: host.apiUrl,
    CI_PROJECT_ID: project,
    CI_PROJECT_URL: "https://gitlab.example/acme/openai",
    CI_COMMIT_SHA: host.head,
    CI_JOB_URL: "https://gitlab.example/acme/openai/-/jobs/77",
    CI_JOB_TOKEN: "glcbt-64_job",
    CI_PIPELINE_ID: "9",
    CI_MERGE_REQUEST_IID: "3",
    CI_MERGE_REQUEST_PROJECT_ID: project,
    CI_MERGE_REQUEST_PROJECT_URL: "https://gitlab.example/acme/openai",
    CI_MERGE_REQUEST_TARGET_BRANCH_NAME: "main",
    CI_MERGE_REQUEST_DIFF_BASE_SHA: baseCommit,
    GITLAB_TOKEN: projectToken,
    ...env,
  });
}

/** Name by name, what a workflow's later steps are given. */
export function outputsIn(text: string): Readonly<Record<string, string>> {
  const lines = text.split("\n");
  const outputs: Record<string, string> = {};
  for (let index = 0; index < lines.length; index += 1) {
    const [, name, delimiter] = /^([\w-]+)<<(.+)$/.exec(lines[index] ?? "") ?? [];
    if (name === undefined || delimiter === undefined) continue;
    const end = lines.indexOf(delimiter, index + 1);
    outputs[name] = lines.slice(index + 1, end).join("\n");
    index = end;
  }
  return outputs;
}
