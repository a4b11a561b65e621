import { readOnly, createClient } from "../../src/api/http.ts";
import type { WriteClient } from "../../src/api/client.ts";
import { compileValidator } from "../../src/config/compile.ts";
import { writeOrganization } from "../../src/config/write.ts";
import { loadTexts, type Loaded } from "../../src/config/load.ts";
import { kinds as registered } from "../../src/kinds/index.ts";
import type { Kind } from "../../src/model/kind.ts";
import type { Plan } from "../../src/model/plan.ts";
import type { Identity } from "../../src/diff/guards/guard.ts";
import { defaultPolicy, type Policy } from "../../src/model/policy.ts";
import type { DesiredState } from "../../src/model/resource.ts";
import { identify } from "../../src/reconcile/identity.ts";
import { noLedger, type Ledger } from "../../src/reconcile/ledger.ts";
import { looksLike } from "../../src/api/redacted.ts";
import { observeEverything } from "../../src/reconcile/export/everything.ts";
import { carryOut, drafted, judged, prepare, type Result } from "../../src/reconcile/sync.ts";
import type { Prepared, Reader, Task } from "../../src/reconcile/task.ts";
import { createSimulator, type Simulator, type SimulatorOptions } from "../../src/simulator/simulator.ts";

/** For tests that are not about guards: brakes that never bite. */
export const permissive: Policy = {
  ...defaultPolicy,
  deletions: { max: 1_000_000, percent: 100 },
  creations: {},
  reductions: { percent: 100 },
  invitations: { max: 1_000_000 },
  owners: { at_least: 0, always: [] },
};

const validators = new Map<readonly Kind[], ReturnType<typeof compileValidator>>();

/** Loads a configuration that must be right. */
export function desiredOf(text: string, kinds: readonly Kind[] = registered, root?: string): DesiredState {
  const { desired, policy, diagnostics } = load(text, kinds, root);
  if (desired === undefined) throw new Error(diagnostics.map(({ message, source }) => `${source?.line}: ${message}`).join("\n"));
  const { protect, hold, ignore, unmanaged } = policy;
  policies.set(desired, { ...permissive, protect, hold, ignore, unmanaged });
  return desired;
}

/** What the file asks for, under brakes that never bite. */
export function taskOf(text: string): Pick<Task, "desired" | "policy"> {
  const desired = desiredOf(text);
  return { desired, policy: policies.get(desired) ?? permissive };
}

/** A key that no person of the organization stands behind: anybody may be demoted. */
export const nobodysKey: Identity = { proven: true };

const policies = new WeakMap<DesiredState, Policy>();

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
  /** Whose key it is; otherwise the simulator is asked. */
  readonly identity?: Identity | undefined;
  readonly served?: Served | undefined;
  /** Asked before the simulator, in process. */
  readonly routes?: ((request: Request) => Promise<Response | undefined>) | undefined;
}

/** A simulator that is called in process, and the program's own client before it. Waiting takes no time. */
export class Organization {
  readonly simulator: Simulator;
  readonly client: WriteClient;
  readonly #kinds: readonly Kind[];
  readonly #identity: Identity | undefined;

  constructor(options: SimulatorOptions = {}, { kinds = registered, served, routes, identity }: Surroundings = {}) {
    this.#identity = identity;
    this.simulator = served?.simulator ?? createSimulator({ rateLimit: "off", ...options });
    this.#kinds = kinds;
    this.client = clientOf(this.simulator, { url: served?.url, routes });
  }

  /** Under brakes that never bite, and with everything approved that a person may approve, where nothing else is said. */
  async plan(desired: DesiredState, more: Partial<Task> = {}): Promise<Prepared> {
    const task = { desired, policy: policies.get(desired) ?? permissive, ...more };
    const prepared = await prepare(task, this.reader());
    const approvals = prepared.plan.withheld.flatMap(({ approval }) => approval ?? []);
    if (approvals.length === 0 || "policy" in more || "approvals" in more) return prepared;
    return judged(await drafted(task, this.reader(), prepared.live), {
      task: { ...task, approvals: [...new Set(approvals)] },
      reader: this.reader(),
    });
  }

  async apply(desired: DesiredState, more: Partial<Task> & { readonly ledger?: Ledger } = {}): Promise<Result & { readonly plan: Plan }> {
    const { ledger = noLedger, ...task } = more;
    const prepared = await this.plan(desired, task);
    return { plan: prepared.plan, ...(await this.carryOut(prepared, ledger)) };
  }

  carryOut(prepared: Prepared, ledger: Ledger = noLedger): Promise<Result> {
    const run = { client: this.client, stop: new AbortController().signal, clock: instantClock(), settleMs: 0, ledger };
    return carryOut(prepared, this.reader(), run);
  }

  /** The organization as a file. */
  async export(): Promise<string> {
    const live = await observeEverything(this.reader());
    return writeOrganization(live, { kinds: this.#kinds, now: Date.now() }).files[0]!.text;
  }

  /** Requests of the simulator's log that were not GETs. */
  writes(): number {
    return this.simulator.requests().filter(({ method }) => method !== "GET").length;
  }

  reader(): Reader {
    const organization = () => ({ host: "simulator" });
    const { signal } = new AbortController();
    const client = readOnly(this.client);
    const identity = async () => this.#identity ?? identify({ client, isOurs: looksLike(this.simulator.adminKey), signal });
    return { client, kinds: this.#kinds, signal, organization, identity, now: Date.now, requests: () => [] };
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
