import { describe, expect, test } from "vitest";
import { actions } from "../../src/simulator/actions/table.ts";
import { livedIn } from "../../src/simulator/lived-in.ts";
import { createSimulator, type Action } from "../../src/simulator/simulator.ts";
import { spareCertificate } from "./certificate.ts";

const [search, email] = ["Search", "hal@acme.example"];
const certificate = "spare";

/** Every action once, in an order in which each is possible. */
const story: readonly Action[] = [
  { do: "add_user", email: "new@acme.example", role: "owner" },
  { do: "set_user_role", email: "new@acme.example", role: "reader" },
  { do: "remove_user", email: "new@acme.example" },
  { do: "invite", email: "mo@acme.example", role: "reader", projects: [{ project: search, role: "member" }] },
  { do: "expire_invite", email: "mo@acme.example" },
  { do: "invite", email: "nan@acme.example", role: "reader" },
  { do: "delete_invite", email: "nan@acme.example" },
  { do: "accept_invite", email: "lou@acme.example" },
  { do: "create_role", name: "writer", permissions: ["api.model.request"] },
  { do: "create_role", name: "tester", permissions: [], project: search },
  { do: "update_role", role: "writer", name: "author", permissions: [] },
  { do: "assign_user_role", email, role: "author" },
  { do: "unassign_user_role", email, role: "author" },
  { do: "assign_group_role", group: "data-science", role: "author" },
  { do: "unassign_group_role", group: "data-science", role: "author" },
  { do: "delete_role", role: "author" },
  { do: "create_group", name: "temporary" },
  { do: "rename_group", group: "temporary", name: "short-lived" },
  { do: "add_group_user", group: "short-lived", email },
  { do: "remove_group_user", group: "short-lived", email },
  { do: "add_group_service_account", group: "short-lived", project: search, service_account: "indexer" },
  { do: "remove_group_service_account", group: "short-lived", project: search, service_account: "indexer" },
  { do: "add_project_group", project: search, group: "short-lived", role: "viewer" },
  { do: "remove_project_group", project: search, group: "short-lived" },
  { do: "delete_group", group: "short-lived" },
  { do: "create_project", name: "Fresh" },
  { do: "rename_project", project: "Fresh", name: "Stale" },
  { do: "set_external_key", project: "Stale", external_key: "eu" },
  { do: "archive_project", project: "Stale" },
  { do: "add_project_user", project: search, email, role: "member" },
  { do: "set_project_user_role", project: search, email, role: "owner" },
  { do: "create_api_key", project: search, email, name: "hal" },
  { do: "delete_api_key", project: search, key: "hal" },
  { do: "remove_project_user", project: search, email },
  { do: "create_service_account", project: search, name: "bot" },
  { do: "rename_service_account", project: search, service_account: "bot", name: "robot" },
  { do: "set_service_account_role", project: search, service_account: "robot", role: "owner" },
  { do: "create_service_account_key", project: search, service_account: "robot", name: "k" },
  { do: "delete_service_account", project: search, service_account: "robot" },
  { do: "set_rate_limit", project: search, model: "gpt-5", fields: { max_requests_per_1_minute: 1 } },
  { do: "set_model_permissions", project: search, mode: "deny_list", model_ids: ["o3"] },
  { do: "remove_model_permissions", project: search },
  { do: "set_hosted_tool", project: search, tool: "mcp", enabled: false },
  { do: "set_hosted_tool_policy", tool: "mcp", policy: "none" },
  { do: "set_service_tier_settings", project: search, enabled_tiers: "all" },
  { do: "set_spend_limit", threshold_amount: 1 },
  { do: "remove_spend_limit", project: search },
  { do: "add_spend_alert", project: search, threshold_amount: 3, recipients: ["a@b.c"] },
  { do: "remove_spend_alert", project: search, threshold_amount: 3 },
  { do: "set_data_retention", project: search, retention_type: "none" },
  { do: "upload_certificate", name: certificate, certificate: spareCertificate.pem },
  { do: "activate_certificate", certificate, project: search },
  { do: "deactivate_certificate", certificate, project: search },
  { do: "delete_certificate", certificate },
  { do: "create_admin_api_key", name: "temporary" },
  { do: "delete_admin_api_key", key: "temporary" },
];

test("every action is in the story", () => {
  expect([...new Set(story.map((action) => action.do))].sort()).toEqual(Object.keys(actions).sort());
});

test("each changes something, and neither is logged nor throttled", () => {
  const simulator = createSimulator({ seed: livedIn, rateLimit: { requests: 1, windowMs: 60_000 } });
  for (const action of story) {
    const before = simulator.state();
    simulator.act(action);
    expect(simulator.state(), action.do).not.toEqual(before);
  }
  expect(simulator.requests()).toEqual([]);
});

describe("an action is refused", () => {
  test.each<[object, string]>([
    [{ do: "explode" }, "There is no action called explode; there are add_user,"],
    [{ do: "archive_project" }, "The action archive_project failed: project is missing"],
    [{ do: "archive_project", project: "Search", force: true }, "force is not known"],
    [{ do: "archive_project", project: "Serach" }, "there is no project called Serach"],
    [{ do: "archive_project", project: "Default project" }, "The default project cannot be updated or archived"],
    [
      { do: "add_project_user", project: "Search", email: "nobody@x.y", role: "member" },
      "there is no user with the e-mail address nobody@x.y",
    ],
    [{ do: "add_project_user", project: "Search", email, role: "viewer" }, `role must be one of "owner", "member"`],
    [{ do: "delete_group", group: "ml-platform" }, "has roles assigned"],
    [{ do: "accept_invite", email: "nobody@x.y" }, "there is no pending invite"],
    [{ do: "create_group", name: "g", by: "nobody@x.y" }, "there is no user with the e-mail address nobody@x.y"],
    [{ do: "add_user", email: "ADA@acme.example" }, "is a member already"],
  ])("%j", (action, message) => {
    const simulator = createSimulator({ seed: livedIn });
    const before = simulator.state();
    expect(() => simulator.act(action as Action)).toThrow(message);
    expect(simulator.state()).toEqual(before);
  });

  test("for a name that two bear, until it is said by its id", () => {
    const simulator = createSimulator({
      seed: {
        projects: [
          { name: "P", id: "proj_1" },
          { name: "P", id: "proj_2" },
        ],
      },
    });
    expect(() => simulator.act({ do: "archive_project", project: "P" })).toThrow("there are 2");
    simulator.act({ do: "archive_project", project: "proj_2" });
    simulator.act({ do: "archive_project", project: "P" });
    expect(simulator.state().projects.filter(({ status }) => status === "archived")).toHaveLength(2);
  });
});

test("the compiler knows the actions", () => {
  const simulator = createSimulator({ seed: livedIn });
  // @ts-expect-error an action that there is not
  expect(() => simulator.act({ do: "explode" })).toThrow("explode");
  // @ts-expect-error a field that is not its own
  expect(() => simulator.act({ do: "create_group", nmae: "g" })).toThrow("nmae");
});
