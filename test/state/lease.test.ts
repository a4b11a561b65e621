import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { afterAll, describe, expect, it } from "vitest";
import { StateError } from "../../src/state/files.ts";
import { leaseLock, type LeaseLock, type LeaseOptions } from "../../src/state/lease.ts";
import { inCluster, kubernetesLeases, type ClusterAccess } from "../../src/state/lease-client.ts";
import { systemTime } from "../../src/state/lease-time.ts";
import type { Held, Taken } from "../../src/state/lock.ts";
import { kubeApiserver, type KubeApiserver } from "./kube-apiserver.ts";

const short = { leaseMs: 2_000, renewDeadlineMs: 1_400, renewEveryMs: 150 };
const held: Held[] = [];
afterAll(() => held.splice(0).forEach((each) => each.release()));

interface Candidate {
  readonly lock: LeaseLock;
  readonly lost: string[];
  take(): Promise<Taken>;
}

function candidate(
  { access }: Pick<KubeApiserver, "access">,
  options: Partial<LeaseOptions> & { readonly timeoutMs?: number } = {},
): Candidate {
  const lost: string[] = [];
  const leases = kubernetesLeases({ access, name: "orgform", timeoutMs: options.timeoutMs ?? 600 });
  const onLost = (reason: string): void => void lost.push(reason);
  const lock = leaseLock({ leases, pid: 17, host: "pod-a", doing: "daemon", time: systemTime, onLost, ...short, ...options });
  const take = async (): Promise<Taken> => {
    const taken = await lock.take();
    if ("held" in taken) held.push(taken.held);
    return taken;
  };
  return { lock, lost, take };
}

async function takenBy({ take }: Candidate): Promise<Held> {
  const taken = await take();
  if ("by" in taken) throw new Error(`held by ${taken.by.host}`);
  return taken.held;
}

const refusal = async (work: Promise<unknown>): Promise<string> => {
  const error: unknown = await work.then(
    () => new Error("it worked"),
    (thrown: unknown) => thrown,
  );
  return error instanceof StateError ? error.message : `no StateError: ${String(error)}`;
};

const specOf = ({ leases }: KubeApiserver): Readonly<Record<string, unknown>> => leases.get("orgform")!.spec;

describe("a lease", () => {
  it("is created where there is none, and says who has it", async () => {
    const server = await kubeApiserver();
    const own = await takenBy(candidate(server));
    expect(own.isHeld()).toBe(true);
    expect(specOf(server)).toMatchObject({
      holderIdentity: expect.stringMatching(/^pod-a_17_/),
      leaseDurationSeconds: 2,
      leaseTransitions: 0,
    });
    const other = await candidate(server, { host: "pod-b" }).take();
    expect(other).toEqual({
      by: { pid: 17, host: "pod-a", since: specOf(server)["acquireTime"], doing: "daemon" },
      remedy: "Wait until it has ended; one that was killed is passed over 2 seconds after its last sign of life.",
    });
  });

  it("is renewed for as long as it is held, and kept as it was otherwise", async () => {
    const server = await kubeApiserver();
    const own = await takenBy(candidate(server));
    const first = specOf(server);
    server.edit("orgform", (lease) => ({ ...lease, metadata: { ...lease.metadata, labels: { team: "platform" } } }));
    await sleep(2_500);
    expect(own.isHeld()).toBe(true);
    const { renewTime, ...rest } = specOf(server);
    const { renewTime: before, ...same } = first;
    expect(rest).toEqual(same);
    expect(Date.parse(String(renewTime)) - Date.parse(String(before))).toBeGreaterThan(1_500);
    expect(server.leases.get("orgform")!.metadata).toMatchObject({ labels: { team: "platform" } });
    expect(await candidate(server).take()).toHaveProperty("by");
  });

  it("goes to the next at once when it is released, and counts that", async () => {
    const server = await kubeApiserver();
    const [a, b] = [candidate(server), candidate(server, { host: "pod-b" })];
    const own = await takenBy(a);
    expect(await b.take()).toHaveProperty("by");
    own.release();
    expect(own.isHeld()).toBe(false);
    await a.lock.settled();
    expect(specOf(server)).toMatchObject({ holderIdentity: "", leaseTransitions: 0 });
    expect((await takenBy(b)).isHeld()).toBe(true);
    expect(specOf(server)).toMatchObject({ holderIdentity: expect.stringMatching(/^pod-b_/), leaseTransitions: 1 });
    expect([own.isHeld(), a.lost]).toEqual([false, []]);
  });

  it("goes to the next at once also when it is released while it is renewed", async () => {
    const server = await kubeApiserver();
    const [a, b] = [candidate(server), candidate(server, { host: "pod-b" })];
    const own = await takenBy(a);
    const before = server.asked.length;
    server.mishaps.push({ method: "PUT", delay: 300 });
    await expect.poll(() => server.asked.length, { interval: 5 }).toBeGreaterThan(before);
    own.release();
    await a.lock.settled();
    expect((await takenBy(b)).isHeld()).toBe(true);
  });

  it("is given by the same lock while it is held, and again after its release", async () => {
    const server = await kubeApiserver();
    const a = candidate(server);
    const first = await takenBy(a);
    expect(await takenBy(a)).toBe(first);
    first.release();
    const second = await takenBy(a);
    expect([first.isHeld(), second.isHeld()]).toEqual([false, true]);
  });

  it("of one who says no more is taken over after its time, and not before; whatever the clocks say", async () => {
    const server = await kubeApiserver();
    const own = candidate(server, { host: "pod-a" });
    await takenBy(own);
    const dead = server.leases.get("orgform")!;
    for (const each of held.splice(0)) each.release();
    await own.lock.settled();
    // A killed one, whose clock was a year behind.
    server.edit("orgform", (lease) => ({ ...lease, spec: { ...dead.spec, renewTime: "2020-01-01T00:00:00.000000Z" } }));
    const next = candidate(server, { host: "pod-b" });
    const began = performance.now();
    while ("by" in (await next.take())) await sleep(50);
    const waited = performance.now() - began;
    expect([waited >= short.leaseMs, waited < short.leaseMs + 2_000]).toEqual([true, true]);
    expect(specOf(server)).toMatchObject({ holderIdentity: expect.stringMatching(/^pod-b_/), leaseTransitions: 1 });
  });

  it("is with one alone, however many want it at the same moment", async () => {
    const server = await kubeApiserver();
    for (let round = 0; round < 5; round += 1) {
      const all = Array.from({ length: 8 }, (_, index) => candidate(server, { host: `pod-${index}`, timeoutMs: 3_000 }));
      const taken = await Promise.all(all.map(({ take }) => take()));
      expect(taken.filter((each) => "held" in each)).toHaveLength(1);
      for (const each of held.splice(0)) each.release();
      await Promise.all(all.map(({ lock }) => lock.settled()));
    }
  });
});

