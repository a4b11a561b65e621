import { alphanumeric } from "../random.ts";
import { invalid, notFound } from "../refusal.ts";
import { object, tagged, text } from "../shape.ts";
import { string } from "../wire/query.ts";
import { listRoute, route, section } from "../wire/route.ts";
import { activeProject } from "../world/access.ts";
import { externalStorageFields } from "../world/newer-bodies.ts";
import { secondsOf, type ExternalStorage, type World } from "../world/world.ts";
import { record } from "./audit.ts";

/** What the API derives from what it was sent, or asks the cloud for. */
function derived({ organization }: World, { body }: ExternalStorage): Readonly<Record<string, string>> {
  if (body.type === "aws")
    return { account_id: String(body.role_arn).split(":")[4] ?? "", external_id: organization.id, region: "us-east-1" };
  if (body.type === "gcp") return { audience: organization.id, region: "us-east1" };
  return body.type === "azure" ? { region: "eastus" } : {};
}

function show(world: World, storage: ExternalStorage): unknown {
  const { id, createdAt, projectId, status, body } = storage;
  const provider = { ...derived(world, storage), ...body };
  return { object: "organization.external_storage", id, created_at: createdAt, project_id: projectId, geography: "US", status, provider };
}

/** @throws Refusal 404 */
function storageIn(world: World, id: string): ExternalStorage {
  const storage = world.externalStorage.get(id);
  if (!storage) throw notFound("external storage", id);
  return storage;
}

/** From the openai package alone: the published description lacks these routes. There is no update. */
export const externalStorage = section("external_storage", [
  listRoute("GET /organization/external_storage", {
    pages: { family: "ids", limit: { min: 1, max: 100, standard: 20 }, order: "asc" },
    query: { project_id: string },
    rows: ({ world, query }) => world.externalStorage.listing(({ projectId }) => !query.project_id || projectId === query.project_id),
    show: (storage, { world }) => show(world, storage),
  }),
  route("POST /organization/external_storage", {
    body: object({ project_id: text({ min: 1 }), provider: tagged("type", externalStorageFields) }),
    answer: (call) => {
      const { world, body } = call;
      if (!world.projects.has(body.project_id)) throw invalid(`The project ${body.project_id} was not found`, "project_id");
      const { id: projectId } = activeProject(world, body.project_id);
      const createdAt = secondsOf(world);
      const id = `extstorage_${alphanumeric(world.random)}`;
      const storage: ExternalStorage = { id, createdAt, updatedAt: createdAt, projectId, status: "pending", body: body.provider };
      world.externalStorage.add(id, storage);
      record(call, "external_storage.registered", { id, data: { geography: "US" } });
      return show(world, storage);
    },
  }),
  route("GET /organization/external_storage/{external_storage_id}", {
    answer: ({ world, params }) => {
      const storage = world.externalStorage.shown(params.external_storage_id);
      if (!storage) throw notFound("external storage", params.external_storage_id);
      return show(world, storage);
    },
  }),
  route("DELETE /organization/external_storage/{external_storage_id}", {
    answer: (call) => {
      const { id } = storageIn(call.world, call.params.external_storage_id);
      call.world.externalStorage.delete(id);
      record(call, "external_storage.removed", { id });
      return { object: "organization.external_storage.deleted", id, deleted: true };
    },
  }),
  route("POST /organization/external_storage/{external_storage_id}/validate", {
    answer: ({ world, params }) => {
      const storage = storageIn(world, params.external_storage_id);
      storage.status = "validated";
      return show(world, storage);
    },
  }),
]);
