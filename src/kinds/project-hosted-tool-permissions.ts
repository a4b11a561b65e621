import { flag } from "../model/field.ts";
import { defineKind } from "../model/kind.ts";
import { project } from "./project.ts";

/** Each tool travels in an object of its own. */
const wire = { type: "object", properties: { enabled: { type: "boolean" } }, required: ["enabled"] };
const tool = (description: string) =>
  flag(description, { grants: "on", convert: { wire, read: enabledOf, write: (enabled) => ({ enabled }) } });

export const projectHostedToolPermissions = defineKind({
  name: "project_hosted_tool_permissions",
  section: "hosted_tool_permissions",
  summary: "Which hosted tools a project may use. A tool that is left out stays as it is; none can be unset.",
  parent: project,
  fields: {
    file_search: tool("Search in uploaded files."),
    web_search: tool("Search in the web."),
    image_generation: tool("Making images."),
    mcp: tool("Remote MCP servers and connectors."),
    code_interpreter: tool("Running code in a sandbox."),
  },
  api: {
    read: "GET /organization/projects/{project}/hosted_tool_permissions",
    update: "POST /organization/projects/{project}/hosted_tool_permissions",
  },
});

function enabledOf(wire: unknown): boolean | undefined {
  const enabled: unknown = typeof wire === "object" && wire !== null && "enabled" in wire ? wire.enabled : undefined;
  return typeof enabled === "boolean" ? enabled : undefined;
}
