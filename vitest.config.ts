import { defineConfig } from "vitest/config";
import { mutating } from "./test/proofs/mutating.ts";

const mutation = process.env["ORGFORM_MUTATION"];

export default defineConfig({
  plugins: mutation ? [mutating(mutation)] : [],
  test: {
    include: ["test/**/*.test.ts"],
    setupFiles: ["test/contract/whole-suite.ts"],
    // As many as there are cores: one of two would be left idle.
    maxWorkers: "100%",
    testTimeout: 30_000,
    hookTimeout: 30_000,
  },
});
