import { daysIn, millisecondsOf } from "../model/duration.ts";
import { flag, integer, text, type Spec, type Wire } from "../model/field.ts";
import { defineKind, type Standing } from "../model/kind.ts";
import { duration, judgeKey } from "./project-api-key.ts";

const given = { writeAt: "never", internal: true } as const;

export const adminApiKey = defineKind({
  name: "admin_api_key",
  section: "admin_api_keys",
  summary:
    "The keys to the administration API. The file says what they must be like; those that are not are listed in every plan, and none is touched.",
  key: "name",
  fields: {
    name: text("The name of the key.", given),
    owner: text("Who owns it.", { ...given, wire: "owner.name" }),
    created_at: integer("When it was made, in Unix seconds.", given),
    last_used_at: integer("When it was last used, in Unix seconds.", given),
    expires_at: integer("When it ends by itself, in Unix seconds.", given),
  },
  api: {
    list: "GET /organization/admin_api_keys",
    pageSize: 100,
  },
  rule: {
    max_age: text("How old a key may become.", duration),
    max_idle: text("How long a key may go unused; one that was never used counts from its creation.", duration),
    must_expire: flag("Whether every key must have an end."),
    warn_before: text("How long before its end a key is announced.", duration),
  },
  row: { properties: { owner: { type: "object", properties: { type: { type: "string" } } } } },
  standing,
  judge,
});

/** The listing holds keys of projects too, labelled as if they were not (cartography, pull request 2511). */
function standing({ owner }: Wire): Standing {
  const type: unknown = typeof owner === "object" && owner !== null && "type" in owner ? owner.type : undefined;
  return type === "service_account" ? "foreign" : "ours";
}

function judge(spec: Spec, rule: Spec, now: number): string | undefined {
  const age = judgeKey(spec, rule, now);
  const owner = typeof spec["owner"] === "string" ? spec["owner"] : "nobody known";
  const end = spec["expires_at"];
  if (age !== undefined) return age;
  if (end === undefined) return rule["must_expire"] === true ? `of ${owner} never ends` : undefined;
  const left = Number(end) * 1_000 - now;
  return left > 0 && left < (millisecondsOf(rule["warn_before"]) ?? 0) ? `of ${owner} ends in ${daysIn(left)} days` : undefined;
}
