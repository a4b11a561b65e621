import { oneOf, optional, text } from "../shape.ts";
import { newKey } from "../world/keys.ts";
import { action, post, remove } from "./action.ts";

const word = text({ min: 1 });
const project = word;
const account = { project, service_account: word };
const role = oneOf("owner", "member");

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
  rename_service_account: action({ ...account, name: word }, ({ project, service_account, name }, names) =>
    post(`${names.base(project)}/service_accounts/${names.account(project, service_account).id}`, { name }),
  ),
  set_service_account_role: action({ ...account, role }, ({ project, service_account, role }, names) =>
    post(`${names.base(project)}/service_accounts/${names.account(project, service_account).id}`, { role }),
  ),
  delete_service_account: action(account, ({ project, service_account }, names) =>
    remove(`${names.base(project)}/service_accounts/${names.account(project, service_account).id}`),
  ),
  create_service_account_key: action({ ...account, name: word }, ({ project, service_account, name }, names) =>
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
} as const;
