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
