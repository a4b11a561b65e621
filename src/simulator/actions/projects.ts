import { each, flag, integer, list, object, oneOf, optional, text } from "../shape.ts";
import { newKey } from "../world/keys.ts";
import { limitFields } from "../world/models.ts";
import { hostedTools } from "../world/world.ts";
import { action, post, remove } from "./action.ts";

const word = text({ min: 1 });
const project = word;
const role = oneOf("owner", "member");
const cents = integer({ min: 0 });
const limits = object(each(limitFields, optional(integer({ min: 0 }))));

export const projects = {
  create_project: action({ name: word, residency: optional(word) }, (body) => post("/organization/projects", body)),
  rename_project: action({ project, name: word }, ({ project, name }, names) => post(names.base(project), { name })),
  archive_project: action({ project }, ({ project }, names) => post(`${names.base(project)}/archive`)),

  add_project_user: action({ project, email: word, role }, ({ project, email, role }, names) =>
    post(`${names.base(project)}/users`, { user_id: names.user(email).id, role }),
  ),
  set_project_user_role: action({ project, email: word, role }, ({ project, email, role }, names) =>
    post(`${names.base(project)}/users/${names.user(email).id}`, { role }),
  ),
  remove_project_user: action({ project, email: word }, ({ project, email }, names) =>
    remove(`${names.base(project)}/users/${names.user(email).id}`),
  ),

  /** `role` by its name, predefined or custom. */
  add_project_group: action({ project, group: word, role: word }, ({ project, group, role }, names) =>
    post(`${names.base(project)}/groups`, { group_id: names.group(group).id, role: names.role(names.project(project), role).id }),
  ),
  remove_project_group: action({ project, group: word }, ({ project, group }, names) =>
    remove(`${names.base(project)}/groups/${names.group(group).id}`),
  ),

  /** Without a key. */
  create_service_account: action({ project, name: word }, ({ project, name }, names) =>
    post(`${names.base(project)}/service_accounts`, { name, create_service_account_only: true }),
  ),
  rename_service_account: action({ project, service_account: word, name: word }, ({ project, service_account, name }, names) =>
    post(`${names.base(project)}/service_accounts/${names.account(project, service_account).id}`, { name }),
  ),
  set_service_account_role: action({ project, service_account: word, role }, ({ project, service_account, role }, names) =>
    post(`${names.base(project)}/service_accounts/${names.account(project, service_account).id}`, { role }),
  ),
  delete_service_account: action({ project, service_account: word }, ({ project, service_account }, names) =>
    remove(`${names.base(project)}/service_accounts/${names.account(project, service_account).id}`),
  ),
  create_service_account_key: action({ project, service_account: word, name: word }, ({ project, service_account, name }, names) =>
    post(`${names.base(project)}/service_accounts/${names.account(project, service_account).id}/api_keys`, { name }),
  ),

  /** People make their keys themselves: no route does it for them. */
  create_api_key: action({ project, email: word, name: word }, ({ project, email, name }, names) => {
    const key = newKey(names.world, { kind: "project", name, owner: { type: "user", id: names.user(email).id } });
    names.project(project).apiKeys.add(key.id, key);
    return undefined;
  }),
  delete_api_key: action({ project, key: word }, ({ project, key }, names) =>
    remove(`${names.base(project)}/api_keys/${names.key(names.project(project).apiKeys, key).id}`),
  ),

  set_rate_limit: action({ project, model: word, fields: limits }, ({ project, model, fields }, names) =>
    post(`${names.base(project)}/rate_limits/rl-${model}`, fields),
  ),
  set_model_permissions: action({ project, mode: oneOf("allow_list", "deny_list"), model_ids: list(word) }, ({ project, ...body }, names) =>
    post(`${names.base(project)}/model_permissions`, body),
  ),
  remove_model_permissions: action({ project }, ({ project }, names) => remove(`${names.base(project)}/model_permissions`)),
  set_hosted_tool: action({ project, tool: oneOf(...hostedTools), enabled: flag }, ({ project, tool, enabled }, names) =>
    post(`${names.base(project)}/hosted_tool_permissions`, { [tool]: { enabled } }),
  ),
  /** The organization's own say, which the API neither shows nor changes. */
  set_hosted_tool_policy: action(
    { tool: oneOf(...hostedTools), policy: oneOf("all", "none", "selected") },
    ({ tool, policy }, { world }) => {
      world.hostedToolPolicy[tool] = policy;
      return undefined;
    },
  ),

  /** Without a project: for the organization. So in all that follow. */
  set_spend_limit: action({ project: optional(project), threshold_amount: cents }, ({ project, threshold_amount }, names) =>
    post(`${names.base(project)}/spend_limit`, { threshold_amount, currency: "USD", interval: "month" }),
  ),
  remove_spend_limit: action({ project: optional(project) }, ({ project }, names) => remove(`${names.base(project)}/spend_limit`)),
} as const;
