import { alphanumeric } from "../random.ts";
import { invalid, notFound } from "../refusal.ts";
import { object, optional, text } from "../shape.ts";
import { listRoute, route, section } from "../wire/route.ts";
import { identityProviderFields, providerDefaults } from "../world/newer-bodies.ts";
import { Shelf } from "../world/shelf.ts";
import { secondsOf, type FederationRule, type IdentityProvider, type World } from "../world/world.ts";
import { record } from "./audit.ts";

const { name, issuer, audience, type: _fixed, ...settings } = identityProviderFields;
/** A description can be taken away by an update only. */
const creation = object({ ...identityProviderFields, description: optional(text()) });
/** The type stays as it is. */
const update = object({ ...settings, name: optional(name), issuer: optional(issuer), audience: optional(audience) });

export function showRegistration(
  object: string,
  { id, createdAt, updatedAt, body }: Omit<IdentityProvider, "rules">,
): Readonly<Record<string, unknown>> {
  return { object, id, created_at: createdAt, updated_at: updatedAt, ...body };
}

const show = (provider: IdentityProvider): unknown => showRegistration("organization.workload_identity_provider", provider);

/** @throws Refusal 404 */
export function providerIn(world: World, id: string): IdentityProvider {
  const provider = world.identityProviders.get(id);
  if (!provider) throw notFound("workload identity provider", id);
  return provider;
}

/** From the openai package alone: the published description lacks these routes. */
export const identityProviders = section("workload_identity_providers", [
  listRoute("GET /organization/workload_identity_providers", {
    pages: { family: "ids", limit: { min: 1, max: 100, standard: 20 }, order: "asc" },
    rows: ({ world }) => world.identityProviders.listing(),
    show,
  }),
  route("POST /organization/workload_identity_providers", {
    body: creation,
    answer: (call) => {
      const { world } = call;
      const createdAt = secondsOf(world);
      const id = `wip_${alphanumeric(world.random)}`;
      const body = { ...providerDefaults, ...call.body };
      const rules = new Shelf<FederationRule>(world.shelving);
      record(call, "workload_identity_provider.created", { id, data: {} });
      return show(world.identityProviders.add(id, { id, createdAt, updatedAt: createdAt, body, rules }));
    },
  }),
  route("GET /organization/workload_identity_providers/{workload_identity_provider_id}", {
    answer: ({ world, params }) => {
      const provider = world.identityProviders.shown(params.workload_identity_provider_id);
      if (!provider) throw notFound("workload identity provider", params.workload_identity_provider_id);
      return show(provider);
    },
  }),
  route("POST /organization/workload_identity_providers/{workload_identity_provider_id}", {
    body: update,
    answer: (call) => {
      const provider = providerIn(call.world, call.params.workload_identity_provider_id);
      provider.body = { ...provider.body, ...call.body };
      provider.updatedAt = secondsOf(call.world);
      record(call, "workload_identity_provider.updated", { id: provider.id, changes_requested: {} });
      return show(provider);
    },
  }),
  route("DELETE /organization/workload_identity_providers/{workload_identity_provider_id}", {
    answer: (call) => {
      const { id, rules } = providerIn(call.world, call.params.workload_identity_provider_id);
      if (rules.size > 0) throw invalid("A provider can be deleted after all its federation rules only");
      call.world.identityProviders.delete(id);
      record(call, "workload_identity_provider.deleted", { id });
      return { object: "organization.workload_identity_provider.deleted", id, deleted: true };
    },
  }),
]);
