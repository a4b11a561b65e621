import type { Wire } from "../model/field.ts";
import type { ApiRequest, WriteClient } from "./client.ts";

interface Waiting {
  readonly request: ApiRequest;
  readonly signal: AbortSignal;
  resolve(answer: Wire): void;
  reject(error: unknown): void;
}

/**
 * Sends requests that may travel together as one, their ids in one body. Those that come in the same turn of the event
 * loop are together: changes that waited for one thing become ready at once. The API takes such a request whole or not
 * at all, so all share its answer.
 */
export class Batches {
  readonly #client: WriteClient;
  readonly #waiting = new Map<string, Waiting[]>();

  constructor(client: WriteClient) {
    this.#client = client;
  }

  /** @throws ApiError as the client does */
  send(request: ApiRequest, signal: AbortSignal): Promise<Wire> {
    if (request.batch === undefined) return this.#client.send(request, signal);
    return new Promise((resolve, reject) => {
      const path = `${request.method} ${request.path}`;
      const together = this.#waiting.get(path);
      const waiting = { request, signal, resolve, reject };
      together?.push(waiting);
      if (together !== undefined) return;
      this.#waiting.set(path, [waiting]);
      setImmediate(() => this.#flush(path));
    });
  }

  #flush(path: string): void {
    const all = this.#waiting.get(path) ?? [];
    this.#waiting.delete(path);
    const max = all[0]?.request.batch?.max ?? 1;
    for (let start = 0; start < all.length; start += max) void this.#sendTogether(all.slice(start, start + max));
  }

  async #sendTogether(some: readonly Waiting[]): Promise<void> {
    const [first] = some;
    const property = first?.request.batch?.ids;
    if (first === undefined || property === undefined) return;
    const ids = some.flatMap(({ request }) => request.body?.[property] ?? []);
    try {
      const onSend = (): void => some.forEach(({ request }) => request.onSend?.());
      const answer = await this.#client.send({ ...first.request, body: { ...first.request.body, [property]: ids }, onSend }, first.signal);
      for (const { resolve } of some) resolve(answer);
    } catch (error) {
      for (const { reject } of some) reject(error);
    }
  }
}
