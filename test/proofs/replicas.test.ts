import { setTimeout as sleep } from "node:timers/promises";
import { expect, test } from "vitest";
import { kubeApiserver } from "../state/kube-apiserver.ts";
import { Replicas, until, type Replica } from "./replicas-suite.ts";

const counted = (replicas: readonly Replica[]): number => replicas.reduce((sum, { writes }) => sum + writes().length, 0);

test("of two daemons before one lease one writes: the other one goes on where it ends, and stops when it loses the lease", async () => {
  const { access } = await kubeApiserver();
  const replicas = await Replicas.before(access);
  const one = replicas.start("one", 30);
  await one.running.said("this process leads");
  const other = replicas.start("other", 80);
  await other.running.said("this process stands by: daemon on one, since ");
  await until("the first one writes", () => one.writes().length > 5);
  expect(other.writes()).toEqual([]);
  // What reaches the one that stands by is passed on.
  expect(await other.page()).toMatch(/\d of 30 changes/);

  one.running.kill("SIGTERM");
  expect((await one.running.ended).code).toBe(0);
  expect(one.isClosed()).toBe(true);
  expect(replicas.missing(30)).not.toEqual([]);
  await other.running.said("this process leads");
  await until("the other one writes", () => other.writes().length > 0);
  const handedOver = Math.min(...other.writes().map(({ at }) => at));
  expect(Math.max(...one.writes().map(({ at }) => at))).toBeLessThan(handedOver);

  await replicas.seize(2);
  await other.running.said("run ended");
  const atLoss = replicas.simulation.writes();
  expect(replicas.missing(80)).not.toEqual([]);
  expect(other.running.soFar().stderr).toContain("somebody");
  await sleep(1_000);
  expect(replicas.simulation.writes()).toBe(atLoss);
  await until("it leads again, and ends what it began", () => replicas.missing(80).length === 0);
  // Each write is in one journal, and none was sent twice.
  expect(replicas.simulation.writes()).toBe(counted([one, other]));
  expect(new Set([one, other].flatMap(({ writes }) => writes().map(({ address }) => address))).size).toBe(80);
  other.running.kill("SIGTERM");
  expect((await other.running.ended).code).toBe(0);
}, 90_000);
