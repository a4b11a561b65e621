import { describe, expect, test } from "vitest";
import { flawIn, flawInCreated, flawInDetail } from "../../src/api/soundness.ts";
import type { Wire } from "../../src/model/field.ts";
import { kindNamed } from "../config/support.ts";

const flaw = (kind: string, ...rows: readonly Wire[]): string | undefined => flawIn(kindNamed(kind), rows);

const project = { id: "proj_1", name: "Search", created_at: 1, status: "active" };
const role = { id: "role_1", name: "auditor", permissions: ["a"], predefined_role: false };
const alert = { id: "alert_1", threshold_amount: 500, notification_channel: { recipients: ["a@x.org"] } };
const storage = { id: "es_1", project_id: "proj_1", status: "validated", provider: { type: "aws", bucket: "b" } };
const invite = {
  id: "invite-1",
  email: "a@x.org",
  role: "reader",
  status: "pending",
  expires_at: 1,
  projects: [{ id: "proj_1", role: "member" }],
};
const user = { id: "user-1", email: "a@x.org", role: "owner" };

describe("a listing that is as the API gives it", () => {
  test.each<[kind: string, row: Wire]>([
    ["project", project],
    ["project", { ...project, status: null, residency: null, external_key_id: null, surprise: [] }],
    ["role", { ...role, description: null }],
    ["spend_alert", alert],
    ["project_external_storage", storage],
    ["invite", invite],
    ["invite", { ...invite, status: "withdrawn", projects: [] }],
    ["user", user],
    ["user", { ...user, role: "a role that is new" }],
    ["certificate", { id: "cert_1", name: null, active: false, certificate_details: {} }],
    ["user_role", { id: "role_1", predefined_role: false, assignment_sources: null }],
    ["project_group", { group_id: "group_1", group_name: "a" }],
    ["project_service_tier_settings", { default: "standard", enabled_tiers: "all" }],
    ["project_service_tier_settings", { enabled_tiers: [] }],
  ])("%s %#", (kind, row) => expect(flaw(kind, row)).toBeUndefined());

  // Service accounts and the default user; projects that are archived may have lost theirs.
  test.each<[kind: string, row: Wire]>([
    ["user", { ...user, email: null }],
    ["user", { id: "user-2", is_service_account: true }],
    ["user", { ...user, email: "" }],
    ["project", { ...project, name: null, status: "archived" }],
    ["project_user", { id: "user-3", role: "member", email: null }],
    ["admin_api_key", { id: "key_1", name: null, owner: {} }],
  ])("need not have a name where nobody can declare it: %s %#", (kind, row) => expect(flaw(kind, row)).toBeUndefined());

  test("may hold an edge twice where one does not count", () => {
    const inherited = { id: "role_1", predefined_role: false, assignment_sources: [{ principal_type: "group" }] };
    expect(flaw("user_role", { ...inherited, assignment_sources: null }, inherited)).toBeUndefined();
  });
});

