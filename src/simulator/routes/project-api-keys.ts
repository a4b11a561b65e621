import { invalid, notFound } from "../refusal.ts";
import { integer, list, object, optional, text, type TypeOf } from "../shape.ts";
import { word } from "../wire/query.ts";
import { listRoute, route, section, type Call } from "../wire/route.ts";
import { activeProject, hasAccess, projectRoleOf } from "../world/access.ts";
import { redacted } from "../world/keys.ts";
import { predefinedRoleOf } from "../world/roles.ts";
import { secondsOf, type ApiKey, type Project, type World } from "../world/world.ts";
import { record } from "./audit.ts";

const update = object({ scopes: optional(list(text({ min: 1 }))), expires_in_seconds: optional(integer({ min: 1, max: 31_536_000 })) });

function showOwner(world: World, project: Project, { type, id }: ApiKey["owner"]): unknown {
  if (type === "service_account") {
    const account = project.serviceAccounts.get(id);
    const role = account && predefinedRoleOf(project, account);
    return { type, service_account: { id, name: account?.name ?? "", created_at: account?.createdAt ?? 0, role: role ?? "none" } };
  }
  const user = world.users.get(id);
  const role = user && projectRoleOf(world, project, user);
  const email = user?.email ?? "";
  return { type, user: { id, email, name: user?.name ?? email, created_at: user?.addedAt ?? 0, role: role ?? "none" } };
}

function showKey(world: World, project: Project, key: ApiKey): unknown {
  return {
    object: "organization.project.api_key",
    id: key.id,
    name: key.name,
    redacted_value: redacted(key),
    created_at: key.createdAt,
    last_used_at: key.lastUsedAt,
    // Newer than the published description, which would not have it: told only where there is something to tell.
    ...(key.expiresAt !== null && { expires_at: key.expiresAt }),
    owner_project_access: hasAccess(world, project, key.owner) ? "active" : "inactive",
    owner: showOwner(world, project, key.owner),
  };
}

/** Without the filter "membership-based visibility rules" apply, "which may exclude some enabled keys": here, those of who is in only through a group. */
function isListed(world: World, project: Project, wanted: "active" | "inactive" | "any" | undefined): (key: ApiKey) => boolean {
  return ({ owner }) => {
    if (wanted === "any") return true;
    if (wanted) return hasAccess(world, project, owner) === (wanted === "active");
    const user = world.users.get(owner.id);
    return owner.type === "service_account" || (user !== undefined && projectRoleOf(world, project, user) !== undefined);
  };
}

/** @throws Refusal 404 */
function keyIn(project: Project, id: string): ApiKey {
  const key = project.apiKeys.get(id);
  if (!key) throw notFound("API key", id);
  return key;
}

interface KeyPath {
  readonly project_id: string;
  readonly api_key_id: string;
}

function change(call: Call<KeyPath, unknown, TypeOf<typeof update>>): unknown {
  const { world, params, body } = call;
  const project = activeProject(world, params.project_id);
  const key = keyIn(project, params.api_key_id);
  if (!body.scopes && !body.expires_in_seconds) throw invalid("Provide at least one of 'scopes' and 'expires_in_seconds'");
  const now = secondsOf(world);
  if (key.expiresAt !== null && key.expiresAt <= now) throw invalid("Expired keys cannot be updated");
  if (body.scopes) key.scopes = body.scopes;
  if (body.expires_in_seconds) key.expiresAt = now + body.expires_in_seconds;
  if (body.scopes) record({ ...call, project }, "api_key.updated", { id: key.id, changes_requested: { scopes: body.scopes } });
  return showKey(world, project, key);
}

function remove(call: Call<KeyPath>): unknown {
  const { world, params } = call;
  const project = activeProject(world, params.project_id);
  const key = keyIn(project, params.api_key_id);
  if (key.owner.type === "service_account" && world.settings.serviceAccountKeyDeletion === "refused") {
    throw invalid("API keys cannot be deleted for service accounts, please delete the service account");
  }
  project.apiKeys.delete(key.id);
  record({ ...call, project }, "api_key.deleted", { id: key.id });
  return { object: "organization.project.api_key.deleted", id: key.id, deleted: true };
}

export const projectApiKeys = section("project_api_keys", [
  listRoute("GET /organization/projects/{project_id}/api_keys", {
    pages: { family: "ids", limit: { min: 1, max: 100, standard: 20 } },
    query: { owner_project_access: word("active", "inactive", "any") },
    rows: ({ world, params, query }) => {
      const project = activeProject(world, params.project_id);
      return project.apiKeys.listing(isListed(world, project, query.owner_project_access));
    },
    show: (key, { world, params }) => showKey(world, activeProject(world, params.project_id), key),
  }),
  route("GET /organization/projects/{project_id}/api_keys/{api_key_id}", {
    answer: ({ world, params }) => {
      const project = activeProject(world, params.project_id);
      const key = project.apiKeys.shown(params.api_key_id);
      if (!key) throw notFound("API key", params.api_key_id);
      return showKey(world, project, key);
    },
  }),
  route("POST /organization/projects/{project_id}/api_keys/{api_key_id}", { body: update, answer: change }),
  route("DELETE /organization/projects/{project_id}/api_keys/{api_key_id}", { answer: remove }),
]);
