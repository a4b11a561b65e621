import { describe, expect, test } from "vitest";
import { reserve } from "../../src/cli/showing.ts";
import { asAddress } from "../../src/model/address.ts";
import type { Change, Plan } from "../../src/model/plan.ts";
import { readSheet, written } from "../../src/hosts/marker.ts";
import { failedNotice } from "../../src/report/comment.ts";
import { fakeGitHub } from "./fake-github.ts";
import { fakeGitLab } from "./fake-gitlab.ts";
import { gitHubJob, gitLabJob, planIn, saved } from "./stage.ts";

const names = [
  "`</details>@everyone",
  "```\n@all",
  "<!-- orgform:plan -->",
  "--> <script>alert(1)</script>",
  "[click](https://evil.example) ![x](https://evil.example/x.png)",
  "#1 !2 ~label GH-3 :+1: $\\frac{1}{2}$",
  "/close",
  "| a | b |\n|---|---|",
  "&#64;everyone &lt;b&gt;",
  "\u202Eevil\u200B",
];

const hostile: Plan = {
  ...planIn("nothing"),
  organization: { id: "org-x --> @everyone", host: "evil.example<b>" },
  changes: names.map((name) => ({
    action: "create",
    kind: "project",
    address: asAddress(`project/${name.replaceAll("/", "%2F")}`),
    ancestors: [],
    after: [],
    reason: `renamed from ${name}`,
    spec: { name, note: name },
    irreversible: `${name} stays`,
  })),
  withheld: names.map((name) => ({
    guard: name,
    kind: "role",
    address: asAddress(`role/${name}`),
    ancestors: [],
    action: "delete",
    fields: [],
    reason: name,
  })),
  diagnostics: names.map((name) => ({ severity: "warning", code: "x", message: name, hint: name })),
};

const withoutCode = (body: string): string =>
  body.replaceAll(/(?<!`)(`+)(?!`).+?(?<!`)\1(?!`)/g, "").replaceAll(/<code>[^<>`@]*<\/code>/g, "");

/** What a host would look for markup, mentions, references and commands in: neither comments of ours nor what is code. */
const exposed = (body: string): string =>
  withoutCode(body)
    .replaceAll(/<!-- orgform:[^>]*-->/g, "")
    .replaceAll(/https:\/\/git(hub|lab)\.example\/[\w/.-]*/g, "");

describe("what the file or the API says", () => {
  test.each(["GitHub", "GitLab"])("stays text in a comment on %s", async (name) => {
    const hosts = { gitHub: await fakeGitHub(), gitLab: await fakeGitLab() };
    const job = name === "GitHub" ? gitHubJob(hosts.gitHub) : gitLabJob(hosts.gitLab);
    expect(await job.run(saved(hostile))).toMatchObject({ code: 0, stderr: "" });
    const { body } = (name === "GitHub" ? hosts.gitHub.comments : hosts.gitLab.notes)[0]!;
    const open = exposed(body);
    expect(open).not.toMatch(/@|<(?!\/?(sub|details|summary|br)\b)|!\[|\]\((?!\))|https?:|\u202E|\u200B/);
    expect(open).not.toMatch(/^\s*\//m);
    expect(body).toContain("evil");
    expect(readSheet(body)).toMatchObject({ stamp: { organization: "org-x --> @everyone" } });
    expect(withoutCode(body).match(/<!--/g)).toHaveLength(2);
  });

  test.each(["😀", "x"])("cannot be so much that the host refuses it, nor what later runs add: %s", async (letter) => {
    const gitHub = await fakeGitHub();
    const many = Array.from({ length: 3_000 }, (_, index): Change => {
      const place = asAddress(`project/${index} ${letter.repeat(20)}`);
      const fields = [{ field: "monthly_usd", before: 1, after: index }];
      return { ...hostile.changes[0]!, action: "update", address: asAddress(`${place}/spend_limit`), ancestors: [place], spec: {}, fields };
    });
    const job = gitHubJob(gitHub);
    expect((await job.run(saved({ ...hostile, changes: many }))).stdout).toMatch(/^created /);
    expect((await job.run("--running")).stdout).toMatch(/^updated /);
    expect((await job.run("--failed", job.write("log", "x\n".repeat(40_000)))).stdout).toMatch(/^updated /);
    expect(gitHub.comments[0]?.body.length).toBeLessThanOrEqual(65_536);
    expect(job.read("summary").length).toBeLessThanOrEqual(1_048_576);
  });
});

describe("a note", () => {
  const stamp = { organization: "org-1", head: "abc", at: 1_000, plan: { head: "def", at: 500 } };

  test("is read as it was written, also after a browser has changed its line breaks", () => {
    const sheet = { stamp, notice: "> n", plan: "p\n\n<!-- orgform:plan -->\n\nq" };
    expect(readSheet(written(sheet).replaceAll("\n", "\r\n"))).toEqual({ stamp, plan: sheet.plan });
    expect(readSheet(written({ stamp: { head: "abc", at: 1_000 } }))).toEqual({ stamp: { head: "abc", at: 1_000 } });
  });

  test("has room for its marker and for the notice of a later run, however long the addresses are", () => {
    const [page, url] = [`https://github.example/${"x".repeat(250)}`, `https://github.example/${"y".repeat(250)}`];
    const head = "a".repeat(64);
    const longest = { organization: `org-${"x".repeat(60)}`, head, at: 0, plan: { head, at: 0 } };
    const notice = failedNotice({ head: { id: head, url }, page, shown: { head, at: 0 } }, { text: "", limit: 0 });
    expect(written({ stamp: longest, notice, plan: "" }).length).toBeLessThan(reserve);
  });

  test.each([
    "",
    "talk",
    "> <!-- orgform:comment head=a at=2026-01-01 -->",
    "<!-- orgform:comment head=a at=never -->",
    "<!-- orgform:commentary -->",
  ])("is not what begins with %j", (body) => {
    expect(readSheet(body)).toBeUndefined();
  });
});
