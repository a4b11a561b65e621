import { spawn } from "node:child_process";
import { readFileSync } from "node:fs";
import { createServer, type Server } from "node:https";
import type { IncomingMessage, ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { closeLater } from "../support/closing.ts";

export interface Certificate {
  readonly key: string;
  readonly cert: string;
  /** What trusts it. */
  readonly path: string;
}

const at = (name: string): string => fileURLToPath(new URL(`../support/loopback/${name}.pem`, import.meta.url));

/** For 127.0.0.1, signed by nobody but itself. */
export const certificate = (): Certificate => ({
  key: readFileSync(at("key"), "utf8"),
  cert: readFileSync(at("cert"), "utf8"),
  path: at("cert"),
});

export interface Served {
  readonly url: string;
  /** The header of each request. */
  readonly authorizations: (string | undefined)[];
}

type Answer = (request: IncomingMessage, response: ServerResponse) => void;

async function listening(certificate: Certificate, answer: Answer): Promise<{ readonly server: Server; readonly url: string }> {
  const server = createServer(certificate, answer);
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  closeLater(() => (server.closeAllConnections(), server.close()));
  return { server, url: `https://127.0.0.1:${(server.address() as AddressInfo).port}` };
}

/** A repository behind git's own program for that, for one who signs in so. */
export async function served(folder: string, { certificate, password }: { certificate: Certificate; password?: string }): Promise<Served> {
  const authorizations: (string | undefined)[] = [];
  const wanted = password && `Basic ${Buffer.from(`bot:${password}`).toString("base64")}`;
  const { url } = await listening(certificate, (request, response) => {
    authorizations.push(request.headers.authorization);
    if (wanted !== undefined && request.headers.authorization !== wanted)
      return void response.writeHead(401, { "www-authenticate": 'Basic realm="git"' }).end();
    return backend(folder, request, response);
  });
  return { url: `${url}/repository.git`, authorizations };
}

/** A server that takes whatever is sent and says nothing. */
export async function silent(certificate: Certificate): Promise<{ readonly url: string; connections(): Promise<number> }> {
  const { server, url } = await listening(certificate, () => undefined);
  return { url, connections: () => new Promise((resolve) => server.getConnections((_, count) => resolve(count))) };
}

/** One that answers everything with this. */
export const answering = async (certificate: Certificate, answer: Answer): Promise<string> => (await listening(certificate, answer)).url;

/** CGI, as RFC 3875 says. */
function backend(folder: string, request: IncomingMessage, response: ServerResponse): void {
  const { pathname, search } = new URL(request.url ?? "/", "https://127.0.0.1");
  const child = spawn("git", ["http-backend"], {
    env: {
      PATH: process.env["PATH"],
      GIT_CONFIG_GLOBAL: "/dev/null",
      GIT_HTTP_EXPORT_ALL: "1",
      GIT_PROJECT_ROOT: join(folder, ".git"),
      GIT_PROTOCOL: String(request.headers["git-protocol"] ?? ""),
      PATH_INFO: pathname.replace("/repository.git", ""),
      QUERY_STRING: search.slice(1),
      REQUEST_METHOD: request.method,
      CONTENT_TYPE: request.headers["content-type"],
      HTTP_CONTENT_ENCODING: request.headers["content-encoding"],
      REMOTE_USER: "bot",
    },
    stdio: ["pipe", "pipe", "inherit"],
  });
  request.pipe(child.stdin);
  const chunks: Buffer[] = [];
  child.stdout.on("data", (chunk: Buffer) => void chunks.push(chunk));
  child.once("close", () => {
    const all = Buffer.concat(chunks);
    const end = all.indexOf("\r\n\r\n");
    const headers = all
      .toString("latin1", 0, end)
      .split("\r\n")
      .map((line) => line.split(": ") as [string, string]);
    const status = Number(headers.find(([name]) => name === "Status")?.[1].slice(0, 3) ?? 200);
    response.writeHead(status, Object.fromEntries(headers.filter(([name]) => name !== "Status"))).end(all.subarray(end + 4));
  });
}
