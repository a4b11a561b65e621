import type { Prepared } from "../../reconcile/task.ts";
import { impliedBy } from "../../model/plan.ts";
import type { Palette } from "../../report/palette.ts";
import { outcomeLine } from "../../report/summary.ts";
import { renderPlan } from "../../report/text.ts";
import type { Action, LoggedRequest } from "../../simulator/simulator.ts";
import { openStage, type Seen, type Stage } from "../demo/stage.ts";
import { tellerOn, type Teller } from "../demo/teller.ts";
import { exit, hasChanges, type ExitCode } from "../exit.ts";
import type { Shell } from "../shell.ts";

/** The whole story on the embedded simulator. Each claim is checked, on the plan and on what the simulator counted, before it is told. */
export async function demo({ out }: Shell): Promise<ExitCode> {
  const beganAt = Date.now();
  const stage = await openStage();
  const scene: Scene = { stage, teller: tellerOn(out), palette: out.palette };
  try {
    introduce(scene);
    await firstApply(scene, await approval(scene, await firstPlan(scene)));
    await drift(scene);
    scene.teller.say("", `That took ${((Date.now() - beganAt) / 1_000).toFixed(1)} s. What to try next:`, ...next, "");
    return exit.done;
  } finally {
    await stage.close();
  }
}

interface Scene {
  readonly stage: Stage;
  readonly teller: Teller;
  readonly palette: Palette;
}

const next = [
  "   examples/org.yaml                              the file that was just applied",
  "   orgform simulate                               this organization for yourself: prints an address and a key, which",
  "                                                  OPENAI_BASE_URL and OPENAI_ADMIN_KEY take",
  "   orgform plan -f examples/org.yaml              what you have just seen, against that address",
  "   orgform init                                   your own organization as a file; reads only",
  "   (in a clone, `node dist/src/cli/main.js` stands for `orgform`)",
];

function introduce({ stage, teller, palette }: Scene): void {
  const { users, groups, projects } = stage.simulator.state();
  const open = projects.filter(({ status }) => status === "active").length;
  teller.say(
    palette.bold(
      "Orgform keeps an OpenAI organization equal to a YAML file. No key is needed here: everything happens on a simulated one.",
    ),
  );
  teller.step(
    "Acme, as its administrators left it",
    `${users.length} people, ${groups.length} groups and ${open} projects, behind a simulated API at ${stage.url}.`,
    "It does not throttle. The real one takes about seven requests a minute on each route, and plans tell the time at that pace.",
  );
}

async function firstPlan(scene: Scene): Promise<Prepared> {
  const { teller } = scene;
  teller.step("The plan: what examples/org.yaml says, and is not so yet");
  const { result, requests } = await showPlan(scene);
  const { changes, unmanaged } = result.plan;
  const hasAll = (["create", "update", "delete"] as const).every((wanted) => changes.some(({ action }) => action === wanted));
  const isRenamed = changes.some(({ action, address }) => action === "update" && address === "project/Search Next");
  teller.claim(`planning took ${requests.length} requests, and all of them only read`, onlyReads(requests));
  teller.claim("there is something to create, to update and to delete", hasAll);
  teller.claim("Search Beta is renamed to Search Next, not archived and made anew", isRenamed);
  teller.claim("Labs is not in the file: it is named, and left alone", unmanaged["project"]?.join() === "project/Labs");
  return result;
}

/** What cannot be undone, and what cuts deeply, waits for a person: here, for one who says yes. */
async function approval({ stage, teller }: Scene, { plan }: Prepared): Promise<Prepared> {
  const withheld = plan.withheld.flatMap(({ address, approval: digest }) => (digest === undefined ? [] : [{ address, digest }]));
  const approvals = [...new Set(withheld.map(({ digest }) => digest))];
  teller.step(
    "What guards withhold, a person approves",
    "Archiving a project cannot be undone, and a limit is cut by 90 %: neither is done because a file says so.",
    `Ada has looked at both: orgform apply ${approvals.map((digest) => `--approve ${digest}`).join(" ")}`,
    "",
  );
  const { result } = await stage.plan(approvals);
  const now = new Set<string>(result.plan.changes.map(({ address }) => address));
  const isReleased = withheld.length > 0 && withheld.every(({ address }) => now.has(address)) && result.plan.withheld.length === 0;
  teller.claim("the plan holds exactly these two more", isReleased && now.size >= plan.changes.length + withheld.length);
  return result;
}

