import { blockOf, projectOf, survivors, type Block, type Case, type State } from "./sentences.ts";

type Key = State["admin_api_keys"][number];

const longAgo = (seconds: number): boolean => seconds < 1_700_000_000;

/** Addresses of the keys that break the rule of their section, as the random rules have it: an age is 30 days, or a lifetime. */
export function brokenRules({ document, after }: Case): readonly string[] {
  const admin = after.admin_api_keys
    .filter((key) => breaks(key, blockOf(document["admin_api_keys"])))
    .map(({ name }) => `admin_api_key/${name}`);
  const own = Object.entries(blockOf(document["projects"])).flatMap(([key, block]) => {
    const rule = blockOf(blockOf(block)["api_keys"]);
    const keys = projectOf(key, blockOf(block), after)?.api_keys ?? [];
    return keys.filter((each) => breaks(each, rule)).map(({ name }) => `project/${key}/api_key/${name}`);
  });
  return [...admin, ...own].toSorted();
}

function breaks({ owner, created_at, last_used_at, expires_at }: Key, { max_age, max_idle, owners, must_expire }: Block): boolean {
  const name = owner.toLowerCase();
  return (
    (max_age === "30d" && longAgo(created_at)) ||
    (max_idle === "30d" && longAgo(last_used_at ?? created_at)) ||
    (Array.isArray(owners) && !owners.some((allowed) => name === allowed || name.endsWith(`/${String(allowed)}`))) ||
    (must_expire === true && expires_at === null)
  );
}

/** Keys are judged, and go with their owners alone. */
export function keys({ before, after }: Case): readonly string[] {
  const isThere = ({ owner }: Key, accounts: readonly { readonly name: string }[]): boolean =>
    after.users.some(({ email }) => email === owner) || accounts.some(({ name }) => owner.endsWith(`/${name}`));
  return [
    ...survivors("the admin key", {
      before: before.admin_api_keys.filter((key) => isThere(key, [])),
      after: after.admin_api_keys,
      section: undefined,
      loses: false,
    }),
    ...after.projects
      .filter(({ status }) => status === "active")
      .flatMap((project) => {
        const then = before.projects.find(({ id }) => id === project.id)?.api_keys ?? [];
        return survivors(`the key of ${project.name}`, {
          before: then.filter((key) => isThere(key, project.service_accounts)),
          after: project.api_keys,
          section: undefined,
          loses: false,
        });
      }),
  ];
}
