import { alphanumeric } from "../random.ts";
import { invalid, notFound } from "../refusal.ts";
import { flag, integer, list, nullable, object, oneOf, optional, text, type TypeOf } from "../shape.ts";
import { listRoute, route, section, type Call } from "../wire/route.ts";
import { activeProject } from "../world/access.ts";
import { newKey, showNewServiceAccountKey } from "../world/keys.ts";
import { removeServiceAccount } from "../world/removal.ts";
import { predefinedRoleOf, setPredefinedRole } from "../world/roles.ts";
import { Shelf } from "../world/shelf.ts";
import { secondsOf, type ApiKey, type Project, type ServiceAccount, type World } from "../world/world.ts";
import { record } from "./audit.ts";

const name = text({ min: 1 });
/** A year at most: the reference says so; the types of the openai package cannot. */
const lifetime = optional(nullable(integer({ min: 1, max: 31_536_000 })));
const creation = object({ name, create_service_account_only: optional(nullable(flag)), expires_in_seconds: lifetime });
const keyCreation = object({ name: optional(name), scopes: optional(list(text({ min: 1 }))), expires_in_seconds: lifetime });

function showAccount(world: World, project: Project, account: ServiceAccount): Readonly<Record<string, unknown>> {
  return {
    object: "organization.project.service_account",
    id: account.id,
    name: account.name,
    role: predefinedRoleOf(project, account) ?? "none",
    created_at: account.createdAt,
  };
}

/** @throws Refusal 404 */
function accountIn(project: Project, id: string): ServiceAccount {
  const account = project.serviceAccounts.get(id);
  if (!account) throw notFound("service account", id);
  return account;
}

function addKey(call: Call, project: Project, key: ApiKey): unknown {
  project.apiKeys.add(key.id, key);
  record({ ...call, project }, "api_key.created", { id: key.id, data: { scopes: [...key.scopes] } });
  return showNewServiceAccountKey(key);
}

function create(call: Call<{ readonly project_id: string }, unknown, TypeOf<typeof creation>>): unknown {
  const { world, body } = call;
  const project = activeProject(world, call.params.project_id);
  if (project.id === world.defaultProjectId) throw invalid("Service accounts cannot be added to the default project");
  const bare = body.create_service_account_only === true;
  if (bare && body.expires_in_seconds) throw invalid("A service account without a key has nothing that expires", "expires_in_seconds");
  const account: ServiceAccount = {
    // Seen on the real API: ids like those of people, though the documentation shows `svc_acct_`.
    id: `user-${alphanumeric(world.random)}`,
    name: body.name.trim(),
    createdAt: secondsOf(world),
    roles: new Shelf(world.shelving),
  };
  if (!bare) setPredefinedRole(project, account, "member");
  project.serviceAccounts.add(account.id, account);
  record({ ...call, project }, "service_account.created", { id: account.id, data: { role: bare ? "none" : "member" } });
  const owner = { type: "service_account", id: account.id } as const;
  const key = bare
    ? undefined
    : newKey(world, { kind: "serviceAccount", name: "Secret Key", owner, expiresInSeconds: body.expires_in_seconds });
  return { ...showAccount(world, project, account), api_key: key ? addKey(call, project, key) : null };
}

export const serviceAccounts = section("project_service_accounts", [
  listRoute("GET /organization/projects/{project_id}/service_accounts", {
    pages: { family: "ids", limit: { min: 1, max: 100, standard: 20 } },
    rows: ({ world, params }) => activeProject(world, params.project_id).serviceAccounts.listing(),
    show: (account, { world, params }) => showAccount(world, activeProject(world, params.project_id), account),
  }),
  route("POST /organization/projects/{project_id}/service_accounts", { body: creation, creates: true, answer: create }),
  route("GET /organization/projects/{project_id}/service_accounts/{service_account_id}", {
    answer: ({ world, params }) => {
      const project = activeProject(world, params.project_id);
      const account = project.serviceAccounts.shown(params.service_account_id);
      if (!account) throw notFound("service account", params.service_account_id);
      return showAccount(world, project, account);
    },
  }),
  route("POST /organization/projects/{project_id}/service_accounts/{service_account_id}", {
    body: object({ name: optional(name), role: optional(oneOf("member", "owner")) }),
    answer: (call) => {
      const { world, params, body } = call;
      const project = activeProject(world, params.project_id);
      const account = accountIn(project, params.service_account_id);
      if (body.name) account.name = body.name.trim();
      if (body.role) {
        setPredefinedRole(project, account, body.role);
        record({ ...call, project }, "service_account.updated", { id: account.id, changes_requested: { role: body.role } });
      }
      return showAccount(world, project, account);
    },
  }),
  route("DELETE /organization/projects/{project_id}/service_accounts/{service_account_id}", {
    answer: (call) => {
      const project = activeProject(call.world, call.params.project_id);
      const { id } = accountIn(project, call.params.service_account_id);
      removeServiceAccount(call.world, project, id);
      record({ ...call, project }, "service_account.deleted", { id });
      return { object: "organization.project.service_account.deleted", id, deleted: true };
    },
  }),
  route("POST /organization/projects/{project_id}/service_accounts/{service_account_id}/api_keys", {
    body: keyCreation,
    answer: (call) => {
      const { world, params, body } = call;
      const project = activeProject(world, params.project_id);
      const { id } = accountIn(project, params.service_account_id);
      const owner = { type: "service_account", id } as const;
      const { name = "Secret Key", scopes, expires_in_seconds: expiresInSeconds } = body;
      return addKey(call, project, newKey(world, { kind: "serviceAccount", name, owner, scopes, expiresInSeconds }));
    },
  }),
]);
