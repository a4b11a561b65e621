const MOST = 10;
const WITHIN_MS = 60_000;
const ADDRESSES = 1_000;

/** Counts wrong tokens, so that nobody tries many. */
export class Guesses {
  readonly #failures = new Map<string, readonly number[]>();
  readonly #now: () => number;

  constructor(now: () => number) {
    this.#now = now;
  }

  /** Seconds until another try counts; 0: now. A right token is not looked at either, or trying would go on. */
  waitOf(address: string): number {
    const recent = this.#recent(address);
    return recent.length < MOST ? 0 : Math.ceil(((recent[0] ?? 0) + WITHIN_MS - this.#now()) / 1_000);
  }

  failed(address: string): void {
    const recent = [...this.#recent(address), this.#now()];
    this.#failures.delete(address);
    const oldest = this.#failures.keys().next();
    if (this.#failures.size >= ADDRESSES && !oldest.done) this.#failures.delete(oldest.value);
    this.#failures.set(address, recent);
  }

  #recent(address: string): readonly number[] {
    return (this.#failures.get(address) ?? []).filter((at) => Math.abs(this.#now() - at) < WITHIN_MS);
  }
}
