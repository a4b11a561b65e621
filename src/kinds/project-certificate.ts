import { reference } from "../model/field.ts";
import { defineKind } from "../model/kind.ts";
import { certificate } from "./certificate.ts";
import { project } from "./project.ts";

const batch = { ids: "certificate_ids", max: 10 } as const;

export const projectCertificate = defineKind({
  name: "project_certificate",
  section: "certificates",
  summary: "A certificate of the organization that is enforced in a project.",
  parent: project,
  key: "certificate",
  fields: {
    certificate: reference(certificate, "A certificate of the organization.", { wire: "id" }),
  },
  api: {
    list: "GET /organization/projects/{project}/certificates",
    pageSize: 100,
    create: { send: "POST /organization/projects/{project}/certificates/activate", batch },
    delete: { send: "POST /organization/projects/{project}/certificates/deactivate", batch },
  },
  // The listing shows every certificate of the organization.
  row: { properties: { active: { type: "boolean" } }, required: ["active"] },
  standing: ({ active }) => (active === true ? "ours" : "absent"),
  // Only those that are active are rows of ours.
  enforces: () => true,
  cascades: false,
});
