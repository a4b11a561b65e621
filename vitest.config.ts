import { availableParallelism } from "node:os";
import { defineConfig } from "vitest/config";
import { mutating } from "./test/proofs/mutating.ts";
import { WaitingFirst } from "./test/waiting-first.ts";

const mutation = process.env["ORGFORM_MUTATION"];

export default defineConfig({
  plugins: mutation ? [mutating(mutation)] : [],
  test: {
    include: ["test/**/*.test.ts"],
    setupFiles: ["test/contract/setup.ts", "test/support/put-away.ts"],
    // A fifth of the time; what must be put away after a file, put-away.ts does.
    isolate: false,
    // One more than there are cores: many tests wait for processes and servers of their own.
    maxWorkers: availableParallelism() + 1,
    expect: { poll: { timeout: 10_000 } },
    sequence: { sequencer: WaitingFirst },
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
