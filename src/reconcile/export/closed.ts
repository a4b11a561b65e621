import type { ApiError } from "../../api/error.ts";
import type { Kind } from "../../model/kind.ts";
import type { LiveState } from "../../model/resource.ts";
import type { Refused } from "./remembered.ts";

/** A section that could not be read, in one place or in many. */
export interface Closed {
  readonly kind: Kind;
  /** In how many places. */
  readonly count: number;
  readonly reason: string;
  /** What the key would need, where the API says it. */
  readonly scope?: string;
  /** Whether it is not ours to read: the key or the organization does not open it. Otherwise another try may. */
  readonly isForbidden: boolean;
}

/** What could not be read, by section, with what the API said of it. */
export function closedIn(live: LiveState, refused: readonly Refused[]): readonly Closed[] {
  const counts = new Map<Kind, number>();
  for (const reading of live.values()) if ("unread" in reading) counts.set(reading.kind, (counts.get(reading.kind) ?? 0) + 1);
  return [...counts].map(([kind, count]) => {
    const route = (kind.api.list ?? kind.api.read ?? "").replace(/^GET /, "");
    const error = refused.find((each) => each.route === route)?.error;
    if (error === undefined) return { kind, count, reason: "what it refers to could not be read", isForbidden: true };
    const scope = /Missing scopes: ([\w., ]+?)\.?(?:\s|$)/.exec(error.message)?.[1];
    return {
      kind,
      count,
      reason: scope === undefined ? reasonOf(error) : `the key lacks the scope ${scope}`,
      ...(scope && { scope }),
      isForbidden: isForbidden(error),
    };
  });
}

/** `data_retention` of the organization, `rate_limits` in 14 places. */
export const placeOf = ({ kind, count }: Closed): string =>
  kind.parent === undefined ? `\`${kind.section}\` of the organization` : `\`${kind.section}\` of ${count} ${kind.parent.section}`;

const isForbidden = ({ status }: ApiError): boolean => status === 401 || status === 403 || status === 404;

/** What the API gave as its reason, without what only its support wants to know. */
function reasonOf({ message }: ApiError): string {
  const said = /answered \d+: (.*)$/.exec(message)?.[1];
  return said === undefined ? message : said.replace(/ \((?:code|request) [^)]*\)$/, "");
}
