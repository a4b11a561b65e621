import { isUtf8 } from "node:buffer";
import type { Dispatcher } from "undici";
import type { Wire } from "../model/field.ts";
import type { Reply } from "./attempt.ts";
import { bodyOf, excessIn } from "./body.ts";
import type { ApiRequest } from "./client.ts";
import { ApiError, failureOf, kindOf, refusalOf, type Failure } from "./error.ts";
import { unpaused } from "./unpaused.ts";

export type FetchLike = (url: string, init: RequestInit) => Promise<Response>;

interface Connection {
  readonly fetch: FetchLike;
  /** Waits for what is under way and closes the sockets, so that the process can end. A request after it opens new ones. */
  close(): Promise<void>;
}

/**
 * Node's fetch, over sockets of our own that stay open between requests.
 * The first request loads undici, which is slow to load; `globalThis.fetch` is looked up by each one, so that tests can stand in its place.
 */
export function connect({ connections, timeoutMs }: { readonly connections: number; readonly timeoutMs: number }): Connection {
  let agent: Promise<Dispatcher> | undefined;
  const open = async () => {
    const undici = await import("undici");
    const sockets = new undici.Agent({ connections, connect: { timeout: 10_000 }, headersTimeout: timeoutMs, bodyTimeout: timeoutMs });
    return sockets.compose(unpaused);
  };
  return {
    async fetch(url, init) {
      agent ??= open();
      // An object to the compiler: Node's types mean the dispatcher of the undici inside Node, which is another version.
      const sending: object = { ...init, dispatcher: await agent };
      return globalThis.fetch(url, sending);
    },
    async close() {
      const opened = agent;
      agent = undefined;
      await (await opened)?.close();
    },
  };
}

/** Where requests go, and the key that goes with them. */
export interface Host {
  readonly name: string;
  /** The name, always with its port. */
  readonly address: string;
  readonly urlOf: (request: ApiRequest) => string;
  readonly initOf: (request: ApiRequest) => RequestInit;
  /** What may be repeated of a text that came from outside: never the key, no control or direction characters, and not without end. */
  readonly quote: (text: string) => string;
  readonly repeatsKey: (text: string) => boolean;
  /** Where a person finds the key. */
  readonly keyPlace: string;
}

/** @throws ApiError where the key would not arrive, or would arrive in the clear */
export function hostOf({
  baseUrl,
  adminKey,
  keyPlace = "OPENAI_ADMIN_KEY",
}: {
  readonly baseUrl: string;
  readonly adminKey: string;
  readonly keyPlace?: string;
}): Host {
  const base = baseOf(baseUrl);
  if (adminKey === "") throw new ApiError(`${keyPlace} is empty`);
  if (!/^[\x21-\x7e]+$/.test(adminKey)) throw new ApiError(`${keyPlace} holds a space, a line break or another character that no key has`);
  return {
    name: base.host,
    keyPlace,
    address: `${base.hostname}:${base.port || (base.protocol === "http:" ? 80 : 443)}`,
    urlOf: (request) => urlOf(base, request),
    initOf: ({ method, body }) => {
      const headers = { authorization: `Bearer ${adminKey}`, accept: "application/json", "user-agent": "orgform" };
      return body === undefined
        ? { method, headers }
        : { method, headers: { ...headers, "content-type": "application/json" }, body: JSON.stringify(body) };
    },
    repeatsKey: (text) => text.includes(adminKey),
    quote: (text) => {
      const safe = text.replaceAll(adminKey, "[admin key]").replaceAll(/[\p{Cc}\p{Cf}]+/gu, " ");
      return safe.length > QUOTED ? `${safe.slice(0, QUOTED)}…` : safe;
    },
  };
}

function baseOf(baseUrl: string): URL {
  const base = URL.canParse(baseUrl) ? new URL(baseUrl) : undefined;
  if (base === undefined || !/^https?:$/.test(base.protocol)) throw new ApiError("OPENAI_BASE_URL must be a URL that begins with https://");
  if (base.protocol === "http:" && !/^(localhost|.*\.localhost|127(\.\d+){3}|\[::1\])$/.test(base.hostname)) {
    throw new ApiError(`OPENAI_BASE_URL must begin with https://, for the admin key is not sent to ${base.hostname} in the clear`);
  }
  if (`${base.username}${base.password}${base.search}${base.hash}` !== "")
    throw new ApiError("OPENAI_BASE_URL must hold a host and a path alone");
  return base;
}

