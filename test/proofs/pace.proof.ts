import { afterAll } from "vitest";
import { describeRoute } from "./route-suite.ts";
import { tableOf } from "./table.ts";
import { describeWhole } from "./whole-suite.ts";

const routes = describeRoute({ runs: 500, requests: [50, 500] });
const wholes = describeWhole([
  { server: "token bucket", phase: 0 },
  { server: "window opened by the first request", phase: 0 },
  { server: "sliding log", phase: 0 },
  { server: "minutes of a clock", phase: 30_000 },
  // Its minute ends while the allowances are learned.
  { server: "minutes of a clock", phase: 58_500 },
]);

afterAll(() => {
  const head = ["server", "a minute", "requests", "runs", "time / bound", "429s at most", "with one 429", "429s begun again"];
  const lines = [...routes, ...wholes].map((row) => [
    row.server,
    `${row.allowance}`,
    row.requests,
    `${row.runs}`,
    row.slowest.toFixed(3),
    `${row.mostRefusals}`,
    `${(row.once * 100).toFixed(1)} %`,
    `${row.refusalsAgain}`,
  ]);
  console.log(`\n${tableOf([head, ...lines])}\n`);
});
