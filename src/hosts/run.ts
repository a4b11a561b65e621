import type { Approval } from "./approval.ts";
import type { Board } from "./board.ts";
import { gitHubRun } from "./github-run.ts";
import { gitLabRun } from "./gitlab-run.ts";

export type Environment = Readonly<Record<string, string | undefined>>;

/** A job of a host's CI, as far as showing a plan goes. */
export interface Run {
  /** The commit under review; outside of a review the one that was checked out. */
  readonly head: string;
  /** Where it would be merged to. */
  readonly base?: { readonly name: string; readonly commit: string };
  /** Where a person reads what this run said. */
  readonly page?: string;
  readonly commitPage: (commit: string) => string | undefined;
  /** Only in a run of a pull or merge request. @throws HostError without a token */
  readonly request?: () => Board;
  /** @throws HostError without a token */
  readonly issues: (issue: { readonly title: string; readonly label: string }) => Board;
  /** Of the request that became the commit of this run, and of its plan of that name. @throws HostError */
  readonly approval: (name: string) => Promise<Approval>;
  /** What later steps read, and what stands on the page of the run. */
  readonly files: { readonly outputs?: string; readonly summary?: string };
}

/** Undefined outside of GitHub Actions and GitLab CI. @throws HostError for an environment that lacks what these always set */
export function runOf(environment: Environment): Run | undefined {
  if (environment["GITHUB_ACTIONS"] === "true") return gitHubRun(environment);
  if (environment["GITLAB_CI"] === "true") return gitLabRun(environment);
  return undefined;
}
