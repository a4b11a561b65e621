import { projectServiceAccount } from "../../../src/kinds/project-service-account.ts";
import { project } from "../../../src/kinds/project.ts";
import { reference, setOf, text } from "../../../src/model/field.ts";
import { defineKind } from "../../../src/model/kind.ts";

/** A kind that the administration API does not have, declared as one that it had would be: in one file. */
export const projectWebhook = defineKind({
  name: "project_webhook",
  section: "webhooks",
  summary: "Where a project's events are sent.",
  parent: project,
  key: "name",
  fields: {
    name: text("The name of the webhook."),
    url: text("The address that events are posted to.", { required: true, wire: "target.url" }),
    events: setOf("The events that are sent."),
    sender: reference(projectServiceAccount, "Who signs.", { wire: "service_account_id" }),
  },
  api: {
    list: "GET /organization/projects/{project}/webhooks",
    pageSize: 100,
    create: "POST /organization/projects/{project}/webhooks",
    update: "POST /organization/projects/{project}/webhooks/{id}",
    delete: "DELETE /organization/projects/{project}/webhooks/{id}",
  },
  claims: ["id", "name", "previously"],
});
