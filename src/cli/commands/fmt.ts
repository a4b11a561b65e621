import { readFiles, type ConfigFile } from "../../config/document/files.ts";
import { read } from "../../config/document/read.ts";
import { format } from "../../config/format.ts";
import { shapesOf } from "../../config/shape.ts";
import { kinds } from "../../kinds/index.ts";
import { isError, type Diagnostic } from "../../model/diagnostic.ts";
import { pinned } from "../../reconcile/export/pinned.ts";
import { renderDiagnostics } from "../../report/diagnostics.ts";
import { exit, type ExitCode } from "../exit.ts";
import { load } from "../load.ts";
import type { GlobalOptions } from "../options.ts";
import { refuseOther } from "../proof.ts";
import { replaceFile } from "../replace-file.ts";
import { connectToRead } from "../session.ts";
import type { Shell } from "../shell.ts";
import { atWork } from "../work.ts";

export interface FmtOptions extends GlobalOptions {
  readonly check?: true;
  readonly pin?: true;
}

/** Sorts and tidies the files where they are, and names those that changed. */
export async function fmt(shell: Shell, options: FmtOptions): Promise<ExitCode> {
  const files = filesOf(options.file, shell);
  if (files === undefined) return exit.error;
  const result = options.pin ? await withPins(files, { shell, options }) : { files, isWhole: true };
  if (result === undefined) return exit.error;
  const shapes = shapesOf(kinds);
  const changed = result.files.flatMap((file, index) => {
    const before = files[index]!.text;
    const after = format(file, shapes);
    return after === before ? [] : [{ path: file.path, before, after }];
  });
  for (const { path, before, after } of changed) if (!options.check) replaceFile(path, { before, after });
  shell.out.write(changed.map(({ path }) => `${path}\n`).join(""));
  return (options.check && changed.length > 0) || !result.isWhole ? exit.error : exit.done;
}

/** Undefined after telling what makes one of them no YAML. What else is wrong with it is for `validate` to say. */
function filesOf(paths: readonly string[], { err }: Shell): readonly ConfigFile[] | undefined {
  const problems: Diagnostic[] = [];
  const files = readFiles(paths, (problem) => problems.push(problem));
  for (const file of files) read(file, (problem) => problems.push(problem));
  const errors = problems.filter(isError);
  const texts = new Map(files.map(({ path, text }) => [path, text]));
  err.write(renderDiagnostics(errors, { texts, palette: err.palette }));
  return errors.length > 0 ? undefined : files;
}

/** The files with a pin in each entry that lacks one; undefined after telling what is wrong with them. */
async function withPins(
  files: readonly ConfigFile[],
  { shell, options }: { readonly shell: Shell; readonly options: FmtOptions },
): Promise<{ readonly files: readonly ConfigFile[]; readonly isWhole: boolean } | undefined> {
  const loaded = await load(options.file, shell);
  if (loaded === undefined) return undefined;
  const {
    files: revised,
    unclear,
    missing,
  } = await atWork({ shell, options, open: connectToRead }, async ({ session }) => {
    const result = await pinned(files, loaded.desired, session.reader);
    refuseOther(loaded.organization.id, session);
    return result;
  });
  shell.err.write(renderDiagnostics(unclear, { texts: loaded.texts, palette: shell.err.palette }));
  if (missing.length > 0) shell.err.write(`Not pinned, for they do not exist yet: ${missing.join(", ")}\n`);
  return { files: revised, isWhole: unclear.length === 0 };
}
