/** Where the published description is behind, or beside, the openai package, and the simulator sides with the package. */
export interface Exception {
  /** `POST /organization/projects` */
  readonly route: string;
  /** The query parameter, or the property of the body, that the description does not have. */
  readonly property: string;
  readonly reason: string;
}

const brackets = "The official client writes every list in a query with brackets; the description writes this one without.";
const expiry = "Newer than the description: keys that end by themselves, openai package 7.57.0.";

export const exceptions: readonly Exception[] = [
  { route: "GET /organization/users", property: "emails[]", reason: brackets },
  { route: "GET /organization/certificates/{certificate_id}", property: "include[]", reason: brackets },
];
export { expiry };
