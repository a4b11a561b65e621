/** An answer of the API, or that there was none. */
export interface Answered {
  readonly organization: string;
  readonly method: string;
  /** With its placeholders. */
  readonly route: string;
  readonly status?: number;
}

export interface TrafficRow extends Answered {
  readonly count: number;
}

/** More rows than this are counted together, as of the route `other`. */
const MOST = 2_000;

/** Counts requests for `/metrics`, from the start of the process on. */
export class Traffic {
  readonly #rows = new Map<string, TrafficRow>();

  heard(answered: Answered): void {
    const key = keyOf(answered);
    const isFull = this.#rows.size >= MOST && !this.#rows.has(key);
    const row = isFull ? { organization: answered.organization, method: "", route: "other" } : answered;
    const own = isFull ? keyOf(row) : key;
    this.#rows.set(own, { ...row, count: (this.#rows.get(own)?.count ?? 0) + 1 });
  }

  rows(): readonly TrafficRow[] {
    return [...this.#rows.values()];
  }
}

const keyOf = ({ organization, method, route, status }: Answered): string => JSON.stringify([organization, method, route, status]);
