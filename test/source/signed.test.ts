import { execFileSync, spawnSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { repository } from "../../src/source/repository.ts";
import type { Signing } from "../../src/source/signed.ts";
import type { Latest, Source } from "../../src/source/source.ts";
import { temporary } from "../support/closing.ts";
import { Origin, userEnvironment } from "./origin.ts";

const never = new AbortController().signal;
const idOf = (latest: Latest): string => ("found" in latest ? latest.found.revision.id : latest.problem);

function sshKey(): string {
  const file = join(temporary(), "key");
  execFileSync("ssh-keygen", ["-q", "-t", "ed25519", "-N", "", "-f", file]);
  return file;
}

function signersOf(...keys: readonly string[]): string {
  const file = join(temporary(), "allowed_signers");
  writeFileSync(file, keys.map((key) => `ada@acme.example namespaces="git" ${readFileSync(`${key}.pub`, "utf8")}`).join(""));
  return file;
}

const sourceOf = (origin: Origin, signed: Signing, more = {}): Source =>
  repository({ url: origin.url, ref: "main", path: "", signed }, { stateDir: temporary(), environment: userEnvironment(more) });

const withSsh = (key: string): readonly string[] => ["-c", "gpg.format=ssh", "-c", `user.signingKey=${key}`];

function pushSigned(origin: Origin, settings: readonly string[], text: string): string {
  origin.write("org.yaml", text);
  origin.git("add", "--all");
  origin.git(...settings, "commit", "--quiet", "--gpg-sign", "--message", text);
  return origin.git("rev-parse", "HEAD");
}

/** Where one is missing the run says that its test was skipped. */
const lacks = (program: string): boolean => spawnSync(program, ["-?"]).error !== undefined;

it.skipIf(lacks("ssh-keygen"))("uses commits that a signer signed, and no others; what was accepted stays", async () => {
  const [origin, ours, theirs] = [new Origin(), sshKey(), sshKey()];
  const allowedSigners = signersOf(ours);
  const source = sourceOf(origin, { allowedSigners });
  const good = pushSigned(origin, withSsh(ours), "1");
  expect(idOf(await source.latest(never))).toBe(good);
  await source.accept(good);
  const refused = (commit: string, reason: string): string =>
    `Commit ${commit.slice(0, 12)} is not used: ${reason}. It must be signed with a key in ${allowedSigners}.`;
  expect(idOf(await source.latest(never))).toBe(good);
  const unsigned = origin.push({ "org.yaml": "2" });
  expect(idOf(await source.latest(never))).toBe(refused(unsigned, "it is not signed"));
  const foreign = pushSigned(origin, withSsh(theirs), "3");
  expect(idOf(await source.latest(never))).toBe(refused(foreign, "it is signed by somebody else"));
  const forged = origin.git("cat-file", "commit", good).replace("ada@acme.example", "eve@acme.example");
  const id = execFileSync("git", ["-C", origin.folder, "hash-object", "-t", "commit", "-w", "--stdin"], {
    input: `${forged}\n`,
    encoding: "utf8",
  }).trim();
  origin.git("update-ref", "refs/heads/main", id);
  expect(idOf(await source.latest(never))).toBe(refused(id, "its signature does not fit what it holds"));
  expect((await source.accepted())?.revision.id).toBe(good);
  writeFileSync(allowedSigners, "");
  origin.git("update-ref", "refs/heads/main", good);
  expect(idOf(await source.latest(never))).toBe(refused(good, "it is signed by somebody else"));
});

it.skipIf(lacks("gpg") || lacks("ssh-keygen"))(
  "takes keys in gpg's keyring where no file is named, and no setting of anybody's in their place",
  async () => {
    const home = temporary();
    const more = { GNUPGHOME: home };
    const gpg = (...args: readonly string[]): string =>
      execFileSync("gpg", ["--homedir", home, "--batch", "--quiet", ...args], { encoding: "utf8", stdio: ["ignore", "pipe", "ignore"] });
    gpg("--passphrase", "", "--quick-generate-key", "Ada <ada@acme.example>", "ed25519", "sign", "never");
    try {
      const origin = new Origin({ more });
      const good = pushSigned(origin, ["-c", "user.signingKey=ada@acme.example"], "1");
      expect(idOf(await sourceOf(origin, {}, more).latest(never))).toBe(good);
      expect(idOf(await sourceOf(origin, {}, { GNUPGHOME: temporary() }).latest(never))).toMatch(
        /is not used: it is signed by somebody else\. It must be signed with a key in the gpg keyring\.$/,
      );
      const allowedSigners = signersOf(sshKey());
      expect(idOf(await sourceOf(origin, { allowedSigners }, more).latest(never))).toMatch(/is not used: it is signed by somebody else/);
      const ours = sshKey();
      const bySsh = pushSigned(origin, withSsh(ours), "2");
      const settings = { GIT_CONFIG_COUNT: "1", GIT_CONFIG_KEY_0: "gpg.ssh.allowedSignersFile", GIT_CONFIG_VALUE_0: signersOf(ours) };
      expect(idOf(await sourceOf(origin, {}, { ...more, ...settings }).latest(never))).toMatch(
        new RegExp(`^Commit ${bySsh.slice(0, 12)} is not used`),
      );
    } finally {
      execFileSync("gpgconf", ["--homedir", home, "--kill", "all"], { stdio: "ignore" });
    }
  },
);
