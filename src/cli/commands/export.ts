import { existsSync, writeFileSync } from "node:fs";
import { writeOrganization } from "../../config/write.ts";
import { kinds } from "../../kinds/index.ts";
import { observeEverything } from "../../reconcile/export.ts";
import { renderDiagnostics } from "../../report/diagnostics.ts";
import { exit, Refusal, type ExitCode } from "../exit.ts";
import type { GlobalOptions } from "../options.ts";
import { refuseOther } from "../proof.ts";
import { connectToRead } from "../session.ts";
import type { Shell } from "../shell.ts";
import { atWork } from "../work.ts";

export interface ExportOptions extends GlobalOptions {
  readonly out?: string;
}

/** The live organization as a file whose plan is empty. What could not be read is not in it, and is told. */
export async function exportOrganization(shell: Shell, options: ExportOptions): Promise<ExitCode> {
  const { out: path } = options;
  // Said before an hour of reading, not after it.
  if (path !== undefined && existsSync(path)) throw new Refusal(`${path} exists already: nothing is overwritten.`);
  const { text, unread } = await atWork({ shell, options, open: connectToRead }, async ({ session }) => {
    const { live, unread } = await observeEverything(session.reader);
    refuseOther(undefined, session);
    const { id } = session.reader.organization();
    return { text: writeOrganization(live, { kinds, ...(id !== undefined && { organizationId: id }) }), unread };
  });
  shell.err.write(renderDiagnostics(unread, { palette: shell.err.palette }));
  if (path === undefined) shell.out.write(text);
  else writeNew(path, text);
  return unread.length > 0 ? exit.error : exit.done;
}

function writeNew(path: string, text: string): void {
  try {
    writeFileSync(path, text, { flag: "wx" });
  } catch (error) {
    throw new Refusal(`${path} cannot be written: ${error instanceof Error ? error.message : String(error)}`);
  }
}
