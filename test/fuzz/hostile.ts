import { createServer, type AddressInfo, type Server, type Socket } from "node:net";

interface RawAnswer {
  readonly bytes: Uint8Array;
  /** The connection is left open. */
  readonly stays: boolean;
}

/** A server that says to every request the bytes that it was last given, and closes. */
export class HostileServer {
  /** Heads of the requests that came, with the key that was sent. */
  readonly heard: string[] = [];
  answer: RawAnswer;
  readonly #server: Server = createServer((socket) => this.#serve(socket));
  readonly #sockets = new Set<Socket>();

  constructor(answer: RawAnswer = { bytes: new Uint8Array(), stays: false }) {
    this.answer = answer;
  }

  async listen(): Promise<this> {
    await new Promise<void>((resolve) => this.#server.listen(0, "127.0.0.1", resolve));
    return this;
  }

  get url(): string {
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}/v1`;
  }

  /** Also where somebody is still waiting. */
  async close(): Promise<void> {
    for (const socket of this.#sockets) socket.destroy();
    await new Promise((resolve) => this.#server.close(resolve));
  }

  #serve(socket: Socket): void {
    this.#sockets.add(socket);
    socket.on("close", () => this.#sockets.delete(socket)).on("error", () => {});
    socket.on("data", (head) => {
      this.heard.push(head.toString("latin1"));
      socket.write(this.answer.bytes, () => void (this.answer.stays || socket.end()));
    });
  }
}

/** An answer as bytes; the length is told as it is, where nothing else is said. */
export function http(start: string, headers: readonly string[], body: string | Uint8Array = ""): Uint8Array {
  const length = headers.some((header) => /^(content-length|transfer-encoding)\b/i.test(header)) ? [] : [`content-length: ${body.length}`];
  const head = [start, ...headers, ...length, "connection: close", "", ""].join("\r\n");
  return Buffer.concat([Buffer.from(head, "latin1"), Buffer.from(body)]);
}
