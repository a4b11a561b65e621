import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { expect, it } from "vitest";
import { kubeApiserver } from "./kube-apiserver.ts";
import { newFolder, running, type Spawned } from "./support.ts";

const [leaseMs, renewDeadlineMs] = [2_500, 1_600];

/** What a daemon does that is to be the only one: asks before each write, and wants the lease back when it is lost. */
const program = `
  const { leaseLock } = await state("lease");
  const { kubernetesLeases, inCluster } = await state("lease-client");
  const { systemTime } = await state("lease-time");
  const { appendFileSync } = await import("node:fs");
  const [url, folder, file, host] = process.argv.slice(1);
  const { hostname, port } = new URL(url);
  const access = inCluster({ KUBERNETES_SERVICE_HOST: hostname, KUBERNETES_SERVICE_PORT: port }, folder);
  const lock = leaseLock({
    leases: kubernetesLeases({ access, name: "orgform", timeoutMs: 600 }), pid: process.pid, host, doing: "daemon", time: systemTime,
    leaseMs: ${leaseMs}, renewDeadlineMs: ${renewDeadlineMs}, renewEveryMs: 200,
    onLost: () => console.log("lost"),
  });
  let stop = false;
  process.on("SIGTERM", () => { stop = true; });
  while (!stop) {
    const taken = await lock.take().catch(() => ({}));
    if (taken.held) console.log("took");
    for (;;) {
      // Before it is asked: standing still in between must not make a write look later than it was decided.
      const at = process.hrtime.bigint();
      if (stop || !taken.held?.isHeld()) break;
      appendFileSync(file, host + " " + at + "\\n");
      await new Promise((resolve) => setTimeout(resolve, 5));
    }
    if (stop) taken.held?.release();
    await new Promise((resolve) => setTimeout(resolve, 40));
  }
  await lock.settled();
  console.log("ended");`;

it("two processes never write in turns: the other one goes on where the first stands still, is killed, or ends", async () => {
  const { access, folder } = await kubeApiserver();
  const file = join(newFolder(), "writes");
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, "");
  const start = (host: string): Spawned => running(program, [access.url, folder, file, host]);
  /** In milliseconds, in the order of their times. */
  const writes = () =>
    readFileSync(file, "utf8")
      .split("\n")
      .flatMap((line) => (line === "" ? [] : [{ host: line.split(" ")[0]!, at: Number(BigInt(line.split(" ")[1]!) / 1_000n) / 1_000 }]))
      .toSorted((one, other) => one.at - other.at);
  const writer = (): string | undefined => writes().at(-1)?.host;
  const writing = async (host: string): Promise<void> => await expect.poll(writer, { timeout: 10_000, interval: 20 }).toBe(host);

  const a = start("a");
  await a.said("took");
  const b = start("b");
  await sleep(500);
  a.child.kill("SIGSTOP");
  await writing("b");
  a.child.kill("SIGCONT");
  await a.said("lost");
  await sleep(300);
  await b.kill();
  await writing("a");
  const c = start("c");
  await sleep(300);
  const ended = performance.now();
  a.child.kill("SIGTERM");
  await a.said("ended");
  await writing("c");
  expect(performance.now() - ended).toBeLessThan(renewDeadlineMs);
  await c.kill();

  const all = writes();
  const turns = all.filter(({ host }, index) => host !== all[index - 1]?.host);
  expect(turns.map(({ host }) => host)).toEqual(["a", "b", "a", "c"]);
  const silences = [1, 2].map((turn) => turns[turn]!.at - all[all.indexOf(turns[turn]!) - 1]!.at);
  // Both ended without a word: nobody wrote for at least as long as the lease outlives who believes to hold it.
  for (const silence of silences) expect(silence).toBeGreaterThan(leaseMs - renewDeadlineMs);
});
