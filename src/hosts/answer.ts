import type { HostAccess, HostRequest } from "./client.ts";
import { HostError } from "./error.ts";
import { isWire, listOf, textOf, wireOf } from "./wire.ts";

/** What came back, whatever its status. */
export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  readonly bytes: Uint8Array;
  /** Undefined for what is no JSON. */
  readonly json: unknown;
}

export function answerOf({ status, headers }: Response, bytes: Uint8Array): Answer {
  return { status, headers, bytes, json: parsed(Buffer.from(bytes).toString("utf8")) };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Where neither header says how long: what GitHub's documentation asks for. */
const unnamedWaitMs = 60_000;

/**
 * How long to wait, in milliseconds; undefined where the answer is no throttle. GitHub throttles with 403 as well as with 429, and names the
 * wait of its secondary limit in `retry-after`, the end of its primary one in `x-ratelimit-reset`; GitLab sends 429 with `retry-after`.
 */
export function throttleOf({ status, headers, json }: Answer, now: number): number | undefined {
  if (status !== 403 && status !== 429) return undefined;
  const after = headers.get("retry-after");
  if (after !== null && /^\d+$/.test(after)) return Number(after) * 1_000;
  if (headers.get("x-ratelimit-remaining") === "0") return Math.max(0, Number(headers.get("x-ratelimit-reset")) * 1_000 - now);
  const isNamed = /rate limit/i.test(textOf(wireOf(json)["message"]) ?? "");
  return status === 429 || isNamed ? unnamedWaitMs : undefined;
}

/** For an answer that is no success and no throttle. */
export function refusalOf(answer: Answer, access: HostAccess, request: HostRequest): HostError {
  const { status, headers } = answer;
  const { name, token, advice } = access;
  const could = `${name} could not ${request.aim}`;
  if (status >= 500) return new HostError(`${could}: it answered ${status}.`, { kind: "lost" });
  if (status >= 300 && status < 400) {
    const target = quoted(headers.get("location") ?? "nowhere", token);
    return new HostError(`${could}: it points to ${target}, and the token goes to the configured host alone.`, { kind: "refused" });
  }
  const words = quoted(wordsOf(answer.json), token);
  const help = advice(status, request.needs);
  const message = `${could}: ${status}${words === "" ? "" : ` ${words}`}.${help === undefined ? "" : ` ${help}`}`;
  return new HostError(message, { kind: status === 404 || status === 410 ? "gone" : "refused" });
}

/** Nothing came, or not all of it. The error's own words are not repeated, for nobody knows what they hold. */
export function failureOf(error: unknown, { name }: HostAccess, { aim, method }: HostRequest): HostError {
  const root = error instanceof Error && error.cause instanceof Error ? error.cause : error;
  const code = root instanceof Error && "code" in root ? String(root.code) : root instanceof Error ? root.name : "";
  const reached = /^(ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ENETUNREACH|EHOSTUNREACH)$/.test(code)
    ? "cannot be reached"
    : "gave no complete answer";
  const doubt = method === "GET" ? "" : "; it may have done it all the same";
  return new HostError(`${name} ${reached} (${code}) and could not ${aim}${doubt}.`, { kind: "lost" });
}

/** GitHub's `message` and `errors`, GitLab's `message` (text, or lists by field) and `error_description`. */
function wordsOf(json: unknown): string {
  const { message, errors, error, error_description: description } = wireOf(json);
  const fields = isWire(message) ? Object.entries(message).map(([field, complaint]) => `${field} ${[complaint].flat().join(", ")}`) : [];
  const details = listOf(errors).map((detail) => textOf(detail["message"]));
  const said = [textOf(message), ...fields, ...details, textOf(description) ?? textOf(error)];
  return said.filter((text) => text !== undefined).join(": ");
}

const longest = 300;

/** One sentence at most of a text that came from outside, and never the token. */
function quoted(text: string, token: string): string {
  const safe = text
    .replaceAll(token, "[token]")
    .replaceAll(/[\p{Cc}\p{Cf}\s]+/gu, " ")
    .trim()
    .replace(/\.$/, "");
  return safe.length > longest ? `${safe.slice(0, longest)}…` : safe;
}
