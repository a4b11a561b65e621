import { setTimeout as wait } from "node:timers/promises";
import { act } from "./actions/act.ts";
import type { Action } from "./actions/table.ts";
import { settingsOf, type Settings, type SimulatorOptions } from "./options.ts";
import { plant } from "./plant/plant.ts";
import { mulberry32 } from "./random.ts";
import { routes } from "./routes/table.ts";
import { stateOf, type OrganizationState } from "./state.ts";
import { exchange, type Incoming, type Session } from "./wire/api.ts";
import { answerControl } from "./wire/control.ts";
import { parseFaults, type Fault } from "./wire/fault.ts";
import { Faults } from "./wire/faults.ts";
import { RequestLog, type LoggedRequest } from "./wire/log.ts";
import { ConnectionFault } from "./wire/mishap.ts";
import { createRouter } from "./wire/router.ts";
import { Throttle } from "./wire/throttle.ts";

// The administration API in memory, as far as it is known. It is a witness: it takes nothing from what it is to judge, and answers to the
// vendor's published description and official client. What is an observation, what is documented and what is assumed, for want of either,
// stands beside the rule it concerns; where nothing is known, the rule is the one that a careless client fails.

export type { Action, Fault, LoggedRequest, OrganizationState, SimulatorOptions };

export interface Simulator {
  readonly adminKey: string;
  /** The whole API in process, without a socket. Paths begin with /v1 or /_simulator. Rejects as `fetch` does when a fault breaks the connection. */
  handle(request: Request): Promise<Response>;
  requests(): readonly LoggedRequest[];
  clearRequests(): void;
  /** A snapshot of everything, as JSON, with names and ids. */
  state(): OrganizationState;
  /** What a person does in the dashboard: neither throttled nor logged. @throws an Error for what is not known or not allowed */
  act(action: Action): void;
  /** @throws an Error for a fault that is misspelt */
  addFaults(faults: readonly Fault[]): void;
  clearFaults(): void;
  /** Back to the seed, with full buckets, an empty log and the faults of the options. */
  reset(): void;
}

const ADMIN_KEY = "sk-admin-simulated-5f1c0a7e9b3d48628d1e";
const API = "/v1";
const CONTROL = "/_simulator/";
const router = createRouter(routes);

function refuseUnknownSections({ missingScopes }: Settings): void {
  const known = new Set(routes.map(({ section }) => section));
  const stranger = missingScopes.find((name) => !known.has(name));
  if (stranger !== undefined) throw new Error(`missingScopes names ${stranger}; there are ${[...known].join(", ")}`);
}

function sessionOf(options: SimulatorOptions, adminKey: string): Session {
  const settings = settingsOf(options);
  refuseUnknownSections(settings);
  const random = options.random ?? mulberry32(1);
  const world = plant(options.seed ?? {}, { settings, random, now: options.now ?? Date.now, lagMs: options.lagMs ?? 0, adminKey });
  const faults = new Faults(routes, random);
  faults.add(parseFaults(options.faults ?? [], routes));
  return { router, world, faults, throttle: new Throttle(options.rateLimit, settings), log: new RequestLog() };
}

function incomingOf(request: Request, { pathname, search }: URL, text: string): Incoming {
  return {
    method: request.method,
    path: pathname.slice(API.length),
    query: search,
    authorization: request.headers.get("authorization"),
    contentType: request.headers.get("content-type"),
    text,
  };
}

/** @throws an Error for a seed, a fault or a section that is wrong */
export function createSimulator(options: SimulatorOptions = {}): Simulator {
  const adminKey = options.adminKey ?? ADMIN_KEY;
  let session = sessionOf(options, adminKey);

  const answer = (request: Request, url: URL, text: string): Response => {
    try {
      const { status, headers, body } = exchange(session, incomingOf(request, url, text));
      return new Response(body, { status, headers });
    } catch (error) {
      if (error instanceof ConnectionFault) throw new TypeError("fetch failed", { cause: error });
      throw error;
    }
  };

  const simulator: Simulator = {
    adminKey,
    handle: async (request) => {
      const url = new URL(request.url);
      const text = request.body === null ? "" : await request.text();
      if (url.pathname.startsWith(CONTROL))
        return answerControl(simulator, `${request.method} ${url.pathname.slice(CONTROL.length)}`, text);
      if (!url.pathname.startsWith(`${API}/`)) return new Response(null, { status: 404 });
      const answered = answer(request, url, text);
      if (options.latencyMs) await wait(options.latencyMs);
      return answered;
    },
    requests: () => session.log.entries(),
    clearRequests: () => session.log.clear(),
    state: () => stateOf(session.world),
    act: (action) => act(session.world, router, action),
    addFaults: (faults) => session.faults.add(parseFaults(faults, routes)),
    clearFaults: () => session.faults.clear(),
    reset: () => {
      session = sessionOf(options, adminKey);
    },
  };
  return simulator;
}
