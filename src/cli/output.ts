import type { Writable } from "node:stream";
import pc from "picocolors";
import type { Palette } from "../report/palette.ts";

export type Colour = "auto" | "always" | "never";
type Environment = Readonly<Record<string, string | undefined>>;

export interface OutputOptions {
  readonly colour: Colour;
  readonly environment: Environment;
  /** Replaced wherever it would be printed, whoever repeated it to us. */
  readonly secret: string | undefined;
}

/** Standard output or standard error. A reader that goes away, as `head` does, ends the writing and never the program. */
export class Output {
  readonly palette: Palette;
  readonly isTerminal: boolean;
  readonly #stream: Writable & { readonly isTTY?: boolean; readonly columns?: number };
  readonly #secret: string | undefined;
  #isOpen = true;
  #pinned = "";

  constructor(stream: Writable & { readonly isTTY?: boolean; readonly columns?: number }, { colour, environment, secret }: OutputOptions) {
    this.#stream = stream;
    this.#secret = secret;
    this.isTerminal = stream.isTTY === true;
    this.palette = pc.createColors(isColoured(colour, { isTerminal: this.isTerminal, environment }));
    stream.on("error", (error: NodeJS.ErrnoException) => {
      if (error.code !== "EPIPE") throw error;
      this.#isOpen = false;
    });
  }

  /** In characters; undefined where no person is looking. */
  get width(): number | undefined {
    return this.isTerminal ? this.#stream.columns : undefined;
  }

  write(text: string): void {
    this.#send(`${this.#unpinned()}${this.#safe(text)}${this.#pinned}`);
  }

  /** One line that stays below everything written until it is replaced or taken away; on terminals only. */
  pin(line: string): void {
    if (!this.isTerminal) return;
    const before = this.#unpinned();
    // A line that wraps could not be taken back.
    this.#pinned = this.#safe(line).slice(0, (this.#stream.columns ?? 80) - 1);
    this.#send(`${before}${this.#pinned}`);
  }

  #unpinned(): string {
    return this.#pinned === "" ? "" : "\r\u001B[2K";
  }

  #safe(text: string): string {
    return this.#secret === undefined ? text : text.replaceAll(this.#secret, "[admin key]");
  }

  #send(text: string): void {
    if (this.#isOpen && text !== "") this.#stream.write(text);
  }
}

/** An explicit wish wins over `NO_COLOR` (no-color.org), and that over what the stream is. */
function isColoured(colour: Colour, { isTerminal, environment }: { readonly isTerminal: boolean; readonly environment: Environment }): boolean {
  if (colour !== "auto") return colour === "always";
  return isTerminal && !environment["NO_COLOR"] && environment["TERM"] !== "dumb";
}
