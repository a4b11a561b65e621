import { existsSync } from "node:fs";
import { isAbsolute } from "node:path";
import { loadFiles, loadRevision, type Loaded, type LoadOptions } from "../config/load.ts";
import { listed } from "../model/listing.ts";
import { isError, positionOf, type Diagnostic } from "../model/diagnostic.ts";
import type { Policy } from "../model/policy.ts";
import type { Base } from "../reconcile/task.ts";
import { GitError, Revision } from "../source/git.ts";
import { Refusal } from "./exit.ts";
import type { Sound } from "./load.ts";

export interface FoundBase {
  /** None where nothing in it could be understood: the plan is then what it is without one. */
  readonly base?: Base;
  /** None where the base has no policy, for it has no file yet. */
  readonly inForce?: readonly Policy[];
  readonly notes: readonly Diagnostic[];
}

interface Asked {
  /** A revision of git, or a file. */
  readonly given: string;
  /** What is planned, and where it was loaded from. */
  readonly head: Sound;
  readonly files: readonly string[];
  readonly options: LoadOptions;
}

/** What the files said before a request. @throws Refusal for what is neither a revision nor a file */
export function baseOf({ given, head, files, options }: Asked): FoundBase {
  const revision = revisionOf(given, files[0] ?? ".", options);
  if (revision === undefined) {
    if (!existsSync(given)) throw new Refusal(`--base ${given}: there is no such file or folder.`);
    return foundIn(loadFiles([given], options), { name: given });
  }
  const { name, commit } = revision;
  const paths = refusing(() => files.map((path) => revision.pathOf(path)));
  const isThere = refusing(() => paths.some((path) => revision.list(path).length > 0));
  // Before the file was there nothing was declared, and no policy was in force.
  if (!isThere) return { base: { name, commit, desired: new Map(), policy: head.policy }, notes: [notInBase(name, files)] };
  return foundIn(
    refusing(() => loadRevision(paths, { tree: revision, name: commit.startsWith(name) ? commit.slice(0, 12) : name }, options)),
    { name, commit },
  );
}

function foundIn(
  { desired, policy, diagnostics }: Loaded,
  { name, commit }: { readonly name: string; readonly commit?: string },
): FoundBase {
  if (desired === undefined) return { notes: [unusable(name, diagnostics.filter(isError))] };
  return { base: { name, ...(commit !== undefined && { commit }), desired, policy }, inForce: [policy], notes: [] };
}

function revisionOf(given: string, near: string, { environment }: LoadOptions): Revision | undefined {
  if (isAbsolute(given) || /^\.{1,2}([/\\]|$)/.test(given)) return undefined;
  const isFile = existsSync(given);
  const revision = isFile
    ? quietly(() => new Revision(given, near, { environment }))
    : refusing(() => new Revision(given, near, { environment }));
  if (isFile && revision !== undefined) {
    throw new Refusal(`--base ${given} is a revision and a file: write ./${given} for the file, or refs/heads/${given} for the branch.`);
  }
  return revision;
}

/** Undefined where git knows no such revision. */
function quietly<T>(work: () => T): T | undefined {
  try {
    return work();
  } catch (error) {
    if (error instanceof GitError) return undefined;
    throw error;
  }
}

function refusing<T>(work: () => T): T {
  try {
    return work();
  } catch (error) {
    return refuse(error);
  }
}

function refuse(error: unknown): never {
  throw error instanceof GitError ? new Refusal(`--base: ${error.message}`) : error;
}

/** Whoever moves the file leaves its policy behind: the reviewer is told that nothing judged along. */
function notInBase(name: string, files: readonly string[]): Diagnostic {
  return {
    severity: "warning",
    code: "not-in-base",
    message: `${listed(files)} ${files.length === 1 ? "is" : "are"} not in the base, ${name}: all that is declared counts as new, and no policy of the base judges it`,
    hint: "a first file looks like this; one that moved is moved by a request that changes nothing else",
  };
}

function unusable(name: string, [first, ...more]: readonly Diagnostic[]): Diagnostic {
  const where = first?.source === undefined ? "" : `${positionOf(first.source)} `;
  const others = more.length === 0 ? "" : `, and ${more.length} more like that`;
  return {
    severity: "warning",
    code: "unusable-base",
    message: `the base, ${name}, is no valid configuration (${where}${first?.message ?? "it declares nothing"}${others}); planned as if there was none`,
    hint: "this plan is of all that the file says, judged by its own policy",
  };
}
