import { Writable } from "node:stream";

/** A stream that holds what was written to it. */
export class Captured extends Writable {
  text = "";

  override _write(chunk: Buffer, _: string, done: () => void): void {
    this.text += chunk.toString();
    done();
  }

  /** What was written since it was asked last. */
  taken(): string {
    const { text } = this;
    this.text = "";
    return text;
  }
}