function urlOf(base: URL, { path, query = {} }: ApiRequest): string {
  const pathname = `${base.pathname.replace(/\/+$/, "")}${path}`;
  const url = new URL(`${base.origin}${pathname}`);
  // An id such as ".." would climb to another endpoint.
  if (!path.startsWith("/") || url.origin !== base.origin || url.pathname !== pathname) throw new Error(`the path ${path} is not encoded`);
  const parameters = Object.entries(query).flatMap(([name, value]) => [value].flat().map((each): [string, string] => [name, each]));
  url.search = new URLSearchParams(parameters).toString();
  return url.href;
}

const QUOTED = 500;

/** An answer, complete and not yet understood. */
interface Answer {
  readonly status: number;
  readonly headers: Headers;
  readonly body: Uint8Array;
}

interface Exchange {
  readonly url: string;
  readonly init: RequestInit;
  /** From the first byte sent to the last one received, in real time whatever clock the caller goes by. */
  readonly timeoutMs: number;
}

/** One request, one answer. A redirect is an answer: what is sent goes to `url` and nowhere else. @throws the signal's reason alone */
export async function exchange(fetch: FetchLike, { url, init, timeoutMs }: Exchange, signal: AbortSignal): Promise<Answer | Failure> {
  const stop = new AbortController();
  const abort = () => stop.abort(signal.reason);
  const timer = setTimeout(() => stop.abort(Object.assign(new Error("no answer in time"), { code: "TIME_OUT" })), timeoutMs);
  signal.addEventListener("abort", abort, { once: true });
  try {
    const response = await fetch(url, { ...init, redirect: "manual", signal: stop.signal });
    return { status: response.status, headers: response.headers, body: await bodyOf(response) };
  } catch (error) {
    if (signal.aborted) throw signal.reason;
    return failureOf(error);
  } finally {
    clearTimeout(timer);
    signal.removeEventListener("abort", abort);
  }
}

interface Reading {
  readonly method: string;
  readonly host: Pick<Host, "quote" | "repeatsKey" | "keyPlace">;
}

/** What an answer brought: the JSON object in it (`{}` where a write is answered with nothing), or why there is none. */
export function read({ status, headers, body }: Answer, { method, host }: Reading): Pick<Reply, "wire" | "status"> | Failure {
  const { quote, repeatsKey, keyPlace } = host;
  const text = Buffer.from(body).toString("utf8");
  const type = (headers.get("content-type") ?? "").split(";", 1).join("").trim().toLowerCase();
  // A 404 tells that something is not there, which none but the API can know: without its words it is no such fact.
  const fact = status === 404 ? {} : { status };
  const odd = (what: string, kind = kindOf(status)): Failure => ({ kind, ...fact, message: `answered ${status} with ${what}` });

  const target = headers.get("location");
  if (status >= 300 && status < 400 && target !== null)
    return odd(`a redirect to ${quote(target)}, and the key goes to the configured host alone: check OPENAI_BASE_URL`);
  if (type === "text/html" || /^\s*<(!doctype|html)\b/i.test(text)) return odd("HTML instead of JSON: is there a proxy in between?");
  const json = parsed(text);
  if (status === 404 && !isObject(json)) return odd("nothing that the API says: is there a proxy in between?");
  if (status < 200 || status >= 300) return refusalOf(status, json, { headers, quote, keyPlace });

  if (text === "") return method === "GET" ? odd("nothing where JSON belongs") : { wire: {}, status };
  if (type !== "" && !/^application\/([\w.-]+\+)?json$/.test(type)) return odd(`${quote(type)} instead of JSON`);
  if (json === undefined || !isUtf8(body)) return odd("broken JSON", "lost");
  if (!isObject(json)) return odd("JSON that is not an object");
  const excess = excessIn(json, repeatsKey);
  return excess === undefined ? { wire: json, status } : odd(excess);
}

/** Undefined for what is not JSON. */
function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

export function isObject(value: unknown): value is Wire {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
