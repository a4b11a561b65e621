import { list, optional, text } from "../shape.ts";
import { action, post, remove } from "./action.ts";
import type { Names } from "./names.ts";

const word = text({ min: 1 });
/** A role of the organization, where no project is named. */
const where = { role: word, project: optional(word) };

interface Where {
  readonly role: string;
  readonly project?: string;
}

const roleId = ({ role, project }: Where, names: Names): string => names.role(names.scope(project), role).id;
const rolePath = (where: Where, names: Names): string => `${names.roleBase(where.project)}/roles/${roleId(where, names)}`;
const userRoles = ({ project, email }: Where & { readonly email: string }, names: Names): string =>
  `${names.roleBase(project)}/users/${names.user(email).id}/roles`;
const groupRoles = ({ project, group }: Where & { readonly group: string }, names: Names): string =>
  `${names.roleBase(project)}/groups/${names.group(group).id}/roles`;

export const roles = {
  create_role: action(
    { name: word, permissions: list(word), description: optional(text()), project: optional(word) },
    ({ name, project, ...rest }, names) => post(`${names.roleBase(project)}/roles`, { role_name: name, ...rest }),
  ),
  update_role: action(
    { ...where, name: optional(word), permissions: optional(list(word)), description: optional(text()) },
    ({ role, project, name, ...rest }, names) =>
      post(rolePath({ role, ...(project !== undefined && { project }) }, names), {
        ...(name !== undefined && { role_name: name }),
        ...rest,
      }),
  ),
  delete_role: action(where, (input, names) => remove(rolePath(input, names))),

  assign_user_role: action({ email: word, ...where }, (input, names) => post(userRoles(input, names), { role_id: roleId(input, names) })),
  unassign_user_role: action({ email: word, ...where }, (input, names) => remove(`${userRoles(input, names)}/${roleId(input, names)}`)),
  assign_group_role: action({ group: word, ...where }, (input, names) => post(groupRoles(input, names), { role_id: roleId(input, names) })),
  unassign_group_role: action({ group: word, ...where }, (input, names) => remove(`${groupRoles(input, names)}/${roleId(input, names)}`)),
} as const;
