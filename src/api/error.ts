import { LARGEST } from "./body.ts";

/** What the API, or the way to it, answered instead of what was asked for. */
export class ApiError extends Error {
  override readonly name = "ApiError";
  /** None where no answer came. */
  readonly status: number | undefined;
  /** The API's own word for it: `rate_limit_exceeded`, `user_already_in_project`. */
  readonly code: string | undefined;
  readonly requestId: string | undefined;
  /** The request may have taken effect although its answer was never seen. */
  readonly ambiguous: boolean;

  constructor(message: string, facts: { status?: number; code?: string; requestId?: string; ambiguous?: boolean; cause?: unknown } = {}) {
    super(message, facts.cause === undefined ? undefined : { cause: facts.cause });
    this.status = facts.status;
    this.code = facts.code;
    this.requestId = facts.requestId;
    this.ambiguous = facts.ambiguous ?? false;
  }
}

/**
 * Why an attempt brought nothing that can be used, named after what follows from it:
 *
 *                 took effect   worth another attempt
 *     throttled   no            yes
 *     unreached   no            yes: it was never sent
 *     refused     no            no
 *     lost        maybe         where sending it twice does no harm
 *     garbled     maybe         no: an answer came, but not one that the API gives
 */
export interface Failure {
  readonly kind: "throttled" | "unreached" | "refused" | "lost" | "garbled";
  /** A predicate for the host: "answered 404: …". Free of secrets and of control characters. */
  readonly message: string;
  readonly status?: number;
  readonly code?: string;
  readonly requestId?: string;
  /** The wait that the answer names. */
  readonly delayMs?: number;
}

export interface Circumstances {
  readonly method: string;
  readonly route: string;
  readonly host: { readonly name: string; readonly address: string };
  /** Of how many attempts the failure was the last. */
  readonly attempts: number;
  readonly ambiguous: boolean;
}

/** One sentence that says who did what, and what of it is still open. */
export function errorOf(failure: Failure, { method, route, host, attempts, ambiguous }: Circumstances): ApiError {
  const { message, status, code, requestId } = failure;
  const facts = [code && `code ${code}`, requestId && `request ${requestId}`].filter(Boolean).join(", ");
  const sentence = [
    `${method} ${route}: ${status === undefined ? host.address : host.name} ${message}`,
    facts && ` (${facts})`,
    attempts > 1 && `, at the last of ${attempts} attempts`,
    ambiguous && "; the request may have taken effect",
  ];
  return new ApiError(sentence.filter(Boolean).join(""), {
    ...(status !== undefined && { status }),
    ...(code !== undefined && { code }),
    ...(requestId !== undefined && { requestId }),
    ambiguous,
  });
}

/** @param error what was thrown in place of an answer: its own words are not repeated, for nobody knows what they hold */
export function failureOf(error: unknown): Failure {
  const { code, syscall, name } = rootOf(error);
  // A 407, for instance, fetch keeps to itself.
  const word = code || (name === "Error" ? "no reason is known: is there a proxy in between?" : name);
  if (HANDSHAKE.test(code)) {
    const advice = "is there a proxy in between, or a certificate missing in NODE_EXTRA_CA_CERTS?";
    return { kind: "refused", message: `cannot be spoken to over TLS (${word}): ${advice}` };
  }
  if (UNREACHED.test(code) || UNREACHED.test(syscall))
    return { kind: "unreached", message: `cannot be reached (${word}): check the network, and OPENAI_BASE_URL` };
  if (code === "TOO_LARGE") return { kind: "garbled", message: `answered with more than ${LARGEST / 1024 / 1024} MB` };
  if (TIME_OUT.test(code)) return { kind: "lost", message: "gave no complete answer in time" };
  return { kind: "lost", message: `broke off before its answer was complete (${word})` };
}

