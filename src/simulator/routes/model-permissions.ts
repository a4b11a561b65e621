import { shuffled } from "../random.ts";
import { invalid, Refusal } from "../refusal.ts";
import { list, object, oneOf, text } from "../shape.ts";
import { route, section } from "../wire/route.ts";
import { activeProject } from "../world/access.ts";
import { catalogue } from "../world/models.ts";
import type { Project, World } from "../world/world.ts";

/** A project without a policy answers 404: two Terraform providers rely on it, the description is silent. */
function show({ random }: World, { name, modelPermissions }: Project): unknown {
  if (!modelPermissions) throw new Refusal(404, `No model permissions are set for project ${name}`);
  const { mode, modelIds } = modelPermissions;
  return { object: "project.model_permissions", mode, model_ids: shuffled(modelIds, random) };
}

export const modelPermissions = section("project_model_permissions", [
  route("GET /organization/projects/{project_id}/model_permissions", {
    answer: ({ world, params }) => show(world, activeProject(world, params.project_id)),
  }),
  route("POST /organization/projects/{project_id}/model_permissions", {
    body: object({ mode: oneOf("allow_list", "deny_list"), model_ids: list(text({ min: 1 })) }),
    answer: ({ world, params, body }) => {
      const project = activeProject(world, params.project_id);
      const stranger = body.model_ids.find((id) => !catalogue.has(id));
      if (stranger !== undefined) throw invalid(`The model ${stranger} is not visible to the organization`, "model_ids");
      project.modelPermissions = { mode: body.mode, modelIds: [...new Set(body.model_ids)] };
      return show(world, project);
    },
  }),
  route("DELETE /organization/projects/{project_id}/model_permissions", {
    answer: ({ world, params }) => {
      const project = activeProject(world, params.project_id);
      show(world, project);
      project.modelPermissions = undefined;
      return { object: "project.model_permissions.deleted", deleted: true };
    },
  }),
]);
