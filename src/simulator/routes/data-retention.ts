import { object, oneOf } from "../shape.ts";
import { route, section } from "../wire/route.ts";
import { activeProject } from "../world/access.ts";
import { retentions } from "../world/world.ts";

/** Sent as `retention_type`, answered as `type`. Neither can be deleted; a project can go back to `organization_default`. */
export const dataRetention = section("data_retention", [
  route("GET /organization/data_retention", {
    answer: ({ world }) => ({ object: "organization.data_retention", type: world.organization.dataRetention }),
  }),
  route("POST /organization/data_retention", {
    body: object({ retention_type: oneOf(...retentions) }),
    answer: ({ world, body }) => {
      world.organization.dataRetention = body.retention_type;
      return { object: "organization.data_retention", type: body.retention_type };
    },
  }),
]);

export const projectDataRetention = section("project_data_retention", [
  route("GET /organization/projects/{project_id}/data_retention", {
    answer: ({ world, params }) => ({ object: "project.data_retention", type: activeProject(world, params.project_id).dataRetention }),
  }),
  route("POST /organization/projects/{project_id}/data_retention", {
    body: object({ retention_type: oneOf("organization_default", "none", ...retentions) }),
    answer: ({ world, params, body }) => {
      activeProject(world, params.project_id).dataRetention = body.retention_type;
      return { object: "project.data_retention", type: body.retention_type };
    },
  }),
]);
