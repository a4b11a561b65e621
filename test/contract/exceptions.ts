/** Where the published description is behind, or beside, the openai package, and the simulator sides with the package. */
export interface Exception {
  /** `POST /organization/projects` */
  readonly route: string;
  /** The query parameter; of a body, the path without the indices of lists. */
  readonly property: string;
  readonly reason: string;
}

const brackets = "the official client writes every list in a query with brackets, the description writes this one without";
const expiry = "keys that end by themselves are newer than the description";
const geography = "deprecated, and dropped from the description; the package still has it";
const residency = "JP, IN and AU with processing are newer than the description";

const accounts = "/organization/projects/{project_id}/service_accounts";

export const exceptions: readonly Exception[] = [
  { route: "GET /organization/users", property: "emails[]", reason: brackets },
  { route: "GET /organization/certificates/{certificate_id}", property: "include[]", reason: brackets },
  { route: "POST /organization/projects", property: "geography", reason: geography },
  { route: "POST /organization/projects", property: "residency", reason: residency },
  { route: "GET /organization/projects", property: "data.residency", reason: residency },
  { route: `POST ${accounts}`, property: "expires_in_seconds", reason: expiry },
  { route: `POST ${accounts}`, property: "api_key.expires_at", reason: expiry },
  { route: `POST ${accounts}/{service_account_id}/api_keys`, property: "expires_in_seconds", reason: expiry },
  { route: `POST ${accounts}/{service_account_id}/api_keys`, property: "expires_at", reason: expiry },
  { route: "GET /organization/projects/{project_id}/api_keys", property: "data.expires_at", reason: expiry },
  { route: "GET /organization/projects/{project_id}/api_keys/{api_key_id}", property: "expires_at", reason: expiry },
];
