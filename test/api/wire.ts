import nock from "nock";
import { afterAll, afterEach, beforeAll } from "vitest";
import { createClient, type ClientOptions, type RequestEvent } from "../../src/api/http.ts";
import type { ApiRequest } from "../../src/api/client.ts";
import { ApiError } from "../../src/api/error.ts";
import type { Clock } from "../../src/model/clock.ts";

export const KEY = "sk-admin-0nly/f0r+tests=";
export const ORIGIN = "https://api.example.com";

/** What is answered there, for the tests of this file: nobody else is reached, and afterwards everybody is. */
export function answered(): () => nock.Scope {
  // Brought in once for a worker, it may have been sent away by the file before.
  beforeAll(() => {
    if (!nock.isActive()) nock.activate();
    nock.disableNetConnect();
  });
  afterEach(() => {
    const [unused] = nock.pendingMocks();
    nock.cleanAll();
    if (unused !== undefined) throw new Error(`nobody asked for ${unused}`);
  });
  afterAll(() => nock.restore());
  return () => nock(ORIGIN);
}

/** A clock on which every wait is over at once, and which remembers how long each was. */
export function jumpingClock(): Clock & { readonly waits: number[] } {
  let now = 1_790_000_040_000;
  const waits: number[] = [];
  return {
    waits,
    now: () => now,
    async sleep(ms, signal) {
      signal.throwIfAborted();
      waits.push(ms);
      now += ms;
    },
  };
}

export function clientFor(options: Partial<ClientOptions> = {}) {
  const events: RequestEvent[] = [];
  const clock = jumpingClock();
  const client = createClient({
    baseUrl: `${ORIGIN}/v1`,
    adminKey: KEY,
    clock,
    random: () => 1,
    onRequest: (event) => events.push(event),
    ...options,
  });
  return { client, events, waits: clock.waits };
}

export function request(endpoint: string, more: Partial<ApiRequest> = {}): ApiRequest {
  const [method = "", route = ""] = endpoint.split(" ");
  return { method: method as ApiRequest["method"], route, path: route.replaceAll(/[{}]/g, ""), ...more };
}

export const never = (): AbortSignal => new AbortController().signal;

/** The ApiError that a call ends with. */
export async function errorOf(call: Promise<unknown>): Promise<ApiError> {
  const error: unknown = await call.then(
    () => undefined,
    (thrown: unknown) => thrown,
  );
  if (error instanceof ApiError) return error;
  throw new Error(`no ApiError, but ${String(error)}`);
}

/** An error as the API words it. */
export const refusal = (message: string, code: string | null = null) => ({
  error: { message, type: "invalid_request_error", param: null, code },
});
