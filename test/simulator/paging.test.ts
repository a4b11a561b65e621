import { describe, expect, test } from "vitest";
import type { SimulatorOptions } from "../../src/simulator/simulator.ts";
import { client, type Body, type Client } from "./client.ts";

const numbers = Array.from({ length: 5 }, (_, index) => index);
const seed: SimulatorOptions["seed"] = {
  users: [{ email: "ada@acme.example", role: "owner" }, ...numbers.map((n) => ({ email: `u${n}@acme.example` }))],
  groups: numbers.map((n) => ({ name: `g${n}` })),
};

async function walk(
  api: Client,
  path: string,
  cursorOf: (page: Body) => string | null | undefined,
): Promise<{ ids: string[]; pages: number }> {
  const ids: string[] = [];
  for (let pages = 1, after = ""; ; pages += 1) {
    const { body } = await api.get(path + after);
    ids.push(...body.data.map(({ id }) => id));
    if (!body.has_more) return { ids, pages };
    after = `?after=${cursorOf(body)}`;
  }
}

const names = ({ data }: Body): string[] => data.map(({ name }) => name);

describe("lists that name their last id", () => {
  test("are read to their end, each row once", async () => {
    const { ids, pages } = await walk(client({ seed, pageLimit: 2 }), "/organization/users", (page) => page.last_id);
    expect(new Set(ids).size).toBe(6);
    expect({ rows: ids.length, pages }).toEqual({ rows: 6, pages: 3 });
  });

  test("tell first and last, and null where there is nothing", async () => {
    const api = client({ seed });
    const { body } = await api.get("/organization/users?limit=2");
    expect([body.first_id, body.last_id]).toEqual(body.data.map(({ id }) => id));
    expect((await api.get("/organization/invites")).body).toEqual({
      object: "list",
      data: [],
      first_id: null,
      last_id: null,
      has_more: false,
    });
  });

  test("turn back, to the rows just before", async () => {
    const api = client({ pageLimit: 2 });
    const path = `/organization/projects/${api.simulator.state().projects[0]?.id}/rate_limits`;
    const { ids } = await walk(api, path, (page) => page.last_id);
    const { body } = await api.get(`${path}?before=${ids[5]}`);
    expect(body).toMatchObject({ first_id: ids[3], last_id: ids[4], has_more: true });
  });

  test("may leave the ids out where the description lets them", async () => {
    const api = client({ seed, cursorIds: "absent", pageLimit: 2 });
    expect(Object.keys((await api.get("/organization/users")).body)).toEqual(["object", "data", "has_more"]);
    expect((await api.get("/organization/spend_alerts")).body).toMatchObject({ first_id: null, last_id: null });
    const { ids } = await walk(api, "/organization/users", (page) => page.data.at(-1)?.id);
    expect(ids).toHaveLength(6);
  });

  test("come in an order of their own, the same on every page and every time", async () => {
    const api = client({ seed, pageLimit: 2 });
    const first = await walk(api, "/organization/users", (page) => page.last_id);
    expect(await walk(api, "/organization/users", (page) => page.last_id)).toEqual(first);
    expect(first.ids).not.toEqual(api.simulator.state().users.map(({ id }) => id));
  });

  test("go on where they were when the last row has been deleted meanwhile", async () => {
    const api = client({ seed });
    const { data } = (await api.get("/organization/users")).body;
    const at = data.findIndex(({ role }) => role === "reader");
    await api.delete(`/organization/users/${data[at]?.id}`);
    expect((await api.get(`/organization/users?after=${data[at]?.id}`)).body.data).toEqual(data.slice(at + 1));
  });
});

describe("lists that name the next cursor", () => {
  test.each(["next", "id"])("go on after the %s", async (kind) => {
    const api = client({ seed, pageLimit: 2 });
    const { ids, pages } = await walk(api, "/organization/groups", (page) => (kind === "next" ? page.next : page.data.at(-1)?.id));
    expect(ids).toEqual(api.simulator.state().groups.map(({ id }) => id));
    expect(pages).toBe(3);
  });

  test("end with null and know nothing of ids", async () => {
    expect(Object.keys((await client({ seed }).get("/organization/groups")).body)).toEqual(["object", "data", "has_more", "next"]);
    expect((await client({ seed }).get("/organization/groups")).body.next).toBeNull();
  });

  test.each([
    ["", ["g0", "g1", "g2", "g3", "g4"]],
    ["?order=desc", ["g4", "g3", "g2", "g1", "g0"]],
  ])("%s are in the order of creation", async (query, expected) => {
    expect(names((await client({ seed }).get(`/organization/groups${query}`)).body)).toEqual(expected);
  });
});

test.each([
  ["/organization/users?limit=100", 200],
  ["/organization/users?limit=101", 400],
  ["/organization/users?limit=0", 400],
  ["/organization/users?limit=-1", 400],
  ["/organization/users?limit=ten", 400],
  ["/organization/groups?limit=1000", 200],
  ["/organization/groups?limit=1001", 400],
  ["/organization/groups?limit=0", 200],
  ["/organization/groups?order=up", 400],
  ["/organization/users?order=asc", 400],
  ["/organization/users?after=user-unknown", 400],
  ["/organization/groups?after=cur_unknown", 400],
  ["/organization/spend_alerts?before=alert_unknown", 400],
  ["/organization/users?limit=1&limit=2", 400],
  ["/organization/users?limit[]=1", 400],
  ["/organization/users?emails=a@b.c&emails=d@e.f", 200],
  ["/organization/users?emails[]=a@b.c", 200],
  ["/organization/users?email=a@b.c", 400],
  ["/organization/projects?include_archived=yes", 400],
])("%s is answered %i", async (path, status) => {
  const reply = await client({ seed }).get(path);
  expect(reply.status).toBe(status);
});
