import { isRecord } from "../shape.ts";
import { boolean, strings, wholeNumber } from "../wire/query.ts";
import { listRoute, section } from "../wire/route.ts";

type Event = Readonly<Record<string, unknown>>;

const seconds = wholeNumber(0, Number.MAX_SAFE_INTEGER);

/** The ids, or the e-mail address, that an event knows of its actor. */
function actorWords({ actor }: Event): unknown[] {
  if (!isRecord(actor)) return [];
  const through = isRecord(actor.session) ? actor.session : isRecord(actor.api_key) ? actor.api_key : {};
  return [through.id, ...(isRecord(through.user) ? [through.user.id, through.user.email] : [])];
}

const projectId = ({ project }: Event): unknown => (isRecord(project) ? project.id : undefined);

function resourceId(event: Event): unknown {
  const details = event[String(event.type)];
  return isRecord(details) ? details.id : undefined;
}

interface Wanted {
  readonly [name: string]: unknown;
  readonly project_ids?: readonly string[];
  readonly event_types?: readonly string[];
  readonly actor_ids?: readonly string[];
  readonly actor_emails?: readonly string[];
  readonly resource_ids?: readonly string[];
  readonly tenant_only?: boolean;
}

const among = (wanted: readonly string[] | undefined, ...known: readonly unknown[]): boolean =>
  wanted === undefined || wanted.some((value) => known.includes(value));

function isAfter(event: Event, wanted: Wanted): boolean {
  const at = Number(event.effective_at);
  const bound = (name: string, otherwise: number): number => Number(wanted[`effective_at[${name}]`] ?? otherwise);
  return at > bound("gt", -1) && at >= bound("gte", 0) && at < bound("lt", Infinity) && at <= bound("lte", Infinity);
}

function isWanted(event: Event, wanted: Wanted): boolean {
  const actors = actorWords(event);
  return (
    isAfter(event, wanted) &&
    among(wanted.project_ids, projectId(event)) &&
    among(wanted.event_types, event.type) &&
    among(wanted.actor_ids, ...actors) &&
    among(wanted.actor_emails, ...actors) &&
    among(wanted.resource_ids, resourceId(event)) &&
    // Nothing that is simulated belongs to a tenant.
    wanted.tenant_only !== true
  );
}

/** Newest first: no parameter says so, every example shows it. Answers 403 until an owner has switched the log on. */
export const auditLogs = section("audit_logs", [
  listRoute("GET /organization/audit_logs", {
    pages: { family: "ids", limit: { min: 1, max: 100, standard: 20 }, fixed: "desc", before: true },
    query: {
      "effective_at[gt]": seconds,
      "effective_at[gte]": seconds,
      "effective_at[lt]": seconds,
      "effective_at[lte]": seconds,
      project_ids: strings,
      event_types: strings,
      actor_ids: strings,
      actor_emails: strings,
      resource_ids: strings,
      tenant_only: boolean,
    },
    rows: ({ world, query }) => world.auditLogs.listing((event) => isWanted(event, query)),
    show: (event) => event,
  }),
]);
