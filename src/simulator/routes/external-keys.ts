import { alphanumeric } from "../random.ts";
import { invalid, notFound } from "../refusal.ts";
import { tagged } from "../shape.ts";
import { word } from "../wire/query.ts";
import { listRoute, route, section } from "../wire/route.ts";
import { externalKeyFields } from "../world/newer-bodies.ts";
import { secondsOf, type Registration, type World } from "../world/world.ts";
import { record } from "./audit.ts";

function projectsOf(world: World, id: string): string[] {
  return [...world.projects.values()].filter(({ externalKeyId }) => externalKeyId === id).map((project) => project.id);
}

function show(world: World, { id, createdAt, body }: Registration): unknown {
  return {
    object: "organization.external_key",
    id,
    created_at: createdAt,
    api_project_ids: projectsOf(world, id),
    workspace_id: world.organization.id,
    ...body,
  };
}

/** @throws Refusal 404 */
function keyIn(world: World, id: string): Registration {
  const key = world.externalKeys.get(id);
  if (!key) throw notFound("external key", id);
  return key;
}

/** From the openai package alone: the published description lacks these routes. */
export const externalKeys = section("external_keys", [
  listRoute("GET /organization/external_keys", {
    pages: { family: "ids", limit: { min: 1, max: 100, standard: 20 }, order: "asc" },
    query: { purpose: word("ekm", "psp_decryption") },
    rows: ({ world, query }) => world.externalKeys.listing(({ body }) => !query.purpose || (body.purpose ?? "ekm") === query.purpose),
    show: (key, { world }) => show(world, key),
  }),
  route("POST /organization/external_keys", {
    body: tagged("type", externalKeyFields),
    answer: (call) => {
      const { world, body } = call;
      const createdAt = secondsOf(world);
      const id = `extkey_${alphanumeric(world.random)}`;
      const key = world.externalKeys.add(id, { id, createdAt, updatedAt: createdAt, body });
      record(call, "external_key.registered", { id, data: {} });
      return show(world, key);
    },
  }),
  route("GET /organization/external_keys/{external_key_id}", {
    answer: ({ world, params }) => {
      const key = world.externalKeys.shown(params.external_key_id);
      if (!key) throw notFound("external key", params.external_key_id);
      return show(world, key);
    },
  }),
  route("DELETE /organization/external_keys/{external_key_id}", {
    answer: (call) => {
      const { world, params } = call;
      const key = keyIn(world, params.external_key_id);
      // Assumed, like the other refusals to delete what is in use.
      if (projectsOf(world, key.id).length > 0) throw invalid("An external key that a project uses cannot be deleted");
      world.externalKeys.delete(key.id);
      record(call, "external_key.removed", { id: key.id });
      // The whole key once more, and not the confirmation that other deletions answer.
      return show(world, key);
    },
  }),
  route("POST /organization/external_keys/{external_key_id}/validate", {
    answer: ({ world, params }) => {
      keyIn(world, params.external_key_id);
      return { status: "valid" };
    },
  }),
]);
