import { flag, integer, text } from "../model/field.ts";
import { defineKind } from "../model/kind.ts";

const batch = { ids: "certificate_ids", max: 10 } as const;

export const certificate = defineKind({
  name: "certificate",
  section: "certificates",
  summary: "A certificate for mutual TLS. Uploading enforces nothing; being active does.",
  key: "name",
  fields: {
    name: text("The name of the certificate.", { fold: "trim", nullable: true }),
    certificate: text("The certificate in PEM form. Usually the entry names a `file` instead.", {
      writeAt: "create",
      unreadable: true,
      requiredToCreate: true,
      fold: "trim",
      wire: { read: "certificate_details.content", write: "certificate" },
      fromFile: "file",
    }),
    active: flag("Whether it is enforced for the whole organization.", {
      toggle: {
        on: { send: "POST /organization/certificates/activate", batch },
        off: { send: "POST /organization/certificates/deactivate", batch },
      },
    }),
    // Together with the name they tell a renewed certificate from the one before it: the API gives no fingerprint.
    valid_at: integer("The first second in which the certificate is valid.", {
      writeAt: "never",
      internal: true,
      wire: "certificate_details.valid_at",
      fromCertificate: { field: "certificate", property: "validFrom" },
    }),
    expires_at: integer("The last second in which the certificate is valid.", {
      writeAt: "never",
      internal: true,
      wire: "certificate_details.expires_at",
      fromCertificate: { field: "certificate", property: "validTo" },
    }),
  },
  api: {
    list: "GET /organization/certificates",
    pageSize: 100,
    detail: "GET /organization/certificates/{id}",
    detailQuery: { "include[]": "content" },
    create: "POST /organization/certificates",
    update: "POST /organization/certificates/{id}",
    delete: "DELETE /organization/certificates/{id}",
  },
  claims: ["id", "name", "previously"],
  row: { required: ["active"] },
  enforces: ({ active }) => active === true,
  version: ["valid_at", "expires_at", "certificate"],
});
