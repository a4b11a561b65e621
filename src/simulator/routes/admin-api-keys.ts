import { notFound } from "../refusal.ts";
import { integer, object, optional, text } from "../shape.ts";
import type { Pages } from "../wire/paging.ts";
import { listRoute, route, section } from "../wire/route.ts";
import { findServiceAccount } from "../world/access.ts";
import { newKey, redacted } from "../world/keys.ts";
import { predefinedRoleOf } from "../world/roles.ts";
import type { Entry, Listing, Place } from "../world/shelf.ts";
import type { ApiKey, World } from "../world/world.ts";

/** No maximum is stated. */
const pages: Pages = { family: "ids", limit: { min: 1, max: 100, standard: 20 }, order: "asc" };

function showOwner(world: World, { type, id }: ApiKey["owner"]): unknown {
  const account = findServiceAccount(world, id)?.account;
  if (type === "service_account" && account) {
    return { type, object: "organization.service_account", id, name: account.name, created_at: account.createdAt, role: "member" };
  }
  const user = world.users.get(id);
  const role = user && predefinedRoleOf(world.organization, user);
  return {
    type,
    object: "organization.user",
    id,
    name: user?.name ?? user?.email ?? "",
    created_at: user?.addedAt ?? 0,
    role: role ?? "reader",
  };
}

function showKey(world: World, key: ApiKey): Readonly<Record<string, unknown>> {
  return {
    object: "organization.admin_api_key",
    id: key.id,
    name: key.name,
    redacted_value: redacted(key),
    created_at: key.createdAt,
    expires_at: key.expiresAt,
    last_used_at: key.lastUsedAt,
    owner: showOwner(world, key.owner),
  };
}

/** Seen on the real API: keys of service accounts stand in this list too, and are called admin keys there. Their place is their project's. */
function allKeys(world: World): Listing<ApiKey> {
  const isOfServiceAccount = ({ owner }: ApiKey): boolean => owner.type === "service_account";
  const shelves = [...world.projects.values()].map(({ apiKeys }) => apiKeys);
  const entries: Entry<ApiKey>[] = [
    ...world.adminKeys.listing().entries,
    ...shelves.flatMap((shelf) => shelf.listing(isOfServiceAccount).entries),
  ];
  const placeOf = (id: string): Place | undefined => world.adminKeys.placeOf(id) ?? shelves.map((shelf) => shelf.placeOf(id)).find(Boolean);
  return { entries, placeOf };
}

export const adminApiKeys = section("admin_api_keys", [
  listRoute("GET /organization/admin_api_keys", {
    pages,
    rows: ({ world }) => allKeys(world),
    show: (key, { world }) => showKey(world, key),
  }),
  route("POST /organization/admin_api_keys", {
    body: object({ name: text({ min: 1 }), expires_in_seconds: optional(integer({ min: 1, max: 31_536_000 })) }),
    answer: ({ world, body, actor }) => {
      const owner = { type: "user", id: actor.userId } as const;
      const key = newKey(world, { kind: "admin", name: body.name, owner, expiresInSeconds: body.expires_in_seconds });
      world.adminKeys.add(key.id, key);
      return { ...showKey(world, key), value: key.value };
    },
  }),
  route("GET /organization/admin_api_keys/{key_id}", {
    answer: ({ world, params }) => {
      const key = allKeys(world).entries.find(({ id }) => id === params.key_id);
      if (!key) throw notFound("API key", params.key_id);
      return showKey(world, key.item);
    },
  }),
  route("DELETE /organization/admin_api_keys/{key_id}", {
    answer: ({ world, params }) => {
      if (!world.adminKeys.delete(params.key_id)) throw notFound("API key", params.key_id);
      return { object: "organization.admin_api_key.deleted", id: params.key_id, deleted: true };
    },
  }),
]);
