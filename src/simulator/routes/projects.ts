import { alphanumeric } from "../random.ts";
import { invalid, Refusal } from "../refusal.ts";
import { nullable, object, oneOf, optional, text, type TypeOf } from "../shape.ts";
import { boolean } from "../wire/query.ts";
import { listRoute, route, section } from "../wire/route.ts";
import { activeProject, projectInPath } from "../world/access.ts";
import { addProject, enter } from "../world/projects.ts";
import { archive } from "../world/removal.ts";
import { predefinedId } from "../world/roles.ts";
import type { Project, World } from "../world/world.ts";
import { record } from "./audit.ts";

/** Three of them are newer than the published description: JP, IN and AU with processing. */
const residencies = oneOf(
  "GLOBAL",
  "US_STORAGE_PROCESSING",
  "EU_STORAGE_PROCESSING",
  "JP_STORAGE",
  "JP_STORAGE_PROCESSING",
  "KR_STORAGE",
  "CA_STORAGE",
  "SG_STORAGE",
  "IN_STORAGE",
  "IN_STORAGE_PROCESSING",
  "AU_STORAGE",
  "AU_STORAGE_PROCESSING",
  "GB_STORAGE",
  "AE_STORAGE",
  "AE_STORAGE_PROCESSING",
);
const geographies = oneOf("US", "EU", "JP", "IN", "KR", "CA", "AU", "SG");
const name = text({ min: 1 });
const externalKeyId = optional(nullable(text({ min: 1 })));

const creation = object({
  name,
  external_key_id: externalKeyId,
  residency: optional(nullable(residencies)),
  geography: optional(nullable(geographies)),
});
/** `geography` is taken "for backward compatibility"; nothing ever showed what it does. */
const update = object({ name: optional(nullable(name)), external_key_id: externalKeyId, geography: optional(nullable(geographies)) });

function showProject({ settings }: World, project: Project): unknown {
  return {
    object: "organization.project",
    id: project.id,
    name: project.name,
    created_at: project.createdAt,
    archived_at: project.archivedAt,
    status: project.archivedAt === null ? "active" : "archived",
    external_key_id: project.externalKeyId,
    ...(settings.residency === "returned" && { residency: project.residency ?? "GLOBAL" }),
  };
}

function residencyOf({ residency, geography }: TypeOf<typeof creation>): string | undefined {
  if (residency && geography) throw invalid("Do not provide both 'geography' and 'residency'", "geography");
  if (geography) return geography === "US" || geography === "EU" ? `${geography}_STORAGE_PROCESSING` : `${geography}_STORAGE`;
  return residency ?? undefined;
}

function refuseUnknownKey(world: World, id: string | null | undefined): void {
  if (id && !world.externalKeys.has(id)) throw invalid(`The external key ${id} does not exist`, "external_key_id");
}

/** It always exists, has no flag to tell it by, and can be neither renamed nor archived. */
function refuseDefault(world: World, project: Project): void {
  if (project.id === world.defaultProjectId) throw invalid("The default project cannot be updated or archived");
}

export const projects = section("projects", [
  listRoute("GET /organization/projects", {
    pages: { family: "ids", limit: { min: 1, max: 100, standard: 20 } },
    query: { include_archived: boolean },
    rows: ({ world, query }) => world.projects.listing(({ archivedAt }) => query.include_archived === true || archivedAt === null),
    show: (project, { world }) => showProject(world, project),
  }),
  route("POST /organization/projects", {
    body: creation,
    creates: true,
    answer: (call) => {
      const { world, body, actor } = call;
      const residency = residencyOf(body);
      refuseUnknownKey(world, body.external_key_id);
      const project = addProject(world, {
        id: `proj_${alphanumeric(world.random)}`,
        name: body.name,
        residency,
        externalKeyId: body.external_key_id,
      });
      // Seen when a template added the creator once more and was refused.
      enter(world, project.users, { id: actor.userId, roles: [predefinedId(project, "owner")] });
      record({ ...call, project }, "project.created", { id: project.id, data: { name: project.name, title: project.name } });
      return showProject(world, project);
    },
  }),
  route("GET /organization/projects/{project_id}", {
    answer: ({ world, params }) => {
      const project = world.projects.shown(params.project_id);
      if (!project) throw new Refusal(404, `The project ${params.project_id} was not found`);
      return showProject(world, project);
    },
  }),
  route("POST /organization/projects/{project_id}", {
    body: update,
    answer: (call) => {
      const { world, params, body } = call;
      const project = activeProject(world, params.project_id);
      refuseDefault(world, project);
      refuseUnknownKey(world, body.external_key_id);
      if (body.name) project.name = body.name.trim();
      if (body.external_key_id !== undefined) project.externalKeyId = body.external_key_id;
      if (body.name) record({ ...call, project }, "project.updated", { id: project.id, changes_requested: { title: project.name } });
      return showProject(world, project);
    },
  }),
  route("POST /organization/projects/{project_id}/archive", {
    answer: (call) => {
      const { world, params } = call;
      refuseDefault(world, projectInPath(world, params.project_id));
      const project = activeProject(world, params.project_id);
      archive(world, project);
      record({ ...call, project }, "project.archived", { id: project.id });
      return showProject(world, project);
    },
  }),
]);
