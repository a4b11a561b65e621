import { createClient, readOnly } from "../../src/api/http.ts";
import type { WriteClient } from "../../src/api/client.ts";
import { looksLike } from "../../src/api/redacted.ts";
import { kinds } from "../../src/kinds/index.ts";
import { identify } from "../../src/reconcile/identity.ts";
import { carryOut, drafted, judged, prepare, type Result } from "../../src/reconcile/sync.ts";
import type { Prepared, Reader, Task } from "../../src/reconcile/task.ts";
import { mulberry32 } from "../../src/simulator/random.ts";
import { createSimulator, type Simulator, type SimulatorOptions } from "../../src/simulator/simulator.ts";
import { VirtualClock } from "../proofs/virtual-clock.ts";
import { MemoryJournal } from "./memory-journal.ts";
import { load } from "./organization.ts";

const NOON = Date.UTC(2026, 10, 21, 12);

interface Options extends Omit<SimulatorOptions, "now" | "rateLimit"> {
  readonly settleMs?: number;
  /** Asked in place of the simulator. */
  readonly answer?: (request: Request, simulator: Simulator) => Promise<Response>;
}

/**
 * A simulated organization and the program's own client before it in one virtual time, with the journal and the policy that
 * the command line would have. Whatever needs approval is approved, as by a person who has read the plan.
 */
export class VirtualOrganization {
  readonly clock = new VirtualClock(NOON);
  readonly journal = new MemoryJournal(this.clock.now);
  readonly simulator: Simulator;
  /** Aborted, it stops the run that is under way; each run has its own. */
  stop = new AbortController();
  readonly #client: WriteClient;
  readonly #settleMs: number;

  constructor({ settleMs = 30_000, answer = (request, simulator) => simulator.handle(request), ...options }: Options = {}) {
    this.#settleMs = settleMs;
    this.simulator = createSimulator({ ...options, rateLimit: "off", now: this.clock.now });
    this.#client = createClient({
      baseUrl: "http://127.0.0.1/v1",
      adminKey: this.simulator.adminKey,
      pace: false,
      clock: this.clock,
      // The same waits each time: what fails once fails again.
      random: mulberry32(1),
      fetch: (url, init) => answer(new Request(url, init), this.simulator),
    });
  }

  plan(text: string): Promise<Prepared> {
    return this.clock.pass(this.#prepared(text));
  }

  /** Plans and applies. Rejects where the organization cannot be read. */
  run(text: string): Promise<Prepared & Result> {
    return this.clock.pass(this.#run(text));
  }

  async #run(text: string): Promise<Prepared & Result> {
    this.stop = new AbortController();
    const ledger = this.journal.begin();
    const prepared = await this.#prepared(text);
    const run = { client: this.#client, stop: this.stop.signal, clock: this.clock, settleMs: this.#settleMs, ledger };
    return { ...prepared, ...(await carryOut(prepared, this.#reader(), run)) };
  }

  async #prepared(text: string): Promise<Prepared> {
    const { desired, policy, diagnostics } = load(text);
    if (desired === undefined) throw new Error(diagnostics.map(({ message }) => message).join("\n"));
    const [task, reader]: [Task, Reader] = [{ desired, policy }, this.#reader()];
    const prepared = await prepare(task, reader);
    const approvals = [...new Set(prepared.plan.withheld.flatMap(({ approval }) => approval ?? []))];
    if (approvals.length === 0) return prepared;
    return judged(await drafted(task, reader, prepared.live), { task: { ...task, approvals }, reader });
  }

  #reader(): Reader {
    const client = readOnly(this.#client);
    const { signal } = new AbortController();
    return {
      client,
      kinds,
      signal,
      now: this.clock.now,
      organization: () => ({ host: "simulator" }),
      identity: () => identify({ client, isOurs: looksLike(this.simulator.adminKey), signal }),
      requests: () => [],
    };
  }
}
