import { invalid } from "../refusal.ts";
import { either, list, object, oneOf, optional } from "../shape.ts";
import { route, section } from "../wire/route.ts";
import { activeProject } from "../world/access.ts";
import { shuffled } from "../random.ts";
import type { Project, World } from "../world/world.ts";

const update = object({
  default: optional(oneOf("standard", "fast", "scale")),
  enabled_tiers: optional(either(oneOf("all"), list(oneOf("flex", "fast", "ultrafast")))),
});

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
    body: update,
    answer: ({ world, params, body }) => {
      const project = activeProject(world, params.project_id);
      if (body.default === undefined && body.enabled_tiers === undefined)
        throw invalid("Provide at least one of 'default' and 'enabled_tiers'");
      project.serviceTiers = { ...project.serviceTiers, ...body };
      return show(world, project);
    },
  }),
]);
