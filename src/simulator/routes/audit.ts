import { alphanumeric } from "../random.ts";
import type { Call } from "../wire/route.ts";
import { secondsOf, type Project } from "../world/world.ts";

function actorOf({ actor, world }: Call): unknown {
  const user = { id: actor.userId, email: world.users.get(actor.userId)?.email ?? "unknown@simulated.example" };
  if (actor.type === "session") return { type: "session", session: { user, ip_address: "203.0.113.7" } };
  const key = world.adminKeys.find(({ owner }) => owner.id === actor.userId);
  return { type: "api_key", api_key: { id: key?.id ?? "key_unknown", type: "user", user } };
}

/**
 * Writes an event if the organization has the log switched on. What is done with an admin key is booked on the Default project,
 * whatever project it was done to: https://help.openai.com/en/articles/9687866
 */
export function record(call: Call & { readonly project?: Project }, type: string, payload: Readonly<Record<string, unknown>>): void {
  const { world, actor, project } = call;
  if (!world.settings.auditLog) return;
  const place = actor.type === "api_key" ? world.projects.get(world.defaultProjectId) : project;
  const id = `audit_log-${alphanumeric(world.random)}`;
  world.auditLogs.add(id, {
    id,
    type,
    effective_at: secondsOf(world),
    ...(place && { project: { id: place.id, name: place.name } }),
    actor: actorOf(call),
    [type]: payload,
  });
}
