import { expect, test } from "vitest";
import { closeLater } from "../support/closing.ts";
import { folder, start } from "../cli/harness.ts";
import { fifty, fileOf } from "./fifty-projects.ts";
import { tableOf } from "./table.ts";

// The program and the simulated API in processes of their own, in real time: seven minutes for `apply`, and two for `plan`.

const MINUTE = 60_000;
const ALLOWANCE = 7;
const raised = 5;

interface Logged {
  readonly method: string;
  readonly route: string;
  readonly status: number;
}

interface Calls {
  readonly route: string;
  readonly answered: number;
  readonly refused: number;
}

const cwd = folder({
  "seed.yaml": JSON.stringify(fifty),
  "org.yaml": fileOf({ raised }),
  "twenty.yaml": fileOf({ projects: 20, raised }),
});

test("fifty projects are read at seven a minute on each route, and the next process begins where this one ended", async () => {
  const api = await simulating();
  const applied = await timed(api, ["apply", "--yes"]);
  tell("apply", applied);
  expect(applied.code).toBe(0);
  expect(applied.stdout).toContain(`Applied ${raised} of ${raised} changes`);
  expect(applied.ms).toBeLessThanOrEqual(applied.bound);
  expect(applied.calls.filter(({ refused }) => refused > 1)).toEqual([]);

  const planned = await timed(api, ["plan", "-f", "twenty.yaml"]);
  tell("plan of twenty projects, right after it", planned);
  expect(planned.code).toBe(0);
  expect(planned.ms).toBeLessThanOrEqual(planned.bound);
  expect(planned.calls.filter(({ refused }) => refused > 0)).toEqual([]);
}, 1_200_000);

interface Api {
  readonly env: Readonly<Record<string, string>>;
  log(): Promise<readonly Logged[]>;
}

async function simulating(): Promise<Api> {
  const running = start(["simulate", "--seed", "seed.yaml", "--rate-limit", "7/60s", "--latency", "200"], { cwd });
  closeLater(async () => running.kill("SIGKILL"));
  await running.said("}\n");
  const { url, admin_key: key } = JSON.parse(running.soFar().stdout) as { readonly url: string; readonly admin_key: string };
  return {
    env: { OPENAI_BASE_URL: url, OPENAI_ADMIN_KEY: key },
    log: async () => (await (await fetch(url.replace(/v1$/, "_simulator/requests"))).json()) as readonly Logged[],
  };
}

async function timed({ env, log }: Api, args: readonly string[]) {
  const [before, beganAt] = [(await log()).length, performance.now()];
  const ran = await start(args, { cwd, env }).ended;
  const ms = performance.now() - beganAt;
  const calls = callsIn((await log()).slice(before));
  const most = Math.max(...calls.map(({ answered }) => answered));
  return { ...ran, ms, calls, bound: (1.03 * MINUTE * most) / ALLOWANCE + MINUTE };
}

function callsIn(log: readonly Logged[]): readonly Calls[] {
  const names = [...new Set(log.map(({ method, route }) => `${method} ${route}`))].sort();
  return names.map((name) => {
    const statuses = log.flatMap(({ method, route, status }) => (`${method} ${route}` === name ? [status] : []));
    const refused = statuses.filter((status) => status === 429).length;
    return { route: name, answered: statuses.length - refused, refused };
  });
}

function tell(what: string, { calls, ms, bound }: Awaited<ReturnType<typeof timed>>): void {
  const rows = calls.map(({ route, answered, refused }) => [route, `${answered}`, `${refused}`]);
  console.log(`\n${tableOf([["route", "answered", "429"], ...rows])}`);
  console.log(`${what}: ${(ms / 1000).toFixed(1)} s, ${(ms / bound).toFixed(3)} of the bound of ${(bound / 1000).toFixed(1)} s\n`);
}
