import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import type { Intent } from "../../src/state/journal.ts";
import { lineIn, type Line } from "../../src/state/journal-line.ts";
import type { ClusterAccess } from "../../src/state/lease-client.ts";
import { asked, leasesIn } from "../state/exchanges.ts";
import { folder, simulated, start, type Running, type Simulated } from "../cli/harness.ts";

const people = Array.from({ length: 80 }, (_, index) => `person-${index + 1}@acme.example`);
const emailsIn = ({ simulator }: Simulated): readonly string[] =>
  simulator.state().groups.flatMap(({ members }) => members.map(({ name }) => name));

const file = (count: number): string => `version: 1
policy: {owners: {at_least: 1}, unmanaged: {group_user: delete}, deletions: {max: 100, percent: 100}}
groups: {red: {users: [${people.slice(0, count).join(", ")}]}}
`;

export interface Replica {
  readonly name: string;
  readonly running: Running;
  /** Of its status page, as whoever goes there sees it. */
  page(): Promise<string>;
  /** What it wrote, with its time in milliseconds: by its own journal, before each request. */
  writes(): readonly { readonly at: number; readonly address: Intent["address"] }[];
  /** Of its last run: whether the journal says that it ended. */
  isClosed(): boolean;
}

/** Daemons before one Lease that keep one organization in line, each with a state directory of its own. */
export class Replicas {
  readonly #access: ClusterAccess;
  readonly #environment: Readonly<Record<string, string>>;
  readonly simulation: Simulated;

  static async before(access: ClusterAccess): Promise<Replicas> {
    const users = [{ email: "ada@acme.example", role: "owner" as const }, ...people.map((email) => ({ email, role: "reader" as const }))];
    return new Replicas(access, await simulated({ seed: { users, groups: [{ name: "red" }] }, latencyMs: 250 }));
  }

  private constructor(access: ClusterAccess, simulation: Simulated) {
    const { hostname, port } = new URL(access.url);
    this.#access = access;
    this.simulation = simulation;
    this.#environment = { ...simulation.env, KUBERNETES_SERVICE_HOST: hostname, KUBERNETES_SERVICE_PORT: port };
  }

  /** One more, which is to make so many people members. */
  start(name: string, members: number): Replica {
    const cwd = folder({
      "org.yaml": file(members),
      "fleet.yaml": `version: 1
lease: {name: orgform, service_account: ${join(this.#access.tokenFile, "..")}}
listen: 127.0.0.1:0
organizations:
  - {name: acme, key_env: OPENAI_ADMIN_KEY, base_url: "${this.#environment["OPENAI_BASE_URL"] ?? ""}", files: [org.yaml], mode: enforce}
`,
    });
    const running = start(["daemon", "--config", "fleet.yaml", "--concurrency", "1"], {
      cwd,
      env: { ...this.#environment, HOSTNAME: name, POD_IP: "127.0.0.1" },
    });
    const lines = (): readonly Line[] => {
      const path = join(cwd, ".orgform", "acme", "journal.jsonl");
      if (!existsSync(path)) return [];
      return readFileSync(path, "utf8")
        .split("\n")
        .flatMap((text) => lineIn(text) ?? []);
    };
    return {
      name,
      running,
      page: async () => {
        const [, url = ""] = /in line: (http:\S+?)"/.exec(running.soFar().stderr) ?? [];
        return (await fetch(`${url}/organizations/acme`)).text();
      },
      writes: () => lines().flatMap((line) => (line.event === "intend" ? [{ at: Date.parse(line.time), address: line.address }] : [])),
      isClosed: () => lines().at(-1)?.event === "close",
    };
  }

  /** What the organization holds beyond a count of members, or lacks. */
  missing(members: number): readonly string[] {
    const there = new Set(emailsIn(this.simulation));
    const wanted = new Set(people.slice(0, members));
    return [...wanted].filter((email) => !there.has(email)).concat([...there].filter((email) => !wanted.has(email)));
  }

  /** Takes the Lease from whoever holds it, as a person with kubectl could: for so many seconds, and against what all agreed to. */
  async seize(seconds: number): Promise<void> {
    const address = `${leasesIn(this.#access)}/orgform`;
    for (;;) {
      const { json: lease } = await asked(this.#access, "GET", address);
      const spec = { ...Object(lease["spec"]), holderIdentity: "somebody_1_else", leaseDurationSeconds: seconds };
      const { status } = await asked(this.#access, "PUT", address, { body: { ...lease, spec } });
      if (status === 200) return;
      if (status !== 409) throw new Error(`the cluster answered ${status}`);
    }
  }
}

/** Until it holds. @throws an Error with the words, once it has not for so many seconds */
export async function until(words: string, holds: () => boolean, seconds = 30): Promise<void> {
  for (let waited = 0; !holds(); waited += 1) {
    if (waited > seconds * 20) throw new Error(`not within ${seconds} s: ${words}`);
    await sleep(50);
  }
}
