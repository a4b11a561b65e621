import { envelope, invalid, Refusal } from "../refusal.ts";
import type { World } from "../world/world.ts";
import { authenticate, authorize } from "./credentials.ts";
import type { Faults } from "./faults.ts";
import type { RequestLog } from "./log.ts";
import type { Mishap, RawAnswer } from "./mishap.ts";
import type { Route } from "./route.ts";
import type { Router } from "./router.ts";
import type { Throttle } from "./throttle.ts";

/** What a request meets; all but the router is made anew by a reset. */
export interface Session {
  readonly router: Router;
  readonly world: World;
  readonly throttle: Throttle;
  readonly faults: Faults;
  readonly log: RequestLog;
}

export interface Incoming {
  readonly method: string;
  /** Below /v1, without the query. */
  readonly path: string;
  /** With the question mark, or empty. */
  readonly query: string;
  readonly authorization: string | null;
  readonly contentType: string | null;
  readonly text: string;
}

export interface Outgoing {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/** What is known of an exchange while it goes on. */
interface Draft {
  route: Route | undefined;
  requestBody: unknown;
  responseBody: unknown;
}

function parseBody({ method, text, contentType }: Incoming): unknown {
  if (method !== "POST" || text === "") return undefined;
  if (!contentType?.toLowerCase().startsWith("application/json")) {
    throw invalid(`Unsupported content type: '${contentType}'. Send 'application/json'.`, undefined, "unsupported_content_type");
  }
  try {
    return JSON.parse(text);
  } catch {
    throw invalid("We could not parse the JSON body of your request");
  }
}

function avert(mishap: Mishap | undefined, when: "before" | "after"): RawAnswer | undefined {
  if (mishap?.when !== when) return undefined;
  if ("error" in mishap) throw mishap.error;
  return "answer" in mishap ? mishap.answer : undefined;
}

/** Found, authenticated, throttled, struck by faults; only then does a request have an effect. */
function answer({ router, world, throttle, faults }: Session, incoming: Incoming, draft: Draft): RawAnswer {
  const { method, path, query, authorization } = incoming;
  const { route, params } = router(method, path);
  draft.route = route;
  const actor = authenticate(world, authorization);
  throttle.take(`${method} ${route.template}`, world.shelving.now());
  draft.requestBody = parseBody(incoming);
  const mishap = faults.strike({ route, path });
  const raw = avert(mishap, "before");
  if (raw) return raw;
  authorize(world, route);
  const distortion = mishap?.when === "during" ? { distortion: mishap.distortion } : {};
  draft.responseBody = route.answer({ world, actor, params, search: new URLSearchParams(query), body: draft.requestBody, ...distortion });
  avert(mishap, "after");
  return { status: route.creates ? world.settings.createStatus : 200, body: JSON.stringify(draft.responseBody), headers: {} };
}

function refused(refusal: Refusal, draft: Draft): RawAnswer {
  draft.responseBody = envelope(refusal);
  return { status: refusal.status, body: JSON.stringify(draft.responseBody), headers: refusal.headers };
}

/** @throws ConnectionFault when there is to be no answer */
function settle(session: Session, incoming: Incoming, draft: Draft): RawAnswer {
  try {
    return answer(session, incoming, draft);
  } catch (error) {
    if (error instanceof Refusal) return refused(error, draft);
    throw error;
  }
}

/** One request and its answer, logged. @throws ConnectionFault when there is to be no answer */
export function exchange(session: Session, incoming: Incoming): Outgoing {
  const { world, log } = session;
  const draft: Draft = { route: undefined, requestBody: undefined, responseBody: undefined };
  const at = world.shelving.now();
  const requestId = log.nextId();
  let status = 0;
  try {
    const { headers, body, ...settled } = settle(session, incoming, draft);
    status = settled.status;
    const always = { "content-type": "application/json", "x-request-id": requestId, "openai-organization": world.organization.id };
    return { status, body, headers: { ...always, ...headers } };
  } finally {
    log.add({
      method: incoming.method,
      route: draft.route?.template ?? incoming.path,
      path: incoming.path + incoming.query,
      status,
      at,
      requestId,
      ...(draft.requestBody !== undefined && { requestBody: draft.requestBody }),
      ...(status !== 0 && draft.responseBody !== undefined && { responseBody: draft.responseBody }),
    });
  }
}
