import { execFileSync } from "node:child_process";
import { mkdirSync, symlinkSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { temporary } from "../support/closing.ts";

const nobody = { GIT_CONFIG_GLOBAL: "/dev/null", GIT_CONFIG_SYSTEM: "/dev/null" };
const author = {
  GIT_AUTHOR_NAME: "Ada",
  GIT_AUTHOR_EMAIL: "ada@acme.example",
  GIT_COMMITTER_NAME: "Ada",
  GIT_COMMITTER_EMAIL: "ada@acme.example",
};

/** What the one who runs the daemon has, and no settings of git's. */
export function userEnvironment(more: Readonly<Record<string, string>> = {}): Readonly<Record<string, string | undefined>> {
  return { PATH: process.env["PATH"], HOME: temporary(), ...nobody, ...more };
}

/** A repository that people push to. */
export class Origin {
  readonly folder = temporary();
  readonly #environment: Readonly<Record<string, string | undefined>>;

  constructor({
    more = {},
    format = "sha1",
  }: { readonly more?: Readonly<Record<string, string>>; readonly format?: "sha1" | "sha256" } = {}) {
    this.#environment = { PATH: process.env["PATH"], HOME: this.folder, ...nobody, ...author, ...more };
    this.git("init", "--quiet", "--initial-branch=main", `--object-format=${format}`);
  }

  get url(): string {
    return `file://${this.folder}`;
  }

  git(...args: readonly string[]): string {
    return execFileSync("git", ["-C", this.folder, ...args], {
      env: this.#environment,
      encoding: "utf8",
      stdio: ["ignore", "pipe", "pipe"],
    }).trim();
  }

  write(path: string, text: string): void {
    const file = join(this.folder, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }

  link(path: string, target: string): void {
    mkdirSync(dirname(join(this.folder, path)), { recursive: true });
    symlinkSync(target, join(this.folder, path));
  }

  /** @returns the commit, of these files changed and all that was written before */
  push(files: Readonly<Record<string, string>> = {}, ...options: readonly string[]): string {
    for (const [path, text] of Object.entries(files)) this.write(path, text);
    this.git("add", "--all");
    this.git("commit", "--quiet", "--allow-empty", "--message", "a change", ...options);
    return this.git("rev-parse", "HEAD");
  }
}
