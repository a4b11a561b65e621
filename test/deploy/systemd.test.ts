import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { root, textOf } from "./files.ts";

const path = "deploy/systemd/orgform.service";
const settings = textOf(path)
  .split("\n")
  .flatMap((line) => /^(\w+)=(.*)$/.exec(line)?.slice(1, 3).join("=") ?? []);
const analyze = "/usr/bin/systemd-analyze";
const strace = "/usr/bin/strace";
/** Not everywhere may a process watch another. */
const canTrace = spawnSync(strace, ["-qq", "true"]).status === 0;

/** Of each set of systemd's, what is in it: names of system calls, and of other sets. */
function callSets(): ReadonlyMap<string, readonly string[]> {
  const { stdout } = spawnSync(analyze, ["syscall-filter", "--no-pager"], { encoding: "utf8" });
  const sets = stdout.split(/\n(?=@)/).map((text) => text.split("\n").map((line) => line.trim()));
  return new Map(sets.map(([name = "", ...lines]) => [name, lines.filter((line) => /^@?\w/.test(line))]));
}

describe("the unit", () => {
  it("runs as nobody in particular, with the key from where only root reads, and its state where it may write", () => {
    expect(settings).toEqual(
      expect.arrayContaining([
        "DynamicUser=yes",
        "LoadCredential=admin-key:/etc/orgform/admin-key",
        "StateDirectory=orgform",
        "ProtectSystem=strict",
      ]),
    );
    expect(settings.find((setting) => setting.startsWith("ExecStart="))).toContain("--state-dir /var/lib/orgform");
    expect(settings.filter((setting) => /^Environment=.*(KEY|TOKEN)/.test(setting))).toEqual([]);
  });

  it("lets JavaScript be compiled, and a write that is under way be finished", () => {
    expect(settings.filter((setting) => /MemoryDenyWriteExecute=yes/.test(setting))).toEqual([]);
    expect(settings).toEqual(expect.arrayContaining(["KillMode=mixed", "TimeoutStopSec=120"]));
  });

  it("is there again after a reload that came too early, which ends it as if it were meant", () => {
    expect(settings).toContain("Restart=always");
  });

  it.skipIf(!existsSync(analyze) || !canTrace)("allows every system call that Node makes while it starts", () => {
    const [sets, calls] = [callSets(), new Set<string>()];
    const callsIn = (name: string): readonly string[] => sets.get(name)?.flatMap(callsIn) ?? [name];
    for (const [, without, names = ""] of settings.flatMap((setting) => [...setting.matchAll(/^SystemCallFilter=(~?)(.*)$/g)])) {
      const named = names.split(" ").flatMap(callsIn);
      for (const call of named) {
        if (without === "~") calls.delete(call);
        else calls.add(call);
      }
    }
    expect(calls).toContain("openat");
    expect(calls).not.toContain("reboot");
    const { stderr } = spawnSync(strace, ["-f", "-qq", process.execPath, "--eval", "0"], { encoding: "utf8", maxBuffer: 64 * 1024 * 1024 });
    const made = new Set([...stderr.matchAll(/^(?:\[pid +\d+\] )?(\w+)\(/gm)].flatMap(([, call]) => call ?? []));
    expect(made).toContain("openat");
    expect([...made].filter((call) => !calls.has(call))).toEqual([]);
  });

  it.skipIf(!existsSync(analyze))("is known to systemd in every line, and exposes little", () => {
    const verified = spawnSync(analyze, ["verify", join(root, path)], { encoding: "utf8" });
    expect(verified.stderr.split("\n").filter((line) => line.includes("orgform.service"))).toEqual([]);
    const { status, stdout } = spawnSync(analyze, ["security", "--offline=true", "--threshold=20", join(root, path)], { encoding: "utf8" });
    expect([status, /Overall exposure level for orgform\.service: ([\d.]+)/.exec(stdout)?.[1]]).toEqual([
      0,
      expect.stringMatching(/^[01]\./),
    ]);
  });
});
