import { createServer, type IncomingHttpHeaders, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { closeLater } from "../support/closing.ts";

export interface Asked {
  readonly method: string;
  readonly path: string;
  readonly query: URLSearchParams;
  readonly headers: IncomingHttpHeaders;
  readonly body: Readonly<Record<string, unknown>>;
}

export interface Given {
  readonly status: number;
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

/** Something that goes wrong with one request. `hangUp`: after the work is done, or before it. */
export interface Mishap {
  readonly when: (asked: Asked) => boolean;
  readonly given?: Given;
  readonly hangUp?: "before" | "after";
  /** Runs first: what somebody else does at this very moment. */
  readonly meanwhile?: () => void;
}

export interface Served {
  readonly url: string;
  readonly asked: Asked[];
  /** Each serves once. */
  readonly mishaps: Mishap[];
}

/** A real server on a port of its own, which answers JSON, or bytes as they are. */
export async function serveHost(answer: (asked: Asked, url: string) => Given): Promise<Served> {
  const asked: Asked[] = [];
  const mishaps: Mishap[] = [];
  let url = "";
  const respond = (one: Asked, request: IncomingMessage, response: ServerResponse): void => {
    const index = mishaps.findIndex(({ when }) => when(one));
    const [mishap] = index === -1 ? [] : mishaps.splice(index, 1);
    mishap?.meanwhile?.();
    const { status, headers, body } = mishap?.given ?? (mishap?.hangUp === "before" ? { status: 0 } : answer(one, url));
    if (mishap?.hangUp !== undefined) {
      request.socket.destroy();
      return;
    }
    const isBytes = body instanceof Uint8Array;
    response.writeHead(status, { "content-type": isBytes ? "application/zip" : "application/json; charset=utf-8", ...headers });
    response.end(body === undefined ? "" : isBytes ? body : JSON.stringify(body));
  };
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on("data", (chunk: Buffer) => chunks.push(chunk));
    request.on("end", () => {
      const { pathname: path, searchParams: query } = new URL(request.url ?? "/", url);
      const text = Buffer.concat(chunks).toString("utf8");
      const body = text === "" ? {} : (JSON.parse(text) as Asked["body"]);
      const one: Asked = { method: request.method ?? "GET", path, query, headers: request.headers, body };
      asked.push(one);
      respond(one, request, response);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  closeLater(() => (server.closeAllConnections(), server.close()));
  return { url, asked, mishaps };
}

/** One page of the rows, and where the next one is. */
export function page<T>(
  rows: readonly T[],
  { query }: Asked,
): { readonly rows: readonly T[]; readonly page: number; readonly next?: number } {
  const size = Math.min(Number(query.get("per_page") ?? 30), 100);
  const number = Number(query.get("page") ?? 1);
  const from = (number - 1) * size;
  return { rows: rows.slice(from, from + size), page: number, ...(from + size < rows.length && { next: number + 1 }) };
}
