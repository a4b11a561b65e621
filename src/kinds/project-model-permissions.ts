import { oneOf, setOf } from "../model/field.ts";
import { defineKind } from "../model/kind.ts";
import { project } from "./project.ts";

export const projectModelPermissions = defineKind({
  name: "project_model_permissions",
  section: "model_permissions",
  summary: "Which models a project may use. Unset: all that the organization may.",
  parent: project,
  fields: {
    mode: oneOf(["allow_list", "deny_list"], "Whether the list names what is allowed or what is denied.", { required: true }),
    model_ids: setOf("Models, as the API names them.", { required: true }),
  },
  api: {
    read: "GET /organization/projects/{project}/model_permissions",
    create: "POST /organization/projects/{project}/model_permissions",
    update: "POST /organization/projects/{project}/model_permissions",
    updates: "whole",
    delete: "DELETE /organization/projects/{project}/model_permissions",
  },
});
