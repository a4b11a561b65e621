import type { ApiRequest, ReadClient } from "../api/client.ts";
import { findRequest, readRequest } from "../api/endpoint.ts";
import { ApiError } from "../api/error.ts";
import type { Wire } from "../model/field.ts";
import { isSetting, type Kind } from "../model/kind.ts";

interface Rows {
  readonly rows: readonly Wire[];
  /** When they were asked for, in milliseconds. */
  readonly at: number;
}

type Answer = Rows | ApiError;

/** What is known of a kind whose rows are asked for by their names. */
interface Named {
  readonly open: Set<string>;
  readonly answered: Set<string>;
  /** By id. */
  readonly rows: Map<string, Wire>;
  /** When the first of them were asked for. */
  at: number;
  /** Names do not do: all rows have to be read, or have been. */
  all?: "wanted" | "read";
  failure?: ApiError;
}

export interface ListingsOptions {
  readonly client: ReadClient;
  readonly signal: AbortSignal;
  /** Milliseconds. */
  readonly now: () => number;
}

/**
 * What was asked of the API so far: each listing once, however many observations look at it, and the rows that were found by
 * their names. Names are gathered with `ask` and looked for together with `find`.
 */
export class Listings {
  /** The first refusal that may be true of all that is asked. */
  failure: ApiError | undefined;
  readonly #client: ReadClient;
  readonly #now: () => number;
  readonly #signal: AbortSignal;
  readonly #stop = new AbortController();
  readonly #answers = new Map<string, Promise<Answer>>();
  readonly #details = new Map<string, Promise<Wire | ApiError>>();
  readonly #named = new Map<Kind, Named>();

  constructor({ client, signal, now }: ListingsOptions) {
    this.#client = client;
    this.#now = now;
    this.#signal = AbortSignal.any([signal, this.#stop.signal]);
  }

  /** Nobody waits for what is still under way. */
  stop(): void {
    this.#stop.abort();
  }

  /** The rows of a listing; of a setting, one or none. An error is an answer, unless it would be the answer to everything. */
  rows(kind: Kind, request: ApiRequest): Promise<Answer> {
    const name = JSON.stringify([request.path, request.query]);
    const earlier = this.#answers.get(name);
    if (earlier !== undefined) return earlier;
    const at = this.#now();
    const answer = this.#ask(kind, request).then(
      (rows): Answer => ({ rows, at }),
      (error: unknown): Answer => {
        const isNone = isSetting(kind) && error instanceof ApiError && error.status === 404 && kind.api.create !== undefined;
        return isNone ? { rows: [], at } : this.#closing(error);
      },
    );
    this.#answers.set(name, answer);
    return answer;
  }

  async #ask(kind: Kind, request: ApiRequest): Promise<readonly Wire[]> {
    return isSetting(kind) ? [await this.#client.get(request, this.#signal)] : this.#client.list(request, this.#signal);
  }

  /** The error, where it closes one section. @throws it, where it is about more than that */
  #closing(error: unknown): ApiError {
    if (!(error instanceof ApiError) || isWrongKey(error)) throw error;
    // What we may not see is a section that is closed; anything else may be true of all that is asked.
    if (![401, 403, 404].includes(error.status ?? 0)) this.failure ??= error;
    return error;
  }

  /** One row by a request of its own. */
  row(request: ApiRequest): Promise<Wire | ApiError> {
    const earlier = this.#details.get(request.path);
    if (earlier !== undefined) return earlier;
    const answer = this.#client.get(request, this.#signal).catch((error: unknown) => this.#closing(error));
    this.#details.set(request.path, answer);
    return answer;
  }

  /** Remembers names to look for; `find` does. */
  ask(kind: Kind, names: Iterable<string>): void {
    const { open, answered } = this.#of(kind);
    for (const name of names) if (!answered.has(name)) open.add(name);
  }

  /** Names do not do: what bears one is not found by it, or goes by another. */
  askForAll(kind: Kind): void {
    this.#of(kind).all ??= "wanted";
  }

  /** Whether a row that is not among those found does not exist. */
  isAnswered(kind: Kind, name: string): boolean {
    const { answered, all } = this.#of(kind);
    return all === "read" || (all === undefined && answered.has(name));
  }

  found(kind: Kind): Answer {
    const { failure, rows, at } = this.#of(kind);
    return failure ?? { rows: [...rows.values()], at: Math.min(at, this.#now()) };
  }

  /** Looks for all that was asked for. False: there was nothing to look for any more. @throws ApiError as `rows` does */
  async find(): Promise<boolean> {
    const open = [...this.#named].filter(([, { open: names, all }]) => all === "wanted" || (all === undefined && names.size > 0));
    await Promise.all(open.map(([kind, named]) => this.#look(kind, named)));
    return open.length > 0;
  }

  async #look(kind: Kind, named: Named): Promise<void> {
    const names = [...named.open];
    named.open.clear();
    if (named.all === undefined) {
      const answers = await Promise.all(inPartsOf(kind.api.find?.max ?? 1, names).map((part) => this.rows(kind, findRequest(kind, part))));
      // A server that does not know the parameter is asked without it.
      if (answers.some((answer) => answer instanceof ApiError && answer.status === 400)) named.all = "wanted";
      else this.#take(named, answers);
    }
    if (named.all === "wanted") {
      this.#take(named, [await this.rows(kind, readRequest(kind, [], never))]);
      named.all = "read";
    }
    for (const name of names) named.answered.add(name);
  }

  #take(named: Named, answers: readonly Answer[]): void {
    for (const answer of answers) {
      if (answer instanceof ApiError) named.failure ??= answer;
      else {
        named.at = Math.min(named.at, answer.at);
        for (const wire of answer.rows) named.rows.set(String(wire["id"]), wire);
      }
    }
  }

  #of(kind: Kind): Named {
    const named = this.#named.get(kind) ?? { open: new Set(), answered: new Set(), rows: new Map(), at: Infinity };
    this.#named.set(kind, named);
    return named;
  }
}

function inPartsOf<T>(size: number, items: readonly T[]): readonly (readonly T[])[] {
  return Array.from({ length: Math.ceil(items.length / size) }, (_, index) => items.slice(index * size, (index + 1) * size));
}

const never = (): never => {
  throw new Error("what is found by its name has nothing above it");
};

/** What no other section can be spared. A key that lacks a scope is another matter: that closes one section. */
const isWrongKey = ({ status, message }: ApiError): boolean => status === 401 && !message.includes("Missing scopes");
