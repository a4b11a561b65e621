import {
  absentNames,
  blockOf,
  deletes,
  exactly,
  leftovers,
  listOf,
  projectOf,
  sorted,
  survivors,
  unless,
  type Block,
  type Case,
  type LiveProject,
  type State,
} from "./sentences.ts";

export function externalKeys(given: Case): readonly string[] {
  const section = given.document["external_keys"];
  const [before, after] = [
    given.before.external_keys,
    given.after.external_keys,
  ] as readonly (readonly Block[])[] as readonly (readonly Named[])[];
  const all = {
    before: before ?? [],
    after: after ?? [],
    section,
    loses: deletes("external_key", given),
    absent: absentNames("external_key", given),
  };
  const said = Object.entries(blockOf(section)).flatMap(([name, block]) =>
    asSaid(
      `the external key ${name}`,
      blockOf(block),
      all.after.find((key) => key.name === name),
    ),
  );
  return [...said, ...survivors("the external key", all), ...leftovers("the external key", all)];
}

interface Named extends Block {
  readonly id: string;
  readonly name?: unknown;
}

/** Lists are sets. */
function asSaid(what: string, wanted: Block, found: Block | undefined): readonly string[] {
  if (found === undefined) return [`${what} does not exist`];
  const differing = Object.entries(wanted).filter(([name, value]) => name !== "previously" && !isSame(value, found[name]));
  return differing.map(([name, value]) => `${name} of ${what} is ${JSON.stringify(found[name])}, not ${JSON.stringify(value)}`);
}

function isSame(a: unknown, b: unknown): boolean {
  if (Array.isArray(a) && Array.isArray(b)) return sorted(a) === sorted(b);
  return typeof a === "object" && typeof b === "object" ? sorted(Object.entries(a ?? {})) === sorted(Object.entries(b ?? {})) : a === b;
}

interface Project {
  readonly key: string;
  readonly block: Block;
  readonly live: LiveProject;
  readonly given: Case;
}

export function storages({ key, block, live, given }: Project): readonly string[] {
  const own = ({ external_storage: all }: State) => all.filter(({ project_id }) => project_id === live.id);
  const printed = (all: State): readonly string[] => own(all).map(({ provider }) => sorted(Object.entries(provider)));
  const wanted =
    block["external_storage"] === undefined
      ? undefined
      : listOf(block["external_storage"]).map((said) => sorted(Object.entries(blockOf(said))));
  const loses = deletes("project_external_storage", given);
  const staying = own(given.before).filter(
    ({ provider }) => wanted === undefined || !loses || wanted.includes(sorted(Object.entries(provider))),
  );
  return [
    ...exactly(`the storages of ${key}`, wanted, { found: printed(given.after), loses }),
    ...survivors(`the storage of ${key}`, { before: staying, after: own(given.after), section: undefined, loses }),
  ];
}

type Provider = State["workload_identity_providers"][number] & { readonly name?: unknown };

export function providers(given: Case): readonly string[] {
  const section = given.document["workload_identity_providers"];
  const [before, after]: readonly Provider[][] = [given.before.workload_identity_providers, given.after.workload_identity_providers];
  const all = {
    before: before ?? [],
    after: after ?? [],
    section,
    loses: deletes("workload_identity_provider", given),
    absent: absentNames("workload_identity_provider", given),
  };
  return [
    ...survivors("the provider", all),
    ...leftovers("the provider", all),
    ...Object.entries(blockOf(section)).flatMap(([name, said]) => {
      const { federation_rules: _rules, ...block } = blockOf(said);
      return asSaid(
        `the provider ${name}`,
        block,
        all.after.find((provider) => provider.name === name),
      );
    }),
    ...all.after.flatMap((provider) => rules(provider, blockOf(blockOf(section)[String(provider.name)])["federation_rules"], given)),
  ];
}

type Rule = Provider["federation_rules"][number] & { readonly name?: unknown };

function rules(provider: Provider, section: unknown, given: Case): readonly string[] {
  const before = given.before.workload_identity_providers.find(({ id }) => id === provider.id)?.federation_rules ?? [];
  const what = `the rule of ${String(provider.name)}`;
  const all = {
    after: provider.federation_rules as readonly Rule[],
    section,
    loses: deletes("workload_identity_provider_federation_rule", given),
  };
  return [
    ...survivors(what, { ...all, before: before.filter((rule) => hasAccount(rule, given)) }),
    ...leftovers(what, all),
    ...Object.entries(blockOf(section)).flatMap(([name, said]) => {
      const { project, service_account, ...block } = blockOf(said);
      const id = projectOf(String(project), blockOf(blockOf(given.document["projects"])[String(project)]), given.after)?.id;
      return asSaid(
        `${what} ${name}`,
        { ...block, project_id: id, service_account: `${String(project)}/${String(service_account)}` },
        all.after.find((rule) => rule.name === name),
      );
    }),
  ];
}

/** A rule goes with the account that it lets in. */
function hasAccount({ project_id, service_account }: Rule, { before, after }: Case): boolean {
  const accounts = ({ projects }: State) => projects.find(({ id }) => id === project_id)?.service_accounts ?? [];
  const account = accounts(before).find(({ name }) => service_account.endsWith(`/${name}`));
  return accounts(after).some(({ id }) => id === account?.id);
}

export function certificates(given: Case): readonly string[] {
  const section = given.document["certificates"];
  const [before, after] = [given.before.certificates, given.after.certificates];
  const all = { before, after, section, loses: deletes("certificate", given), absent: absentNames("certificate", given) };
  const isActive = (name: unknown, { active_certificates }: State): boolean => active_certificates.includes(String(name));
  const toggled = after.flatMap(({ id, name }) => {
    const then = before.find((certificate) => certificate.id === id);
    const wanted = blockOf(blockOf(section)[String(name)])["active"] ?? isActive(then?.name, given.before);
    return unless(isActive(name, given.after) === wanted, `the certificate ${String(name)} is ${wanted === true ? "not " : ""}active`);
  });
  const missing = Object.keys(blockOf(section)).filter((name) => !after.some((certificate) => certificate.name === name));
  return [
    ...survivors("the certificate", all),
    ...leftovers("the certificate", all),
    ...missing.map((name) => `there is no certificate ${name}`),
    ...toggled,
  ];
}
