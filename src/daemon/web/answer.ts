import type { ServerResponse } from "node:http";

/** What is sent back, whole. What is streamed is not one of these. */
export interface Answer {
  readonly status: number;
  readonly type?: string;
  readonly body?: string;
  readonly headers?: Readonly<Record<string, string>>;
}

/** Nothing is loaded from anywhere else, nothing stands in the page that runs, and no page holds this one. */
const policy =
  "default-src 'none'; style-src 'self'; script-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

/** Those of every answer, whatever it is. */
export const shields: Readonly<Record<string, string>> = {
  "content-security-policy": policy,
  "x-content-type-options": "nosniff",
  "referrer-policy": "no-referrer",
  "cross-origin-opener-policy": "same-origin",
  "cross-origin-resource-policy": "same-origin",
  "cache-control": "no-store",
};

export const html = (body: string, status = 200): Answer => ({ status, type: "text/html; charset=utf-8", body });

/** One sentence, for whoever does not look at pages. */
export const sentence = (status: number, body: string): Answer => ({ status, type: "text/plain; charset=utf-8", body: `${body}\n` });

export const json = (status: number, value: object): Answer => ({
  status,
  type: "application/json; charset=utf-8",
  body: `${JSON.stringify(value)}\n`,
});

/** After something was posted: what follows is read, and may be read again. */
export const seeOther = (location: string): Answer => ({ status: 303, headers: { location } });

export function send(response: ServerResponse, { status, type, body = "", headers }: Answer): void {
  const length = { "content-length": String(Buffer.byteLength(body)) };
  response.writeHead(status, { ...shields, ...(type !== undefined && { "content-type": type }), ...length, ...headers });
  response.end(response.req.method === "HEAD" ? undefined : body);
}
