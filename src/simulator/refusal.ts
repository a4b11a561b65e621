/** What the API says instead of an answer. Thrown by the rules, rendered in the envelope that the API was seen to use. */
export class Refusal extends Error {
  override readonly name = "Refusal";
  readonly status: number;
  readonly code: string | null;
  readonly param: string | null;
  readonly headers: Readonly<Record<string, string>>;

  constructor(
    status: number,
    message: string,
    extra: { readonly code?: string; readonly param?: string; readonly headers?: Readonly<Record<string, string>> } = {},
  ) {
    super(message);
    this.status = status;
    this.code = extra.code ?? null;
    this.param = extra.param ?? null;
    this.headers = extra.headers ?? {};
  }
}

export interface ErrorBody {
  readonly error: { readonly message: string; readonly type: string; readonly param: string | null; readonly code: string | null };
}

/** The envelope of answers recorded from the real API; the description's inline examples (`{code, message}`) are not it. */
export function envelope({ status, message, code, param }: Refusal): ErrorBody {
  return { error: { message, type: status >= 500 ? "server_error" : "invalid_request_error", param, code } };
}

export const invalid = (message: string, param?: string, code?: string): Refusal =>
  new Refusal(400, message, { ...(param !== undefined && { param }), ...(code !== undefined && { code }) });

export const notFound = (what: string, id: string): Refusal => new Refusal(404, `The ${what} ${id} was not found`);

/** Word for word what the API was recorded to say: the delay is in the message. */
export function tooManyRequests(seconds: number, headers: Readonly<Record<string, string>> = {}): Refusal {
  const message = `You've exceeded the rate limit, please slow down and try again after ${seconds.toFixed(3)} seconds.`;
  return new Refusal(429, message, { code: "rate_limit_exceeded", headers });
}
