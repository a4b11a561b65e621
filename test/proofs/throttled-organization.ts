import { createClient, readOnly } from "../../src/api/http.ts";
import { paceBook } from "../../src/api/pace.ts";
import { looksLike } from "../../src/api/redacted.ts";
import { kinds } from "../../src/kinds/index.ts";
import { defaultPolicy } from "../../src/model/policy.ts";
import type { DesiredState } from "../../src/model/resource.ts";
import { identify } from "../../src/reconcile/identity.ts";
import { prepare } from "../../src/reconcile/sync.ts";
import type { Reader } from "../../src/reconcile/task.ts";
import { routes } from "../../src/simulator/routes/table.ts";
import { createSimulator, type SimulatorOptions } from "../../src/simulator/simulator.ts";
import { createRouter } from "../../src/simulator/wire/router.ts";
import { randomOf, type Throttle } from "../api/virtual-servers.ts";
import { VirtualClock } from "./virtual-clock.ts";

/** How often a route was called: by requests that were answered, and by those that were refused. */
export interface Calls {
  readonly answered: number;
  readonly refused: number;
}

export interface Reading {
  readonly ms: number;
  readonly changes: number;
  readonly calls: ReadonlyMap<string, Calls>;
  /** What is kept for the next run. */
  readonly paces: unknown;
}

const NOON = 1_790_000_040_000;
const router = createRouter(routes);

/** The program's own client before the simulated API, each route of which has a throttle of its own that says nothing; all in one virtual time. */
export class ThrottledOrganization {
  readonly #clock = new VirtualClock(NOON);
  readonly #random = randomOf(1);
  readonly #simulator;
  readonly #throttleOf: () => Throttle;
  readonly #throttles = new Map<string, Throttle>();
  #calls = new Map<string, Calls>();

  constructor(throttleOf: () => Throttle, seed: SimulatorOptions["seed"] & object) {
    this.#throttleOf = throttleOf;
    this.#simulator = createSimulator({ seed, rateLimit: "off", now: this.#clock.now });
  }

  /** Reads and plans at the paces that were kept. */
  async plan(desired: DesiredState, kept?: unknown): Promise<Reading> {
    this.#calls = new Map();
    const book = paceBook(kept);
    const { adminKey } = this.#simulator;
    const options = { baseUrl: "http://127.0.0.1/v1", adminKey, clock: this.#clock, pace: book, random: this.#random };
    const client = readOnly(createClient({ ...options, fetch: (url, init) => this.#fetch(new Request(url, init)) }));
    const { now } = this.#clock;
    const { signal } = new AbortController();
    const reader: Reader = {
      client,
      kinds,
      signal,
      now,
      identity: () => identify({ client, isOurs: looksLike(adminKey), signal }),
      organization: () => ({ host: "simulator" }),
      requests: () => [],
    };
    const startedAt = now();
    const { plan } = await this.#clock.pass(prepare({ desired, policy: defaultPolicy }, reader));
    const paces: unknown = JSON.parse(JSON.stringify(book.state()));
    return { ms: now() - startedAt, changes: plan.changes.length, calls: this.#calls, paces };
  }

  async #fetch(request: Request): Promise<Response> {
    const latency = 100 + this.#random() * 300;
    const way = latency * this.#random();
    await this.#clock.sleep(way);
    const response = this.#accepts(request) ? await this.#simulator.handle(request) : new Response("{}", { status: 429 });
    await this.#clock.sleep(latency - way);
    return response;
  }

  #accepts({ method, url }: Request): boolean {
    const { template } = router(method, new URL(url).pathname.slice("/v1".length)).route;
    const name = `${method} ${template}`;
    const throttle = this.#throttles.get(name) ?? this.#throttleOf();
    this.#throttles.set(name, throttle);
    const accepts = throttle.accepts(this.#clock.now());
    const { answered, refused } = this.#calls.get(name) ?? { answered: 0, refused: 0 };
    this.#calls.set(name, accepts ? { answered: answered + 1, refused } : { answered, refused: refused + 1 });
    return accepts;
  }
}
