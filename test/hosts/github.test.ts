import { spawn } from "node:child_process";
import { describe, expect, test } from "vitest";
import { code } from "../../src/report/markdown.ts";
import { program } from "../cli/harness.ts";
import { fakeGitHub, workflowToken, type FakeGitHub } from "./fake-github.ts";
import { commitA, commitB, gitHubJob, outputsIn, planIn, saved } from "./stage.ts";

const writes = (host: FakeGitHub): readonly string[] =>
  host.asked.flatMap(({ method, path }) => (method === "GET" || path.endsWith("/graphql") ? [] : [`${method} ${path.split("/").at(-2)}`]));

describe("the comment of a pull request", () => {
  test("is created on the first plan, and edited in place by the next", async () => {
    const host = await fakeGitHub();
    const first = await gitHubJob(host).run(saved("tour"));
    expect(first).toMatchObject({ code: 0, stderr: "" });
    expect(first.stdout).toBe(`created https://github.example/acme/openai/pull/7#issuecomment-${host.comments[0]?.id}\n`);
    host.head = commitB;
    const second = await gitHubJob(host).run(saved("nothing"));
    expect(second.stdout).toMatch(/^updated https/);
    expect(host.comments).toHaveLength(1);
    expect(host.comments[0]?.body).toContain("Nothing to change");
    expect(host.comments[0]?.body).not.toContain("Deleted");
  });

  test("names the head commit, the base, the time, the digest and the policy", async () => {
    const host = await fakeGitHub();
    await gitHubJob(host).run(saved("tour"));
    const [{ body } = { body: "" }] = host.comments;
    const facts = body.slice(body.lastIndexOf("<sub>"));
    expect(facts).toContain(`[${code("aaaaaaa")}](https://github.example/acme/openai/commit/${commitA})`);
    expect(facts).toContain(`into ${code("main")} at [${code("0000000")}]`);
    expect(facts).toMatch(/made \d{4}-\d\d-\d\d \d\d:\d\d UTC/);
    expect(body).toContain(`Digest: ${code(planIn("tour").digest)}`);
    expect(facts).toContain(`judged by the policy: ${code("deletions at most 10, and 25 % of a kind; owners at least 2")}`);
    expect(facts).toContain("[log](https://github.example/acme/openai/actions/runs/8123)");
  });

  test("that has nothing to tell is short", async () => {
    const host = await fakeGitHub();
    await gitHubJob(host).run(saved("nothing"));
    const visible = (host.comments[0]?.body ?? "").replaceAll(/<!--.*?-->/g, "").trim();
    expect(visible.split("\n").filter((line) => line !== "").length).toBeLessThan(6);
    expect(visible).not.toContain("Unmanaged");
  });

  test("is found behind hundreds of others, and a marker that somebody else has copied is not ours", async () => {
    const host = await fakeGitHub();
    await gitHubJob(host).run(saved("tour"));
    const [own] = host.comments.splice(0);
    const forged = { id: 1, body: own!.body, login: "mallory" };
    const talk = Array.from({ length: 240 }, (_, index) => ({ id: 2 + index, body: "hm", login: "bo" }));
    host.comments.push(forged, ...talk, own!);
    host.asked.splice(0);
    expect((await gitHubJob(host).run(saved("nothing"))).stdout).toMatch(/^updated /);
    expect(forged.body).toContain("Plan for");
    expect(own!.body).toContain("Nothing to change");
    expect(host.comments).toHaveLength(242);
    expect(host.asked.flatMap(({ path, query }) => (path.endsWith("/comments") ? [query.get("page")] : []))).toEqual(["1", "2", "3"]);
  });

  test("is one for each organization", async () => {
    const host = await fakeGitHub();
    const job = gitHubJob(host);
    const other = { ...planIn("tour"), organization: { id: "org-other", host: "api.openai.com" } };
    await job.run(saved("tour"));
    await job.run(saved(other));
    await job.run(saved("tour"));
    expect(host.comments.map(({ body }) => /organization=(\S+)/.exec(body)?.[1])).toEqual([planIn("tour").organization.id, "org-other"]);
  });

  test("is read from standard input too", async () => {
    const host = await fakeGitHub();
    const job = gitHubJob(host);
    await new Promise((resolve, reject) => {
      const child = spawn(process.execPath, [program, "comment", "-"], { cwd: job.folder, env: { PATH: process.env["PATH"], ...job.env } });
      child.once("error", reject).once("close", resolve);
      child.stdin.end(JSON.stringify(planIn("tour")));
    });
    expect(host.comments).toHaveLength(1);
  });

  test("a file that holds no plan is refused without a request", async () => {
    const host = await fakeGitHub();
    const job = gitHubJob(host);
    for (const [text, complaint] of [
      ["{", "plan.json is no saved plan: "],
      ["[]", "it is not what `plan --out` writes"],
      [JSON.stringify({ ...planIn("tour"), format_version: "2.0" }), "plan.json has format 2.0"],
      [JSON.stringify({ ...planIn("tour"), changes: [{}] }), "it is not what `plan --out` writes"],
      [JSON.stringify({ ...planIn("tour"), basis: { ...planIn("tour").basis, at: "once" } }), "it is not what `plan --out` writes"],
    ] as const) {
      const ran = await job.run(job.write("plan.json", text));
      expect(ran).toMatchObject({ code: 1, stdout: "" });
      expect(ran.stderr).toContain(complaint);
    }
    expect((await job.run("missing.json")).stderr).toContain("ENOENT");
    expect(host.asked).toEqual([]);
  });
});

