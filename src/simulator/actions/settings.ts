import { flag, integer, list, nullable, object, oneOf, optional, text } from "../shape.ts";
import { limitShapes } from "../world/models.ts";
import { serviceTierFields } from "../world/newer-bodies.ts";
import { hostedTools } from "../world/world.ts";
import { action, post, remove } from "./action.ts";

const word = text({ min: 1 });
const project = word;
/** Left out: the organization. */
const somewhere = { project: optional(project) };
const cents = { threshold_amount: integer({ min: 0 }) };
const money = { currency: "USD", interval: "month" };

export const settings = {
  set_rate_limit: action({ project, model: word, fields: object(limitShapes) }, ({ project, model, fields }, names) =>
    post(`${names.base(project)}/rate_limits/rl-${model}`, fields),
  ),
  set_model_permissions: action(
    { project, mode: oneOf("allow_list", "deny_list"), model_ids: list(word) },
    ({ project, mode, model_ids }, names) => post(`${names.base(project)}/model_permissions`, { mode, model_ids }),
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
  set_service_tier_settings: action({ project, ...serviceTierFields }, ({ project, ...body }, names) =>
    post(`${names.base(project)}/service_tier_settings`, body),
  ),
  set_external_key: action({ project, external_key: nullable(word) }, ({ project, external_key }, names) =>
    post(names.base(project), { external_key_id: external_key === null ? null : names.externalKey(external_key).id }),
  ),

  set_spend_limit: action({ ...somewhere, ...cents }, ({ project, threshold_amount }, names) =>
    post(`${names.base(project)}/spend_limit`, { ...money, threshold_amount }),
  ),
  remove_spend_limit: action(somewhere, ({ project }, names) => remove(`${names.base(project)}/spend_limit`)),
  add_spend_alert: action(
    { ...somewhere, ...cents, recipients: list(word), subject_prefix: optional(word) },
    ({ project, threshold_amount, ...channel }, names) =>
      post(`${names.base(project)}/spend_alerts`, { ...money, threshold_amount, notification_channel: { type: "email", ...channel } }),
  ),
  /** The oldest one with that threshold. */
  remove_spend_alert: action({ ...somewhere, ...cents }, ({ project, threshold_amount }, names) =>
    remove(`${names.base(project)}/spend_alerts/${names.alert(names.scope(project), threshold_amount).id}`),
  ),
  set_data_retention: action({ ...somewhere, retention_type: word }, ({ project, retention_type }, names) =>
    post(`${names.base(project)}/data_retention`, { retention_type }),
  ),

  upload_certificate: action({ name: word, certificate: word }, (body) => post("/organization/certificates", body)),
  activate_certificate: action({ ...somewhere, certificate: word }, ({ project, certificate }, names) =>
    post(`${names.base(project)}/certificates/activate`, { certificate_ids: [names.certificate(certificate).id] }),
  ),
  deactivate_certificate: action({ ...somewhere, certificate: word }, ({ project, certificate }, names) =>
    post(`${names.base(project)}/certificates/deactivate`, { certificate_ids: [names.certificate(certificate).id] }),
  ),
  delete_certificate: action({ certificate: word }, ({ certificate }, names) =>
    remove(`/organization/certificates/${names.certificate(certificate).id}`),
  ),

  create_admin_api_key: action({ name: word }, (body) => post("/organization/admin_api_keys", body)),
  delete_admin_api_key: action({ key: word }, ({ key }, names) =>
    remove(`/organization/admin_api_keys/${names.key(names.world.adminKeys, key).id}`),
  ),
} as const;