describe("a lease is lost", () => {
  it("in our own clock before anybody may take it, when the cluster cannot be reached", async () => {
    const server = await kubeApiserver();
    const own = candidate(server);
    const lease = await takenBy(own);
    const last = performance.now();
    server.down();
    while (lease.isHeld()) await sleep(5);
    const after = performance.now() - last;
    expect([after > 700, after < short.leaseMs]).toEqual([true, true]);
    expect(own.lost).toEqual([
      expect.stringMatching(
        /^The lease orgform in the namespace openai is lost: it was not renewed for 1\.4 seconds \(.*cannot be reached: E?\w+\)\. Nothing is written any more\.$/,
      ),
    ]);
  });

  it.each([
    ["somebody has deleted it", (server: KubeApiserver) => void server.leases.delete("orgform")],
    [
      "it is with mallory now",
      (server: KubeApiserver) => server.edit("orgform", (lease) => ({ ...lease, spec: { ...lease.spec, holderIdentity: "mallory" } })),
    ],
    [
      "somebody has released it",
      (server: KubeApiserver) => server.edit("orgform", (lease) => ({ ...lease, spec: { ...lease.spec, holderIdentity: "" } })),
    ],
  ])("at the next renewal, once: %s", async (reason, change) => {
    const server = await kubeApiserver();
    const own = candidate(server);
    const lease = await takenBy(own);
    change(server);
    await expect.poll(lease.isHeld, { timeout: 1_200, interval: 5 }).toBe(false);
    const requests = server.asked.length;
    await sleep(300);
    expect(own.lost).toEqual([`The lease orgform in the namespace openai is lost: ${reason}. Nothing is written any more.`]);
    expect(server.asked.length).toBe(requests);
    lease.release();
    await own.lock.settled();
    expect(server.asked.length).toBe(requests);
  });

  it("when the process has slept through it, before any timer runs", async () => {
    const server = await kubeApiserver();
    const own = candidate(server);
    const lease = await takenBy(own);
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 1_500);
    expect([lease.isHeld(), own.lost.length]).toEqual([false, 1]);
  });

  it("when the machine has slept, so that one clock stood still, or when a clock is set ahead; not when one is set back", async () => {
    const server = await kubeApiserver();
    let [slept, set] = [0, 0];
    const now = () => ({ monotonic: performance.now() + slept, wall: Date.now() + set });
    const own = candidate(server, { time: { ...systemTime, now } });
    const first = await takenBy(own);
    set = -3_600_000;
    await sleep(300);
    expect(first.isHeld()).toBe(true);
    set = 1_400;
    expect(first.isHeld()).toBe(false);
    const second = await takenBy(own);
    slept = 1_400;
    expect([first.isHeld(), second.isHeld(), own.lost.length]).toEqual([false, false, 2]);
  });

  it("for good: a renewal that is answered too late brings nothing back", async () => {
    const server = await kubeApiserver();
    const own = candidate(server, { timeoutMs: 3_000 });
    const lease = await takenBy(own);
    server.mishaps.push({ method: "PUT", delay: 1_700 });
    await sleep(2_200);
    expect([lease.isHeld(), own.lost.length]).toEqual([false, 1]);
    expect((await takenBy(own)).isHeld()).toBe(true);
    expect(lease.isHeld()).toBe(false);
  });
});

