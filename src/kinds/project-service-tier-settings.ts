import { oneOf, type Field } from "../model/field.ts";
import { defineKind } from "../model/kind.ts";
import { project } from "./project.ts";

const enabledTiers: Field<"all" | readonly string[]> = {
  schema: {
    anyOf: [{ const: "all" }, { type: "array", items: { type: "string", enum: ["flex", "fast", "ultrafast"] }, uniqueItems: true }],
    description: "Tiers that requests may ask for: a list, or `all`.",
  },
  unordered: true,
};

export const projectServiceTierSettings = defineKind({
  name: "project_service_tier_settings",
  section: "service_tier_settings",
  summary: "Which service tiers a project's requests may use. What is left out stays as it is; it cannot be unset.",
  parent: project,
  fields: {
    default: oneOf(["standard", "fast", "scale"], "The tier of requests that ask for none."),
    enabled_tiers: enabledTiers,
  },
  api: {
    read: "GET /organization/projects/{project}/service_tier_settings",
    update: "POST /organization/projects/{project}/service_tier_settings",
  },
});
