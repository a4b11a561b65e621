import { setTimeout as sleep } from "node:timers/promises";
import { departures } from "../reconcile/declared.ts";
import type { State } from "../reconcile/random/sentences.ts";
import { creations, isOf } from "./kill/endpoints.ts";
import { intentsIn, underWayIn, type Intent } from "./kill/journal.ts";
import { everything } from "./kill/scenes.ts";
import { Stage } from "./kill/stage.ts";
import type { Fate, Write } from "./kill/wire.ts";
import { differencesOf, duplicatesSince } from "./labels.ts";

export interface Variant {
  readonly name: string;
  /** The write at which the process dies. */
  readonly held: Extract<Fate, `held ${string}`>;
  readonly settle: string;
  /** The state directory is removed before the second run. */
  readonly forgets?: true;
  /** The answer of every creation is lost after it took effect, in both runs. */
  readonly loses?: true;
  readonly lagMs?: number;
  /** How many organizations it is done on side by side. */
  readonly side: number;
}

const held = "held after its effect";

/** Where lists lag a run must begin before they show what the last one made: no more side by side than two cores have time for. */
export const variants: readonly Variant[] = [
  { name: "before the write takes effect", held: "held before its effect", settle: "300ms", side: 3 },
  { name: "after it took effect, before the answer", held, settle: "300ms", side: 3 },
  { name: "… and the state directory is removed", held, settle: "300ms", side: 3, forgets: true },
  { name: "… and the answer of every creation is lost", held, settle: "2s", side: 3, loses: true },
  { name: "… and lists lag by five seconds", held, settle: "6s", side: 4, lagMs: 5_000 },
];

export interface Row {
  readonly kills: number;
  readonly secondRuns: number;
  readonly seconds: number;
  readonly requests: number;
  /** Creations that the second run did not send, because it found what they had made. */
  readonly adopted: number;
  /** What a run that nobody disturbs writes, and no run was killed at. */
  readonly missed: readonly string[];
  readonly duplicates: readonly string[];
  /** What is otherwise than it should be, as sentences. */
  readonly differences: readonly string[];
}

/** Kills a run at every write in turn, each time in an organization that is as it was at first, and runs once more. */
export async function killedAtEveryWrite(variant: Variant): Promise<Row> {
  const beganAt = performance.now();
  const { settle, side, lagMs } = variant;
  // One request after the other: then a run that is killed has begun nothing else.
  const args = ["--concurrency", "1", "--settle", settle];
  const stages = await Promise.all(Array.from({ length: side }, () => Stage.open(everything, { args, ...(lagMs && { lagMs }) })));
  try {
    const whole = await undisturbed(stages[0]!, variant);
    const verdicts: Verdict[] = [];
    const targets = [...whole.writes];
    const killOn = async (stage: Stage): Promise<void> => {
      for (let at = targets.shift(); at !== undefined; at = targets.shift()) verdicts.push(await killed(stage, { variant, at, whole }));
    };
    await Promise.all(stages.map(killOn));
    const hit = new Set(verdicts.flatMap(({ killedAt }) => killedAt));
    return {
      kills: verdicts.filter(({ wasKilled }) => wasKilled).length,
      secondRuns: verdicts.length,
      seconds: (performance.now() - beganAt) / 1_000,
      requests: verdicts.reduce((sum, { requests }) => sum + requests, 0),
      adopted: verdicts.reduce((sum, { adopted }) => sum + adopted, 0),
      missed: [...whole.writes].filter((write) => !hit.has(write)),
      duplicates: verdicts.flatMap(({ duplicates }) => duplicates),
      differences: [...whole.differences, ...verdicts.flatMap(({ differences }) => differences)],
    };
  } finally {
    await Promise.all(stages.map((stage) => stage.close()));
  }
}

interface Whole {
  readonly before: State;
  readonly after: State;
  /** By what they were to do: the order is another one in each run, where nothing in the plan demands one. */
  readonly writes: ReadonlySet<string>;
  readonly differences: readonly string[];
}

/** What a run makes of it that nobody kills. The others are held against that, so it must be right. */
async function undisturbed(stage: Stage, variant: Variant): Promise<Whole> {
  const before = await stage.state();
  const ran = await stage.apply({ fateOf: fates(variant), quietMs: 0 });
  const writes = new Set(intentsIn(stage.journal()).map(said));
  await sleep(variant.lagMs ?? 0);
  const [after, planned] = [await stage.state(), await stage.plan()];
  return {
    before,
    after,
    writes,
    differences: [
      ...(ran.code === 0 ? [] : [`a run that nobody killed ended with ${ran.code}: ${ran.stdout}${ran.stderr}`]),
      ...(planned.code === 0 ? [] : [`the plan that follows it ended with ${planned.code}: ${planned.stdout}`]),
      ...departures({ ...stage.scene, ambiguous: [] }, { before, after }),
      ...duplicatesSince(before)(after),
    ],
  };
}

interface Verdict extends Pick<Row, "requests" | "adopted" | "duplicates" | "differences"> {
  readonly wasKilled: boolean;
  /** The write, and those that went in one request with it. */
  readonly killedAt: readonly string[];
}

/** One run that is killed at a write, one more, and a look at what there is then. */
async function killed(stage: Stage, { variant, at, whole }: { variant: Variant; at: string; whole: Whole }): Promise<Verdict> {
  await stage.reset();
  const fateOf = fates(variant);
  const isIt = (write: Write): boolean => underWayIn(stage.journal()).some((intent) => said(intent) === at && isOf(intent, write));
  const first = await stage.apply({ fateOf: (write) => (isIt(write) ? variant.held : fateOf(write)), quietMs: 0 });
  const wasKilled = first.code === null;
  const killedAt = wasKilled ? underWayIn(stage.journal()).map(said) : [];
  const between = await stage.state();
  if (variant.forgets) stage.forget();
  const second = await stage.apply({ fateOf, quietMs: 0 });
  const after = await stage.state();
  const { before } = whole;
  const where = `killed at ${at}: `;
  return {
    wasKilled,
    killedAt,
    requests: await stage.requests(),
    adopted: stage.journal().filter(({ event }) => event === "adopt").length,
    duplicates: [between, after].flatMap(duplicatesSince(before)).map((each) => where + each),
    differences: [
      ...(second.code === 0 ? [] : [`the second run ended with ${second.code}: ${second.stdout}${second.stderr}`]),
      ...departures({ ...stage.scene, ambiguous: [] }, { before, after }),
      ...differencesOf({ wanted: whole.after, found: after }),
    ].map((each) => where + each),
  };
}

const said = ({ verb, address, request }: Intent): string => `${verb} ${address} (${request})`;

/** What becomes of the writes at which nobody is killed. A creation loses its answer once: sent again blindly it gets one, and has a twin. */
function fates({ loses }: Variant): (write: Write) => Fate {
  const lost = new Set<string>();
  return ({ method, path, body }) => {
    const request = `${method} ${path} ${body}`;
    if (!loses || lost.has(request) || !creations.some((pattern) => pattern.test(`${method} ${path}`))) return "answered";
    lost.add(request);
    return "lost";
  };
}
