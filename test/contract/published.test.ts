import { afterEach, describe, expect, test, vi } from "vitest";
import type { LoggedRequest } from "../../src/simulator/simulator.ts";
import { options, scenes } from "./drive/scenes.ts";
import { onStage } from "./drive/stage.ts";
import { exceptions } from "./exceptions.ts";
import { loadPublished, referenceFile } from "./openapi.ts";

const published = loadPublished();
const check = (logged: LoggedRequest): readonly string[] => published?.check(logged) ?? [];

describe.skipIf(!published)("what the official client and the simulator tell each other is as published", () => {
  const newer = new Set<string>();

  test.each(Object.entries(scenes))("%s", async (_, scene) => {
    const exchanged = await onStage(scene, options);
    for (const { method, route } of exchanged) if (!published?.published(route, method)) newer.add(`${method} ${route}`);
    expect(exchanged.flatMap(check)).toEqual([]);
  });

  test("but for the exceptions, each of which was needed", () => {
    for (const { route, property, reason } of exceptions) console.info(`${route} ${property}: ${reason}`);
    expect(published?.unneeded()).toEqual([]);
  });

  test("and for the endpoints that are newer", () => {
    expect([...newer].map((endpoint) => endpoint.replace(/^\w+ \/organization\//, "").split("/")[0]).sort()).toEqual([
      ...Array<string>(5).fill("external_keys"),
      ...Array<string>(5).fill("external_storage"),
      ...Array<string>(3).fill("projects"),
      ...Array<string>(10).fill("workload_identity_providers"),
    ]);
  });
});

describe.skipIf(!published)("the check sees", () => {
  const nothing = "nothing";
  const exchange = { method: "GET", route: "/organization/groups", path: "/organization/groups", status: 200, at: 0, requestId: "req_1" };
  const group = { id: "g", name: "n", created_at: 1, is_scim_managed: false, group_type: "group" };
  const page = (row: object): object => ({ object: "list", data: [row], has_more: false, next: null });
  const key = {
    object: "organization.admin_api_key",
    id: "k",
    name: "n",
    redacted_value: "r",
    created_at: 1,
    expires_at: null,
    owner: {},
    value: "v",
  };
  const keys = { method: "POST", route: "/organization/admin_api_keys", path: "/organization/admin_api_keys" };

  test.each<[string, Partial<LoggedRequest>, string]>([
    ["nothing wrong", { responseBody: page(group) }, nothing],
    ["a strange property in a row", { responseBody: page({ ...group, scim_managed: false }) }, "data.scim_managed"],
    ["a missing property", { responseBody: page({ ...group, name: undefined }) }, "data: must have required property 'name'"],
    ["a wrong type", { responseBody: page({ ...group, created_at: "1" }) }, "data.created_at: must be integer"],
    ["a wrong word", { responseBody: page({ ...group, group_type: "gruop" }) }, "data.group_type"],
    ["a strange query parameter", { path: "/organization/groups?sort=asc", responseBody: page(group) }, "sort is not described"],
    ["a query value out of range", { path: "/organization/groups?limit=1001", responseBody: page(group) }, "limit is 1001"],
    ["a body where none is taken", { requestBody: {}, responseBody: page(group) }, "takes no body"],
    ["nothing wrong in a composed object", { ...keys, requestBody: { name: "n" }, responseBody: key }, nothing],
    ["a strange property in a composed object", { ...keys, requestBody: { name: "n" }, responseBody: { ...key, secret: "s" } }, "secret"],
    [
      "a strange property in part of one",
      { ...keys, requestBody: { name: "n" }, responseBody: { ...key, owner: { mail: "" } } },
      "owner.mail",
    ],
    ["a strange property in a request", { ...keys, requestBody: { name: "n", scopes: [] }, responseBody: key }, "scopes"],
    [
      "an error that is not in its envelope",
      { status: 404, responseBody: { code: 404, message: "m" } },
      "must have required property 'error'",
    ],
    ["an answer of a status that is not described", { status: 201, responseBody: page(group) }, "must have required property 'error'"],
  ])("%s", (_, part, complaint) => {
    const found = check({ ...exchange, ...part }).join("\n");
    expect(found === "" ? nothing : found).toContain(complaint);
  });
});

describe("the reference", () => {
  afterEach(() => void vi.unstubAllEnvs());

  test("must be there once it is named", () => {
    vi.stubEnv("ORGFORM_REFERENCE", "/nowhere");
    expect(() => referenceFile()).toThrow("ORGFORM_REFERENCE is /nowhere");
  });
});
