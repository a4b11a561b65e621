import { counted } from "../../model/listing.ts";
import { exit, type ExitCode } from "../exit.ts";
import { load } from "../load.ts";
import type { GlobalOptions } from "../options.ts";
import type { Shell } from "../shell.ts";

/** Checks the files, offline. */
export async function validate(shell: Shell, { file }: GlobalOptions): Promise<ExitCode> {
  const loaded = await load(file, shell);
  if (loaded === undefined) return exit.error;
  const sections = [...loaded.desired.values()];
  const entries = sections.reduce((sum, { wanted }) => sum + wanted.size, 0);
  shell.out.write(`${file.join(", ")}: no errors; ${counted(entries, "resource")} in ${counted(sections.length, "section")}.\n`);
  return exit.done;
}
