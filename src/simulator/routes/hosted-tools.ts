import { Refusal } from "../refusal.ts";
import { each, flag, nullable, object, optional } from "../shape.ts";
import { route, section } from "../wire/route.ts";
import { activeProject } from "../world/access.ts";
import { hostedTools as tools, type HostedTool, type Project, type World } from "../world/world.ts";

const update = object(each(tools, optional(nullable(object({ enabled: flag })))));

function isEnabled({ hostedToolPolicy }: World, project: Project, name: HostedTool): boolean {
  const policy = hostedToolPolicy[name];
  return policy === "selected" ? project.hostedTools[name] : policy === "all";
}

const show = (world: World, project: Project): unknown =>
  Object.fromEntries(tools.map((name) => [name, { enabled: isEnabled(world, project, name) }]));

/** The rule is the guide's, the status that of a test double of the official Terraform provider. @throws Refusal 409 */
function refuseAgainstPolicy({ hostedToolPolicy }: World, name: HostedTool, enabled: boolean): void {
  if (!enabled && hostedToolPolicy[name] === "all")
    throw new Refusal(409, `${name}: the tool is enabled for all projects`, { param: name });
  if (enabled && hostedToolPolicy[name] === "none")
    throw new Refusal(409, `${name}: the tool is disabled for all projects`, { param: name });
}

export const hostedToolPermissions = section("project_hosted_tool_permissions", [
  route("GET /organization/projects/{project_id}/hosted_tool_permissions", {
    answer: ({ world, params }) => show(world, activeProject(world, params.project_id)),
  }),
  route("POST /organization/projects/{project_id}/hosted_tool_permissions", {
    body: update,
    answer: ({ world, params, body }) => {
      const project = activeProject(world, params.project_id);
      const wanted = tools.flatMap((name) => (body[name] ? [{ name, enabled: body[name].enabled }] : []));
      for (const { name, enabled } of wanted) refuseAgainstPolicy(world, name, enabled);
      for (const { name, enabled } of wanted) project.hostedTools[name] = enabled;
      return show(world, project);
    },
  }),
]);
