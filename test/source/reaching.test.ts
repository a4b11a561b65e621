import { spawn } from "node:child_process";
import { once } from "node:events";
import { chmodSync, existsSync, readFileSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeEach, describe, expect, it } from "vitest";
import { repository } from "../../src/source/repository.ts";
import { SourceError, type Latest, type Source } from "../../src/source/source.ts";
import { closeLater, temporary } from "../support/closing.ts";
import { Origin, userEnvironment } from "./origin.ts";
import { answering, certificate, served, silent } from "./serving.ts";

const tls = certificate();
const never = new AbortController().signal;
let origin: Origin;
let stateDir: string;
beforeEach(() => {
  origin = new Origin();
  stateDir = join(temporary(), "state");
});

interface Reaching {
  readonly url: string;
  readonly more?: Readonly<Record<string, string>>;
  readonly timeoutMs?: number;
}

const reaching = ({ url, more = {}, timeoutMs = 20_000 }: Reaching): Source =>
  repository({ url, ref: "main", path: "" }, { stateDir, environment: userEnvironment({ GIT_SSL_CAINFO: tls.path, ...more }), timeoutMs });

const idOf = (latest: Latest): string => ("found" in latest ? latest.found.revision.id : latest.problem);

function script(text: string): string {
  const file = join(temporary(), "script");
  writeFileSync(file, `#!/bin/sh\n${text}\n`);
  chmodSync(file, 0o755);
  return file;
}

describe("over https", () => {
  it("is fetched with the password that the user's credential helper knows", async () => {
    const commit = origin.push({ "org.yaml": "1" });
    const server = await served(origin.folder, { certificate: tls, password: "secret-word" });
    const helper = script("echo username=bot; echo password=secret-word");
    const more = { GIT_CONFIG_COUNT: "1", GIT_CONFIG_KEY_0: "credential.helper", GIT_CONFIG_VALUE_0: helper };
    expect(idOf(await reaching({ url: server.url, more }).latest(never))).toBe(commit);
    const next = origin.push({ "org.yaml": "2" });
    expect(idOf(await reaching({ url: server.url, more }).latest(never))).toBe(next);
  });

  it("is fetched with what GIT_ASKPASS answers", async () => {
    const commit = origin.push({ "org.yaml": "1" });
    const server = await served(origin.folder, { certificate: tls, password: "secret-word" });
    const asked = script('case "$1" in Username*) echo bot;; *) echo secret-word;; esac');
    expect(idOf(await reaching({ url: server.url, more: { GIT_ASKPASS: asked } }).latest(never))).toBe(commit);
  });

  it("says what is missing where nobody signs in, or somebody else, and asks nobody", async () => {
    origin.push({ "org.yaml": "1" });
    const server = await served(origin.folder, { certificate: tls, password: "secret-word" });
    expect(idOf(await reaching({ url: server.url }).latest(never))).toMatch(
      /^https:\/\/127\.0\.0\.1:\d+\/repository\.git cannot be fetched: .*\. Give git what it takes to sign in there/,
    );
    const wrong = script("echo username=bot; echo password=wrong-word");
    const more = { GIT_CONFIG_COUNT: "1", GIT_CONFIG_KEY_0: "credential.helper", GIT_CONFIG_VALUE_0: wrong };
    const said = idOf(await reaching({ url: server.url, more }).latest(never));
    expect(said).toMatch(/Give git what it takes to sign in there/);
    expect(said).not.toContain("wrong-word");
  });

  it("does not repeat who signs in, where a token stands in the address", async () => {
    const server = await served(origin.folder, { certificate: tls, password: "secret-word" });
    const said = idOf(await reaching({ url: server.url.replace("https://", "https://ghp_token@") }).latest(never));
    expect(said).toMatch(/cannot be fetched/);
    expect(said).not.toContain("ghp_token");
  });

  it("trusts no certificate that nobody vouches for", async () => {
    const server = await served(origin.folder, { certificate: tls });
    const said = idOf(await reaching({ url: server.url, more: { GIT_SSL_CAINFO: "examples/certs/acme-mtls.pem" } }).latest(never));
    expect(said).toMatch(/certificate.*Name the authority that signed its certificate in GIT_SSL_CAINFO\.$/);
  });

  it("does not follow to where a server points over plain http", async () => {
    origin.push({ "org.yaml": "1" });
    const url = await answering(
      tls,
      (request, response) => void response.writeHead(302, { location: `http://127.0.0.1:9${request.url ?? ""}` }).end(),
    );
    expect(idOf(await reaching({ url: `${url}/x.git` }).latest(never))).toMatch(/cannot be fetched: .*(http|protocol)/i);
  });

  it("draws nothing on a terminal of what a server says", async () => {
    const url = await answering(
      tls,
      (_, response) => void response.writeHead(500, { "content-type": "text/plain" }).end("\u001B]0;title\u0007\u001B[31mred"),
    );
    expect(idOf(await reaching({ url: `${url}/x.git` }).latest(never))).toMatch(/^[^\p{Cc}]*cannot be fetched[^\p{Cc}]*$/u);
  });

  it("gives up on a server that says nothing, and at once when it is to end", async () => {
    const server = await silent(tls);
    const url = `${server.url}/x.git`;
    const began = performance.now();
    expect(idOf(await reaching({ url, timeoutMs: 1_000 }).latest(never))).toBe(`${url} gave no answer within 1 second.`);
    expect(idOf(await reaching({ url }).latest(AbortSignal.timeout(200)))).toBe(`${url} was not fetched: it was to end.`);
    expect(idOf(await reaching({ url }).latest(AbortSignal.abort()))).toBe(`${url} was not fetched: it was to end.`);
    expect(performance.now() - began).toBeLessThan(12_000);
    // Nor do the programs that git has started wait on.
    await expect.poll(server.connections).toBe(0);
  });
});

