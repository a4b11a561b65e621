import type { ServerResponse } from "node:http";
import { shields } from "./answer.ts";
import type { LivePart } from "./pages/part.ts";

const MOST = 64;
const HEARTBEAT_MS = 15_000;

interface Listener {
  readonly response: ServerResponse;
  /** The parts of its page, as they are now. */
  readonly partsOf: () => readonly LivePart[];
  /** Of each part, what was sent last. */
  readonly sent: Map<string, string>;
}

/**
 * Tells open pages what has changed of them, part by part (server-sent events). Level-triggered: who reads slowly misses what came in
 * between and gets what holds.
 */
export class Events {
  readonly #listeners = new Set<Listener>();
  readonly #heart: NodeJS.Timeout;

  constructor() {
    // Proxies end what is silent, and a page that hears nothing any more says so.
    this.#heart = setInterval(() => this.#beat(), HEARTBEAT_MS).unref();
  }

  /** @returns false where too many listen already */
  open(response: ServerResponse, partsOf: () => readonly LivePart[]): boolean {
    if (this.#listeners.size >= MOST) return false;
    const listener: Listener = { response, partsOf, sent: new Map() };
    response.writeHead(200, { ...shields, "content-type": "text/event-stream; charset=utf-8", "x-accel-buffering": "no" });
    response.write("retry: 2000\n\n");
    this.#listeners.add(listener);
    response.once("close", () => this.#listeners.delete(listener));
    response.on("drain", () => tell(listener));
    tell(listener);
    return true;
  }

  tell(): void {
    for (const listener of this.#listeners) tell(listener);
  }

  close(): void {
    clearInterval(this.#heart);
    for (const { response } of this.#listeners) response.end();
  }

  #beat(): void {
    for (const { response } of this.#listeners) if (!response.writableNeedDrain) response.write("event: beat\ndata: 1\n\n");
  }
}

function tell({ response, partsOf, sent }: Listener): void {
  for (const { id, hash, html } of partsOf()) {
    if (response.writableNeedDrain) return;
    if (sent.get(id) === hash) continue;
    sent.set(id, hash);
    response.write(`event: part\ndata: ${JSON.stringify({ id, hash, html: html.text })}\n\n`);
  }
}
