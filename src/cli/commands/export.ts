import { existsSync, statSync } from "node:fs";
import { join } from "node:path";
import { readFiles, type ConfigFile } from "../../config/document/files.ts";
import { leftOutLines } from "../../config/write/left-out.ts";
import { isError } from "../../model/diagnostic.ts";
import { placeOf } from "../../reconcile/export/closed.ts";
import { renderDiagnostics } from "../../report/diagnostics.ts";
import { escaped } from "../../report/escape.ts";
import { exit, Refusal, type ExitCode } from "../exit.ts";
import { exported, type Exported } from "../exported.ts";
import { load } from "../load.ts";
import type { GlobalOptions } from "../options.ts";
import { refuseUnwritable, removeFile, replaceFile, writeNewFile } from "../replace-file.ts";
import { revisionLines } from "../revised.ts";
import { writeSchemaBeside } from "../schema-file.ts";
import { connectToRead } from "../session.ts";
import type { Shell } from "../shell.ts";
import { atWork } from "../work.ts";

export interface ExportOptions extends GlobalOptions {
  readonly out?: string;
  readonly split?: "projects";
  readonly templates?: true;
}

/** The live organization as files whose plan is empty. Over files that are there: what differs in them, and nothing else. */
export async function exportOrganization(shell: Shell, options: ExportOptions): Promise<ExitCode> {
  refuseContradictions(options);
  const there = await given(options, shell);
  if (there === "wrong") return exit.error;
  const result = await atWork({ shell, options, open: connectToRead }, ({ session }) =>
    exported({ shell, session, given: there, templates: options.templates === true, split: options.split !== undefined }),
  );
  if (there === undefined) writeNew(result.files, options, shell);
  else rewrite(result, there, shell);
  return tell(result, { shell, isNew: there === undefined });
}

/** Said before an hour of reading, not after it. */
function refuseContradictions({ out, split, templates }: ExportOptions): void {
  if (out !== undefined) refuseUnwritable(out);
  const isThere = out !== undefined && existsSync(out);
  const isFolder = isThere && statSync(out).isDirectory();
  if (split !== undefined && out === undefined) throw new Refusal("`--split` writes a folder: name it with --out.");
  if (split !== undefined && isThere && !isFolder) throw new Refusal(`${out} is a file, and \`--split\` writes a folder.`);
  if (templates && isThere && !isFolder) throw new Refusal(`${out} is there already and keeps the templates that it has.`);
}

interface Given {
  readonly files: readonly ConfigFile[];
  readonly organizationId: string | undefined;
  readonly desired: NonNullable<Exported["draft"]>["desired"];
}

/** What stands there already. */
async function given({ out, templates }: ExportOptions, shell: Shell): Promise<Given | "wrong" | undefined> {
  const files = out !== undefined && existsSync(out) ? readFiles([out], () => {}) : [];
  if (out === undefined || files.length === 0) return undefined;
  if (templates) throw new Refusal(`${out} holds files already, and they keep the templates that they have.`);
  const loaded = await load([out], shell);
  if (loaded !== undefined) return { files, organizationId: loaded.organization.id, desired: loaded.desired };
  shell.err.write(`${out} is left as it is: what it says must be right before it can be changed.\n`);
  return "wrong";
}

function writeNew(files: readonly ConfigFile[], { out }: ExportOptions, shell: Shell): void {
  const [main] = files;
  if (out === undefined) return shell.out.write(main?.text ?? "");
  const isFolder = files.length > 1 || (existsSync(out) && statSync(out).isDirectory());
  // The main file comes last: without it nobody takes the folder for a whole configuration.
  for (const { path, text } of files.toReversed()) writeNewFile(isFolder ? join(out, path) : out, text);
  writeSchemaBeside(isFolder ? join(out, "org.yaml") : out);
}

function rewrite({ files, revisions }: Exported, { files: before, desired }: Given, { err }: Shell): void {
  const after = new Map(files.map(({ path, text }) => [path, text]));
  const known = new Set(before.map(({ path }) => path));
  for (const { path, text } of files) if (!known.has(path)) writeNewFile(path, text);
  for (const { path, text } of before) {
    const now = after.get(path);
    if (now === undefined) removeFile(path);
    else if (now !== text) replaceFile(path, { before: text, after: now });
  }
  err.write(revisionLines(revisions, desired));
}

/** What is not in the files, and why. */
function tell(
  { closed, leftOut, draft }: Exported,
  { shell: { err }, isNew }: { readonly shell: Shell; readonly isNew: boolean },
): ExitCode {
  const missing = [...(isNew ? closed.map((each) => `${placeOf(each)}: ${each.reason}`) : []), ...leftOutLines(leftOut)];
  err.write(listOf("Not in the file:", missing));
  const { changes, deferred, diagnostics } = draft.difference;
  const open = [...changes, ...deferred].map(({ action, address }) => `${action} ${address}`);
  err.write(listOf("The plan of the file is not empty:", open));
  const errors = diagnostics.filter(isError);
  if (!isNew) err.write(renderDiagnostics(errors, { palette: err.palette }));
  const isUnsure = isNew ? closed.some(({ isForbidden }) => !isForbidden) : errors.length > 0;
  return isUnsure || open.length > 0 ? exit.error : exit.done;
}

const listOf = (title: string, lines: readonly string[]): string =>
  lines.length === 0 ? "" : `${[title, ...lines.map((line) => `- ${escaped(line)}`)].join("\n")}\n`;
