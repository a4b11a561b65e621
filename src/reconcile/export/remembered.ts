import type { ApiRequest, ReadClient } from "../../api/client.ts";
import { ApiError } from "../../api/error.ts";
import type { Wire } from "../../model/field.ts";

/** A refusal, and how often it was given. */
export interface Refused {
  readonly route: string;
  readonly error: ApiError;
}

/** Asks everything once: whoever plans again plans on the same answers, and without another request. */
export class Remembered implements ReadClient {
  readonly refused: Refused[] = [];
  readonly #client: ReadClient;
  readonly #answers = new Map<string, Promise<unknown>>();

  constructor(client: ReadClient) {
    this.#client = client;
  }

  get(request: ApiRequest, signal: AbortSignal): Promise<Wire> {
    return this.#once(request, () => this.#client.get(request, signal));
  }

  list(request: ApiRequest, signal: AbortSignal): Promise<readonly Wire[]> {
    return this.#once(request, () => this.#client.list(request, signal));
  }

  #once<T>(request: ApiRequest, ask: () => Promise<T>): Promise<T> {
    const key = JSON.stringify([request.path, request.query]);
    const known = this.#answers.get(key) as Promise<T> | undefined;
    if (known !== undefined) return known;
    const answer = ask();
    answer.catch((error: unknown) => {
      if (error instanceof ApiError) this.refused.push({ route: request.route, error });
    });
    this.#answers.set(key, answer);
    return answer;
  }
}
