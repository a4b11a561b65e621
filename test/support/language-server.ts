import { spawn, type ChildProcessByStdio } from "node:child_process";
import { createRequire } from "node:module";
import type { Readable, Writable } from "node:stream";
import { pathToFileURL } from "node:url";

interface Position {
  readonly line: number;
  readonly character: number;
}
export interface Problem {
  readonly message: string;
  readonly severity: number;
  readonly range: { readonly start: Position; readonly end: Position };
}
export interface Completion {
  readonly label: string;
  readonly kind?: number;
  readonly documentation?: string | { readonly value: string };
}
interface Message {
  readonly id?: number | string;
  readonly method?: string;
  readonly params?: unknown;
  readonly result?: unknown;
  readonly error?: { readonly message: string };
}

const require = createRequire(import.meta.url);
const program = require.resolve("yaml-language-server/bin/yaml-language-server");

/** All that differs from what the server does by itself: without it, it shows what a key with a map holds in place of what the key means. */
const settings = { hoverAnchor: false };

/** The YAML language server that editors run, in a process of its own, spoken to as editors do. */
export class LanguageServer {
  readonly #child: ChildProcessByStdio<Writable, Readable, null>;
  readonly #waiting = new Map<number, (message: Message) => void>();
  readonly #problems = new Map<string, (problems: readonly Problem[]) => void>();
  #unread = Buffer.alloc(0);
  #last = 0;

  private constructor() {
    this.#child = spawn(process.execPath, [program, "--stdio"], { stdio: ["pipe", "pipe", "inherit"] });
    this.#child.stdout.on("data", (chunk: Buffer) => this.#read(chunk));
  }

  static async start(): Promise<LanguageServer> {
    const server = new LanguageServer();
    const capabilities = { textDocument: { hover: { contentFormat: ["plaintext"] } }, workspace: { configuration: true } };
    await server.#request("initialize", { processId: process.pid, rootUri: null, capabilities });
    server.#notify("initialized", {});
    return server;
  }

  /** What the editor underlines in a text at this path. */
  async problemsIn(path: string, text: string): Promise<readonly Problem[]> {
    const uri = pathToFileURL(path).href;
    const answer = new Promise<readonly Problem[]>((resolve) => this.#problems.set(uri, resolve));
    this.open(path, text);
    return answer;
  }

  /** To be called before anything is asked about a text. */
  open(path: string, text: string): void {
    this.#notify("textDocument/didOpen", { textDocument: { uri: pathToFileURL(path).href, languageId: "yaml", version: 1, text } });
  }

  async completionsAt(path: string, position: Position): Promise<readonly Completion[]> {
    const found = await this.#request("textDocument/completion", { textDocument: { uri: pathToFileURL(path).href }, position });
    return Array.isArray(found) ? found : ((found as { items?: readonly Completion[] } | null)?.items ?? []);
  }

  /** Empty where there is nothing to say. */
  async hoverAt(path: string, position: Position): Promise<string> {
    const found = (await this.#request("textDocument/hover", { textDocument: { uri: pathToFileURL(path).href }, position })) as {
      readonly contents: string | { readonly value: string };
    } | null;
    return found === null ? "" : typeof found.contents === "string" ? found.contents : found.contents.value;
  }

  async stop(): Promise<void> {
    await this.#request("shutdown", null);
    this.#notify("exit", null);
  }

  #request(method: string, params: unknown): Promise<unknown> {
    const id = (this.#last += 1);
    this.#send({ id, method, params });
    return new Promise((resolve, reject) =>
      this.#waiting.set(id, ({ result, error }) => (error ? reject(new Error(error.message)) : resolve(result))),
    );
  }

  #notify(method: string, params: unknown): void {
    this.#send({ method, params });
  }

  #send(message: Message): void {
    const body = JSON.stringify({ jsonrpc: "2.0", ...message });
    this.#child.stdin.write(`Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`);
  }

  #read(chunk: Buffer): void {
    this.#unread = Buffer.concat([this.#unread, chunk]);
    for (;;) {
      const end = this.#unread.indexOf("\r\n\r\n");
      const length = Number(/Content-Length: (\d+)/i.exec(this.#unread.subarray(0, Math.max(end, 0)).toString())?.[1]);
      if (end === -1 || this.#unread.length < end + 4 + length) return;
      const body = this.#unread.subarray(end + 4, end + 4 + length).toString();
      this.#unread = this.#unread.subarray(end + 4 + length);
      this.#heed(JSON.parse(body) as Message);
    }
  }

  #heed({ id, method, params, ...answer }: Message): void {
    if (method === undefined) this.#waiting.get(Number(id))?.({ ...answer });
    else if (method === "workspace/configuration") {
      const { items } = params as { items: readonly { readonly section: string }[] };
      this.#send({ id: id ?? 0, result: items.map(({ section }) => (section === "yaml" ? settings : null)) });
    } else if (method === "textDocument/publishDiagnostics") {
      const { uri, diagnostics } = params as { uri: string; diagnostics: readonly Problem[] };
      this.#problems.get(uri)?.(diagnostics);
    } else if (id !== undefined) this.#send({ id, result: null });
  }
}
