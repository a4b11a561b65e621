import { standardRateLimit, type Settings } from "../options.ts";
import { tooManyRequests, type Refusal } from "../refusal.ts";

interface Bucket {
  tokens: number;
  at: number;
}

export interface RateLimitOption {
  readonly requests: number;
  readonly windowMs: number;
}

/**
 * One bucket for each method and route template, whatever project or group the path names: seven calls to seven projects were answered,
 * the eighth was not. It is full at first and takes one more token every `windowMs / requests`. Whether the real one is a bucket or a
 * window is not known; the delay of seven seconds in the recorded message speaks for a bucket.
 */
export class Throttle {
  readonly #buckets = new Map<string, Bucket>();
  readonly #limit: RateLimitOption | "off";
  readonly #settings: Settings;

  constructor(limit: RateLimitOption | "off" = standardRateLimit, settings: Settings) {
    this.#limit = limit;
    this.#settings = settings;
  }

  /** Takes a token, or none if there is none. @throws Refusal 429 */
  take(key: string, now: number): void {
    if (this.#limit === "off") return;
    const { requests, windowMs } = this.#limit;
    const perToken = windowMs / requests;
    const bucket = this.#buckets.get(key) ?? { tokens: requests, at: now };
    bucket.tokens = Math.min(requests, bucket.tokens + (now - bucket.at) / perToken);
    bucket.at = now;
    this.#buckets.set(key, bucket);
    if (bucket.tokens < 1) throw this.#refusal((1 - bucket.tokens) * perToken);
    bucket.tokens -= 1;
  }

  #refusal(delayMs: number): Refusal {
    const seconds = Math.ceil(delayMs) / 1000;
    return tooManyRequests(seconds, this.#settings.retryAfter ? { "retry-after": String(Math.ceil(seconds)) } : {});
  }
}
