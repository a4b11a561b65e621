import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { loadTexts, type Loaded } from "../../config/load.ts";
import { loadValidator } from "../../config/validator.ts";
import { kinds } from "../../kinds/index.ts";
import type { Outcome } from "../../model/outcome.ts";
import { noLedger } from "../../reconcile/ledger.ts";
import { carryOut, prepare } from "../../reconcile/sync.ts";
import type { Prepared } from "../../reconcile/task.ts";
import { renderDiagnostics } from "../../report/diagnostics.ts";
import { livedIn } from "../../simulator/lived-in.ts";
import { serve } from "../../simulator/server.ts";
import { createSimulator, type LoggedRequest, type Simulator } from "../../simulator/simulator.ts";
import { Refusal } from "../exit.ts";
import { connect, connectToRead, type Access, type Session } from "../session.ts";
import { systemClock } from "../clock.ts";

/** A simulated organization behind a real socket, the example file, and the same parts that the commands are made of. */
export interface Stage {
  readonly url: string;
  readonly texts: Loaded["texts"];
  readonly simulator: Pick<Simulator, "act" | "state">;
  /** `approvals`: the digests of what a person accepts. */
  plan(approvals?: readonly string[]): Promise<Seen<Prepared>>;
  apply(prepared: Prepared, onOutcome: (outcome: Outcome) => void): Promise<Seen<readonly Outcome[]>>;
  close(): Promise<void>;
}

/** What came of something, and every request that it took, as the simulator counted them. */
export interface Seen<T> {
  readonly result: T;
  readonly requests: readonly LoggedRequest[];
}

export async function openStage(): Promise<Stage> {
  const { desired, policy, texts } = await loadExample();
  // Unhurried enough to be watched, and not throttled.
  const simulator = createSimulator({ seed: livedIn, rateLimit: "off", latencyMs: 20 });
  const { url, close } = await serve(simulator);
  const { signal } = new AbortController();
  const access: Access = { baseUrl: url, adminKey: simulator.adminKey, concurrency: 4, signal, pace: false };
  return {
    url,
    texts,
    simulator,
    plan: (approvals) =>
      watched(simulator, () => during(connectToRead(access), ({ reader }) => prepare({ desired, policy, approvals }, reader))),
    apply: (prepared, onOutcome) =>
      watched(simulator, () =>
        during(connect(access), async ({ reader, client }) => {
          const { outcomes } = await carryOut(prepared, reader, {
            client,
            ledger: noLedger,
            stop: signal,
            clock: systemClock,
            settleMs: 0,
            onOutcome,
          });
          return outcomes;
        }),
      ),
    close,
  };
}

async function watched<T>(simulator: Simulator, run: () => Promise<T>): Promise<Seen<T>> {
  simulator.clearRequests();
  const result = await run();
  return { result, requests: [...simulator.requests()] };
}

async function during<S extends Session, T>(session: S, run: (session: S) => Promise<T>): Promise<T> {
  try {
    return await run(session);
  } finally {
    await session.close();
  }
}

/** Ships with the package. Loads as any file does, but nothing of the environment has a say. */
async function loadExample(): Promise<Required<Loaded>> {
  const root = fileURLToPath(new URL("../../../..", import.meta.url));
  const text = readFileSync(join(root, "examples/org.yaml"), "utf8");
  const options = { kinds, validate: await loadValidator(), environment: {}, now: Date.now(), root };
  const { desired, ...rest } = loadTexts([{ path: "examples/org.yaml", text }], options);
  if (desired === undefined) throw new Refusal(`The example is broken:\n${renderDiagnostics(rest.diagnostics, { texts: rest.texts })}`);
  return { ...rest, desired };
}