describe("what goes wrong with the cluster", () => {
  it.concurrent.each([
    ["an answer that is lost after it took effect", { method: "PUT", hangUp: "after" }],
    ["an answer that is lost before", { method: "PUT", hangUp: "before" }],
    ["an answer that takes too long", { method: "PUT", delay: 800 }],
    ["an error of the server's", { method: "PUT", status: 500 }],
    ["a throttled request", { method: "PUT", status: 429 }],
  ] as const)("once is survived: %s", async (_, mishap) => {
    const server = await kubeApiserver();
    const own = candidate(server);
    const lease = await takenBy(own);
    server.mishaps.push(mishap);
    await sleep(2_200);
    expect([lease.isHeld(), own.lost, server.mishaps]).toEqual([true, [], []]);
  });

  it("may leave a lease that nobody knows of as ours: the next attempt has it", async () => {
    const server = await kubeApiserver();
    const own = candidate(server);
    server.mishaps.push({ method: "POST", hangUp: "after" });
    expect(await refusal(own.take())).toMatch(/^The lease orgform in the namespace openai cannot be reached: ECONNRESET\.$/);
    expect((await takenBy(own)).isHeld()).toBe(true);
    expect(specOf(server)).toMatchObject({ leaseTransitions: 0 });
  });

  it("is no matter when the token is renewed, and is told when it is not", async () => {
    const server = await kubeApiserver();
    const own = candidate(server);
    const lease = await takenBy(own);
    server.rotate("token-2");
    await sleep(1_800);
    expect(lease.isHeld()).toBe(true);
    server.rotate("token-3", "late");
    await expect.poll(lease.isHeld, { timeout: 3_000 }).toBe(false);
    expect(own.lost[0]).toContain(`the cluster does not accept the token in ${server.access.tokenFile}`);
    expect(own.lost[0]).not.toContain("token-");
  });

  it.each(["get", "create", "update"])("names the verb that is missing: %s", async (verb) => {
    const server = await kubeApiserver();
    if (verb === "update") await takenBy(candidate(server));
    server.verbs.delete(verb);
    const own = candidate(server);
    if (verb === "update") server.edit("orgform", (lease) => ({ ...lease, spec: { ...lease.spec, holderIdentity: "" } }));
    expect(await refusal(own.take())).toBe(
      `The lease orgform in the namespace openai cannot be used: the service account may not ${verb} it. Give it a role with the verb ${verb} on leases of the group coordination.k8s.io in openai; all that is needed is get, create and update.`,
    );
  });

  it.each([
    [
      "another namespace",
      (access: ClusterAccess) => ({ ...access, namespace: "else" }),
      /there is no namespace else, or the cluster knows no leases\.$/,
    ],
    [
      "no token",
      (access: ClusterAccess) => ({ ...access, tokenFile: "/nowhere/token" }),
      /^The cluster's API cannot be used: \/nowhere\/token cannot be read \(ENOENT\)\. Let the pod mount/,
    ],
    [
      "a certificate that nobody vouches for",
      (access: ClusterAccess) => ({ ...access, caFile: join(import.meta.dirname, "../..", "package.json") }),
      /cannot be reached: \w*(CERT|SIGNED|PEM|ISSUER)\w*\.$/,
    ],
    ["nobody there", (access: ClusterAccess) => ({ ...access, url: "https://127.0.0.1:1" }), /cannot be reached: ECONNREFUSED\.$/],
  ])("is said: %s", async (_, change, message) => {
    const server = await kubeApiserver();
    expect(await refusal(candidate({ access: change(server.access) }).take())).toMatch(message);
  });

  it("is said when it does not answer", async () => {
    const server = await kubeApiserver();
    server.mishaps.push({ delay: 2_000 });
    expect(await refusal(candidate(server).take())).toBe("The cluster gave no answer within 0.6 seconds.");
  });
});

describe("what a pod is given", () => {
  it("is the address and where the service account is mounted, and nothing outside of a cluster", async () => {
    const { folder } = await kubeApiserver();
    const rest = { tokenFile: `${folder}/token`, caFile: `${folder}/ca.crt`, namespace: "openai" };
    expect(inCluster({ KUBERNETES_SERVICE_HOST: "10.0.0.1", KUBERNETES_SERVICE_PORT: "6443" }, folder)).toEqual({
      url: "https://10.0.0.1:6443",
      ...rest,
    });
    expect(inCluster({ KUBERNETES_SERVICE_HOST: "fd00::1" }, folder)?.url).toBe("https://[fd00::1]:443");
    expect(inCluster({}, folder)).toBeUndefined();
    expect(() => inCluster({ KUBERNETES_SERVICE_HOST: "10.0.0.1" }, "/nowhere")).toThrow(/\/nowhere\/namespace cannot be read \(ENOENT\)/);
    writeFileSync(join(folder, "namespace"), "other\n");
    expect(inCluster({ KUBERNETES_SERVICE_HOST: "10.0.0.1" }, folder)?.namespace).toBe("other");
  });
});
