import { defineConfig } from "vitest/config";

/** What takes too long for every run of the tests, and prints figures. */
export default defineConfig({
  test: {
    include: ["test/proofs/*.proof.ts"],
    setupFiles: ["test/support/put-away.ts"],
    testTimeout: 30_000,
    disableConsoleIntercept: true,
  },
});