describe("a run for an older commit", () => {
  test("never overwrites a newer one, after a push, a force push or when it is run again", async () => {
    const host = await fakeGitHub();
    const old = gitHubJob(host, { head: commitA });
    await old.run(saved("tour"));
    host.head = commitB;
    await gitHubJob(host).run(saved("nothing"));
    const { body } = host.comments[0]!;
    host.asked.splice(0);
    for (const args of [[saved("tour")], ["--running"], ["--failed"]]) {
      const late = await old.run(...args);
      expect(late).toMatchObject({ code: 0, stderr: "" });
      expect(late.stdout).toMatch(/^nothing written: a later run, of commit bbbbbbb/);
    }
    expect(host.comments.map((each) => each.body)).toEqual([body]);
    expect(writes(host)).toEqual([]);
  });

  test("creates nothing either", async () => {
    const host = await fakeGitHub();
    host.head = commitB;
    await gitHubJob(host, { head: commitA }).run(saved("tour"));
    expect(host.comments).toEqual([]);
  });

  test("is not mistaken for one where the API is a moment behind the push", async () => {
    const host = await fakeGitHub();
    const job = gitHubJob(host, { head: commitB });
    host.mishaps.push({
      when: ({ path }) => path.endsWith("/pulls/7"),
      given: { status: 200, body: { head: { sha: commitA } } },
      meanwhile: () => void (host.head = commitB),
    });
    expect((await job.run(saved("tour"))).stdout).toMatch(/^created /);
  });

  test("of two plans of one commit the later stays, whichever comes last", async () => {
    const host = await fakeGitHub();
    const job = gitHubJob(host);
    const [earlier, later] = [saved("tour", { minutesAgo: 9 }), saved("nothing", { minutesAgo: 3 })];
    expect((await job.run(earlier)).stdout).toMatch(/^created/);
    expect((await job.run(later)).stdout).toMatch(/^updated/);
    expect((await job.run(earlier)).stdout).toMatch(/^nothing written/);
    expect(host.comments[0]!.body).toContain("Nothing to change");
  });
});

