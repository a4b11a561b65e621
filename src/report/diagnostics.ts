import { isError, positionOf, type Diagnostic, type Source } from "../model/diagnostic.ts";
import { counted } from "../model/listing.ts";
import { escaped } from "./escape.ts";
import { frameOf, linesOf } from "./frame.ts";
import { plain, type Palette } from "./palette.ts";

export interface DiagnosticsOptions {
  readonly palette?: Palette;
  /** The files' contents by the names that sources bear, for code frames. */
  readonly texts?: ReadonlyMap<string, string>;
}

/** All of them, file by file in the order of their lines, and how many there are. Empty for none. */
export function renderDiagnostics(
  diagnostics: readonly Diagnostic[],
  { palette = plain, texts = new Map() }: DiagnosticsOptions = {},
): string {
  if (diagnostics.length === 0) return "";
  const files = new Set(
    diagnostics.flatMap(({ source, related = [] }) => [...(source ? [source] : []), ...related]).map(({ file }) => file),
  );
  const lines = new Map([...texts].filter(([file]) => files.has(file)).map(([file, text]) => [file, linesOf(text)]));
  const blocks = byPlace(diagnostics).map((diagnostic) => blockOf(diagnostic, { palette, lines }));
  const errors = diagnostics.filter(isError).length;
  const counts = [
    ...(errors > 0 ? [counted(errors, "error")] : []),
    ...(errors < diagnostics.length ? [counted(diagnostics.length - errors, "warning")] : []),
  ];
  return `${spaced([...blocks, counts.join(", ")])}\n`;
}

/** What takes more than a line stands by itself; what takes one makes a list. */
function spaced(blocks: readonly string[]): string {
  const isLong = (block: string | undefined): boolean => block?.includes("\n") ?? false;
  const gap = (index: number): string =>
    isLong(blocks[index]) || isLong(blocks[index + 1]) || index === blocks.length - 2 ? "\n\n" : "\n";
  return blocks.map((block, index) => (index === blocks.length - 1 ? block : `${block}${gap(index)}`)).join("");
}

interface Frames {
  readonly palette: Palette;
  readonly lines: ReadonlyMap<string, readonly string[]>;
}

function blockOf(diagnostic: Diagnostic, { palette, lines }: Frames): string {
  const { severity, code, message, hint, source, related = [] } = diagnostic;
  const paint = isError(diagnostic) ? palette.red : palette.yellow;
  const place = source === undefined ? "" : `${palette.bold(escaped(positionOf(source)))} `;
  return [
    `${place}${paint(severity)} ${palette.dim(escaped(code))}: ${escaped(message)}`,
    ...framed(source, { palette, lines }),
    ...related.flatMap((other) => [`  ${palette.dim("see")} ${escaped(positionOf(other))}`, ...framed(other, { palette, lines })]),
    ...(hint === undefined ? [] : [`  ${palette.cyan("hint:")} ${escaped(hint)}`]),
  ].join("\n");
}

function framed(source: Source | undefined, { palette, lines }: Frames): readonly string[] {
  const own = source && lines.get(source.file);
  return source === undefined || own === undefined ? [] : frameOf(own, source, palette);
}

/** What stands in no file comes last: it is about the organization. Files keep the order in which they are first named. */
function byPlace(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  const files = [...new Set(diagnostics.flatMap(({ source }) => source?.file ?? []))];
  const fileRank = ({ source }: Diagnostic): number => (source === undefined ? files.length : files.indexOf(source.file));
  return diagnostics.toSorted(
    (a, b) =>
      fileRank(a) - fileRank(b) || (a.source?.line ?? 0) - (b.source?.line ?? 0) || (a.source?.column ?? 0) - (b.source?.column ?? 0),
  );
}