const UNREACHED = /^(connect|getaddrinfo|ECONNREFUSED|ENOTFOUND|EAI_AGAIN|UND_ERR_CONNECT_TIMEOUT)$/;
const TIME_OUT = /^(TIME_OUT|UND_ERR_HEADERS_TIMEOUT|UND_ERR_BODY_TIMEOUT)$/;
const HANDSHAKE =
  /^(CERT_|DEPTH_ZERO_|SELF_SIGNED_|UNABLE_TO_|HOSTNAME_MISMATCH|ERR_TLS_CERT_|ERR_SSL_WRONG_VERSION|ERR_SSL_UNSUPPORTED_PROTOCOL|ERR_SSL_.*HANDSHAKE_FAILURE)/;

/** What lies under fetch's "fetch failed": a system error, or the first of several where a name has several addresses. */
function rootOf(error: unknown): { readonly code: string; readonly syscall: string; readonly name: string } {
  if (!(error instanceof Error)) return { code: "", syscall: "", name: "no reason known" };
  if (error instanceof AggregateError && error.errors.length > 0) return rootOf(error.errors[0]);
  if (error.cause instanceof Error) return rootOf(error.cause);
  const [code, syscall] = [property(error, "code"), property(error, "syscall")];
  return { code: typeof code === "string" ? code : "", syscall: typeof syscall === "string" ? syscall : "", name: error.name };
}

/** @param said the answer's body as JSON; undefined where it is none. @param quote lets through what may be repeated of it */
export function refusalOf(
  status: number,
  said: unknown,
  { headers, quote, keyPlace }: { readonly headers: Headers; readonly quote: (text: string) => string; readonly keyPlace: string },
): Failure {
  const envelope = property(said, "error") ?? said;
  const [message, code] = [property(envelope, "message"), property(envelope, "code")];
  const reason = typeof message === "string" && message !== "" ? quote(message) : "no reason is given";
  const delayMs = status === 429 || status === 503 ? delayIn(headers, reason) : undefined;
  const isWrongKey = status === 401 && !/missing scopes/i.test(reason);
  return {
    kind: typeof code === "string" && NEEDS_A_PERSON.test(code) ? "refused" : kindOf(status),
    status,
    message: isWrongKey ? `refused the key in ${keyPlace}, which must be an admin key (401): ${reason}` : `answered ${status}: ${reason}`,
    ...(typeof code === "string" && { code: quote(code) }),
    ...(delayMs !== undefined && { delayMs }),
  };
}

/** Codes of 429s that no waiting cures. */
const NEEDS_A_PERSON = /quota|spend_limit|usage_limit|credit_balance/;

/** What follows from a status alone, where the answer cannot be used. */
export function kindOf(status: number): Failure["kind"] {
  if (status === 429) return "throttled";
  if (status >= 500 || status === 408) return "lost";
  return status >= 200 && status < 300 ? "garbled" : "refused";
}

/** Nobody waits for longer anyway, and beyond some such number there are no dates. */
const LONGEST_DELAY_MS = 365 * 86_400_000;

/** The longest of the waits that an answer names: in seconds or milliseconds in its headers, in its sentence as "after 6.937 seconds". */
function delayIn(headers: Headers, reason: string): number | undefined {
  const after = headers.get("retry-after") || NaN;
  const seconds = /\bafter (\d+(?:\.\d+)?) seconds?\b/.exec(reason)?.[1] ?? NaN;
  const named = [
    Number(after) * 1_000,
    // A date is told by the clock of the host, which may differ from ours.
    Number.isNaN(Number(after)) ? Date.parse(String(after)) - Date.parse(headers.get("date") ?? "") : NaN,
    Number(headers.get("retry-after-ms") || NaN),
    Number(seconds) * 1_000,
  ].filter((ms) => ms >= 0);
  return named.length === 0 ? undefined : Math.min(Math.ceil(Math.max(...named)), LONGEST_DELAY_MS);
}

function property(value: unknown, name: string): unknown {
  return typeof value === "object" && value !== null ? (value as Readonly<Record<string, unknown>>)[name] : undefined;
}
