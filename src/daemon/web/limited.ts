import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { Socket } from "node:net";

/** What one client may hold of this process. */
export function limited(listener: (request: IncomingMessage, response: ServerResponse) => void): Server {
  const server = createServer(
    { maxHeaderSize: 16_384, headersTimeout: 10_000, requestTimeout: 30_000, keepAliveTimeout: 5_000, connectionsCheckingInterval: 5_000 },
    listener,
  );
  server.maxConnections = 2 * MOST_OF_ONE;
  server.on("connection", shared());
  server.maxHeadersCount = 100;
  // Who reads nothing of a large page is let go. What is listened to hears of us more often.
  server.timeout = 60_000;
  return server;
}

/** Connections of one address: one that opens them without end must not keep out the probes that end us where nothing answers. */
const MOST_OF_ONE = 128;

function shared(): (socket: Socket) => void {
  const counts = new Map<string, number>();
  return (socket) => {
    const from = socket.remoteAddress ?? "";
    const count = (counts.get(from) ?? 0) + 1;
    if (count > MOST_OF_ONE) {
      socket.destroy();
      return;
    }
    counts.set(from, count);
    socket.once("close", () => {
      const left = (counts.get(from) ?? 1) - 1;
      if (left > 0) counts.set(from, left);
      else counts.delete(from);
    });
  };
}
