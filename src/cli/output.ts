import type { Writable } from "node:stream";
import pc from "picocolors";
import type { Palette } from "../report/palette.ts";

export type Colour = "auto" | "always" | "never";
type Environment = Readonly<Record<string, string | undefined>>;

type Stream = Writable & { readonly isTTY?: boolean; readonly columns?: number };

/** Standard output or standard error. A reader that goes away, as `head` does, ends the writing and never the program. */
export class Output {
  readonly isTerminal: boolean;
  readonly #stream: Stream;
  readonly #environment: Environment;
  #palette: Palette;
  #isOpen = true;
  #pinned = "";

  constructor(stream: Stream, environment: Environment) {
    this.#stream = stream;
    this.#environment = environment;
    this.isTerminal = stream.isTTY === true;
    this.#palette = this.#paletteFor("auto");
    stream.on("error", (error: NodeJS.ErrnoException) => {
      if (error.code !== "EPIPE") throw error;
      this.#isOpen = false;
    });
  }

  get palette(): Palette {
    return this.#palette;
  }

  colour(colour: Colour): void {
    this.#palette = this.#paletteFor(colour);
  }

  /** In characters; undefined where no person is looking. */
  get width(): number | undefined {
    return this.isTerminal ? this.#stream.columns || undefined : undefined;
  }

  write(text: string): void {
    this.#send(`${this.#unpinned()}${this.#safe(text)}${this.#pinned}`);
  }

  /** One line that stays below everything written until it is replaced or taken away; on terminals only. */
  pin(line: string): void {
    if (!this.isTerminal) return;
    const before = this.#unpinned();
    // A line that wraps could not be taken back.
    this.#pinned = this.#safe(line).slice(0, (this.#stream.columns || 80) - 1);
    this.#send(`${before}${this.#pinned}`);
  }

  #unpinned(): string {
    return this.#pinned === "" ? "" : "\r\u001B[2K";
  }

  /** The admin key is printed by nobody, whoever repeated it to us. What is shorter is no key, and is found in ordinary text. */
  #safe(text: string): string {
    const key = this.#environment["OPENAI_ADMIN_KEY"] ?? "";
    return key.length < 8 ? text : text.replaceAll(key, "[admin key]");
  }

  #send(text: string): void {
    if (this.#isOpen && text !== "") this.#stream.write(text);
  }

  /** An explicit wish wins over `NO_COLOR` (no-color.org), and that over what the stream is. */
  #paletteFor(colour: Colour): Palette {
    const { NO_COLOR, TERM } = this.#environment;
    return pc.createColors(colour === "auto" ? this.isTerminal && !NO_COLOR && TERM !== "dumb" : colour === "always");
  }
}
