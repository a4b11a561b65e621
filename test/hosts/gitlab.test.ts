import { describe, expect, test } from "vitest";
import { code } from "../../src/report/markdown.ts";
import { fakeGitLab, projectToken } from "./fake-gitlab.ts";
import { commitA, commitB, gitLabJob, planIn, saved } from "./stage.ts";

describe("the note of a merge request", () => {
  test("is created on the first plan, marked while the next one runs, and edited in place by it", async () => {
    const host = await fakeGitLab();
    const first = await gitLabJob(host).run(saved("tour"));
    expect(first).toMatchObject({ code: 0, stderr: "" });
    expect(first.stdout).toBe(`created https://gitlab.example/acme/openai/-/merge_requests/3#note_${host.notes[0]?.id}\n`);
    host.head = commitB;
    await gitLabJob(host).run("--running");
    expect(host.notes[0]?.body).toContain(`**Outdated.** A new plan for [${code("bbbbbbb")}]`);
    expect((await gitLabJob(host).run(saved("nothing"))).stdout).toMatch(/^updated /);
    expect(host.notes).toHaveLength(1);
    expect(host.notes[0]?.body).toContain("Nothing to change");
    expect(host.notes[0]?.body).toContain("(https://gitlab.example/acme/openai/-/jobs/77)");
  });

  test("is found on a later page, by its author as well as by its marker", async () => {
    const host = await fakeGitLab();
    await gitLabJob(host).run(saved("tour"));
    const [own] = host.notes.splice(0);
    const forged = { id: 1, body: own!.body, author: 666 };
    // What GitLab itself notes about a token's deeds bears the token's name.
    const system = { id: 2, body: own!.body, author: own!.author, system: true as const };
    const talk = Array.from({ length: 120 }, (_, index) => ({ id: 3 + index, body: "hm", author: 7 }));
    host.notes.push(forged, system, ...talk, own!);
    expect((await gitLabJob(host).run(saved("nothing"))).stdout).toMatch(/^updated /);
    expect([forged.body, system.body].map((body) => body.includes("Nothing to change"))).toEqual([false, false]);
    expect(host.notes.at(-1)?.body).toContain("Nothing to change");
  });

  test("of an older commit never overwrites that of a newer one; in a pipeline of merged results the head is the branch's", async () => {
    const host = await fakeGitLab();
    const old = gitLabJob(host);
    await old.run(saved("tour"));
    host.head = commitB;
    const merged = gitLabJob(host, { env: { CI_COMMIT_SHA: "c".repeat(40), CI_MERGE_REQUEST_SOURCE_BRANCH_SHA: commitB } });
    expect((await merged.run(saved("nothing"))).stdout).toMatch(/^updated /);
    expect((await old.run(saved("tour"))).stdout).toMatch(/^nothing written: a later run, of commit bbbbbbb/);
    expect(host.notes[0]?.body).toContain("Nothing to change");
  });

  test("of a merge request from a fork is in the target project", async () => {
    const host = await fakeGitLab();
    const fork = gitLabJob(host, { env: { CI_PROJECT_ID: "99", CI_PROJECT_URL: "https://gitlab.example/mallory/openai" } });
    expect((await fork.run(saved("tour"))).stdout).toContain("https://gitlab.example/acme/openai/-/merge_requests/3#note_");
  });

  test("survives a lost answer and a throttled one", async () => {
    const host = await fakeGitLab();
    const isWrite = ({ method }: { method: string }): boolean => method !== "GET";
    host.mishaps.push(
      {
        when: isWrite,
        given: {
          status: 429,
          headers: { "retry-after": "1" },
          body: { message: { error: "This endpoint has been requested too many times." } },
        },
      },
      { when: isWrite, hangUp: "after" },
    );
    expect((await gitLabJob(host).run(saved("tour"))).stdout).toMatch(/^updated /);
    expect(host.notes).toHaveLength(1);
  });
});

describe("a token that does not suffice", () => {
  test.each(["scope", "role"] as const)("for want of a %s is told what it needs, and is in no message", async (lacks) => {
    const host = await fakeGitLab();
    host.tokens.set(projectToken, { id: 500, lacks });
    const { code, stdout, stderr } = await gitLabJob(host).run(saved("tour"));
    expect({ code, stdout }).toEqual({ code: 1, stdout: "" });
    expect(stderr).toContain("GitLab could not create the note: 403");
    expect(stderr).toContain("The token in GITLAB_TOKEN needs the scope `api` and at least the role Reporter in this project.");
    expect(stderr).not.toContain(projectToken);
  });

  test("is not replaced by the job's own, which may write no notes: what to create is said", async () => {
    const host = await fakeGitLab();
    const { code, stderr } = await gitLabJob(host, { env: { GITLAB_TOKEN: "" } }).run(saved("tour"));
    expect(code).toBe(1);
    expect(stderr).toContain(
      "CI_JOB_TOKEN may not write notes or issues: create a project access token with the scope `api` and the role Developer",
    );
    expect(host.asked).toEqual([]);
  });

  test("because it has expired, is told so", async () => {
    const host = await fakeGitLab();
    const { stderr } = await gitLabJob(host, { env: { GITLAB_TOKEN: "glpat-old" } }).run(saved("tour"));
    expect(stderr).toContain("401 Unauthorized");
    expect(stderr).toContain("is not valid, or has expired");
  });
});

test("an issue for drift is opened, kept current and closed", async () => {
  const host = await fakeGitLab();
  const env = { CI_MERGE_REQUEST_IID: "", CI_COMMIT_SHA: commitA, CI_PIPELINE_SOURCE: "schedule" };
  const check = (name: string) => gitLabJob(host, { env }).run(saved(name), "--issue");
  expect((await check("tour")).stdout).toBe("created https://gitlab.example/acme/openai/-/issues/2001\n");
  expect((await check("tour")).stdout).toMatch(/^updated /);
  expect(host.issues).toMatchObject([{ state: "opened", title: `${planIn("tour").organization.id} is not as its file says` }]);
  expect((await check("nothing")).stdout).toMatch(/^closed /);
  expect(host.issues).toMatchObject([{ state: "closed" }]);
});
