import { describe, expect, test } from "vitest";
import { answered, clientFor, errorOf, never, request } from "./wire.ts";

const USERS = "GET /organization/users";
const rows = (...ids: readonly string[]) => ids.map((id) => ({ id }));

const api = answered();

type Page = Readonly<Record<string, unknown>>;

/** Answers with one page after another, the last one again and again. Returns the queries that were asked. */
function serve(...pages: readonly Page[]): Page[] {
  const queries: Page[] = [];
  api()
    .persist()
    .get("/v1/organization/users")
    .query((query) => queries.push(query) > 0)
    .reply(200, () => pages[Math.min(queries.length, pages.length) - 1]);
  return queries;
}

const list = (query = { limit: "2" }) => clientFor().client.list(request(USERS, { query }), never());

describe("cursors", () => {
  const last = { data: rows("c"), has_more: false };
  test.each([
    { style: "the last id", first: { data: rows("a", "b"), has_more: true, first_id: "a", last_id: "cursor" }, after: "cursor" },
    { style: "no last id, but the last row's", first: { data: rows("a", "b"), has_more: true, last_id: null }, after: "b" },
    { style: "the next one", first: { data: [{ group_id: "a" }, { group_id: "b" }], has_more: true, next: "opaque" }, after: "opaque" },
  ])("$style", async ({ first, after }) => {
    const queries = serve(first, last);
    expect(await list()).toEqual([...first.data, ...last.data]);
    expect(queries).toEqual([{ limit: "2" }, { limit: "2", after }]);
  });

  test("rows without an id are told apart by all they hold", async () => {
    const pages = [
      ["a", "b"],
      ["c", "d"],
    ].map((ids) => ids.map((id) => ({ group_id: id })));
    serve({ data: pages[0], has_more: true, next: "n" }, { data: pages[1], has_more: false, next: null });
    expect(await list()).toEqual(pages.flat());
  });

  test("a list without an entry is a list", async () => {
    serve({ data: [], has_more: false, next: null });
    expect(await list()).toEqual([]);
  });

  test("a page may be larger than the call stack", async () => {
    const many = Array.from({ length: 200_000 }, (_, index) => ({ id: String(index) }));
    serve({ data: many, has_more: false });
    expect(await list()).toHaveLength(200_000);
  });
});

describe("never a short list", () => {
  const more = { data: rows("a", "b"), has_more: true, last_id: "b" };
  test.each<{ what: string; pages: readonly Page[]; says: string }>([
    { what: "no rows", pages: [{ has_more: false }], says: "a list whose rows are missing or are not objects" },
    { what: "rows that are no list", pages: [{ data: {}, has_more: false }], says: "a list whose rows are missing or are not objects" },
    {
      what: "rows that are no objects",
      pages: [{ data: ["a"], has_more: false }],
      says: "a list whose rows are missing or are not objects",
    },
    { what: "no word of what follows", pages: [{ data: rows("a") }], says: "a list that does not say whether more follows" },
    {
      what: "a word that is not yes or no",
      pages: [{ data: rows("a"), has_more: "false" }],
      says: "a list that does not say whether more follows",
    },
    {
      what: "more without a cursor",
      pages: [{ data: [{ name: "a" }], has_more: true, last_id: null }],
      says: "a page that more follow, without a cursor to them",
    },
    {
      what: "more and an empty next",
      pages: [{ data: rows("a"), has_more: true, next: null, last_id: "a" }],
      says: "a page that more follow, without a cursor to them",
    },
    { what: "an empty page before the last", pages: [{ data: [], has_more: true, next: "n" }], says: "an empty page before the last one" },
    { what: "the same cursor again", pages: [more, { data: rows("c"), has_more: true, last_id: "b" }], says: "a cursor that leads back" },
    { what: "the same page again", pages: [more], says: "a cursor that leads back" },
    {
      what: "a circle",
      pages: [more, { data: rows("c"), has_more: true, last_id: "c" }, { data: rows("d"), has_more: true, last_id: "b" }],
      says: "a cursor that leads back",
    },
  ])("$what", async ({ pages, says }) => {
    serve(...pages);
    const error = await errorOf(list());
    expect(error.message).toBe(`GET /organization/users: api.example.com answered 200 with ${says}`);
    expect(error).toMatchObject({ status: 200, ambiguous: false });
  });

  test("a page that fails fails the list", async () => {
    api().get("/v1/organization/users").reply(200, more).get("/v1/organization/users?after=b").reply(403, {});
    expect(await errorOf(list({} as { limit: string }))).toMatchObject({ status: 403 });
  });

  test("a list without end", async () => {
    let asked = 0;
    const endless = () => Promise.resolve(Response.json({ data: rows(`row ${(asked += 1)}`), has_more: true, next: `cursor ${asked}` }));
    const error = await errorOf(clientFor({ fetch: endless }).client.list(request(USERS), never()));
    expect(error.message).toContain("more than 10000 pages");
    expect(asked).toBe(10_000);
  });
});

describe("a list that moves while it is read", () => {
  const first = { data: rows("a", "b"), has_more: true, last_id: "b" };
  const moved = { data: rows("b", "c"), has_more: false };
  const still = { data: rows("c"), has_more: false };

  test("is read again", async () => {
    const queries = serve(first, moved, first, still);
    expect(await list()).toEqual(rows("a", "b", "c"));
    expect(queries).toHaveLength(4);
  });

  test("is read three times in all, and then an error", async () => {
    const queries = serve(first, moved, first, moved, first, moved, first, still);
    const error = await errorOf(list());
    expect(error.message).toContain("the same row on two pages, 3 times: the list moved while it was read");
    expect(queries).toHaveLength(6);
  });

  test("is seen by its rows where they have no id", async () => {
    const queries = serve(
      { data: [{ group_id: "a" }], has_more: true, next: "n" },
      { data: [{ group_id: "a" }], has_more: false, next: null },
      still,
    );
    expect(await list()).toEqual(still.data);
    expect(queries).toHaveLength(3);
  });
});
