import { readFileSync } from "node:fs";
import { HostError } from "./error.ts";
import { gitHubApproval } from "./github-approval.ts";
import { connectGitHub, issueBoard, pullRequestBoard, type GitHub } from "./github.ts";
import type { Environment, Run } from "./run.ts";
import { textOf, wireOf, type Wire } from "./wire.ts";

/** https://docs.github.com/actions/reference/workflows-and-actions/variables */
export function gitHubRun(environment: Environment): Run {
  const repository = needed(environment, "GITHUB_REPOSITORY");
  const request = pullRequestIn(environment);
  const server = `${environment["GITHUB_SERVER_URL"] || "https://github.com"}/${repository}`;
  const page = pageOf(server, environment);
  const connected = (): GitHub =>
    connectGitHub({
      apiUrl: environment["GITHUB_API_URL"] || "https://api.github.com",
      token: environment["GITHUB_TOKEN"],
      repository,
      isFork: request !== undefined && request.repository !== repository,
    });
  return {
    // On `pull_request` GITHUB_SHA is a merge of base and head that nobody has seen.
    head: request?.head ?? needed(environment, "GITHUB_SHA"),
    ...(request?.base && { base: request.base }),
    ...(page !== undefined && { page }),
    commitPage: (commit) => `${server}/commit/${commit}`,
    ...(request && { request: () => pullRequestBoard(connected(), request.number) }),
    issues: (issue) => issueBoard(connected(), issue),
    approval: (name) => gitHubApproval(connected(), { commit: needed(environment, "GITHUB_SHA"), name }),
    files: {
      ...(environment["GITHUB_OUTPUT"] && { outputs: environment["GITHUB_OUTPUT"] }),
      ...(environment["GITHUB_STEP_SUMMARY"] && { summary: environment["GITHUB_STEP_SUMMARY"] }),
    },
  };
}

function pageOf(server: string, { GITHUB_RUN_ID, GITHUB_RUN_ATTEMPT = "1" }: Environment): string | undefined {
  if (!GITHUB_RUN_ID) return undefined;
  return `${server}/actions/runs/${GITHUB_RUN_ID}${GITHUB_RUN_ATTEMPT === "1" ? "" : `/attempts/${GITHUB_RUN_ATTEMPT}`}`;
}

interface PullRequest {
  readonly number: number;
  readonly head: string;
  /** `owner/name` of where the head is; undefined where that is gone. */
  readonly repository: string | undefined;
  readonly base?: { readonly name: string; readonly commit: string };
}

/** Of every event that carries one: `pull_request`, `pull_request_review`. */
function pullRequestIn(environment: Environment): PullRequest | undefined {
  const { number, head, base } = wireOf(eventIn(environment)["pull_request"]);
  const [headCommit, name, commit] = [wireOf(head)["sha"], wireOf(base)["ref"], wireOf(base)["sha"]].map(textOf);
  if (typeof number !== "number" || headCommit === undefined) return undefined;
  return {
    number,
    head: headCommit,
    repository: textOf(wireOf(wireOf(head)["repo"])["full_name"]),
    ...(name !== undefined && commit !== undefined && { base: { name, commit } }),
  };
}

function eventIn({ GITHUB_EVENT_PATH: path }: Environment): Wire {
  if (!path) return {};
  try {
    return wireOf(JSON.parse(readFileSync(path, "utf8")));
  } catch {
    throw new HostError(`GITHUB_EVENT_PATH names ${path}, which cannot be read as JSON.`, { kind: "refused" });
  }
}

function needed(environment: Environment, name: string): string {
  const value = environment[name];
  if (!value) throw new HostError(`${name} is not set, though GITHUB_ACTIONS is.`, { kind: "refused" });
  return value;
}
