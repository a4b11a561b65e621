import { setMaxListeners } from "node:events";
import PQueue from "p-queue";
import type { ApiRequest } from "./client.ts";
import { ApiError, type Failure } from "./error.ts";
import type { Attempt, Reply } from "./attempt.ts";
import { Line, type Surroundings } from "./line.ts";

interface Sending extends Surroundings {
  readonly attempt: (request: ApiRequest, signal: AbortSignal) => Promise<Attempt>;
  /** How many requests are under way at once, over all routes. */
  readonly concurrency: number;
  readonly random: () => number;
}

/**
 * Sends a request when the pace of its route allows it, and again where that may help and does no harm.
 * Who waits for a route takes no place among the requests under way, so that routes never hold each other up.
 *
 * A deletion that finds nothing after an attempt whose answer was lost has done its work.
 * @throws ApiError, or the signal's reason where it is certain that nothing was written
 */
export function senderOf(parts: Sending): (request: ApiRequest, signal: AbortSignal) => Promise<Reply> {
  const places = new PQueue({ concurrency: parts.concurrency });
  const lines = new Map<string, Line>();
  const lineOf = (request: ApiRequest): Line => {
    const endpoint = `${request.method} ${request.route}`;
    const line = lines.get(endpoint) ?? new Line(parts, request);
    lines.set(endpoint, line);
    return line;
  };

  return async (request, signal) => {
    // Every request of a run listens to the one signal of the run.
    setMaxListeners(0, signal);
    const line = lineOf(request);
    const tries = new Tries(request, parts);
    try {
      for (;;) {
        await line.turn(tries.count === 0 ? "last" : "first", signal);
        const result = await places.add(() => line.run(() => tries.next(signal)));
        if ("wire" in result) return result;
        if (request.method === "DELETE" && result.status === 404 && tries.mayHaveActed) return { wire: {}, status: 404 };
        await parts.clock.sleep(tries.delayAfter(result), signal);
      }
    } catch (error) {
      throw signal.aborted && !(error instanceof ApiError) ? tries.stopped(signal.reason) : error;
    }
  };
}

const FIRST_BACK_OFF_MS = 500;
const LONGEST_BACK_OFF_MS = 30_000;
const WITHOUT_EFFECT: ReadonlySet<Failure["kind"]> = new Set(["throttled", "unreached", "refused"]);

/** The attempts at one request, and what they allow to say. */
class Tries {
  count = 0;
  /** One of them may have taken effect although its answer was never seen. */
  mayHaveActed = false;
  #throttles = 0;
  #throttledSince: number | undefined;
  readonly #request: ApiRequest;
  readonly #parts: Sending;

  constructor(request: ApiRequest, parts: Sending) {
    this.#request = request;
    this.#parts = parts;
  }

  async next(signal: AbortSignal): Promise<Attempt> {
    signal.throwIfAborted();
    this.#request.onSend?.();
    this.count += 1;
    const before = this.mayHaveActed;
    // Until an answer says otherwise, and it may never come.
    this.mayHaveActed = this.#request.method !== "GET";
    const result = await this.#parts.attempt(this.#request, signal);
    if ("wire" in result || WITHOUT_EFFECT.has(result.kind)) this.mayHaveActed = before;
    if (!("wire" in result) && result.kind === "throttled") {
      this.#throttles += 1;
      this.#throttledSince ??= this.#parts.clock.now();
    }
    return result;
  }

  /** How long to wait before the next attempt. @throws ApiError where there is none */
  delayAfter(failure: Failure): number {
    const backOff = Math.min(LONGEST_BACK_OFF_MS, FIRST_BACK_OFF_MS * 2 ** (this.count - 1)) * (0.5 + this.#parts.random() / 2);
    const delay = Math.max(failure.delayMs ?? 0, backOff);
    if (!this.#mayRepeat(failure) || this.#isOver(failure, delay)) throw this.#error(failure);
    return delay;
  }

  stopped(reason: unknown): unknown {
    return this.mayHaveActed ? this.#error({ kind: "lost", message: "was not waited for, because the run was stopped" }) : reason;
  }

  /** Where the answer was lost, only what may take effect twice without harm: never a create. */
  #mayRepeat({ kind }: Failure): boolean {
    const { method, idempotent } = this.#request;
    return kind === "throttled" || kind === "unreached" || (kind === "lost" && (method !== "POST" || idempotent === true));
  }

  #isOver({ kind }: Failure, delay: number): boolean {
    const { clock, patience } = this.#parts;
    if (kind !== "throttled") return this.count - this.#throttles >= patience.attempts || delay > patience.throttledMs;
    return clock.now() + delay - (this.#throttledSince ?? 0) > patience.throttledMs;
  }

  #error(failure: Failure): ApiError {
    return this.#parts.errorOf(this.#request, failure, { attempts: this.count, ambiguous: this.mayHaveActed });
  }
}
