import { request as ask, type IncomingHttpHeaders, type IncomingMessage, type ServerResponse } from "node:http";
import { pipeline } from "node:stream";
import { send, sentence } from "./answer.ts";

/*
 * One address stands before several replicas, of which one leads: what reaches another one, a webhook or a person, is passed on to it. Where
 * it is the Lease says, which nobody can write who could not lead. No request is passed on twice.
 */

const PASSED = "x-orgform-passed-on";
const ANSWER_MS = 10_000;

/** What each replica says of itself. */
const own: ReadonlySet<string> = new Set(["/healthz", "/readyz", "/metrics"]);

export const isForLeader = ({ url = "/", headers }: IncomingMessage): boolean =>
  headers[PASSED] === undefined && !own.has(url.split("?")[0] ?? url);

/** What concerns a connection, and not what is sent over it (RFC 9110, 7.6.1). */
const ofConnection: ReadonlySet<string> = new Set(["connection", "keep-alive", "te", "trailer", "transfer-encoding", "upgrade"]);

const withoutConnection = (headers: IncomingHttpHeaders): IncomingHttpHeaders =>
  Object.fromEntries(Object.entries(headers).filter(([name, value]) => value !== undefined && !ofConnection.has(name)));

/** @param leader an address and a port */
export function passOn(request: IncomingMessage, response: ServerResponse, leader: string): void {
  const isBroken = (): void => {
    if (response.headersSent) response.destroy();
    else send(response, sentence(502, `This replica stands by, and ${leader}, which leads, gives no answer.`));
  };
  const [, six, host = six, port] = /^(?:\[([0-9a-f:]+)\]|([\w.-]+)):(\d{1,5})$/i.exec(leader) ?? [];
  if (host === undefined || Number(port) > 65_535) return isBroken();
  // What else has a body has it left out: it would stand there without a length.
  const isPosted = request.method === "POST";
  const sending = ask({
    host,
    port,
    path: request.url,
    method: request.method,
    headers: { ...withoutConnection(isPosted ? request.headers : { ...request.headers, "content-length": undefined }), [PASSED]: "1" },
    agent: false,
  });
  // What is listened to goes on for as long as somebody listens.
  const timer = setTimeout(() => sending.destroy(new Error("no answer")), ANSWER_MS).unref();
  response.once("close", () => (clearTimeout(timer), sending.destroy()));
  sending.once("error", isBroken);
  sending.once("response", (answer) => {
    clearTimeout(timer);
    response.writeHead(answer.statusCode ?? 502, withoutConnection(answer.headers));
    pipeline(answer, response, () => undefined);
  });
  if (isPosted) request.pipe(sending);
  else sending.end();
}