describe("a listing that is damaged", () => {
  test.each<[kind: string, row: Wire, says: string]>([
    ["project", { ...project, name: 5 }, "a row (proj_1) whose `name` is a number, not text"],
    ["project", { ...project, name: null }, "a row (proj_1) whose `name` is missing"],
    ["project", { ...project, name: " " }, "a row (proj_1) whose `name` is missing"],
    ["project", { ...project, created_at: "1" }, "a row (proj_1) whose `created_at` is text, not a whole number"],
    ["project", { ...project, status: false }, "a row (proj_1) whose `status` is true or false, not text"],
    ["project", { ...project, external_key_id: "a/b" }, "a row (proj_1) whose `external_key_id` is no id"],
    ["role", { ...role, predefined_role: "false" }, "a row (role_1) whose `predefined_role` is text, not true or false"],
    ["role", { ...role, predefined_role: undefined }, "a row (role_1) whose `predefined_role` is missing"],
    ["role", { ...role, permissions: ["a", 5] }, "a row (role_1) whose `permissions` is a number, not text"],
    ["role", { ...role, permissions: undefined }, "a row (role_1) whose `permissions` is missing"],
    ["spend_alert", { ...alert, threshold_amount: "500" }, "a row (alert_1) whose `threshold_amount` is text, not a whole number"],
    ["spend_alert", { ...alert, threshold_amount: 0.5 }, "a row (alert_1) whose `threshold_amount` is a number, not a whole number"],
    ["spend_alert", { ...alert, notification_channel: [] }, "a row (alert_1) whose `notification_channel` is a list, not an object"],
    ["spend_alert", { ...alert, notification_channel: {} }, "a row (alert_1) whose `notification_channel.recipients` is missing"],
    ["project_external_storage", { ...storage, project_id: 5 }, "a row (es_1) whose `project_id` is no id"],
    ["project_external_storage", { ...storage, provider: { type: "aws" } }, "a row (es_1) whose `provider.bucket` is missing"],
    ["invite", { ...invite, status: undefined }, "a row (invite-1) whose `status` is missing"],
    ["invite", { ...invite, projects: ["proj_1"] }, "a row (invite-1) whose `projects` holds text, not an object"],
    ["invite", { ...invite, projects: [{ role: "member" }] }, "a row (invite-1) whose `projects` names nothing"],
    ["user", { ...user, is_scim_managed: "yes" }, "a row (user-1) whose `is_scim_managed` is text, not true or false"],
    ["group_user", { id: "user-1", email: ["a@x.org"] }, "a row (user-1) whose `email` is a list, not text"],
    ["certificate", { id: "cert_1", active: false }, "a row (cert_1) whose `name` is missing"],
    ["certificate", { id: "cert_1", name: "a" }, "a row (cert_1) whose `active` is missing"],
    [
      "user_role",
      { id: "role_1", predefined_role: false, assignment_sources: [{}] },
      "a row (role_1) whose `assignment_sources.principal_type` is missing",
    ],
    ["external_key", { id: "k_1", name: "a", type: "aws" }, "a row (k_1) whose `api_project_ids` is missing"],
    [
      "workload_identity_provider_federation_rule",
      { id: "r_1", name: "a", project_id: "p", service_account_id: "s", attribute_matchers: { ref: [] } },
      "a row (r_1) whose `attribute_matchers.ref` is a list, not text or true or false or a number",
    ],
  ])("%s %#", (kind, row, says) => expect(flaw(kind, row)).toBe(says));

  test.each([
    undefined,
    null,
    5,
    "",
    " ",
    "..",
    ".",
    "a/b",
    "a\\b",
    "a?b",
    "a#b",
    "%2e",
    "a b",
    "a\nb",
    "ü",
    "\uD800",
    "x".repeat(257),
    {},
    ["a"],
  ])("an id that no path can hold: %j", (id) =>
    expect(flaw("group", { id, name: "a", is_scim_managed: false })).toBe("a row without an `id` that can be used"),
  );

  test("two rows of one id, whatever else they say", () => {
    expect(flaw("project", project, { ...project, name: "Labs" })).toBe("two rows of one id (proj_1)");
    expect(flaw("project_group", { group_id: "g" }, { group_id: "h" }, { group_id: "g" })).toBe("two rows of one id (g)");
  });
});

describe("a setting", () => {
  test.each<[kind: string, answer: Wire, says: string | undefined]>([
    ["spend_limit", { threshold_amount: 500 }, undefined],
    ["spend_limit", {}, "a setting whose `threshold_amount` is missing"],
    ["data_retention", { type: "a type that is new" }, undefined],
    ["data_retention", { error: { message: "no" } }, "a setting that says nothing of what was asked for"],
    ["project_hosted_tool_permissions", { mcp: { enabled: true } }, undefined],
    ["project_hosted_tool_permissions", { mcp: true }, "a setting whose `mcp` is true or false, not an object"],
    ["project_hosted_tool_permissions", { mcp: {} }, "a setting whose `mcp.enabled` is missing"],
    ["project_model_permissions", { mode: "allow_list" }, "a setting whose `model_ids` is missing"],
  ])("%s %#", (kind, answer, says) => expect(flaw(kind, answer)).toBe(says));
});

test("what is read whole is of the row that was asked for", () => {
  const certificate = kindNamed("certificate");
  expect(flawInDetail(certificate, { id: "cert_1", name: "a" }, "cert_1")).toBeUndefined();
  expect(flawInDetail(certificate, { id: "cert_2", name: "a" }, "cert_1")).toBe("a row whose `id` is another than was asked for");
  expect(flawInDetail(certificate, { id: "cert_1", certificate_details: 5 }, "cert_1")).toContain("`certificate_details` is a number");
});

describe("the answer to a creation", () => {
  const created = (kind: string, wire: Wire): string | undefined => flawInCreated(kindNamed(kind), wire);

  test("tells the id, for what is below needs it", () => {
    expect(created("project", { id: "proj_1" })).toBeUndefined();
    for (const id of [undefined, null, 5, "..", ""]) expect(created("project", { id })).toBe("a row without an `id` that can be used");
  });

  test("needs none where the thing has none, or goes by what it points at", () => {
    expect(created("spend_limit", {})).toBeUndefined();
    expect(created("project_group", { group_id: "g" })).toBeUndefined();
    expect(created("user_role", { object: "user.role" })).toBeUndefined();
    expect(created("user_role", { id: "a/b" })).toBe("a row without an `id` that can be used");
  });
});
