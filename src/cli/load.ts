import { loadFiles, type Loaded, type LoadOptions } from "../config/load.ts";
import { loadValidator } from "../config/validator.ts";
import { kinds } from "../kinds/index.ts";
import type { DesiredState } from "../model/resource.ts";
import { renderDiagnostics } from "../report/diagnostics.ts";
import type { Shell } from "./shell.ts";

export type Sound = Loaded & { readonly desired: DesiredState };

/** What the files say, or undefined after telling what is wrong with them. Warnings are told too. */
export async function load(files: readonly string[], { environment, err }: Shell): Promise<Sound | undefined> {
  const loaded = loadFiles(files, await loadOptions({ environment }));
  const { desired, diagnostics, texts } = loaded;
  err.write(renderDiagnostics(diagnostics, { texts, palette: err.palette }));
  return desired === undefined ? undefined : { ...loaded, desired };
}

export async function loadOptions({ environment }: Pick<Shell, "environment">): Promise<LoadOptions> {
  return { kinds, validate: await loadValidator(), environment, now: Date.now() };
}
