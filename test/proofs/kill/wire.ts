import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";

/** A request that is not a GET, on its way. */
export interface Write {
  readonly method: string;
  /** Below /v1, without the query. */
  readonly path: string;
  readonly body: string;
}

/**
 * What becomes of a write. Held: nothing of it is ever answered, and it stays without effect where it is held before it.
 * Lost: it takes effect, and the connection breaks in place of an answer.
 */
export type Fate = "answered" | "lost" | "held before its effect" | "held after its effect";

export interface Watcher {
  readonly fateOf: (write: Write) => Fate;
  /** Something is held, and nothing has moved on the wire for `quietMs`. */
  readonly onQuiet: () => void;
  readonly quietMs: number;
}

const indifferent: Watcher = { fateOf: () => "answered", onQuiet: () => {}, quietMs: 0 };

/** Stands between the program and the simulated API, each in a process of its own, and decides how far a write gets. */
export class Wire {
  readonly #target: string;
  readonly #server: Server;
  #watcher = indifferent;
  #held = 0;
  #timer: NodeJS.Timeout | undefined;

  private constructor(target: string) {
    this.#target = target;
    // Whoever was killed in the middle of a request waits for no answer.
    this.#server = createServer((message, response) => void this.#carry(message, response).catch(() => message.socket.destroy()));
  }

  /** @param target where the simulated API is: http://127.0.0.1:PORT */
  static async open(target: string): Promise<Wire> {
    const wire = new Wire(target);
    await new Promise<void>((resolve) => void wire.#server.listen(0, "127.0.0.1", resolve));
    return wire;
  }

  get url(): string {
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}/v1`;
  }

  watch(watcher: Watcher = indifferent): void {
    clearTimeout(this.#timer);
    this.#watcher = watcher;
    this.#held = 0;
  }

  async close(): Promise<void> {
    clearTimeout(this.#timer);
    this.#server.closeAllConnections();
    await new Promise<void>((resolve) => void this.#server.close(() => resolve()));
  }

  async #carry(message: IncomingMessage, response: ServerResponse): Promise<void> {
    const { method = "GET", url = "/" } = message;
    const body = await bodyOf(message);
    const fate = method === "GET" ? "answered" : this.#fateOf(method, url, body);
    if (fate === "held before its effect") return this.#hold();
    this.#stir();
    const answer = await fetch(`${this.#target}${url}`, { method, headers: asked(message), ...(body !== "" && { body }) });
    const text = await answer.text();
    if (fate === "held after its effect") return this.#hold();
    this.#stir();
    if (fate === "lost") return void message.socket.resetAndDestroy();
    response.writeHead(answer.status, answered(answer)).end(text);
  }

  #fateOf(method: string, url: string, body: string): Fate {
    const path = url.slice("/v1".length).split("?", 1).join("");
    return this.#watcher.fateOf({ method, path, body });
  }

  #hold(): void {
    this.#held += 1;
    this.#stir();
  }

  #stir(): void {
    clearTimeout(this.#timer);
    const { onQuiet, quietMs } = this.#watcher;
    if (this.#held > 0) this.#timer = setTimeout(onQuiet, quietMs);
  }
}

async function bodyOf(message: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of message) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString();
}

function asked({ headers }: IncomingMessage): Record<string, string> {
  const names = ["authorization", "content-type"] as const;
  return Object.fromEntries(names.flatMap((name) => (headers[name] === undefined ? [] : [[name, headers[name]]])));
}

function answered({ headers }: Response): Record<string, string> {
  const names = ["content-type", "x-request-id", "openai-organization"];
  return Object.fromEntries(names.flatMap((name) => (headers.has(name) ? [[name, headers.get(name) ?? ""]] : [])));
}