describe("over ssh", () => {
  /** What ssh does, but for the way there: runs the last argument. */
  const ssh = (before = ""): string => script(`${before}\nfor last; do :; done\neval "$last"`);
  const url = (): string => `ssh://git@host.example${origin.folder}/.git`;

  it("is fetched with the user's own command and agent, by a git that knows no secret of ours and has no terminal", async () => {
    const commit = origin.push({ "org.yaml": "1" });
    const seen = join(temporary(), "seen");
    const command = ssh(`env > ${seen}; if (: < /dev/tty) 2> /dev/null; then echo TERMINAL=yes >> ${seen}; fi`);
    const secrets = {
      OPENAI_ADMIN_KEY: "sk-admin-secret",
      ACME_KEY: "sk-admin-other",
      SSH_AUTH_SOCK: "/run/agent",
      GIT_DIR: "/elsewhere",
      GIT_TRACE: "1",
    };
    expect(idOf(await reaching({ url: url(), more: { ...secrets, GIT_SSH_COMMAND: command } }).latest(never))).toBe(commit);
    const environment = readFileSync(seen, "utf8");
    expect(environment).toContain("SSH_AUTH_SOCK=/run/agent");
    expect(environment).toContain("GIT_TERMINAL_PROMPT=0");
    expect(environment).not.toMatch(/sk-admin|GIT_TRACE|\/elsewhere|TERMINAL=yes/);
  });

  it.each([
    ["git@host.example: Permission denied (publickey).", /: git@host\.example: Permission denied \(publickey\)\. Give git what it takes/],
    ["Host key verification failed.", /: Host key verification failed\. Put the host's key into known_hosts/],
    ["ERROR: Repository not found.", /: Repository not found\. Check the address/],
  ])("says what ssh says: %s", async (said, expected) => {
    const command = script(`echo '${said}' >&2; exit 255`);
    expect(idOf(await reaching({ url: "git@host.example:a/b.git", more: { GIT_SSH_COMMAND: command } }).latest(never))).toMatch(expected);
  });
});

describe("an address", () => {
  it.each([
    "http://host.example/x.git",
    "git://host.example/x.git",
    "ext::sh -c touch% /tmp/x",
    "ftp://host.example/x",
    "fd::17",
    "--upload-pack=touch /tmp/x",
    "-c",
    "",
    "x.git",
    "https://host.example/a\nb",
  ])("%s is none that is used", (url) => {
    expect(() => reaching({ url })).toThrow(SourceError);
  });

  it("holds no password, and the sentence that says so does not repeat it", () => {
    expect(() => reaching({ url: "https://bot:hunter2@host.example/x.git" })).toThrow(
      'The address "https://host.example/x.git" holds a password, which anybody on the machine can see: give it to git by a credential helper, GIT_ASKPASS or an SSH key.',
    );
  });

  it("leads to no other protocol, whatever the user's settings make of it", async () => {
    const trace = join(temporary(), "ran");
    const more = {
      GIT_CONFIG_COUNT: "2",
      GIT_CONFIG_KEY_0: `url.ext::sh -c touch% ${trace}%.insteadOf`,
      GIT_CONFIG_VALUE_0: "https://host.example/",
      GIT_CONFIG_KEY_1: "protocol.ext.allow",
      GIT_CONFIG_VALUE_1: "always",
      GIT_ALLOW_PROTOCOL: "ext:https",
    };
    expect(idOf(await reaching({ url: "https://host.example/x", more }).latest(never))).toMatch(
      /cannot be fetched: transport 'ext' not allowed/,
    );
    expect(existsSync(trace)).toBe(false);
  });

  it.each(["-main", "ma in", "main:x", "a..b", "main^{commit}", "main~1", "refs/*", "@{u}", "", "x.lock", "+main", "a\u0000b"])(
    "goes with no ref %j",
    (ref) => {
      const make = (): Source => repository({ url: origin.url, ref, path: "" }, { stateDir, environment: {} });
      if (ref === "+main") expect(make).not.toThrow();
      else expect(make).toThrow(SourceError);
    },
  );

  it.each(["../x", "/etc", "a/../../b", "a\\b", "a\nb"])("goes with no path %j", (path) => {
    expect(() => repository({ url: origin.url, ref: "main", path }, { stateDir, environment: {} })).toThrow(SourceError);
  });
});

describe("a machine", () => {
  it("without git is told what is missing", async () => {
    const source = repository({ url: origin.url, ref: "main", path: "" }, { stateDir, environment: { PATH: temporary() } });
    expect(idOf(await source.latest(never))).toBe("git is not installed here, and a repository cannot be read without it.");
  });

  it("whose state directory cannot be written is told so", async () => {
    origin.push({ "org.yaml": "1" });
    writeFileSync(stateDir, "a file");
    expect(idOf(await reaching({ url: origin.url }).latest(never))).toMatch(
      /cannot be read and written \(ENOTDIR\): mend that, or name another folder with --state-dir\.$/,
    );
  });
});

const built = new URL("../../dist/src/source/repository.js", import.meta.url).href;

describe("a process that is killed while it fetches", () => {
  it.each([0, 60, 120, 180, 240, 300, 360, 420])("after %i ms leaves nothing that the next one stumbles over", async (delay) => {
    origin.push(Object.fromEntries(Array.from({ length: 100 }, (_, index) => [`org/${index}.yaml`, `number: ${index}\n`])));
    const program = `const { repository } = await import(${JSON.stringify(built)});
      const source = repository(${JSON.stringify({ url: origin.url, ref: "main", path: "org" })}, { stateDir: ${JSON.stringify(stateDir)}, environment: process.env });
      console.log("ready");
      await source.latest(new AbortController().signal);`;
    const child = spawn(process.execPath, ["--input-type=module", "-e", program], {
      env: userEnvironment(),
      stdio: ["ignore", "pipe", "inherit"],
    });
    await once(child.stdout, "data");
    await new Promise((resolve) => setTimeout(resolve, delay));
    child.kill("SIGKILL");
    const source = repository({ url: origin.url, ref: "main", path: "org" }, { stateDir, environment: userEnvironment() });
    const latest = await source.latest(never);
    if ("problem" in latest) throw new Error(latest.problem);
    expect(readdirSync(latest.found.paths[0]!)).toHaveLength(100);
    expect(readFileSync(join(latest.found.paths[0]!, "99.yaml"), "utf8")).toBe("number: 99\n");
    const [own] = readdirSync(stateDir);
    // The last one's git may write on for a moment, where nobody reads it.
    const kept = readdirSync(join(stateDir, own!)).filter((name) => !name.endsWith(".git"));
    expect(kept.toSorted()).toEqual(["files", "revisions.json"]);
  });

  it("leaves a git that goes on writing: the next one reads nothing of what it writes, and takes it away in time", async () => {
    const first = origin.push({ "org.yaml": "1" });
    await reaching({ url: origin.url }).latest(never);
    const own = join(stateDir, readdirSync(stateDir)[0]!);
    const gits = (): readonly string[] => readdirSync(own).filter((name) => name.endsWith(".git"));
    const name = join(own, gits()[0]!);
    // As git does, by the name that it was given: it makes the folders that are missing, a lock, objects, and the ref at the end.
    const ends = join(temporary(), "end");
    const work = `mkdir -p ${name}/objects/incoming ${name}/refs/orgform; true > ${name}/shallow.lock; echo ${first} > ${name}/refs/orgform/latest`;
    const orphan = spawn("sh", ["-c", `while [ ! -e ${ends} ]; do ${work}; done 2> /dev/null`]);
    closeLater(() => orphan.kill());
    const ended = once(orphan, "exit");
    const second = origin.push({ "org.yaml": "2" });
    const next = reaching({ url: origin.url });
    expect(idOf(await next.latest(never))).toBe(second);
    const third = origin.push({ "org.yaml": "3" });
    expect(idOf(await next.latest(never))).toBe(third);
    writeFileSync(ends, "");
    await ended;
    const fourth = origin.push({ "org.yaml": "4" });
    expect(idOf(await reaching({ url: origin.url }).latest(never))).toBe(fourth);
    expect(gits()).toHaveLength(1);
  });
});
