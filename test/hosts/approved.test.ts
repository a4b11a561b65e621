import { describe, expect, test } from "vitest";
import { fileIn } from "../../src/hosts/zip.ts";
import { inside } from "../cli/inside.ts";
import { fakeGitHub, listed, workflowToken, type FakeGitHub } from "./fake-github.ts";
import { fakeGitLab, type FakeGitLab } from "./fake-gitlab.ts";
import { commitA, commitB, gitHubJob, gitLabJob, planIn, type Job } from "./stage.ts";
import { zipOf } from "./zip.ts";

const merge = "e".repeat(40);
const minute = (count: number): string => new Date(Date.UTC(2026, 8, 30, 12, count)).toISOString();
const plan = JSON.stringify(planIn("tour"));
const fetchPlan = (job: Job, ...args: readonly string[]) => inside(["approved", ...args], { env: job.env, cwd: job.folder });

describe("on GitHub", () => {
  interface History {
    readonly reviews?: readonly object[];
    readonly artifacts?: readonly object[];
    readonly pulls?: readonly object[];
    readonly roles?: Readonly<Record<string, string>>;
  }

  const review = (by: string, at: string, more: object = {}): object => ({
    user: { login: by, type: by.endsWith("[bot]") ? "Bot" : "User" },
    state: "APPROVED",
    commit_id: commitA,
    submitted_at: at,
    ...more,
  });
  const artifact = (made: string, more: object = {}): object => ({
    id: 31,
    name: `orgform-plan-${commitA}`,
    expired: false,
    created_at: made,
    workflow_run: { id: 8, head_sha: commitA, repository_id: 1, head_repository_id: 1 },
    ...more,
  });
  const merged = { number: 12, merged_at: minute(20), merge_commit_sha: merge, head: { sha: commitA }, user: { login: "ada" } };

  /** A repository whose main branch stands at the merge of pull request 12, planned at 12:05. */
  async function history({ reviews = [], artifacts = [artifact(minute(5))], pulls = [merged], roles = { bo: "write" } }: History): Promise<{
    host: FakeGitHub;
    job: Job;
    storage: FakeGitHub;
  }> {
    const [host, storage] = [await fakeGitHub(), await fakeGitHub()];
    storage.mishaps.push({ when: () => true, given: { status: 200, body: zipOf({ "other.txt": "x", "plan.json": plan }) } });
    host.more = (asked) => {
      const { path, query } = asked;
      if (path === `/commits/${merge}/pulls`) return listed(pulls, asked, host.url);
      if (path === "/pulls/12/reviews") return listed(reviews, asked, host.url);
      if (path === "/actions/artifacts") {
        const named = artifacts.filter((each) => (each as { name: string }).name === query.get("name"));
        return { status: 200, body: { total_count: named.length, artifacts: named } };
      }
      if (/^\/actions\/artifacts\/\d+\/zip$/.test(path)) return { status: 302, headers: { location: `${storage.url}/blob?signature=1` } };
      const [, login = ""] = /^\/collaborators\/([^/]+)\/permission$/.exec(path) ?? [];
      if (login in roles) return { status: 200, body: { permission: roles[login] } };
      return undefined;
    };
    const env = { GITHUB_SHA: merge, GITHUB_EVENT_NAME: "push", GITHUB_REF: "refs/heads/main" };
    return { host, storage, job: gitHubJob(host, { event: { ref: "refs/heads/main" }, env }) };
  }

  test("a plan that was approved after it was made is fetched, and the storage never sees the token", async () => {
    const { job, storage } = await history({ reviews: [review("bo", minute(9))] });
    const { code, stdout, stderr } = await fetchPlan(job);
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
    expect(stdout).toBe(
      `plan.json: plan ${planIn("tour").digest} of pull request #12, made at ${minute(5)}, approved by bo at ${minute(9)}.\n`,
    );
    expect(job.read("plan.json")).toBe(plan);
    expect(storage.asked.map(({ headers }) => headers.authorization)).toEqual([undefined]);
  });

  test.each<[string, History, string]>([
    ["nobody approved", {}, "has no approval of the commit that was merged"],
    [
      "the approval is older than the plan",
      { reviews: [review("bo", minute(3))] },
      `was approved by bo at ${minute(3)}, before its plan was made`,
    ],
    ["the approval is of an older commit", { reviews: [review("bo", minute(9), { commit_id: commitB })] }, "has no approval"],
    [
      "whoever approved asked for changes afterwards",
      { reviews: [review("bo", minute(9)), review("bo", minute(10), { state: "CHANGES_REQUESTED" })] },
      "has no approval",
    ],
    ["the approval was dismissed", { reviews: [review("bo", minute(9), { state: "DISMISSED" })] }, "has no approval"],
    ["a passer-by approved", { reviews: [review("mallory", minute(9))] }, "has no approval"],
    ["who may only read approved", { reviews: [review("cy", minute(9))], roles: { cy: "read" } }, "has no approval"],
    ["a bot approved", { reviews: [review("helper[bot]", minute(9))], roles: { "helper[bot]": "write" } }, "has no approval"],
    [
      "a later run made a later plan",
      { reviews: [review("bo", minute(9))], artifacts: [artifact(minute(5)), artifact(minute(15), { id: 32 })] },
      "before its plan",
    ],
    [
      "the plan has expired",
      { reviews: [review("bo", minute(9))], artifacts: [artifact(minute(5), { expired: true })] },
      "has no artifact orgform-plan of aaaaaaa",
    ],
    [
      "the plan is of another commit's run, or of a fork's",
      {
        reviews: [review("bo", minute(9))],
        artifacts: [
          artifact(minute(5), { workflow_run: { head_sha: commitB, repository_id: 1, head_repository_id: 1 } }),
          artifact(minute(5), { workflow_run: { head_sha: commitA, repository_id: 1, head_repository_id: 2 } }),
        ],
      },
      "has no artifact orgform-plan of aaaaaaa",
    ],
    ["the commit came without a pull request", { pulls: [] }, "is not the merge of a pull request"],
    ["its pull request is not merged", { pulls: [{ ...merged, merged_at: null }] }, "is not the merge of a pull request"],
  ])("nothing is fetched where %s", async (_, given, complaint) => {
    const { job } = await history(given);
    const { code, stdout, stderr } = await fetchPlan(job);
    expect({ code, stdout, file: job.read("plan.json") }).toEqual({ code: 1, stdout: "", file: "" });
    expect(stderr).toContain(complaint);
  });

  test("one of several plans is found by its name", async () => {
    const other = { ...artifact(minute(5)), name: `acme-${commitA}` };
    const { job } = await history({ reviews: [review("bo", minute(9))], artifacts: [other] });
    expect(await fetchPlan(job)).toMatchObject({ code: 1 });
    expect(await fetchPlan(job, "--name", "acme")).toMatchObject({ code: 0 });
  });

  test("a comment after the approval leaves it standing", async () => {
    const { job } = await history({ reviews: [review("bo", minute(9)), review("bo", minute(10), { state: "COMMENTED" })] });
    expect(await fetchPlan(job)).toMatchObject({ code: 0 });
  });

  test("a missing permission is named", async () => {
    const { host, job } = await history({});
    host.tokens.set(workflowToken, { login: "github-actions[bot]", permissions: {} });
    host.more = () => ({ status: 403, body: { message: "Resource not accessible by integration" } });
    expect((await fetchPlan(job)).stderr).toContain("Add `pull-requests: read` to `permissions`");
  });
});

