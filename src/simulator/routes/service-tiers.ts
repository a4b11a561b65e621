import { shuffled } from "../random.ts";
import { invalid } from "../refusal.ts";
import { object } from "../shape.ts";
import { route, section } from "../wire/route.ts";
import { activeProject } from "../world/access.ts";
import { serviceTierFields } from "../world/newer-bodies.ts";
import type { Project, World } from "../world/world.ts";

function show({ random }: World, { serviceTiers }: Project): unknown {
  const { default: standard, enabled_tiers: tiers } = serviceTiers;
  return { object: "project.service_tier_settings", default: standard, enabled_tiers: tiers === "all" ? tiers : shuffled(tiers, random) };
}

/** Newer than the published description: from the openai package alone. */
export const serviceTierSettings = section("project_service_tier_settings", [
  route("GET /organization/projects/{project_id}/service_tier_settings", {
    answer: ({ world, params }) => show(world, activeProject(world, params.project_id)),
  }),
  route("POST /organization/projects/{project_id}/service_tier_settings", {
    body: object(serviceTierFields),
    answer: ({ world, params, body }) => {
      const project = activeProject(world, params.project_id);
      if (body.default === undefined && body.enabled_tiers === undefined)
        throw invalid("Provide at least one of 'default' and 'enabled_tiers'");
      project.serviceTiers = { ...project.serviceTiers, ...body };
      return show(world, project);
    },
  }),
]);
