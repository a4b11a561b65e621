import { answerOf, failureOf, refusalOf, throttleOf, type Answer } from "./answer.ts";
import { HostError } from "./error.ts";
import { listOf, type Wire } from "./wire.ts";

export interface HostRequest {
  readonly method: "GET" | "POST" | "PUT" | "PATCH" | "DELETE";
  /** Below the base URL, its names encoded; or a whole URL at the same host. */
  readonly path: string;
  readonly query?: Readonly<Record<string, string>>;
  readonly body?: object;
  /** What it is for, after "could not": `create the comment`. */
  readonly aim: string;
  /** The permission that it takes, in the host's words. */
  readonly needs: string;
  /** The answer may be the address of what was asked for. */
  readonly isFile?: true;
}
type Reading = Omit<HostRequest, "method">;

export interface HostAccess {
  readonly name: "GitHub" | "GitLab";
  readonly baseUrl: string;
  /** Goes to the host of `baseUrl` alone, and is repeated in no message. */
  readonly token: string;
  /** Sent with every request; the token is in one of them. */
  readonly headers: Readonly<Record<string, string>>;
  /** What to do about a refusal, as a sentence. */
  readonly advice: (status: number, needs: string) => string | undefined;
  readonly sleep?: (ms: number) => Promise<unknown>;
}

export interface HostClient {
  /** What changes nothing, and is sent again where that may help. @throws HostError */
  read(request: HostRequest): Promise<unknown>;
  /** Every row of every page. @throws HostError rather than end early */
  pages(request: Reading): Promise<readonly Wire[]>;
  /** Sent once: whoever writes looks again before a second attempt. @throws HostError */
  send(request: HostRequest): Promise<unknown>;
  /** A file, also where the host keeps it at another one; the token stays here. @throws HostError */
  download(request: Reading): Promise<Uint8Array>;
  sleep(ms: number): Promise<unknown>;
}

/** The most that both APIs give. */
const pageSize = 100;
const attempts = 4;
/** In milliseconds: a job that waits costs money, and says nothing meanwhile. */
export const patience = 120_000;

export function connect(access: HostAccess): HostClient {
  const { name, sleep = pause } = access;

  async function pages(request: Reading): Promise<readonly Wire[]> {
    const all: Wire[] = [];
    for (let page: number | undefined = 1; page !== undefined;) {
      const query: Record<string, string> = { ...request.query, per_page: String(pageSize), page: String(page) };
      const { json, headers } = await repeated(access, { ...request, method: "GET", query });
      if (!Array.isArray(json)) throw new HostError(`${name} could not ${request.aim}: what came is no list.`, { kind: "refused" });
      all.push(...listOf(json));
      page = pageAfter(page, headers, json.length);
    }
    return all;
  }

  async function download(request: Reading): Promise<Uint8Array> {
    const { headers, bytes } = await repeated(access, { ...request, method: "GET", isFile: true });
    const target = headers.get("location");
    if (target === null) return bytes;
    // It is signed for a few minutes, needs no token and gets none.
    const elsewhere = { ...access, baseUrl: new URL(target).origin, headers: {} };
    return (await repeated(elsewhere, { ...request, method: "GET", path: target })).bytes;
  }

  return {
    pages,
    download,
    read: async (request) => (await repeated(access, request)).json,
    send: async (request) => (await exchange(access, request)).json,
    sleep,
  };
}

const pause = (ms: number): Promise<unknown> => new Promise((resolve) => setTimeout(resolve, ms));

/** @throws HostError that no further attempt helps against */
async function repeated(access: HostAccess, request: HostRequest): Promise<Answer> {
  for (let attempt = 1, waited = 0; ; attempt += 1) {
    try {
      return await exchange(access, request);
    } catch (error) {
      if (!(error instanceof HostError) || (error.kind !== "lost" && error.kind !== "throttled")) throw error;
      const delay = Math.max(error.delayMs, 500 * 2 ** (attempt - 1));
      waited += delay;
      if (attempt === attempts || waited > patience) throw new HostError(error.message, { kind: "refused" });
      await (access.sleep ?? pause)(delay);
    }
  }
}

/**
 * Only a number is taken from the answer, and no address: the token would go there. A full page that names no next one, as a proxy that
 * drops headers may send, is not taken for the last.
 */
function pageAfter(page: number, headers: Headers, rows: number): number | undefined {
  const isFollowed = headers.get("x-next-page") || /;\s*rel="?next"?/.test(headers.get("link") ?? "") || rows >= pageSize;
  return isFollowed ? page + 1 : undefined;
}

const timeoutMs = 30_000;

/** One request, one answer. @throws HostError for every answer that is no success */
async function exchange(access: HostAccess, request: HostRequest): Promise<Answer> {
  const answer = await answered(access, request);
  const wait = throttleOf(answer, Date.now());
  if (wait !== undefined) {
    const message = `${access.name} could not ${request.aim}: ${answer.status}, it asks to wait for ${Math.ceil(wait / 1_000)} seconds.`;
    throw new HostError(message, { kind: "throttled", delayMs: wait });
  }
  if (answer.status >= 200 && answer.status < (request.isFile ? 400 : 300)) return answer;
  throw refusalOf(answer, access, request);
}

async function answered(access: HostAccess, request: HostRequest): Promise<Answer> {
  const { method, body } = request;
  const url = urlOf(access, request);
  // Unpacked answers: the fetch inside Node 24 ends the process over packed ones (https://github.com/nodejs/undici/issues/5360).
  const headers = { accept: "application/json", "accept-encoding": "identity", "user-agent": "orgform", ...access.headers };
  const sent =
    body === undefined ? { headers } : { headers: { ...headers, "content-type": "application/json" }, body: JSON.stringify(body) };
  try {
    const response = await fetch(url, { method, ...sent, redirect: "manual", signal: AbortSignal.timeout(timeoutMs) });
    return answerOf(response, new Uint8Array(await response.arrayBuffer()));
  } catch (error) {
    throw failureOf(error, access, request);
  }
}

function urlOf({ name, baseUrl }: HostAccess, { path, query }: HostRequest): string {
  const base = URL.canParse(baseUrl) ? new URL(baseUrl) : undefined;
  if (base === undefined || !/^https?:$/.test(base.protocol)) {
    throw new HostError(`The address of ${name}'s API must begin with https://.`, { kind: "refused" });
  }
  const url = new URL(path.startsWith("/") ? `${base.origin}${base.pathname.replace(/\/+$/, "")}${path}` : path);
  // The token goes along.
  if (url.origin !== base.origin) throw new Error(`${url.origin} is not ${base.origin}`);
  for (const [key, value] of Object.entries(query ?? {})) url.searchParams.set(key, value);
  return url.href;
}
