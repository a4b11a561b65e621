import { text } from "../shape.ts";
import { action, post, remove } from "./action.ts";

const word = text({ min: 1 });
const group = word;
const account = { group, project: word, service_account: word };

export const groups = {
  create_group: action({ name: word }, (body) => post("/organization/groups", body)),
  rename_group: action({ group, name: word }, ({ group, name }, names) => post(`/organization/groups/${names.group(group).id}`, { name })),
  delete_group: action({ group }, ({ group }, names) => remove(`/organization/groups/${names.group(group).id}`)),
  add_group_user: action({ group, email: word }, ({ group, email }, names) =>
    post(`/organization/groups/${names.group(group).id}/users`, { user_id: names.user(email).id }),
  ),
  remove_group_user: action({ group, email: word }, ({ group, email }, names) =>
    remove(`/organization/groups/${names.group(group).id}/users/${names.user(email).id}`),
  ),
  add_group_service_account: action(account, ({ group, project, service_account }, names) =>
    post(`/organization/groups/${names.group(group).id}/users`, { user_id: names.account(project, service_account).id }),
  ),
  remove_group_service_account: action(account, ({ group, project, service_account }, names) =>
    remove(`/organization/groups/${names.group(group).id}/users/${names.account(project, service_account).id}`),
  ),
} as const;
