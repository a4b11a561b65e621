import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import type { Simulator } from "./simulator.ts";
import { ConnectionFault } from "./wire/mishap.ts";

export interface Served {
  /** http://127.0.0.1:PORT/v1 */
  readonly url: string;
  /** Ends what is under way. */
  close(): Promise<void>;
}

export interface ServeOptions {
  /** Left out: any free one. */
  readonly port?: number;
  readonly host?: string;
}

async function textOf(message: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of message) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString();
}

async function requestOf(message: IncomingMessage): Promise<Request> {
  const headers = new Headers();
  for (const [name, value] of Object.entries(message.headers)) if (typeof value === "string") headers.set(name, value);
  const { method = "GET" } = message;
  const text = await textOf(message);
  const body = method === "GET" || method === "HEAD" || text === "" ? null : text;
  return new Request(`http://simulator${message.url ?? "/"}`, { method, headers, body });
}

async function send(from: Response, to: ServerResponse): Promise<void> {
  to.writeHead(from.status, Object.fromEntries(from.headers));
  to.end(Buffer.from(await from.arrayBuffer()));
}

/** Does to the socket what the fault says. A time-out is the client's to have: the socket stays open and silent. */
function breakConnection({ manner }: ConnectionFault, { socket }: IncomingMessage, response: ServerResponse): void {
  if (manner === "timeout") return;
  if (manner === "reset") return void socket.resetAndDestroy();
  response.writeHead(200, { "content-type": "application/json", "content-length": "1000" });
  response.write('{"object":"list","data":[{"id":', () => socket.destroy());
}

async function respond(simulator: Simulator, message: IncomingMessage, response: ServerResponse): Promise<void> {
  try {
    await send(await simulator.handle(await requestOf(message)), response);
  } catch (error) {
    if (error instanceof TypeError && error.cause instanceof ConnectionFault) return breakConnection(error.cause, message, response);
    // A bug of the simulator's own, which a client must not mistake for an injected fault.
    response.writeHead(500, { "content-type": "text/plain" }).end(error instanceof Error ? error.stack : String(error));
  }
}

/** @throws what `listen` throws, e.g. for a port that is taken */
export async function serve(simulator: Simulator, { port = 0, host = "127.0.0.1" }: ServeOptions = {}): Promise<Served> {
  const server = createServer((message, response) => void respond(simulator, message, response));
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, host, resolve);
  });
  const address = server.address() as AddressInfo;
  return {
    url: `http://${address.family === "IPv6" ? `[${address.address}]` : address.address}:${address.port}/v1`,
    close: () =>
      new Promise((resolve, reject) => {
        server.close((error) => (error ? reject(error) : resolve()));
        server.closeAllConnections();
      }),
  };
}
