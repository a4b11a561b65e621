import { readFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { expect, test } from "vitest";
import type { ClusterAccess } from "../../src/state/lease-client.ts";
import { exchanges } from "../state/exchanges.ts";
import { kubeApiserver } from "../state/kube-apiserver.ts";
import { Replicas, until } from "./replicas-suite.ts";

/** That of a real cluster where one is named: its address, and the folder of a service account that may use the Lease `orgform`, which is not there yet. */
const { ORGFORM_CLUSTER: url, ORGFORM_SERVICE_ACCOUNT: folder = "" } = process.env;
const real: ClusterAccess | undefined =
  url === undefined
    ? undefined
    : {
        url,
        tokenFile: join(folder, "token"),
        caFile: join(folder, "ca.crt"),
        namespace: readFileSync(join(folder, "namespace"), "utf8").trim(),
      };

test.skipIf(real === undefined)("a real server says what was recorded", async () => {
  await expect(exchanges(real!)).resolves.toMatchFileSnapshot("../state/kube-apiserver.recorded.txt");
});

test(
  "a replica that is killed, or stands still, is followed by another one after the lease, and never writes again",
  { timeout: 600_000 },
  async () => {
    const { access } = real === undefined ? await kubeApiserver() : { access: real };
    const replicas = await Replicas.before(access);
    const one = replicas.start("one", 80);
    await one.running.said("this process leads");
    const other = replicas.start("other", 80);
    await other.running.said("this process stands by: daemon on one, since ");
    await until("the first one writes", () => one.writes().length > 5);
    one.running.kill("SIGKILL");
    const killed = Date.now();
    await other.running.said("this process leads");
    const [afterKill, before] = [(Date.now() - killed) / 1_000, replicas.simulation.writes()];
    await until("the other one writes", () => replicas.simulation.writes() > before + 5);

    const third = replicas.start("third", 80);
    await third.running.said("this process stands by: daemon on other, since ");
    other.running.kill("SIGSTOP");
    const [stopped, held] = [Date.now(), other.writes().length];
    await third.running.said("this process leads");
    const afterStop = (Date.now() - stopped) / 1_000;
    await until("the third one writes", () => third.writes().length > 2);
    other.running.kill("SIGCONT");
    await until("all is done", () => replicas.missing(80).length === 0, 60);
    await sleep(2_000);
    // The one that was under way when it stood still, and none after it.
    expect(other.writes()).toHaveLength(held);
    expect(other.running.soFar().stderr).toMatch(/lease .* (lost|given up|renewed)/i);
    const addresses = [one, other, third].flatMap(({ writes }) => writes().map(({ address }) => address));
    console.log(
      `\n${url ?? "the recorded server"}: taken over ${afterKill.toFixed(1)} s after a kill and ${afterStop.toFixed(1)} s after a standstill; ${replicas.simulation.writes()} writes for 80 changes, ${addresses.length} in three journals\n`,
    );
    expect(replicas.simulation.writes()).toBeLessThanOrEqual(82);
    for (const { running } of [other, third]) {
      running.kill("SIGTERM");
      expect((await running.ended).code).toBe(0);
    }
  },
);
