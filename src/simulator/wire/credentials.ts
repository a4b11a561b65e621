import { Refusal } from "../refusal.ts";
import { secondsOf, type World } from "../world/world.ts";
import type { Actor, Route } from "./route.ts";

const unauthorized = (message: string, code?: string): Refusal => new Refusal(401, message, { ...(code && { code }) });

/** Word for word what users of restricted keys were told. */
const missingScopes = (scope: string): Refusal =>
  unauthorized(
    `You have insufficient permissions for this operation. Missing scopes: ${scope}. Check that you have the correct role in your organization, and if you're using a restricted API key, that it has the necessary scopes.`,
  );

/** Whose key it is. @throws Refusal 401 */
export function authenticate(world: World, authorization: string | null): Actor {
  if (!authorization) throw unauthorized("Missing bearer or basic authentication in header");
  const value = /^Bearer (\S+)$/i.exec(authorization)?.[1];
  if (value === undefined) throw unauthorized("Malformed authorization header: expected 'Bearer' and a key");
  const key = world.adminKeys.find((candidate) => candidate.value === value);
  if (!key)
    throw unauthorized("Incorrect API key provided. You can find your API keys in the settings of your organization.", "invalid_api_key");
  if (key.expiresAt !== null && key.expiresAt <= secondsOf(world)) throw unauthorized("The API key has expired", "expired_api_key");
  return { type: "api_key", userId: key.owner.id };
}

const groupSections: ReadonlySet<string> = new Set(["groups", "group_users", "group_roles", "project_groups", "project_group_roles"]);
const retentionSections: ReadonlySet<string> = new Set(["data_retention", "project_data_retention"]);

/** What this organization's plan, settings and key do not open. @throws Refusal 401, 403 */
export function authorize({ settings }: World, { section, method }: Route): void {
  if (settings.missingScopes.includes(section)) throw missingScopes(`api.${section}.${method === "GET" ? "read" : "write"}`);
  if (settings.groups === "forbidden" && groupSections.has(section)) throw new Refusal(403, "Groups are not available on your plan");
  if (settings.dataRetention === "forbidden" && retentionSections.has(section)) {
    throw new Refusal(403, "Data retention controls are not enabled for your organization");
  }
  if (!settings.auditLog && section === "audit_logs") throw new Refusal(403, "Audit logging is not enabled for your organization");
}
