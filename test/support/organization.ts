import { readOnly, createClient } from "../../src/api/http.ts";
import type { WriteClient } from "../../src/api/client.ts";
import { compileValidator } from "../../src/config/compile.ts";
import { writeOrganization } from "../../src/config/write.ts";
import { loadTexts, type Loaded } from "../../src/config/load.ts";
import { kinds as registered } from "../../src/kinds/index.ts";
import type { Kind } from "../../src/model/kind.ts";
import type { Outcome } from "../../src/model/outcome.ts";
import type { Plan } from "../../src/model/plan.ts";
import type { DesiredState } from "../../src/model/resource.ts";
import { observeEverything } from "../../src/reconcile/export.ts";
import { carryOut, prepare, type Prepared, type Reader } from "../../src/reconcile/sync.ts";
import { createSimulator, type Simulator, type SimulatorOptions } from "../../src/simulator/simulator.ts";

const validators = new Map<readonly Kind[], ReturnType<typeof compileValidator>>();

/** Loads a configuration that must be right. */
export function desiredOf(text: string, kinds: readonly Kind[] = registered, root?: string): DesiredState {
  const { desired, diagnostics } = load(text, kinds, root);
  if (desired === undefined) throw new Error(diagnostics.map(({ message, source }) => `${source?.line}: ${message}`).join("\n"));
  return desired;
}

export function load(text: string, kinds: readonly Kind[] = registered, root?: string): Loaded {
  const validate = validators.get(kinds) ?? compileValidator(kinds);
  validators.set(kinds, validate);
  return loadTexts([{ path: "org.yaml", text }], { kinds, validate, environment: {}, now: Date.UTC(2026, 10, 21), ...(root && { root }) });
}

/** A simulator that listens somewhere. */
export interface Served {
  readonly simulator: Simulator;
  readonly url: string;
}

interface Surroundings {
  readonly kinds?: readonly Kind[] | undefined;
  readonly served?: Served | undefined;
  /** Asked before the simulator, in process. */
  readonly routes?: ((request: Request) => Promise<Response | undefined>) | undefined;
}

/** A simulator that is called in process, and the program's own client before it. Waiting takes no time. */
export class Organization {
  readonly simulator: Simulator;
  readonly client: WriteClient;
  readonly #kinds: readonly Kind[];

  constructor(options: SimulatorOptions = {}, { kinds = registered, served, routes }: Surroundings = {}) {
    this.simulator = served?.simulator ?? createSimulator({ rateLimit: "off", ...options });
    this.#kinds = kinds;
    this.client = clientOf(this.simulator, { url: served?.url, routes });
  }

  async plan(desired: DesiredState): Promise<Prepared> {
    return prepare(desired, this.#reader());
  }

  async apply(desired: DesiredState): Promise<{ readonly plan: Plan; readonly outcomes: readonly Outcome[] }> {
    const prepared = await this.plan(desired);
    const run = { client: this.client, stop: new AbortController().signal, clock: instantClock(), settleMs: 0 };
    return { plan: prepared.plan, ...(await carryOut(prepared, this.#reader(), run)) };
  }

  /** The organization as a file. */
  async export(): Promise<string> {
    const { live } = await observeEverything(this.#reader());
    return writeOrganization(live, { kinds: this.#kinds });
  }

  /** Requests of the simulator's log that were not GETs. */
  writes(): number {
    return this.simulator.requests().filter(({ method }) => method !== "GET").length;
  }

  #reader(): Reader {
    const organization = () => ({ host: "simulator" });
    const { signal } = new AbortController();
    return { client: readOnly(this.client), kinds: this.#kinds, signal, organization, now: Date.now, requests: () => [] };
  }
}

function clientOf(simulator: Simulator, { url, routes }: { url: string | undefined; routes: Surroundings["routes"] }): WriteClient {
  const handle = async (request: Request): Promise<Response> => (await routes?.(request)) ?? simulator.handle(request);
  const inProcess = { fetch: (input: string | URL, init?: RequestInit) => handle(new Request(input, init)) };
  return createClient({
    baseUrl: url ?? "http://127.0.0.1/v1",
    adminKey: simulator.adminKey,
    pace: false,
    clock: instantClock(),
    patience: { attempts: 8 },
    ...(url === undefined && inProcess),
  });
}

function instantClock() {
  let now = Date.now();
  return {
    now: () => now,
    sleep: (milliseconds: number) => {
      now += milliseconds;
      return Promise.resolve();
    },
  };
}