describe("on GitLab", () => {
  interface History {
    readonly approvals?: readonly object[];
    readonly notes?: readonly object[];
    readonly jobs?: readonly object[];
    readonly pipelines?: readonly object[];
    readonly author?: number;
  }

  async function history({ approvals = [], notes = [], jobs, pipelines, author = 1 }: History): Promise<{ host: FakeGitLab; job: Job }> {
    const host = await fakeGitLab();
    const rows: Readonly<Record<string, unknown>> = {
      [`/repository/commits/${merge}/merge_requests`]: [
        { iid: 12, state: "merged", merge_commit_sha: merge, squash_commit_sha: null, sha: commitA, author: { id: author } },
      ],
      "/merge_requests/12/pipelines": pipelines ?? [
        { id: 70, sha: commitB },
        { id: 71, sha: commitA },
      ],
      "/pipelines/71/jobs": jobs ?? [{ id: 700, name: "orgform-plan", status: "success", finished_at: minute(5) }],
      "/merge_requests/12/approvals": { approved_by: approvals },
      "/merge_requests/12/notes": notes,
      [`/repository/commits/${commitB}`]: { parent_ids: ["9".repeat(40)] },
      [`/repository/commits/${"c".repeat(40)}`]: { parent_ids: ["9".repeat(40), commitA] },
      "/jobs/700/artifacts/plan.json": planIn("tour"),
    };
    host.more = ({ path }) => (path in rows ? { status: 200, body: rows[path] } : undefined);
    return { host, job: gitLabJob(host, { env: { CI_MERGE_REQUEST_IID: "", CI_COMMIT_SHA: merge, CI_COMMIT_BRANCH: "main" } }) };
  }

  const approval = (id: number, at?: string): object => ({ user: { id, username: `user${id}` }, ...(at && { approved_at: at }) });
  const noted = (id: number, at: string): object => ({ system: true, body: "approved this merge request", author: { id }, created_at: at });

  test.each<[string, History]>([
    ["approved after it was made", { approvals: [approval(2, minute(9))] }],
    ["on a server that dates approvals in notes alone", { approvals: [approval(2)], notes: [noted(2, minute(1)), noted(2, minute(9))] }],
    [
      "made beside a pipeline of a fork, and one whose commit is gone",
      {
        approvals: [approval(2, minute(9))],
        pipelines: [
          { id: 90, sha: commitA },
          { id: 91, sha: "d".repeat(40) },
          { id: 71, sha: commitA },
        ],
      },
    ],
    ["made by a pipeline of merged results", { approvals: [approval(2, minute(9))], pipelines: [{ id: 71, sha: "c".repeat(40) }] }],
  ])("a plan is fetched that was %s", async (_, given) => {
    const { job } = await history(given);
    const { code, stdout, stderr } = await fetchPlan(job);
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
    expect(stdout).toContain(`of merge request !12, made at ${minute(5)}, approved by user2 at ${minute(9)}.`);
    expect(JSON.parse(job.read("plan.json"))).toEqual(planIn("tour"));
  });

  test.each<[string, History, string]>([
    ["nobody approved", {}, "has no approval"],
    ["only its author approved", { approvals: [approval(1, minute(9))] }, "has no approval"],
    ["the approval is older than the plan", { approvals: [approval(2, minute(3))] }, "before its plan was made"],
    [
      "somebody else's words look like an approval",
      { approvals: [approval(2)], notes: [{ ...noted(2, minute(9)), system: false }] },
      "has no approval",
    ],
    [
      "no job made a plan",
      { jobs: [{ id: 700, name: "orgform-plan", status: "failed", finished_at: minute(5) }] },
      "has no finished job orgform-plan",
    ],
    ["the plan is of another commit", { pipelines: [{ id: 71, sha: commitB }] }, "has no finished job orgform-plan of aaaaaaa"],
  ])("nothing is fetched where %s", async (_, given, complaint) => {
    const { job } = await history(given);
    const { code, stderr } = await fetchPlan(job);
    expect({ code, file: job.read("plan.json") }).toEqual({ code: 1, file: "" });
    expect(stderr).toContain(complaint);
  });
});

describe("an archive", () => {
  test.each([true, false])("gives the file that is asked for, stored %s", (stored) => {
    const archive = zipOf({ "a/plan.json": "no", "plan.json": "yes ✓", z: "" }, { stored });
    expect(Buffer.from(fileIn(archive, "plan.json")!).toString()).toBe("yes ✓");
    expect(fileIn(archive, "plan")).toBeUndefined();
  });

  test("that is broken, or none, gives nothing", () => {
    const archive = zipOf({ "plan.json": "yes" });
    for (let length = 0; length < archive.length; length += 1) expect(fileIn(archive.subarray(0, length), "plan.json")).toBeUndefined();
    expect(fileIn(Buffer.from("PK\u0005\u0006"), "plan.json")).toBeUndefined();
    archive.fill(0xff, 39, 42);
    expect(fileIn(archive, "plan.json")).toBeUndefined();
  });
});
