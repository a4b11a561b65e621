import { invalid, notFound } from "../refusal.ts";
import { list, object, optional, text } from "../shape.ts";
import type { Pages } from "../wire/paging.ts";
import { words } from "../wire/query.ts";
import { listRoute, route, section, type Call, type Unassigned } from "../wire/route.ts";
import { scopeOf } from "../world/access.ts";
import { addCertificate } from "../world/certificates.ts";
import type { Certificate, Scope, World } from "../world/world.ts";
import { record } from "./audit.ts";

const MOST = 50;
const pages: Pages = { family: "ids", limit: { min: 1, max: 100, standard: 20 }, order: "desc", requiresIds: true };
const name = optional(text());
const batch = object({ certificate_ids: list(text({ min: 1 }), { min: 1, max: 10 }) });

/** The object is called otherwise when it is shown with its activity in a scope. */
function show({ id, name, createdAt, validAt, expiresAt, content }: Certificate, include: readonly "content"[] = []): unknown {
  const certificate_details = { valid_at: validAt, expires_at: expiresAt, ...(include.includes("content") && { content }) };
  return { object: "certificate", id, name, created_at: createdAt, certificate_details };
}

function showIn(object: string, { activeCertificates }: Scope, { id, name, createdAt, validAt, expiresAt }: Certificate): unknown {
  const certificate_details = { valid_at: validAt, expires_at: expiresAt };
  return { object, id, name, created_at: createdAt, certificate_details, active: activeCertificates.has(id) };
}

/** @throws Refusal 404 */
function certificateIn(world: World, id: string): Certificate {
  const certificate = world.certificates.get(id);
  if (!certificate) throw notFound("certificate", id);
  return certificate;
}

function upload(call: Call<object, unknown, { readonly certificate: string; readonly name?: string }>): unknown {
  const { world, body } = call;
  if (world.certificates.size >= MOST) throw invalid(`An organization can have at most ${MOST} certificates`);
  const certificate = readable(world, body);
  record(call, "certificate.created", { id: certificate.id, name: certificate.name ?? "" });
  return show(certificate);
}

function readable(world: World, { certificate: content, name }: { readonly certificate: string; readonly name?: string }): Certificate {
  try {
    return addCertificate(world, { content, name });
  } catch {
    throw invalid("The certificate is not valid PEM", "certificate");
  }
}

/** It must be inactive for the organization and for all projects. */
function remove(call: Call<{ readonly certificate_id: string }>): unknown {
  const { world, params } = call;
  const certificate = certificateIn(world, params.certificate_id);
  const scopes: readonly Scope[] = [world.organization, ...world.projects.values()];
  if (scopes.some(({ activeCertificates }) => activeCertificates.has(certificate.id))) {
    throw invalid("An active certificate cannot be deleted: deactivate it for the organization and all projects first");
  }
  world.certificates.delete(certificate.id);
  record(call, "certificate.deleted", { id: certificate.id, name: certificate.name ?? "", certificate: certificate.content });
  // This answer alone has no `deleted`.
  return { object: "certificate.deleted", id: certificate.id };
}

export const certificates = section("certificates", [
  listRoute("GET /organization/certificates", {
    pages,
    rows: ({ world }) => world.certificates.listing(),
    show: (certificate, { world }) => showIn("organization.certificate", world.organization, certificate),
  }),
  route("POST /organization/certificates", { body: object({ certificate: text({ min: 1 }), name }), answer: upload }),
  route("GET /organization/certificates/{certificate_id}", {
    query: { include: words("content") },
    answer: ({ world, params, query }) => {
      const certificate = world.certificates.shown(params.certificate_id);
      if (!certificate) throw notFound("certificate", params.certificate_id);
      return show(certificate, query.include);
    },
  }),
  route("POST /organization/certificates/{certificate_id}", {
    body: object({ name }),
    answer: (call) => {
      const certificate = certificateIn(call.world, call.params.certificate_id);
      if (call.body.name !== undefined) certificate.name = call.body.name.trim();
      record(call, "certificate.updated", { id: certificate.id, name: certificate.name ?? "" });
      return show(certificate);
    },
  }),
  route("DELETE /organization/certificates/{certificate_id}", { answer: remove }),
  ...activation("/organization", "organization.certificate"),
]);

type Batch = Call<object, unknown, { readonly certificate_ids: readonly string[] }>;

/** All of them or none, and again without harm. */
function toggle(call: Batch, object: string, verb: "activate" | "deactivate"): unknown {
  const scope = scopeOf(call);
  const chosen = call.body.certificate_ids.map((id) => call.world.certificates.get(id) ?? id);
  const stranger = chosen.find((each) => typeof each === "string");
  if (typeof stranger === "string") throw invalid(`The certificate ${stranger} was not found`, "certificate_ids");
  const found = chosen.filter((each) => typeof each !== "string");
  for (const { id } of found) {
    if (verb === "activate") scope.activeCertificates.add(id);
    else scope.activeCertificates.delete(id);
  }
  record(call, `certificates.${verb}d`, { certificates: found.map(({ id, name }) => ({ id, name: name ?? "" })) });
  const data = found.map((certificate) => showIn(object, scope, certificate));
  return { object: `${object}.${verb === "activate" ? "activation" : "deactivation"}`, data };
}

function activation(base: "/organization" | "/organization/projects/{project_id}", object: string): readonly Unassigned[] {
  return [
    route(`POST ${base}/certificates/activate`, { body: batch, answer: (call) => toggle(call, object, "activate") }),
    route(`POST ${base}/certificates/deactivate`, { body: batch, answer: (call) => toggle(call, object, "deactivate") }),
  ];
}

/** Every certificate of the organization, with its activity in the project. */
export const projectCertificates = section("project_certificates", [
  listRoute("GET /organization/projects/{project_id}/certificates", {
    pages,
    rows: (call) => {
      scopeOf(call);
      return call.world.certificates.listing();
    },
    show: (certificate, call) => showIn("organization.project.certificate", scopeOf(call), certificate),
  }),
  ...activation("/organization/projects/{project_id}", "organization.project.certificate"),
]);
