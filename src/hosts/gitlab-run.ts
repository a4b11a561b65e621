import { HostError } from "./error.ts";
import { gitLabApproval } from "./gitlab-approval.ts";
import { connectGitLab, issueBoard, mergeRequestBoard, type GitLab } from "./gitlab.ts";
import type { Environment, Run } from "./run.ts";

/** https://docs.gitlab.com/ci/variables/predefined_variables/ */
export function gitLabRun(environment: Environment): Run {
  const iid = environment["CI_MERGE_REQUEST_IID"];
  const projectUrl = environment["CI_MERGE_REQUEST_PROJECT_URL"] || needed(environment, "CI_PROJECT_URL");
  const base = baseIn(environment);
  const page = environment["CI_JOB_URL"];
  const connected = (): GitLab =>
    connectGitLab({
      apiUrl: needed(environment, "CI_API_V4_URL"),
      // The pipeline of a merge request from a fork runs in the fork; the merge request is in the target.
      project: environment["CI_MERGE_REQUEST_PROJECT_ID"] || needed(environment, "CI_PROJECT_ID"),
      projectUrl,
      token: environment["GITLAB_TOKEN"],
    });
  return {
    // Set in pipelines of merged results only, where CI_COMMIT_SHA is a merge that nobody has seen.
    head: environment["CI_MERGE_REQUEST_SOURCE_BRANCH_SHA"] || needed(environment, "CI_COMMIT_SHA"),
    ...(base && { base }),
    ...(page && { page }),
    commitPage: (commit) => `${projectUrl}/-/commit/${commit}`,
    ...(iid && { request: () => mergeRequestBoard(connected(), iid) }),
    issues: (issue) => issueBoard(connected(), issue),
    approval: (name) => gitLabApproval(connected(), { commit: needed(environment, "CI_COMMIT_SHA"), name }),
    files: {},
  };
}

function baseIn(environment: Environment): { readonly name: string; readonly commit: string } | undefined {
  const name = environment["CI_MERGE_REQUEST_TARGET_BRANCH_NAME"];
  const commit = environment["CI_MERGE_REQUEST_TARGET_BRANCH_SHA"] || environment["CI_MERGE_REQUEST_DIFF_BASE_SHA"];
  return name && commit ? { name, commit } : undefined;
}

function needed(environment: Environment, name: string): string {
  const value = environment[name];
  if (!value) throw new HostError(`${name} is not set, though GITLAB_CI is.`, { kind: "refused" });
  return value;
}
