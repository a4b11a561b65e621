import { explain } from "../../config/explain/explain.ts";
import { loadDocument } from "../../config/load.ts";
import { kinds } from "../../kinds/index.ts";
import { renderDiagnostics } from "../../report/diagnostics.ts";
import { explanationJson, renderExplanation, renderNotDeclared } from "../../report/explanation.ts";
import { exit, Refusal, type ExitCode } from "../exit.ts";
import { loadOptions } from "../load.ts";
import type { Format, GlobalOptions } from "../options.ts";
import type { Shell } from "../shell.ts";

export interface ShowOptions extends GlobalOptions {
  readonly format: Format;
  /** The address. */
  readonly argument: string;
}

/** What the files mean for one resource, and where each value comes from. Offline. */
export async function show(shell: Shell, { file, format, argument }: ShowOptions): Promise<ExitCode> {
  const { out, err } = shell;
  const { desired, document, diagnostics, texts } = loadDocument(file, await loadOptions(shell));
  if (desired === undefined || document === undefined) {
    err.write(renderDiagnostics(diagnostics, { texts, palette: err.palette }));
    return exit.error;
  }
  const found = explain(argument, { document, desired }, kinds);
  if ("code" in found) throw new Refusal(`${found.message} (${found.hint ?? "no address"}).`);
  if ("siblings" in found) {
    err.write(renderNotDeclared(found, err.palette));
    return exit.error;
  }
  out.write(format === "json" ? explanationJson(found) : renderExplanation(found, out.palette));
  return exit.done;
}