describe("while a plan runs", () => {
  test("the comment says that the plan shown is outdated, and keeps showing it; the plan takes that away", async () => {
    const host = await fakeGitHub();
    await gitHubJob(host).run(saved("tour"));
    const before = host.comments[0]!.body;
    host.head = commitB;
    const job = gitHubJob(host);
    expect((await job.run("--running")).stdout).toMatch(/^updated /);
    const during = host.comments[0]!.body;
    const [, banner = ""] = during.split("\n\n");
    expect(banner).toContain(
      `> **Outdated.** A new plan for [${code("bbbbbbb")}](https://github.example/acme/openai/commit/${commitB}) is being`,
    );
    expect(banner).toContain(` What follows is the plan for ${code("aaaaaaa")}, made 20`);
    expect(during.slice(during.indexOf("<!-- orgform:plan -->"))).toBe(before.slice(before.indexOf("<!-- orgform:plan -->")));
    await job.run("--running");
    expect(host.comments[0]!.body.match(/Outdated/g)).toHaveLength(1);
    await job.run(saved("nothing"));
    expect(host.comments[0]!.body).not.toContain("Outdated");
  });

  test("of the same commit, it says so", async () => {
    const host = await fakeGitHub();
    const job = gitHubJob(host);
    await job.run(saved("tour", { minutesAgo: 1 }));
    await job.run("--running");
    expect(host.comments[0]!.body).toContain("A new plan for the same commit is being made");
  });

  test("nothing is created: there is nothing to be outdated", async () => {
    const host = await fakeGitHub();
    expect((await gitHubJob(host).run("--running")).stdout).toMatch(/^nothing written/);
    expect(host.comments).toEqual([]);
  });

  test("only the comment of the organization that the file names is marked", async () => {
    const host = await fakeGitHub();
    const job = gitHubJob(host);
    const other = { ...planIn("tour"), organization: { id: "org-other", host: "api.openai.com" } };
    await job.run(saved("tour", { minutesAgo: 1 }));
    await job.run(saved(other, { minutesAgo: 1 }));
    await job.run("--running", "-f", job.write("other.yaml", "version: 1\norganization: {id: org-other}\nprojects: {}\n"));
    expect(host.comments.map(({ body }) => body.includes("Outdated"))).toEqual([false, true]);
  });
});

describe("a plan that could not be made", () => {
  const said = "org.yaml:3:5: error: ```` @everyone\n</details>\n";

  test("is told of, with what the run said, above the outdated plan", async () => {
    const host = await fakeGitHub();
    await gitHubJob(host).run(saved("tour"));
    host.head = commitB;
    const job = gitHubJob(host);
    await job.run("--running");
    await job.run("--failed", job.write("log", said));
    const { body } = host.comments[0]!;
    expect(body).not.toContain("Outdated");
    expect(body).toContain(`> **There is no plan for [${code("bbbbbbb")}]`);
    expect(body).toContain(`\n\n\`\`\`\`\`text\n${said.trim()}\n\`\`\`\`\`\n\n<!-- orgform:plan -->\n\n`);
  });

  test("is told of where there has never been one, and the first plan takes its place", async () => {
    const host = await fakeGitHub();
    await gitHubJob(host).run("--failed");
    expect(host.comments[0]?.body).toContain("There is no plan for");
    await gitHubJob(host).run(saved("tour"));
    expect(host.comments).toHaveLength(1);
    expect(host.comments[0]?.body).not.toContain("There is no plan for");
  });
});

describe("the job", () => {
  test("has a summary and outputs, whatever the values hold", async () => {
    const host = await fakeGitHub();
    const job = gitHubJob(host);
    await job.run(saved("tour"));
    expect(outputsIn(job.read("output"))).toMatchObject({
      "has-changes": "true",
      digest: planIn("tour").digest,
      "exit-code": "1",
      deletions: "5",
    });
    expect(job.read("summary")).toContain("### Plan for");
    const forged = { ...planIn("nothing"), digest: "x\nend-of-digest-\nexit-code<<EOF\n0\nEOF" };
    const other = gitHubJob(host);
    await other.run(saved(forged));
    expect(outputsIn(other.read("output"))).toMatchObject({ digest: forged.digest, "exit-code": "0", deletions: "0", withheld: "0" });
  });

  test("outside of a pull request has only these", async () => {
    const host = await fakeGitHub();
    const job = gitHubJob(host, { event: { ref: "refs/heads/main" } });
    const ran = await job.run(saved("tour"));
    expect(ran).toMatchObject({ code: 0, stdout: "" });
    expect(ran.stderr).toContain("none of a pull or merge request");
    expect(job.read("summary")).toContain("### Plan for");
    expect(host.asked).toEqual([]);
  });

  test("outside of any CI is refused, as are contradicting wishes", async () => {
    const host = await fakeGitHub();
    const job = gitHubJob(host, { env: { GITHUB_ACTIONS: "" } });
    expect((await job.run(saved("tour"))).stderr).toContain("neither is here");
    expect((await gitHubJob(host).run()).stderr).toContain("takes one of three");
    expect((await gitHubJob(host).run(saved("tour"), "--running")).stderr).toContain("takes one of three");
    expect((await gitHubJob(host).run("--running", "--issue")).stderr).toContain("--issue is for a plan");
  });
});