async function firstApply(scene: Scene, prepared: Prepared): Promise<void> {
  const { stage, teller } = scene;
  const idOf = (name: string): string | undefined => stage.simulator.state().projects.find((project) => project.name === name)?.id;
  const beta = idOf("Search Beta");
  teller.step("Apply", "Each change as soon as what it waits for is done.", "");
  await carryOut(scene, prepared);
  teller.claim("Search Next is the project that was Search Beta: its id is the same", beta !== undefined && idOf("Search Next") === beta);
  teller.step("Plan again");
  await showNothingLeft(scene);
}

/** What three people do without telling git. */
const clicks: readonly { readonly told: string; readonly action: Action; readonly address: string }[] = [
  {
    told: "Ines raises the limit of gpt-5 in Search to 800 requests a minute",
    action: {
      do: "set_rate_limit",
      by: "ines@acme.example",
      project: "Search",
      model: "gpt-5",
      fields: { max_requests_per_1_minute: 800 },
    },
    address: "project/Search/rate_limit/gpt-5",
  },
  {
    told: "Gil lets a contractor into Payments",
    action: { do: "add_project_user", by: "gil@acme.example", project: "Payments", email: "eve@contractor.example", role: "member" },
    address: "project/Payments/user/eve@contractor.example",
  },
  {
    told: "Ada lets Robotics connect to remote MCP servers",
    action: { do: "set_hosted_tool", by: "ada@acme.example", project: "Robotics", tool: "mcp", enabled: true },
    address: "project/Robotics/hosted_tool_permissions",
  },
];

async function drift(scene: Scene): Promise<void> {
  const { stage, teller } = scene;
  teller.step("Meanwhile, in the dashboard");
  for (const { told, action } of clicks) {
    stage.simulator.act(action);
    teller.say(`   - ${told}`);
  }
  teller.step("The plan sees it");
  const { result } = await showPlan(scene);
  const found = result.plan.changes.map(({ address }) => address as string).toSorted();
  teller.claim(
    "the plan holds these three and nothing else",
    found.join() ===
      clicks
        .map(({ address }) => address)
        .toSorted()
        .join(),
  );

  teller.step("Apply repairs it", "");
  await carryOut(scene, result);

  teller.step("Plan once more");
  await showNothingLeft(scene);
}

async function showPlan({ stage, teller, palette }: Scene): Promise<Seen<Prepared>> {
  const seen = await stage.plan();
  teller.quote(renderPlan(seen.result.plan, { palette, texts: stage.texts, width: teller.width }));
  return seen;
}

async function showNothingLeft(scene: Scene): Promise<void> {
  const { result, requests } = await showPlan(scene);
  scene.teller.claim("nothing is left to change", !hasChanges(result.plan) && result.plan.complete);
  scene.teller.claim(`finding that out took ${requests.length} requests, and all of them only read`, onlyReads(requests));
}

async function carryOut({ stage, teller, palette }: Scene, prepared: Prepared): Promise<void> {
  const { result, requests } = await stage.apply(prepared, (outcome) => {
    if (impliedBy(outcome.change) === undefined) teller.say(`     ${outcomeLine(outcome, palette)}`);
  });
  const writes = requests.filter(({ method }) => method !== "GET").length;
  teller.say("");
  teller.claim(
    `all of it is applied, with ${writes} requests that write`,
    result.every(({ status }) => status === "applied") && writes > 0,
  );
}

const onlyReads = (requests: readonly LoggedRequest[]): boolean => requests.length > 0 && requests.every(({ method }) => method === "GET");
