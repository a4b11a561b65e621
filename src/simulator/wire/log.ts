export interface LoggedRequest {
  readonly method: string;
  /** The template, `/organization/projects/{project_id}/users`; the bare path where no route was found. */
  readonly route: string;
  /** Below /v1, with the query. */
  readonly path: string;
  /** 0: the connection broke before there was an answer. */
  readonly status: number;
  /** Milliseconds. */
  readonly at: number;
  readonly requestBody?: unknown;
  /** What was sent as JSON, if it was. */
  readonly responseBody?: unknown;
  readonly requestId: string;
}

/** Every request since the log was cleared. Ids go on counting. */
export class RequestLog {
  #entries: LoggedRequest[] = [];
  #count = 0;

  nextId(): string {
    this.#count += 1;
    return `req_${this.#count.toString(16).padStart(32, "0")}`;
  }

  add(entry: LoggedRequest): void {
    this.#entries.push(entry);
  }

  entries(): readonly LoggedRequest[] {
    return this.#entries;
  }

  clear(): void {
    this.#entries = [];
  }
}
