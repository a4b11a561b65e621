import { invalid, notFound } from "../refusal.ts";
import { object } from "../shape.ts";
import { listRoute, route, section } from "../wire/route.ts";
import { activeProject } from "../world/access.ts";
import { catalogue, limitFields, limitShapes, organizationMaximum, type Limits } from "../world/models.ts";
import type { RateLimit } from "../world/world.ts";
import { record } from "./audit.ts";

const showLimit = ({ id, model, limits }: RateLimit): unknown => ({ object: "project.rate_limit", id, model, ...limits });

/** The bodies of these refusals are not known; that there are such refusals is. @throws Refusal 400 */
function refuseMeaningless(record: RateLimit, wanted: Limits): void {
  for (const field of limitFields) {
    const value = wanted[field];
    const standard = catalogue.get(record.model)?.[field];
    if (value === undefined) continue;
    if (standard === undefined) throw invalid(`'${field}' is not available for model ${record.model}`, field);
    const maximum = organizationMaximum(standard);
    if (value > maximum) throw invalid(`'${field}' must not exceed the organization's limit of ${maximum}`, field);
  }
}

/** Records come with the project and cannot be created, deleted or reset. */
export const rateLimits = section("project_rate_limits", [
  listRoute("GET /organization/projects/{project_id}/rate_limits", {
    // No maximum is stated. The official Terraform provider asks for a thousand.
    pages: { family: "ids", limit: { min: 1, max: 1000, standard: 100 }, before: true },
    rows: ({ world, params }) => activeProject(world, params.project_id).rateLimits.listing(),
    show: showLimit,
  }),
  route("POST /organization/projects/{project_id}/rate_limits/{rate_limit_id}", {
    body: object(limitShapes),
    answer: (call) => {
      const project = activeProject(call.world, call.params.project_id);
      const found = project.rateLimits.get(call.params.rate_limit_id);
      if (!found) throw notFound("rate limit", call.params.rate_limit_id);
      refuseMeaningless(found, call.body);
      found.limits = { ...found.limits, ...call.body };
      record({ ...call, project }, "rate_limit.updated", { id: found.id, changes_requested: { ...call.body } });
      return showLimit(found);
    },
  }),
]);
