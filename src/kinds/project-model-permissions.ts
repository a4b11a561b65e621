import { oneOf, setOf, type Spec } from "../model/field.ts";
import { defineKind } from "../model/kind.ts";
import { listed } from "../model/listing.ts";
import { project } from "./project.ts";

export const projectModelPermissions = defineKind({
  name: "project_model_permissions",
  section: "model_permissions",
  summary: "Which models a project may use. Unset: all that the organization may.",
  parent: project,
  fields: {
    mode: oneOf(["allow_list", "deny_list"], "Whether the list names what is allowed or what is denied.", { required: true }),
    model_ids: setOf("Models, as the API names them.", { required: true, schema: { examples: [["gpt-5", "gpt-5-mini"]] } }),
  },
  api: {
    read: "GET /organization/projects/{project}/model_permissions",
    create: "POST /organization/projects/{project}/model_permissions",
    update: "POST /organization/projects/{project}/model_permissions",
    updates: "whole",
    delete: "DELETE /organization/projects/{project}/model_permissions",
  },
  widens: ({ before, after }) => {
    if (before === undefined) return undefined;
    if (after === undefined) return "every model of the organization may be used";
    if (before["mode"] === "allow_list" && after["mode"] === "deny_list") return "every model may be used that is not denied";
    const isListed = (model: string, { model_ids: list }: Spec): boolean => Array.isArray(list) && list.includes(model);
    const isAllowed = (model: string, spec: Spec): boolean => isListed(model, spec) === (spec["mode"] === "allow_list");
    const named = [before, after].flatMap(({ model_ids: list }) => (Array.isArray(list) ? (list as readonly string[]) : []));
    const gained = [...new Set(named)].filter((model) => isAllowed(model, after) && !isAllowed(model, before));
    return gained.length === 0 ? undefined : `${listed(gained.sort())} may be used`;
  },
});
