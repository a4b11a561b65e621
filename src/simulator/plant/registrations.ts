import { alphanumeric } from "../random.ts";
import type { Seed } from "../seed.ts";
import { providerDefaults, ruleDefaults } from "../world/newer-bodies.ts";
import { Shelf } from "../world/shelf.ts";
import { secondsOf, type FederationRule, type World } from "../world/world.ts";
import { accountNamed, projectNamed } from "./names.ts";

export function plantExternalKeys(world: World, seed: Seed): void {
  const createdAt = secondsOf(world);
  for (const { id = `extkey_${alphanumeric(world.random)}`, ...body } of seed.external_keys ?? []) {
    world.externalKeys.add(id, { id, createdAt, updatedAt: createdAt, body });
  }
}

export function plantProviders(world: World, seed: Seed): void {
  const createdAt = secondsOf(world);
  for (const [index, { id = `wip_${alphanumeric(world.random)}`, federation_rules = [], ...body }] of (
    seed.workload_identity_providers ?? []
  ).entries()) {
    const rules = new Shelf<FederationRule>(world.shelving);
    world.identityProviders.add(id, { id, createdAt, updatedAt: createdAt, body: { ...providerDefaults, ...body }, rules });
    for (const [at, each] of federation_rules.entries()) {
      const path = `workload_identity_providers[${index}].federation_rules[${at}]`;
      const { id: ruleId = `wifr_${alphanumeric(world.random)}`, project, service_account: name, ...rule } = each;
      const projectId = projectNamed(world, project, `${path}.project`).id;
      const serviceAccountId = accountNamed(world, { project, name }, path).id;
      rules.add(ruleId, { id: ruleId, createdAt, updatedAt: createdAt, projectId, serviceAccountId, body: { ...ruleDefaults, ...rule } });
    }
  }
}
