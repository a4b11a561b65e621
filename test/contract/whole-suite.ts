import { afterEach, expect, vi } from "vitest";
import type { LoggedRequest, Simulator, SimulatorOptions } from "../../src/simulator/simulator.ts";
import { loadPublished } from "./openapi.ts";

/**
 * Set up before every test file: whatever any test says to a simulator, and whatever that answers, is held against the
 * published description. So it is our own requests too, and not the official client's alone, that must be as published.
 */
let published: ReturnType<typeof loadPublished> | "not asked for" = "not asked for";
const complaints = new Set<string>();

vi.mock("../../src/simulator/simulator.ts", async (original) => {
  const simulators = await original<{ readonly createSimulator: (options?: SimulatorOptions) => Simulator }>();
  return { ...simulators, createSimulator: (options?: SimulatorOptions) => witnessed(simulators.createSimulator(options)) };
});

const witnesses = new Set<() => void>();

function witnessed(simulator: Simulator): Simulator {
  let seen = 0;
  const look = (): void => {
    const requests = simulator.requests();
    for (const logged of requests.slice(seen)) for (const complaint of complaintsAbout(logged)) complaints.add(complaint);
    seen = requests.length;
  };
  const lookAndForget = (forget: () => void) => (): void => {
    look();
    forget();
    seen = 0;
  };
  witnesses.add(look);
  return {
    ...simulator,
    clearRequests: lookAndForget(() => simulator.clearRequests()),
    reset: lookAndForget(() => simulator.reset()),
  };
}

/** Compiled where a simulator is asked for the first time: most test files need none. */
function check(logged: LoggedRequest): readonly string[] {
  if (published === "not asked for") published = loadPublished();
  return published?.check(logged) ?? [];
}

/** Creations were answered 201 until the end of 2025; that a test brings it back is no news. */
function complaintsAbout(exchange: LoggedRequest): readonly string[] {
  const logged = exchange.status === 201 ? { ...exchange, status: 200 } : exchange;
  return check(logged).map((complaint) => `${logged.method} ${logged.route} ${logged.status}: ${complaint}`);
}

afterEach(() => {
  for (const look of witnesses) look();
  witnesses.clear();
  const found = [...complaints];
  complaints.clear();
  expect(found, "what was said or answered is not as published").toEqual([]);
});
