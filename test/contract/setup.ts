import { afterEach, expect, vi } from "vitest";
import type { Simulator, SimulatorOptions } from "../../src/simulator/simulator.ts";
import { complaintsSoFar, witnessed } from "./witness.ts";

// Done before every test file. Whatever any test says to a simulator must be as published, and not what the official client says alone.
vi.mock("../../src/simulator/simulator.ts", async (original) => {
  const simulators = await original<{ readonly createSimulator: (options?: SimulatorOptions) => Simulator }>();
  return { ...simulators, createSimulator: (options?: SimulatorOptions) => witnessed(simulators.createSimulator(options)) };
});

afterEach(() => expect(complaintsSoFar(), "what was said or answered is not as published").toEqual([]));
