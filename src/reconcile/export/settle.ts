import type { ConfigFile } from "../../config/document/files.ts";
import type { Loaded } from "../../config/load.ts";
import type { Revising, Revision } from "../../config/edit/revision.ts";
import { revise, withoutEmptied } from "../../config/revise.ts";
import { shapesOf } from "../../config/shape.ts";
import { expected } from "../../config/write/invited.ts";
import type { LeftOut } from "../../config/write/left-out.ts";
import { Sections } from "../../config/write/sections.ts";
import type { Address } from "../../model/address.ts";
import { isError, type Diagnostic } from "../../model/diagnostic.ts";
import { covering } from "../../model/policy.ts";
import { observe } from "../observe.ts";
import { pinsFor } from "./ambiguous.ts";
import type { PlanDraft } from "../plan.ts";
import { revisionsFor } from "./reversal.ts";
import { isManaged, wantedIn } from "./scope.ts";
import { drafted } from "../sync.ts";
import type { Reader, Task } from "../task.ts";

export interface Settled {
  readonly files: readonly ConfigFile[];
  /** What the files say otherwise now. */
  readonly revisions: readonly Revision[];
  /** What is live in sections of the files and not in them. */
  readonly leftOut: readonly LeftOut[];
  /** What still differs, if anything does. */
  readonly draft: PlanDraft;
}

/** Far more than ever were needed. */
const mostRounds = 25;

/**
 * Files whose plan is empty, made from these by changing what differs from what is live, and nothing else. In rounds: what
 * a file says decides which live thing an entry means, so each round looks anew; nothing is read twice.
 *
 * @param load what the files say. The files must be without errors to begin with
 */
export async function settle(
  given: readonly ConfigFile[],
  load: (files: readonly ConfigFile[]) => Loaded,
  reader: Reader,
): Promise<Settled> {
  const revisions: Revision[] = [];
  let files = given;
  let last: Step | undefined;
  for (let round = 1; ; round += 1) {
    const loaded = load(files);
    if (loaded.desired === undefined) {
      if (last === undefined || round > mostRounds) throw new Error(`what was to become true became wrong: ${said(loaded.diagnostics)}`);
      files = mended(files, loaded.diagnostics, last.revising);
      continue;
    }
    const step = await stepFrom(files, { ...loaded, desired: loaded.desired }, { reader, revisions, diagnostics: loaded.diagnostics });
    const isDone =
      round >= mostRounds || step.files.every((file) => files.some(({ path, text }) => path === file.path && text === file.text));
    if (isDone) return { files: withoutEmptied(files, given), revisions, leftOut: step.leftOut, draft: step.draft };
    revisions.push(...step.revisions);
    files = step.files;
    last = step;
  }
}

interface Circumstances {
  readonly reader: Reader;
  /** What was said before. */
  readonly revisions: readonly Revision[];
  /** What the files are warned of. */
  readonly diagnostics: readonly Diagnostic[];
}

interface Step extends Settled {
  readonly revising: Revising;
}

async function stepFrom(
  files: readonly ConfigFile[],
  task: Task,
  { reader, revisions: earlier, diagnostics }: Circumstances,
): Promise<Step> {
  const { client, kinds, signal, now } = reader;
  const draft = await drafted(task, reader);
  const live = await observe(task.desired, { client, kinds, signal, now, everything: true });
  const all = expected(live, { kinds, isManaged: (kind, parent) => isManaged(task.desired, kind, parent) });
  const shapes = shapesOf(kinds);
  const isWanted = wantedIn(task.desired);
  const isIgnored = (address: Address): boolean => covering(task.policy.ignore, address) !== undefined;
  const sections = new Sections(all.live, { declared: task.desired, invited: all.invited, isWanted, isIgnored, now: now() });
  const tries = countsOf(earlier);
  const inVain = (address: string, word = ""): boolean => (tries.get(`${address} ${word}`) ?? 0) > 2;
  const undeclared = diagnostics.flatMap(({ code, address }) => (code === "not-declared" && address !== undefined ? [address] : []));
  const revisions = [...(await pinsFor(draft, reader)), ...revisionsFor({ draft, all, undeclared, shapes, sections, isWanted, inVain })];
  const rows = new Map(
    [...all.live.values()].flatMap((reading) => ("rows" in reading ? reading.rows : [])).map((row) => [row.address, row]),
  );
  const revising: Revising = { shapes, sections, rowAt: (address) => rows.get(address) };
  const revised = revise(files, revisions, revising);
  const { unmanaged, changes } = draft.difference;
  const open = new Set([...Object.values(unmanaged).flat(), ...changes.map(({ address }) => address)]);
  // Known once all is written.
  const leftOut = [...all.leftOut.filter(({ address }) => open.has(address)), ...sections.leftOut];
  return { files: revised, revisions, leftOut, draft, revising };
}

/** How often each word was said, and each entry dropped. */
function countsOf(revisions: readonly Revision[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const revision of revisions) {
    if (revision.do !== "say" && revision.do !== "drop") continue;
    const key = `${revision.address} ${revision.do === "say" ? revision.word : ""}`;
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return counts;
}

/**
 * One change may make another one wrong. An owner of the organization has no place to be given in a project; and whoever has
 * one must be declared where policy deletes the others.
 */
function mended(files: readonly ConfigFile[], diagnostics: readonly Diagnostic[], revising: Revising): readonly ConfigFile[] {
  const errors = diagnostics.filter(isError);
  const revisions = errors.flatMap(({ code, address }): readonly Revision[] => {
    const row = address && revising.rowAt(address);
    if (code === "implicit-place" && address !== undefined) return [{ do: "drop", address }];
    return code === "not-declared" && row ? [{ do: "declare", row }] : [];
  });
  if (revisions.length < errors.length) throw new Error(`what was to become true became wrong: ${said(errors)}`);
  return revise(files, revisions, revising);
}

const said = (diagnostics: readonly Diagnostic[]): string => diagnostics.map(({ message }) => message).join("; ");
