import { execFileSync } from "node:child_process";
import { chmodSync, existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { describe, expect, test } from "vitest";
import { code } from "../../src/report/markdown.ts";
import { livedIn } from "../../src/simulator/lived-in.ts";
import { simulated, type Simulated } from "../cli/harness.ts";
import { use, type Used } from "./action.ts";
import { fakeGitHub, repository, workflowToken, type FakeGitHub } from "./fake-github.ts";
import { zipOf } from "./zip.ts";
import { temporary } from "../support/closing.ts";

const base = "version: 1\nprojects:\n  Search: {spend_limit: {monthly_usd: 4000}}\n";
const change = "version: 1\nprojects:\n  Search: {spend_limit: {monthly_usd: 3000}}\n";

/** A repository with a pull request, as it is on the host. */
class Repository {
  readonly #folder = temporary();

  constructor(files: Readonly<Record<string, string>>) {
    this.#git("init", "--quiet", "--initial-branch=main");
    this.#commit(files);
    this.#git("switch", "--quiet", "--create", "change");
  }

  get head(): string {
    return this.#git("rev-parse", "change");
  }

  get base(): string {
    return this.#git("rev-parse", "main");
  }

  /** What the pull request changes; a file that ends in `!` can be run. */
  push(files: Readonly<Record<string, string>>): void {
    this.#git("switch", "--quiet", "change");
    this.#commit(files);
  }

  merge(): string {
    this.#git("switch", "--quiet", "main");
    this.#git("merge", "--quiet", "--no-ff", "-m", "merge", "change");
    return this.base;
  }

  /** As `actions/checkout` leaves it: the merge of head and base on `pull_request`, else the branch; of its history what was asked for. */
  checkout(of: "pull request" | "main", { depth }: { readonly depth: "all" | "one commit" }): string {
    const workspace = temporary();
    const merged = of === "main" ? this.base : this.#git("commit-tree", "change^{tree}", "-p", "main", "-p", "change", "-m", "merge");
    this.#git("update-ref", "refs/pull/7/merge", merged);
    const git = (...args: string[]) => execFileSync("git", args, { cwd: workspace, stdio: "ignore" });
    git("init", "--quiet");
    git("remote", "add", "origin", `file://${this.#folder}`);
    const refs = depth === "all" ? ["+refs/heads/*:refs/remotes/origin/*"] : ["--depth=1"];
    git("fetch", "--quiet", "origin", ...refs, "+refs/pull/7/merge:refs/remotes/pull/7/merge");
    git("checkout", "--quiet", "--force", "refs/remotes/pull/7/merge");
    return workspace;
  }

  #commit(files: Readonly<Record<string, string>>): void {
    for (const [name, text] of Object.entries(files)) {
      const path = join(this.#folder, name.replace(/!$/, ""));
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(path, text);
      if (name.endsWith("!")) chmodSync(path, 0o755);
    }
    this.#git("add", "--all", "--force");
    this.#git("commit", "--quiet", "-m", "change");
  }

  #git(...args: string[]): string {
    const who = ["-c", "user.name=bo", "-c", "user.email=bo@acme.example", "-c", "commit.gpgsign=false"];
    return execFileSync("git", [...who, ...args], { cwd: this.#folder, encoding: "utf8", stdio: ["ignore", "pipe", "ignore"] }).trim();
  }
}

interface Stage {
  readonly origin: Repository;
  readonly host: FakeGitHub;
  readonly organization: Simulated;
  readonly seen: { from: string; author: string; branch: string };
  /** One job with the action as its step. `inputs`: besides the ones that are always given. */
  run(event: "pull_request" | "push" | "schedule", inputs?: Readonly<Record<string, string>>, cancelledAt?: string): Promise<Used>;
}

interface Setting {
  readonly latencyMs?: number;
  readonly depth?: "all" | "one commit";
  readonly first?: string;
}

/** `depth`: of the checkout for a pull request, as deploy/github has it where nothing is said. */
async function stage({ latencyMs = 0, depth = "all", first = base }: Setting = {}): Promise<Stage> {
  const origin = new Repository({ "org.yaml": first });
  const [host, organization] = [await fakeGitHub(), await simulated({ seed: livedIn, latencyMs })];
  const seen = { from: repository, author: "bo", branch: "change" };
  const run: Stage["run"] = async (event, inputs = {}, cancelledAt) => {
    host.head = origin.head;
    const isRequest = event === "pull_request";
    const workspace = origin.checkout(isRequest ? "pull request" : "main", { depth: isRequest ? depth : "one commit" });
    const pullRequest = {
      number: 7,
      title: seen.branch,
      user: { login: seen.author },
      head: { sha: origin.head, ref: seen.branch, repo: { full_name: seen.from } },
      base: { sha: origin.base, ref: "main", repo: { full_name: repository } },
    };
    const payload = event === "pull_request" ? { number: 7, pull_request: pullRequest } : {};
    const file = join(temporary(), "event.json");
    writeFileSync(file, JSON.stringify(payload));
    const sha = execFileSync("git", ["rev-parse", "HEAD"], { cwd: workspace, encoding: "utf8" }).trim();
    return use({
      ...(cancelledAt !== undefined && { cancelledAt }),
      workspace,
      inputs: { "admin-key": organization.simulator.adminKey, "base-url": organization.env["OPENAI_BASE_URL"]!, ...inputs },
      contexts: { github: { token: workflowToken, event: payload, head_ref: seen.branch, repository, sha } },
      env: {
        CI: "true",
        GITHUB_ACTIONS: "true",
        GITHUB_API_URL: host.apiUrl,
        GITHUB_SERVER_URL: "https://github.example",
        GITHUB_REPOSITORY: repository,
        GITHUB_EVENT_NAME: event,
        GITHUB_EVENT_PATH: file,
        GITHUB_HEAD_REF: event === "pull_request" ? seen.branch : "",
        GITHUB_SHA: sha,
        GITHUB_RUN_ID: "8123",
        GITHUB_RUN_ATTEMPT: "1",
      },
    });
  };
  return { origin, host, organization, seen, run };
}

describe("the action, from checkout to comment", () => {
  test("plans what the pull request changes, shows it, and gives the plan to later steps", async () => {
    const { origin, host, organization, run } = await stage();
    origin.push({ "org.yaml": change });
    const used = await run("pull_request");
    expect(used.isDone, used.log).toBe(true);
    expect(host.comments).toHaveLength(1);
    const [{ body } = { body: "" }] = host.comments;
    expect(body).toContain(code(origin.head.slice(0, 7)));
    expect(body).toContain(`${code("main")} at [${code(origin.base.slice(0, 7))}]`);
    expect(body).toContain("$3,000");
    expect(used.outputs).toMatchObject({ "has-changes": "true", changes: "1", deletions: "0", withheld: "0", "exit-code": "2" });
    expect(JSON.parse(readFileSync(used.outputs["plan"]!, "utf8"))).toMatchObject({ digest: used.outputs["digest"] });
    expect(used.summary).toContain("### Plan for");
    expect(organization.writes()).toBe(0);
    expect(used.npm).toMatch(/ install --prefix \S+ --ignore-scripts --no-audit --no-fund orgform@\d+\.\d+\.\d+\n$/);
  });

  test("tells the request's own change from what had drifted, and asks for nothing else", async () => {
    const two = (search: number) => `${base.replace("4000", String(search))}  Payments: {spend_limit: {monthly_usd: 8000}}\n`;
    const { origin, host, organization, run } = await stage({ first: two(4_000) });
    organization.simulator.act({ do: "set_spend_limit", project: "Search", threshold_amount: 500_000 });
    organization.simulator.act({ do: "set_spend_limit", project: "Payments", threshold_amount: 1_00 });
    organization.simulator.clearRequests();
    origin.push({ "org.yaml": two(3_000) });
    const used = await run("pull_request");
    expect(used.isDone, used.log).toBe(true);
    const [{ body } = { body: "" }] = host.comments;
    const [own = "", drifted = ""] = body.split("\n### ").slice(2);
    expect(own).toMatch(/^What this request changes, against `[0-9a-f]{12}`\n/);
    expect(own).toContain("`$5,000` → `$3,000`");
    expect(drifted).toMatch(/^Drifted already\n/);
    expect(drifted).toContain("Looked for only in `project/Search/spend_limit`; last full check: never, as far as is known here.");
    expect(drifted).toContain("`$4,000` → `$5,000`");
    expect(body).not.toContain("Payments");
    expect(organization.simulator.requests().map(({ route }) => route)).toEqual([
      "/organization/projects",
      "/organization/projects/{project_id}/spend_limit",
    ]);
  });

  test("says how to fetch the base where the checkout has not", async () => {
    const { origin, host, run } = await stage({ depth: "one commit" });
    origin.push({ "org.yaml": change });
    const used = await run("pull_request");
    expect(used.isDone).toBe(false);
    expect(host.comments[0]!.body).toContain(`${origin.base} is no commit that is here. This clone is shallow`);
    expect(host.comments[0]!.body).toContain("fetch-depth: 0");
  });

  test("marks the comment as outdated while the next commit is planned, and edits it in place", async () => {
    const { origin, host, run } = await stage();
    origin.push({ "org.yaml": change });
    await run("pull_request");
    const shown: string[] = [];
    origin.push({ "org.yaml": base });
    const watch = setInterval(() => shown.push(host.comments[0]!.body), 5);
    const used = await run("pull_request");
    clearInterval(watch);
    expect(used.isDone, used.log).toBe(true);
    expect(shown.some((body) => body.includes("**Outdated.**") && body.includes("$3,000"))).toBe(true);
    expect(host.comments).toHaveLength(1);
    expect(host.comments[0]!.body).not.toContain("Outdated");
    expect(host.comments[0]!.body).toContain("Nothing to change");
    expect(used.outputs["has-changes"]).toBe("false");
  });

  test("shows the mistakes of a file that cannot be planned, and fails", async () => {
    const { origin, host, run } = await stage();
    origin.push({ "org.yaml": "version: 1\nprojcts: {}\n" });
    const used = await run("pull_request");
    expect(used.isDone).toBe(false);
    expect(host.comments[0]!.body).toContain("There is no plan for");
    expect(host.comments[0]!.body).toContain("org.yaml:2:1");
    expect(used.outputs["plan"]).toBe("");
  });

  test("leaves no promise behind when somebody cancels it", async () => {
    const { origin, host, run } = await stage({ latencyMs: 500 });
    origin.push({ "org.yaml": change });
    await run("pull_request");
    // What is as in the base would be planned without a request, and be done before anybody could cancel it.
    origin.push({ "org.yaml": `${change}# once more\n` });
    const used = await run("pull_request", {}, "Plan");
    expect(used).toMatchObject({ isDone: false, outputs: { plan: "" } });
    expect(used.ran.at(-1)).toBe("Show the plan");
    expect(host.comments[0]!.body).not.toContain("Outdated");
    expect(host.comments[0]!.body).toContain("There is no plan for");
  });

  test("takes several files and folders", async () => {
    const { origin, host, run } = await stage();
    origin.push({ "orgs/org.yaml": "version: 1\nspend_limit: {monthly_usd: 7}\n", "orgs/a b/search.yaml": change });
    const used = await run("pull_request", { files: "\norgs\n" });
    expect(used.isDone, used.log).toBe(true);
    expect(host.comments[0]!.body).toContain("$3,000");
    expect(host.comments[0]!.body).toContain("$7");
  });

  test("runs nothing of the repository under review, whatever is in it and whatever it is called", async () => {
    const { origin, seen, run } = await stage();
    const proof = join(temporary(), "pwned");
    const evil = `#!/bin/sh\ntouch ${proof}\n`;
    origin.push({
      "org.yaml": change,
      "orgform!": evil,
      "npm!": evil,
      "node!": evil,
      "node_modules/.bin/orgform!": evil,
      "node_modules/orgform/package.json": '{"name": "orgform", "bin": "../.bin/orgform"}',
      ".npmrc": `node-options=--require=${proof}\nscript-shell=${proof}\nprefix=/nowhere\n`,
      "package.json": `{"name": "x", "scripts": {"preinstall": "touch ${proof}", "prepare": "touch ${proof}"}}`,
      ".gitattributes": "* filter=evil\n",
      ".orgform": "not a folder",
    });
    seen.branch = `$(touch ${proof})\`touch ${proof}\`"; touch ${proof}; #`;
    const used = await run("pull_request", { files: `org.yaml\n$(touch ${proof})` });
    expect(used.log).toContain("cannot be read");
    const plain = await run("pull_request");
    expect(plain.isDone, plain.log).toBe(true);
    expect(existsSync(proof)).toBe(false);
    const [where = ""] = plain.npm.split(": ", 1);
    expect([existsSync(where), existsSync(join(where, "org.yaml"))]).toEqual([true, false]);
  });
});

describe("without a key", () => {
  test.each([
    ["a fork", { from: "mallory/openai" }],
    ["Dependabot", { author: "dependabot[bot]" }],
  ])("a pull request of %s is checked, and told why it is not planned", async (_, who) => {
    const { origin, host, organization, seen, run } = await stage();
    Object.assign(seen, who);
    origin.push({ "org.yaml": change });
    const used = await run("pull_request", { "admin-key": "" });
    expect(used.isDone, used.log).toBe(true);
    expect(used.ran).toEqual(["Install orgform", "List the files", "Check the files", "Say why there is no plan"]);
    expect(used.summary).toContain("There is no plan");
    expect([host.asked, organization.simulator.requests()]).toEqual([[], []]);
    origin.push({ "org.yaml": "version: 1\nprojcts: {}\n" });
    expect(await run("pull_request", { "admin-key": "" })).toMatchObject({ isDone: false, summary: "" });
  });

  test("any other is a mistake in the workflow", async () => {
    const { origin, run } = await stage();
    origin.push({ "org.yaml": change });
    const used = await run("pull_request", { "admin-key": "" });
    expect(used.isDone).toBe(false);
    expect(used.log).toContain("::error::The input admin-key is empty");
  });

  test("files are checked on demand", async () => {
    const { run } = await stage();
    expect(await run("push", { command: "validate", "admin-key": "" })).toMatchObject({
      isDone: true,
      ran: ["Install orgform", "List the files", "Check the files"],
    });
  });
});

test("a check on a schedule opens an issue while something differs, and closes it afterwards", async () => {
  const { organization, host, run } = await stage();
  const limit = (cents: number) => organization.simulator.act({ do: "set_spend_limit", project: "Search", threshold_amount: cents });
  const check = () => run("schedule", { command: "drift" });
  expect(await check()).toMatchObject({ isDone: true, outputs: { "has-changes": "false" } });
  expect(host.issues).toEqual([]);
  limit(900_000);
  expect(await check()).toMatchObject({ isDone: true, outputs: { "has-changes": "true" } });
  expect(host.issues).toMatchObject([{ state: "open", body: expect.stringContaining("$9,000") as string }]);
  limit(400_000);
  expect(await check()).toMatchObject({ isDone: true });
  expect(host.issues).toMatchObject([{ state: "closed" }]);
});

describe("after the merge", () => {
  async function planned() {
    const set = await stage();
    set.origin.push({ "org.yaml": change });
    const { outputs } = await set.run("pull_request");
    const { head } = set.origin;
    const plan = readFileSync(outputs["plan"]!, "utf8");
    const merge = set.origin.merge();
    const made = new Date(Date.now() - 60_000);
    const artifact = {
      id: 5,
      name: `orgform-plan-${head}`,
      expired: false,
      created_at: made.toISOString(),
      workflow_run: { head_sha: head, repository_id: 1, head_repository_id: 1 },
    };
    const approve = (at: Date): void => {
      set.host.more = ({ path }) => {
        const rows: Readonly<Record<string, unknown>> = {
          [`/commits/${merge}/pulls`]: [{ number: 7, merged_at: at.toISOString(), merge_commit_sha: merge, head: { sha: head } }],
          "/pulls/7/reviews": [
            { user: { login: "ada", type: "User" }, state: "APPROVED", commit_id: head, submitted_at: at.toISOString() },
          ],
          "/actions/artifacts": { total_count: 1, artifacts: [artifact] },
          "/actions/artifacts/5/zip": zipOf({ "plan.json": plan }),
          "/collaborators/ada/permission": { permission: "admin" },
        };
        return path in rows ? { status: 200, body: rows[path] } : undefined;
      };
    };
    const limit = () => set.organization.simulator.state().projects.find(({ name }) => name === "Search")?.spend_limit;
    return { ...set, made, approve, limit };
  }

  test("the plan that was approved is carried out", async () => {
    const { approve, made, run, limit } = await planned();
    approve(new Date(made.getTime() + 1_000));
    const used = await run("push", { command: "apply" });
    expect(used.isDone, used.log).toBe(true);
    expect(used.log).toContain("approved by ada");
    expect(used.summary).toContain("    Applied 1 of 1 change");
    expect(limit()).toBe(300_000);
  });

  test("nothing is, if the approval is older than the plan", async () => {
    const { approve, made, run, limit, organization } = await planned();
    approve(new Date(made.getTime() - 1_000));
    const used = await run("push", { command: "apply" });
    expect(used.isDone).toBe(false);
    expect(used.log).toContain("before its plan was made");
    expect([limit(), organization.writes()]).toEqual([400_000, 0]);
  });
});
