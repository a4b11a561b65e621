import { daysIn, durationPattern, millisecondsOf } from "../model/duration.ts";
import { integer, setOf, text, type Spec } from "../model/field.ts";
import { defineKind } from "../model/kind.ts";
import { project } from "./project.ts";

export const duration = { schema: { pattern: durationPattern, examples: ["180d", "12w"] } };
const given = { writeAt: "never", internal: true } as const;

export const projectApiKey = defineKind({
  name: "project_api_key",
  section: "api_keys",
  summary: "The keys of a project. The file says what they must be like; those that are not are listed in every plan, and none is touched.",
  parent: project,
  key: "name",
  fields: {
    name: text("The name of the key.", given),
    owner: text("The e-mail address of the person, or the name of the service account.", { ...given, wire: "owner.user.email" }),
    service_account: text("The service account, where it is one's.", { ...given, wire: "owner.service_account.name" }),
    created_at: integer("When it was made, in Unix seconds.", given),
    last_used_at: integer("When it was last used, in Unix seconds.", given),
  },
  api: {
    list: "GET /organization/projects/{project}/api_keys",
    // Left out, the API hides keys whose owners have lost their place in the project: the very ones to look for.
    query: { owner_project_access: "any" },
    pageSize: 100,
  },
  rule: {
    max_age: text("How old a key may become.", duration),
    max_idle: text("How long a key may go unused; one that was never used counts from its creation.", duration),
    owners: setOf("Who may own keys: e-mail addresses and names of service accounts.", {
      fold: "email",
      schema: { examples: [["ada@acme.example", "indexer"]] },
    }),
  },
  judge: judgeKey,
});

/** Why a key breaks the rule of its section; Unix seconds in the spec, milliseconds in `now`. */
export function judgeKey(spec: Spec, rule: Spec, now: number): string | undefined {
  const age = now - Number(spec["created_at"]) * 1_000;
  const idle = now - Number(spec["last_used_at"] ?? spec["created_at"]) * 1_000;
  const owner = [spec["owner"], spec["service_account"]].find((name) => typeof name === "string") ?? "nobody known";
  const owners = rule["owners"];
  const breaches = [
    age > (millisecondsOf(rule["max_age"]) ?? Infinity) && `is ${daysIn(age)} days old, more than ${String(rule["max_age"])}`,
    idle > (millisecondsOf(rule["max_idle"]) ?? Infinity) &&
      `has not been used for ${daysIn(idle)} days, more than ${String(rule["max_idle"])}`,
    Array.isArray(owners) && !owners.includes(owner.toLowerCase()) && !owners.includes(owner) && "belongs to somebody who may own none",
  ].filter((breach) => breach !== false);
  return breaches.length === 0 ? undefined : `of ${owner} ${breaches.join(", and ")}`;
}
