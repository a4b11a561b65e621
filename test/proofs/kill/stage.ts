import { existsSync, rmSync } from "node:fs";
import { join } from "node:path";
import { connectToRead } from "../../../src/cli/session.ts";
import { prepare } from "../../../src/reconcile/sync.ts";
import { folder, start, type Ran, type Running } from "../../cli/harness.ts";
import type { State } from "../../reconcile/random/sentences.ts";
import { load } from "../../support/organization.ts";
import { linesIn } from "./journal.ts";
import type { Scene } from "./scenes.ts";
import { Wire, type Watcher } from "./wire.ts";

export interface StageOptions {
  /** How long the simulated API hides what was created, in milliseconds. */
  readonly lagMs?: number;
  /** Of each `apply`. */
  readonly args: readonly string[];
}

interface Line {
  readonly url: string;
  readonly admin_key: string;
}

/** A simulated organization in one process, the program in others, and the wire between them in this one. */
export class Stage {
  readonly scene: Scene;
  readonly #args: readonly string[];
  readonly #cwd: string;
  readonly #simulator: Running;
  readonly #control: string;
  readonly #adminKey: string;
  readonly #wire: Wire;

  private constructor(scene: Scene, args: readonly string[], opened: { cwd: string; simulator: Running; line: Line; wire: Wire }) {
    this.scene = scene;
    this.#args = args;
    this.#cwd = opened.cwd;
    this.#simulator = opened.simulator;
    this.#control = opened.line.url.replace(/v1$/, "_simulator");
    this.#adminKey = opened.line.admin_key;
    this.#wire = opened.wire;
  }

  static async open(scene: Scene, { lagMs = 0, args }: StageOptions): Promise<Stage> {
    const cwd = folder({ "seed.yaml": JSON.stringify(scene.seed), "org.yaml": JSON.stringify(scene.document) });
    const simulator = start(["simulate", "--seed", "seed.yaml", "--rate-limit", "off", "--lag", String(lagMs)], { cwd });
    await simulator.said("}\n");
    const line = JSON.parse(simulator.soFar().stdout) as Line;
    return new Stage(scene, args, { cwd, simulator, line, wire: await Wire.open(new URL(line.url).origin) });
  }

  async close(): Promise<void> {
    await this.#wire.close();
    this.#simulator.kill("SIGTERM");
    await this.#simulator.ended;
    rmSync(this.#cwd, { recursive: true });
  }

  /** The organization as it was at first, and nothing known of any run. */
  async reset(): Promise<void> {
    await fetch(`${this.#control}/reset`, { method: "POST" });
    this.forget();
  }

  /** Takes away what the program keeps between runs. */
  forget(): void {
    rmSync(join(this.#cwd, ".orgform"), { recursive: true, force: true });
  }

  async state(): Promise<State> {
    return (await (await fetch(`${this.#control}/state`)).json()) as State;
  }

  /** How many there were since the organization was made. */
  async requests(): Promise<number> {
    return ((await (await fetch(`${this.#control}/requests`)).json()) as readonly unknown[]).length;
  }

  /** One run, with all approved that a person would approve now. Where there is a watcher, it is killed once something is held. */
  async apply(watcher?: Omit<Watcher, "onQuiet">): Promise<Ran> {
    const approvals = (await this.#approvals()).flatMap((digest) => ["--approve", digest]);
    const running = this.#start(["apply", "--yes", ...approvals, ...this.#args]);
    this.#wire.watch(watcher && { ...watcher, onQuiet: () => running.kill("SIGKILL") });
    const ran = await running.ended;
    this.#wire.watch();
    return ran;
  }

  plan(): Promise<Ran> {
    return this.#start(["plan", "--detailed-exitcode"]).ended;
  }

  /** What the last run wrote down. */
  journal(): ReturnType<typeof linesIn> {
    const path = join(this.#cwd, ".orgform", "journal.jsonl");
    return existsSync(path) ? linesIn(path) : [];
  }

  #start(args: readonly string[]): Running {
    return start(args, { cwd: this.#cwd, env: { OPENAI_BASE_URL: this.#wire.url, OPENAI_ADMIN_KEY: this.#adminKey } });
  }

  /** In this process: one more of its own for each run would take a third of the time. */
  async #approvals(): Promise<readonly string[]> {
    const { desired, policy } = load(JSON.stringify(this.scene.document));
    const { signal } = new AbortController();
    const { reader, close } = connectToRead({
      baseUrl: this.#wire.url,
      adminKey: this.#adminKey,
      concurrency: 8,
      pace: false,
      signal,
    });
    const { plan } = await prepare({ desired: desired!, policy }, reader);
    await close();
    return [...new Set(plan.withheld.flatMap(({ approval }) => approval ?? []))];
  }
}
