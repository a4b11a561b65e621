import { once } from "node:events";
import { mkdirSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { beforeEach, describe, expect, it } from "vitest";
import { newFolder, running, type Spawned } from "./support.ts";

/**
 * Takes the lock `rounds` times, and looks each time whether it is alone. What two of them do at once is seen by one of them at least: the
 * second to come in finds the name of the first, or the first finds at its end that the name is no longer its own.
 */
const program = `
  const { fileLock } = await state("file-lock");
  const { readFileSync, renameSync, rmSync, writeFileSync } = await import("node:fs");
  const [folder, rounds, leaves] = process.argv.slice(1);
  const me = String(process.pid);
  const textOf = (path) => { try { return readFileSync(path, "utf8"); } catch { return ""; } };
  const sleep = (ms) => new Promise((resolve) => setTimeout(resolve, ms));
  const runs = (pid) => /\\) [^ZX] /.test(textOf("/proc/" + pid + "/stat"));
  const lock = fileLock(folder, { doing: "apply", pid: process.pid, now: Date.now });
  const inside = folder + "/inside";
  const file = folder + "/lock.json";
  console.log("ready");
  await new Promise((resolve) => process.stdin.once("data", resolve));
  for (let done = 0; done < Number(rounds); ) {
    const taken = await lock.take();
    if (!("held" in taken)) { await sleep(Math.random() * 4); continue; }
    const other = textOf(inside);
    if (other !== "" && other !== me && runs(other)) console.log("TWO: " + other + " is here");
    writeFileSync(inside, me);
    await sleep(Math.random() * 3);
    if (textOf(inside) !== me) console.log("TWO: " + textOf(inside) + " came");
    if (!taken.held.isHeld()) console.log("LOST");
    rmSync(inside);
    done += 1;
    if (leaves === "it" && done < Number(rounds)) {
      // As if it had been killed: a claim that nobody stands behind.
      const claim = { ...JSON.parse(textOf(file)), pid: 2 ** 31 - 1, claim: String(Math.random()) };
      writeFileSync(folder + "/aside-" + me, JSON.stringify(claim));
      renameSync(folder + "/aside-" + me, file);
    } else taken.held.release();
  }
  console.log("done");
  process.exit();`;

describe.runIf(process.platform === "linux")("eight processes that want one lock", () => {
  let folder: string;
  beforeEach(() => {
    folder = newFolder();
    mkdirSync(folder);
  });

  async function race(rounds: number, leaves: "it" | "nothing"): Promise<readonly string[]> {
    const all = Array.from({ length: 8 }, () => running(program, [folder, String(rounds), leaves]));
    await Promise.all(all.map((process) => process.said("ready")));
    for (const { child } of all) child.stdin?.write("go\n");
    return Promise.all(all.map(({ output }) => output));
  }

  it("have it one after the other", async () => {
    expect(await race(10, "nothing")).toEqual(Array.from({ length: 8 }, () => "ready\ndone\n"));
    expect(readdirSync(folder)).toEqual([]);
  });

  it("take it over one after the other where each leaves it as if killed", async () => {
    expect(await race(10, "it")).toEqual(Array.from({ length: 8 }, () => "ready\ndone\n"));
  });

  it("are never two while any of them is killed at any moment, and the last one still gets it", async () => {
    const outputs: Promise<string>[] = [];
    const begin = (): Spawned => {
      const process = running(program, [folder, "1000000", "nothing"]);
      outputs.push(process.output);
      process.child.stdin?.write("go\n");
      return process;
    };
    const all = Array.from({ length: 8 }, begin);
    await Promise.all(all.map((process) => process.said("ready")));
    for (let kills = 0; kills < 16; kills += 1) {
      await sleep(Math.random() * 50);
      const at = Math.floor(Math.random() * all.length);
      all[at]!.child.kill("SIGKILL");
      all[at] = begin();
    }
    await Promise.all(all.map((process) => process.kill()));
    expect((await Promise.all(outputs)).join("")).not.toMatch(/TWO|LOST/);
    const last = running(program, [folder, "1", "nothing"]);
    last.child.stdin?.write("go\n");
    await once(last.child, "close");
    expect(await last.output).toBe("ready\ndone\n");
    expect(readdirSync(join(folder))).toEqual([]);
  });
});
