import type { IncomingMessage, Server as HttpServer, ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { StateError } from "../../state/files.ts";
import type { Fleet } from "../status.ts";
import { send, sentence } from "./answer.ts";
import { Events } from "./events.ts";
import { Guesses } from "./guesses.ts";
import { Pulse } from "./health.ts";
import type { WebEvent } from "./log.ts";
import { limited } from "./limited.ts";
import { hostIn, isLoopback, isRebound } from "./origin.ts";
import { isForLeader, passOn } from "./pass-on.ts";
import { answerTo } from "./routes.ts";
import { Sessions } from "./sessions.ts";
import type { Site } from "./site.ts";
import { Tally } from "./tally.ts";
import type { Traffic } from "./traffic.ts";

export interface ServeOptions {
  readonly fleet: Fleet;
  /** An address of this machine, or a name of one; port 0: any free one. */
  readonly listen: { readonly host: string; readonly port: number };
  /** What lets a person do more than look. None: nobody does. Asked for each time, for it may be rotated. */
  readonly token?: () => string | undefined;
  /** Shared with the git host. None: webhooks are not taken. Asked for each time. */
  readonly hookSecret?: () => string | undefined;
  /** Where people find it, if something stands in front of it. */
  readonly publicUrl?: string | undefined;
  /** What was heard of the API, for the metrics. */
  readonly traffic?: Traffic;
  /** Where the replica that leads is reached, `10.1.2.3:8080`, while this one stands by; undefined: all is answered here. */
  readonly leader?: () => string | undefined;
  readonly log: (event: WebEvent) => void;
  /** Milliseconds. */
  readonly now: () => number;
}

export interface Server {
  /** http://127.0.0.1:PORT */
  readonly url: string;
  /** Ends those who listen, lets what is being answered end, and waits no longer than a few seconds for that. */
  close(): Promise<void>;
}

/** It cannot be served as asked: its message is a sentence for whoever asked. */
export class ServeError extends Error {
  override readonly name = "ServeError";
}

const SHORTEST = 16;
/** A shorter one is as none: somebody could guess it. */
const longEnough = (secret: string | undefined): string | undefined =>
  secret !== undefined && secret.length >= SHORTEST ? secret : undefined;
const GRACE_MS = 3_000;

/** @throws ServeError for an address that cannot be listened on, and for secrets that somebody could guess */
export async function serve({ fleet, listen, token, hookSecret, publicUrl, traffic, leader, log, now }: ServeOptions): Promise<Server> {
  for (const [ask, what] of [
    [token, "token of the status page"],
    [hookSecret, "secret of the webhook"],
  ] as const) {
    const secret = ask?.();
    if (secret !== undefined && secret.length < SHORTEST)
      throw new ServeError(
        `The ${what} has ${secret.length} characters, and could be guessed: it takes at least ${SHORTEST}, as from \`openssl rand -hex 32\`.`,
      );
  }
  const [pulse, tally, events] = [new Pulse(fleet, now), new Tally(fleet), new Events()];
  const site: Site = {
    fleet,
    now,
    log,
    get token() {
      return longEnough(token?.());
    },
    get hookSecret() {
      return longEnough(hookSecret?.());
    },
    publicHost: hostIn(publicUrl),
    traffic,
    tally,
    pulse,
    events,
    sessions: new Sessions(now, () => site.token),
    guesses: new Guesses(now),
  };
  const isLocal = isLoopback(listen.host);
  const server = limited((request, response) => void respond(site, { request, response, isLocal, leader: leader?.() }));
  await listening(server, listen);
  const unsubscribe = fleet.subscribe(() => {
    pulse.look();
    tally.look();
    events.tell();
  });
  return {
    url: urlOf(server.address() as AddressInfo),
    close: () => {
      unsubscribe();
      events.close();
      return closed(server);
    },
  };
}

interface Responding {
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
  readonly isLocal: boolean;
  readonly leader: string | undefined;
}

async function respond(site: Site, { request, response, isLocal, leader }: Responding): Promise<void> {
  try {
    // What a git host signs is proven to be from it, by whatever name it came.
    if (isLocal && isRebound(request, site.publicHost) && request.url !== "/hooks/git") {
      return send(
        response,
        sentence(
          421,
          "Only this machine is listened to: ask for localhost or 127.0.0.1. Where a proxy asks, say in public_url which name it goes by.",
        ),
      );
    }
    if (leader !== undefined && isForLeader(request)) return passOn(request, response, leader);
    const answer = await answerTo(site, request, response);
    if (answer !== undefined) send(response, answer);
  } catch (error) {
    // Who has gone hears nothing, and is no bug.
    if (request.destroyed && !request.complete) return;
    if (error instanceof StateError && !response.headersSent) return send(response, sentence(503, error.message));
    site.log({ type: "error", path: request.url ?? "", error });
    if (response.headersSent) response.destroy();
    else send(response, sentence(500, "This is a mistake in Orgform: its log says more."));
  }
}

async function listening(server: HttpServer, { host, port }: ServeOptions["listen"]): Promise<void> {
  await new Promise<void>((resolve, reject) => {
    server.once("error", ({ code, message }: NodeJS.ErrnoException) =>
      reject(new ServeError(`The status page cannot be served on ${host}:${port}: ${reasons[code ?? ""] ?? message}.`)),
    );
    server.listen(port, host, resolve);
  });
}

const reasons: Readonly<Record<string, string>> = {
  EADDRINUSE: "another process listens there already",
  EACCES: "ports below 1024 take rights that this process has not",
  EADDRNOTAVAIL: "this machine has no such address",
  ENOTFOUND: "there is no machine of that name",
};

function closed(server: HttpServer): Promise<void> {
  return new Promise((resolve) => {
    const hurry = setTimeout(() => server.closeAllConnections(), GRACE_MS).unref();
    server.close(() => {
      clearTimeout(hurry);
      resolve();
    });
    server.closeIdleConnections();
  });
}

const urlOf = ({ address, family, port }: AddressInfo): string => `http://${family === "IPv6" ? `[${address}]` : address}:${port}`;