describe("a missing permission", () => {
  test("is named exactly, after the outputs are written, and the token is in no message", async () => {
    const host = await fakeGitHub();
    host.tokens.set(workflowToken, { login: "github-actions[bot]", permissions: { pull_requests: "read" } });
    const job = gitHubJob(host);
    const { code, stdout, stderr } = await job.run(saved("tour"));
    expect({ code, stdout }).toEqual({ code: 1, stdout: "" });
    expect(stderr).toContain("GitHub could not create the comment: 403 Resource not accessible by integration. Add `pull-requests: write`");
    expect(stderr).not.toContain(workflowToken);
    expect(outputsIn(job.read("output"))).toHaveProperty("digest");
  });

  test("of a pull request from a fork is nothing that could be added", async () => {
    const host = await fakeGitHub();
    host.tokens.set(workflowToken, { login: "github-actions[bot]", permissions: { pull_requests: "read" } });
    const { stderr } = await gitHubJob(host, { fork: true }).run(saved("tour"));
    expect(stderr).toContain("from a fork may only read");
    expect(stderr).not.toContain("Add `");
  });

  test("and a token that is wrong or not there are told apart", async () => {
    const host = await fakeGitHub();
    const wrong = await gitHubJob(host, { token: "ghs_expired" }).run(saved("tour"));
    expect(wrong).toMatchObject({ code: 1 });
    expect(wrong.stderr).toContain("401 Bad credentials. The token in GITHUB_TOKEN is not valid");
    expect((await gitHubJob(host, { token: "" }).run(saved("tour"))).stderr).toContain("GITHUB_TOKEN is not set");
  });
});

describe("a host that has a bad day", () => {
  const isWrite = ({ method, path }: { method: string; path: string }): boolean => method !== "GET" && path.includes("/issues/");

  test("a secondary rate limit is waited out, and then everything is looked at again", async () => {
    const host = await fakeGitHub();
    host.mishaps.push({
      when: isWrite,
      given: { status: 403, headers: { "retry-after": "1" }, body: { message: "You have exceeded a secondary rate limit." } },
    });
    const beganAt = Date.now();
    expect((await gitHubJob(host).run(saved("tour"))).stdout).toMatch(/^created /);
    expect(Date.now() - beganAt).toBeGreaterThan(1_000);
    expect(host.asked.filter(({ path }) => path.endsWith("/pulls/7"))).toHaveLength(2);
  });

  test("a wait without end is told instead", async () => {
    const host = await fakeGitHub();
    const reset = String(Math.ceil(Date.now() / 1_000) + 3_000);
    host.mishaps.push({
      when: ({ path }) => path.endsWith("/comments"),
      given: {
        status: 403,
        headers: { "x-ratelimit-remaining": "0", "x-ratelimit-reset": reset },
        body: { message: "API rate limit exceeded" },
      },
    });
    const { code, stderr } = await gitHubJob(host).run(saved("tour"));
    expect(code).toBe(1);
    expect(stderr).toMatch(/could not list the comments: 403, it asks to wait for \d{4} seconds/);
  });

  test("a creation whose answer is lost is looked for, and not repeated", async () => {
    const host = await fakeGitHub();
    host.mishaps.push({ when: isWrite, hangUp: "after" });
    expect((await gitHubJob(host).run(saved("tour"))).stdout).toMatch(/^updated /);
    expect(host.comments).toHaveLength(1);
  });

  test("answers of 5xx, broken connections and a comment that somebody deletes meanwhile are overcome", async () => {
    const host = await fakeGitHub();
    await gitHubJob(host).run(saved("tour"));
    host.mishaps.push(
      { when: ({ path }) => path.endsWith("/graphql"), given: { status: 502, body: {} } },
      { when: ({ path }) => path.endsWith("/pulls/7"), hangUp: "before" },
      { when: isWrite, given: { status: 500, body: {} } },
      { when: isWrite, meanwhile: () => void host.comments.splice(0) },
    );
    expect((await gitHubJob(host).run(saved("nothing"))).stdout).toMatch(/^created /);
    expect(host.comments).toHaveLength(1);
  });

  test("one that stays broken ends the attempts with a sentence", async () => {
    const host = await fakeGitHub();
    for (let index = 0; index < 4; index += 1)
      host.mishaps.push({ when: ({ path }) => path.endsWith("/pulls/7"), given: { status: 503, body: {} } });
    const { code, stderr } = await gitHubJob(host).run(saved("tour"));
    expect({ code, stderr }).toEqual({ code: 1, stderr: "orgform: GitHub could not read the pull request: it answered 503.\n" });
  });

  test("two runs at once leave one comment", async () => {
    const host = await fakeGitHub();
    const posted = await Promise.all([1, 2, 3].map(() => gitHubJob(host).run(saved("tour"))));
    expect(posted.map(({ code }) => code)).toEqual([0, 0, 0]);
    expect(host.comments).toHaveLength(1);
  });

  test("a comment that another run creates at the same moment stays, and ours goes", async () => {
    const host = await fakeGitHub();
    const other = await fakeGitHub();
    await gitHubJob(other).run(saved("tour"));
    const theirs = { ...other.comments[0]!, id: 900 };
    host.mishaps.push({ when: isWrite, meanwhile: () => void host.comments.push(theirs) });
    expect((await gitHubJob(host).run(saved("nothing"))).stdout).toMatch(/^updated .*-900\n$/);
    expect(host.comments).toEqual([theirs]);
    expect(theirs.body).toContain("Nothing to change");
  });

  test("a redirect is not followed with the token", async () => {
    const host = await fakeGitHub();
    const elsewhere = await fakeGitHub();
    host.mishaps.push({
      when: ({ path }) => path.endsWith("/pulls/7"),
      given: { status: 307, headers: { location: `${elsewhere.url}/x` } },
    });
    const { code, stderr } = await gitHubJob(host).run(saved("tour"));
    expect(code).toBe(1);
    expect(stderr).toContain("the token goes to the configured host alone");
    expect(elsewhere.asked).toEqual([]);
  });
});

