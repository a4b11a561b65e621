import type { IncomingMessage } from "node:http";
import type { Fleet } from "../status.ts";
import type { Events } from "./events.ts";
import type { Guesses } from "./guesses.ts";
import type { Pulse } from "./health.ts";
import type { WebEvent } from "./log.ts";
import type { Viewer } from "./pages/document.ts";
import type { Sessions } from "./sessions.ts";
import type { Tally } from "./tally.ts";
import type { Traffic } from "./traffic.ts";

/** All that answers are made of. */
export interface Site {
  readonly fleet: Fleet;
  /** Milliseconds. */
  readonly now: () => number;
  readonly log: (event: WebEvent) => void;
  readonly token: string | undefined;
  readonly hookSecret: string | undefined;
  /** As people's browsers name it, where something stands in front of it. */
  readonly publicHost: string | undefined;
  readonly traffic: Traffic | undefined;
  readonly tally: Tally;
  readonly pulse: Pulse;
  readonly events: Events;
  readonly sessions: Sessions;
  readonly guesses: Guesses;
}

export const addressOf = (request: IncomingMessage): string => request.socket.remoteAddress ?? "unknown";

export const viewerOf = ({ sessions, token }: Site, request: IncomingMessage): Viewer => ({
  session: sessions.of(request),
  hasActions: token !== undefined,
  path: (request.url ?? "/").replace(/\?.*$/s, "").replace(/\/events$/, ""),
});
