import { departures } from "../../reconcile/declared.ts";
import { duplicatesSince } from "../labels.ts";
import { isOf } from "./endpoints.ts";
import { underWayIn, type Intent } from "./journal.ts";
import type { Scene } from "./scenes.ts";
import { Stage } from "./stage.ts";
import type { Fate, Write } from "./wire.ts";

export interface Rounds {
  readonly kills: number;
  /** Kind and verb of all writes that were under way when a run was killed: `create project_user`. */
  readonly killedAt: readonly string[];
  readonly duplicates: readonly string[];
  /** What is otherwise than it should be, as sentences. */
  readonly differences: readonly string[];
}

/**
 * Runs until no run is left to be killed. In each, the first writes of a kind and verb take effect and get no answer; when nothing
 * moves on without them the run is killed, with all of them under way, and the next one begins where that one ended.
 */
export async function killedOncePerKindAndVerb(scene: Scene): Promise<Rounds> {
  // With as much under way at once as can be: then each kill is one at many writes.
  const stage = await Stage.open(scene, { args: ["--settle", "0s", "--concurrency", "64"] });
  try {
    const before = await stage.state();
    const duplicatesIn = duplicatesSince(before);
    const killedAt = new Set<string>();
    const fateOf = (write: Write): Fate => {
      const isNew = underWayIn(stage.journal()).some((intent) => !killedAt.has(said(intent)) && isOf(intent, write));
      return isNew ? "held after its effect" : "answered";
    };
    const duplicates: string[] = [];
    for (let kills = 0; ; kills += 1) {
      const ran = await stage.apply({ fateOf, quietMs: 200 });
      const after = await stage.state();
      duplicates.push(...duplicatesIn(after));
      if (ran.code === null) {
        for (const intent of underWayIn(stage.journal())) killedAt.add(said(intent));
        continue;
      }
      const planned = await stage.plan();
      const differences = [
        ...(ran.code === 0 ? [] : [`the last run ended with ${ran.code}: ${ran.stdout}${ran.stderr}`]),
        ...(planned.code === 0 ? [] : [`the plan that follows it ended with ${planned.code}: ${planned.stdout}`]),
        ...departures({ ...scene, ambiguous: [] }, { before, after }),
      ];
      return { kills, killedAt: [...killedAt], duplicates, differences };
    }
  } finally {
    await stage.close();
  }
}

const said = ({ verb, kind }: Intent): string => `${verb} ${kind}`;
