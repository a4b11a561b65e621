import { existsSync, readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import type { Plan } from "../../src/model/plan.ts";
import { renderPlan } from "../../src/report/text.ts";

const folder = new URL("../golden/", import.meta.url);

function planIn(name: string): Plan {
  return JSON.parse(readFileSync(new URL(`${name}/plan.json`, folder), "utf8")) as Plan;
}

// One case, one folder. After a change that is meant: `npx vitest run test/report -u`, and read the difference.
for (const name of readdirSync(folder).filter((each) => existsSync(new URL(`${each}/plan.json`, folder)))) {
  test(`the plan "${name}" reads as it should`, async () => {
    await expect(renderPlan(planIn(name))).toMatchFileSnapshot(`../golden/${name}/plan.txt`);
  });
}

test("no line is wider than asked for where a word allows it", async () => {
  const text = renderPlan(planIn("tour"), { width: 80 });
  await expect(text).toMatchFileSnapshot("../golden/tour/plan-80.txt");
  const [plan] = text.split("\nProblems\n");
  expect(plan?.split("\n").filter((line) => line.length > 80)).toEqual([]);
});
