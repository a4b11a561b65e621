import type { RequestEvent } from "../api/http.ts";
import type { ReadClient } from "../api/client.ts";
import type { Wire } from "../model/field.ts";
import type { Kind } from "../model/kind.ts";
import type { RequestCount } from "../reconcile/estimate.ts";

/** What went over the wire: how often each route was read for which kind, and which organization the answers spoke for. */
export class Traffic {
  /** Whether anything was sent that may have changed something. */
  hasWritten = false;
  readonly #reads = new Map<string, number>();
  readonly #organizations = new Set<string>();
  readonly #kinds: ReadonlyMap<string, string>;

  constructor(kinds: readonly Kind[]) {
    // A listing that several kinds share is the first one's; its requests are made once.
    const routes = kinds.flatMap(({ name, api }) =>
      [api.list, api.read].flatMap((route) => (route === undefined ? [] : [[route, name] as const])),
    );
    this.#kinds = new Map(routes.reverse());
  }

  hear(event: RequestEvent): void {
    if (event.type === "sent" && event.method !== "GET") this.hasWritten = true;
    if (event.type === "sent" && event.method === "GET") this.#reads.set(event.route, (this.#reads.get(event.route) ?? 0) + 1);
    if (event.type === "answered") this.#learn(event.organization);
  }

  /** Passes answers on, and learns from the roles that exist everywhere whose they are. */
  overheard(client: ReadClient): ReadClient {
    return {
      get: (request, signal) => client.get(request, signal),
      list: async (request, signal) => {
        const rows = await client.list(request, signal);
        for (const row of rows) this.#learn(organizationIn(row));
        return rows;
      },
    };
  }

  get reads(): readonly RequestCount[] {
    return [...this.#reads].map(([route, requests]) => ({
      kind: this.#kinds.get(`GET ${route}`) ?? "other",
      route: `GET ${route}`,
      requests,
    }));
  }

  /** All that answers named: none if nothing is proven yet, more than one if something is very wrong. */
  get organizations(): readonly string[] {
    return [...this.#organizations];
  }

  /** The header may bear a readable name in place of an id, which proves nothing. */
  #learn(organization: string | undefined): void {
    if (organization?.startsWith("org-")) this.#organizations.add(organization);
  }
}

/** Predefined roles are returned under ids that end in their organization's: `role-api-organization-owner__api-organization__org-…`. */
function organizationIn({ id }: Wire): string | undefined {
  return typeof id === "string" ? /^role-api-organization-\w+?__api-organization__(org-.+)$/.exec(id)?.[1] : undefined;
}