test("an Enterprise Server is spoken to at its own address, for everything", async () => {
  const host = await fakeGitHub({ base: "/api/v3" });
  expect((await gitHubJob(host).run(saved("tour"))).stdout).toMatch(/^created /);
  expect(host.asked.map(({ path }) => path.split("/").slice(0, 4).join("/"))).toContain("/api/graphql");
  expect(host.asked.every(({ path }) => path === "/api/graphql" || path.startsWith("/api/v3/repos/"))).toBe(true);
});

describe("an issue for drift", () => {
  test("is opened, kept current, closed when nothing differs, and not opened for nothing", async () => {
    const host = await fakeGitHub();
    const event = { schedule: "17 5 * * *" };
    const check = (name: string) => gitHubJob(host, { event, env: { GITHUB_SHA: commitA } }).run(saved(name), "--issue");
    expect((await check("nothing")).stdout).toMatch(/^nothing written/);
    host.issues.push({ id: 5, body: "", login: "bo", title: "mine", labels: ["orgform-drift"], state: "open" });
    expect((await check("tour")).stdout).toMatch(/^created /);
    expect((await check("tour")).stdout).toMatch(/^updated /);
    const [, own] = host.issues;
    expect(own).toMatchObject({
      state: "open",
      labels: ["orgform-drift"],
      title: `${planIn("tour").organization.id} is not as its file says`,
    });
    expect(own?.body).toContain("### Plan for");
    expect((await check("nothing")).stdout).toMatch(/^closed /);
    expect(own).toMatchObject({ state: "closed" });
    expect((await check("tour")).stdout).toMatch(/^created /);
    expect(host.issues).toHaveLength(3);
    expect(host.issues[0]).toMatchObject({ body: "", state: "open" });
  });

  test("that cannot be labelled, and so would not be found again, is an error", async () => {
    const host = await fakeGitHub();
    host.mishaps.push({
      when: ({ method, path }) => method === "POST" && path.endsWith("/issues"),
      given: { status: 201, body: { number: 1, labels: [] } },
    });
    const { code, stderr } = await gitHubJob(host, { event: {} }).run(saved("tour"), "--issue");
    expect(code).toBe(1);
    expect(stderr).toContain("without its label");
  });

  test("needs a permission of its own", async () => {
    const host = await fakeGitHub();
    host.tokens.set(workflowToken, { login: "github-actions[bot]", permissions: { pull_requests: "write" } });
    const { code, stderr } = await gitHubJob(host, { event: {} }).run(saved("tour"), "--issue");
    expect(code).toBe(1);
    expect(stderr).toContain("Add `issues: write` to `permissions` of the job");
  });
});
