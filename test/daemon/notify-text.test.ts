import { describe, expect, it } from "vitest";
import type { News } from "../../src/daemon/notify-news.ts";
import { jsonBody, slackBody } from "../../src/daemon/notify-text.ts";
import type { Plan } from "../../src/model/plan.ts";
import type { State, Status } from "../../src/daemon/status.ts";
import { quarantineOf, statusOf } from "./notify-support.ts";

const at = Date.parse("2026-11-22T05:10:00Z");
const newsOf = (status: Status, before: State = "in_sync", unsaid = 0): News => ({ status, before, since: status.since, unsaid });
const slack = (...news: readonly News[]): string => (slackBody({ at, news }) as { readonly text: string }).text;
const plan = { changes: [{}, {}, {}], digest: "2d6853e46eda7ac7" } as unknown as Plan;

describe("the text", () => {
  it.each([
    [
      "drift",
      newsOf(statusOf("search", "drifted", { plan, message: "paused: migration week" })),
      "search (org-search at api.openai.com) differs from its configuration by 3 changes, since 2026-11-22 05:00 UTC.\npaused: migration week\nWhat to do: `orgform plan` shows the difference; `orgform apply` carries it out, or change the file.",
    ],
    [
      "drift that is enforced",
      newsOf(statusOf("search", "drifted", { plan, mode: "enforce" }), "failing", 3),
      "search (org-search at api.openai.com) differs from its configuration by 3 changes, since 2026-11-22 05:00 UTC. Its state has changed 3 times since the last message.\nWhat to do: `orgform plan` shows the difference; the next run carries it out, or change the file.",
    ],
    [
      "a refusal",
      newsOf(
        statusOf("search", "refused", {
          message: "12 deletions are more than 5.",
          quarantine: [quarantineOf("deletions", "abc123"), quarantineOf("owners")],
        }),
      ),
      "search (org-search at api.openai.com) has changes that a guard withholds, since 2026-11-22 05:00 UTC.\n12 deletions are more than 5.\nWhat to do: deletions withholds 2 changes. Look at them with `orgform plan`; the status page and `orgform apply --approve abc123` accept them, or change the file.\nWhat to do: owners withholds 2 changes, which no approval releases: change the file.",
    ],
    [
      "a refusal that is only looked at",
      newsOf(
        statusOf("search", "refused", {
          message: "2 changes withheld: deletions; the mode is detect",
          plan: {
            changes: [],
            withheld: quarantineOf("deletions").changes.map((each) => ({ ...each, approval: "abc123" })),
          } as unknown as Plan,
        }),
      ),
      "search (org-search at api.openai.com) has changes that a guard withholds, since 2026-11-22 05:00 UTC.\n2 changes withheld: deletions; the mode is detect\nWhat to do: deletions withholds 2 changes. Look at them with `orgform plan`; `orgform apply --approve abc123` accepts them, or change the file.",
    ],
    [
      "a failure",
      newsOf(statusOf("search", "failing", { message: "The API answered 500.", nextRunAt: Date.parse("2026-11-22T05:15:00Z") })),
      "search (org-search at api.openai.com) cannot be kept in line, since 2026-11-22 05:00 UTC.\nThe API answered 500.\nIt is tried again at 05:15 UTC.",
    ],
    [
      "files that cannot be used",
      newsOf(statusOf("search", "invalid", { message: "main (abc) is no configuration: 1 error" })),
      "search (org-search at api.openai.com) has a configuration that cannot be used; the last good one stays in force, since 2026-11-22 05:00 UTC.\nmain (abc) is no configuration: 1 error\nWhat to do: `orgform validate` shows every problem of the files with its place.",
    ],
    [
      "a recovery",
      newsOf(statusOf("search", "in_sync", { message: "from before" }), "drifted"),
      "search (org-search at api.openai.com) is in sync again; it was drifted, and out of line since 2026-11-22 05:00 UTC.",
    ],
  ])("of %s says who, what, since when and what to do", (_, news, text) => {
    expect(slack(news)).toBe(text);
  });

  it("of many is one message, which names the rest and where to look", () => {
    const news = Array.from({ length: 12 }, (_, index) => newsOf(statusOf(`org${index}`, "failing")));
    const body = slackBody({ at, news, page: "https://orgform.example" });
    expect(body).toMatchObject({
      mrkdwn: false,
      unfurl_links: false,
      text: expect.stringMatching(/\nand 2 organizations more: org10, org11\nStatus: https:\/\/orgform\.example$/),
    });
  });
});

describe("a name or a message that comes from outside", () => {
  const hostile =
    "<!channel> <@U1> @all @here (@channel) <https://evil|click> &amp; `x` ![i](http://evil/x) \u202Egnp \u001B[31m ada@acme.example\nNext: line";

  it("calls nobody, links nothing, draws nothing and stays on its line", () => {
    const text = slack(newsOf(statusOf(hostile, "failing", { message: hostile })));
    expect(text.split("\n")).toHaveLength(2);
    expect(text).not.toMatch(/[<>`\p{Cf}]|[^\P{Cc}\n]|(^|[^\w])@\w|\]\(|:\/\//u);
    expect(text).toContain("&lt;!channel&gt; &lt;(at)U1&gt; (at)all (at)here ((at)channel)");
    expect(text).toContain("&amp;amp;");
    expect(text).toContain("ada@acme.example\\nNext: line");
    expect(text).toContain("\\u202Egnp");
  });

  it("is cut where it is too long", () => {
    expect(slack(newsOf(statusOf("search", "failing", { message: "x".repeat(50_000) }))).length).toBeLessThan(1_000);
  });

  it("holds no secret, even if somebody had put one there", () => {
    const message = "401 for sk-admin-abcdefghijklmnop with Bearer abcdefghijklmnop.x";
    const news = [newsOf(statusOf("search", "failing", { message }))];
    for (const body of [slackBody({ at, news }), jsonBody({ at, news })]) {
      expect(JSON.stringify(body)).not.toMatch(/abcdefgh/);
      expect(JSON.stringify(body)).toContain("401 for [secret] with Bearer [secret]");
    }
  });
});

it("the plain body is data, with the same text", () => {
  const status = statusOf("search", "refused", {
    plan,
    message: "too many",
    quarantine: [quarantineOf("deletions", "abc123"), quarantineOf("owners")],
  });
  expect(jsonBody({ at, news: [newsOf(status, "drifted", 2)], page: "https://orgform.example" })).toEqual({
    format_version: "1",
    at: "2026-11-22T05:10:00.000Z",
    page: "https://orgform.example",
    organizations: [
      {
        name: "search",
        host: "api.openai.com",
        id: "org-search",
        state: "refused",
        before: "drifted",
        since: "2026-11-22T05:00:00.000Z",
        changes_not_told: 2,
        message: "too many",
        digest: "2d6853e46eda7ac7",
        pending: 3,
        approvals: [{ guard: "deletions", digest: "abc123" }],
        text: expect.stringContaining(
          "since 2026-11-22 05:00 UTC. Its state has changed 2 times since the last message.\ntoo many\nWhat to do: deletions",
        ),
      },
    ],
  });
});
