import type { Diagnostic } from "../../model/diagnostic.ts";
import { isError } from "../../model/diagnostic.ts";
import { ajvWith } from "../compile.ts";
import { bytesOf, reasonOf } from "../document/disk.ts";
import { nodeAt, plainOf, type MapNode } from "../document/node.ts";
import { read } from "../document/read.ts";
import { tidied } from "../report.ts";
import { schemaProblems } from "../validate/validate.ts";
import { validatorOf, type CompiledSchema } from "../validator.ts";
import type { FleetFile } from "./fleet.ts";
import { fleetSchema } from "./schema.ts";

export interface LoadedFleet {
  /** Undefined if there is any error. */
  readonly fleet?: FleetFile;
  readonly diagnostics: readonly Diagnostic[];
  readonly texts: ReadonlyMap<string, string>;
}

/** What is wrong beyond the schema, at a path in the file. */
export type Judge = (fleet: FleetFile) => readonly { readonly path: readonly string[]; readonly message: string; readonly hint: string }[];

/** Reads the file that says which organizations are kept. Never throws for what it finds there. */
export function loadFleet(path: string, judge: Judge): LoadedFleet {
  let text: string;
  try {
    text = Buffer.from(bytesOf(path)).toString("utf8");
  } catch (error) {
    const message = `${path} cannot be read: ${reasonOf(error)}`;
    return { diagnostics: [{ severity: "error", code: "unreadable-file", message, hint: "check the path" }], texts: new Map() };
  }
  const problems: Diagnostic[] = [];
  const root = read({ path, text }, (problem) => problems.push(problem));
  if (root !== undefined) problems.push(...problemsIn(root, judge));
  const fleet = root === undefined || problems.some(isError) ? undefined : (plainOf(root) as FleetFile);
  return { ...(fleet && { fleet }), diagnostics: tidied(problems, [path]), texts: new Map([[path, text]]) };
}

function problemsIn(root: MapNode, judge: Judge): readonly Diagnostic[] {
  const validate = validatorOf(ajvWith({}).compile(fleetSchema) as CompiledSchema);
  const plain = plainOf(root);
  const found = schemaProblems(validate(plain), root, new Map());
  if (found.length > 0) return found;
  return judge(plain as FleetFile).map(({ path, message, hint }) => {
    const { source } = { source: nodeAt(root, path)?.at ?? root.at };
    return { severity: "error", code: "bad-value", message, hint, source };
  });
}
