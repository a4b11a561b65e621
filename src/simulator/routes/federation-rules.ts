import { alphanumeric } from "../random.ts";
import { invalid, notFound } from "../refusal.ts";
import { object, optional, text, type TypeOf } from "../shape.ts";
import { string } from "../wire/query.ts";
import { listRoute, route, section, type Call } from "../wire/route.ts";
import { federationRuleFields, ruleDefaults } from "../world/newer-bodies.ts";
import { secondsOf, type FederationRule, type IdentityProvider } from "../world/world.ts";
import { record } from "./audit.ts";
import { providerIn, showRegistration } from "./identity-providers.ts";

const word = text({ min: 1 });
/** A name or description can be taken away by an update only. */
const creation = object({
  ...federationRuleFields,
  name: optional(text()),
  description: optional(text()),
  project_id: word,
  service_account_id: word,
});
/** What a rule lets in to stays as it is. */
const update = object({ ...federationRuleFields, attribute_matchers: optional(federationRuleFields.attribute_matchers) });

const show = ({ id: workload_identity_provider_id }: IdentityProvider, rule: FederationRule): unknown => ({
  ...showRegistration("organization.workload_identity_federation_rule", rule),
  workload_identity_provider_id,
  project_id: rule.projectId,
  service_account_id: rule.serviceAccountId,
});

interface ProviderPath {
  readonly workload_identity_provider_id: string;
}

interface RulePath extends ProviderPath {
  readonly workload_identity_federation_rule_id: string;
}

const providerOf = ({ world, params }: Call<ProviderPath>): IdentityProvider => providerIn(world, params.workload_identity_provider_id);

/** @throws Refusal 404 */
function ruleOf(call: Call<RulePath>): FederationRule {
  const rule = providerOf(call).rules.get(call.params.workload_identity_federation_rule_id);
  if (!rule) throw notFound("federation rule", call.params.workload_identity_federation_rule_id);
  return rule;
}

function create(call: Call<ProviderPath, unknown, TypeOf<typeof creation>>): unknown {
  const { world } = call;
  const { project_id: projectId, service_account_id: serviceAccountId, ...body } = call.body;
  const provider = providerOf(call);
  const account = world.projects.get(projectId)?.serviceAccounts.get(serviceAccountId);
  if (!account) throw invalid(`The service account ${serviceAccountId} was not found in project ${projectId}`, "service_account_id");
  const createdAt = secondsOf(world);
  const id = `wifr_${alphanumeric(world.random)}`;
  const rule = { id, createdAt, updatedAt: createdAt, projectId, serviceAccountId, body: { ...ruleDefaults, ...body } };
  record(call, "workload_identity_provider_mapping.created", { id, identity_provider_id: provider.id, data: {} });
  return show(provider, provider.rules.add(id, rule));
}

const base = "/organization/workload_identity_providers/{workload_identity_provider_id}/federation_rules";

/** From the openai package alone: the published description lacks these routes. */
export const federationRules = section("federation_rules", [
  listRoute(`GET ${base}`, {
    pages: { family: "ids", limit: { min: 1, max: 100, standard: 20 }, order: "asc" },
    query: { service_account_id: string },
    rows: (call) =>
      providerOf(call).rules.listing(({ serviceAccountId }) => (call.query.service_account_id ?? serviceAccountId) === serviceAccountId),
    show: (rule, call) => show(providerOf(call), rule),
  }),
  route(`POST ${base}`, { body: creation, answer: create }),
  route(`GET ${base}/{workload_identity_federation_rule_id}`, {
    answer: (call) => {
      const rule = providerOf(call).rules.shown(call.params.workload_identity_federation_rule_id);
      if (!rule) throw notFound("federation rule", call.params.workload_identity_federation_rule_id);
      return show(providerOf(call), rule);
    },
  }),
  route(`POST ${base}/{workload_identity_federation_rule_id}`, {
    body: update,
    answer: (call) => {
      const rule = ruleOf(call);
      rule.body = { ...rule.body, ...call.body };
      rule.updatedAt = secondsOf(call.world);
      record(call, "workload_identity_provider_mapping.updated", {
        id: rule.id,
        identity_provider_id: providerOf(call).id,
        changes_requested: {},
      });
      return show(providerOf(call), rule);
    },
  }),
  route(`DELETE ${base}/{workload_identity_federation_rule_id}`, {
    answer: (call) => {
      const { id } = ruleOf(call);
      const provider = providerOf(call);
      provider.rules.delete(id);
      record(call, "workload_identity_provider_mapping.deleted", { id, identity_provider_id: provider.id });
      return { object: "organization.workload_identity_federation_rule.deleted", id, deleted: true };
    },
  }),
]);
