/**
 * Tries the properties of test/fuzz far more often than a test run does, each time with other seeds, and tells how often and
 * how long. ORGFORM_FUZZ_RUNS: how often the cheapest of them is tried.
 */
import { startVitest } from "vitest/node";

process.env["ORGFORM_FUZZ_RUNS"] ??= "2000";

const vitest = await startVitest("test", ["test/fuzz"], { watch: false, reporters: ["default"] });
const tests = vitest.state.getTestModules().flatMap(({ children }) => [...children.allTests()]);
const rows = tests.map((test): Row => ({
  property: test.fullName,
  runs: String((test.meta() as { readonly runs?: number }).runs ?? 1),
  seconds: ((test.diagnostic()?.duration ?? 0) / 1_000).toFixed(1),
  result: test.result().state,
}));
interface Row {
  readonly property: string;
  readonly runs: string;
  readonly seconds: string;
  readonly result: string;
}
const widest = Math.max(...rows.map(({ property }) => property.length));
const line = ({ property, runs, seconds, result }: Row): string =>
  `${property.padEnd(widest)} ${runs.padStart(6)} ${seconds.padStart(8)}  ${result}`;
console.log([line({ property: "property", runs: "runs", seconds: "seconds", result: "" }), ...rows.map(line)].join("\n"));
await vitest.close();
