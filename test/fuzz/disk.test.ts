import { execFileSync } from "node:child_process";
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import * as fc from "fast-check";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { compileValidator } from "../../src/config/compile.ts";
import { loadFiles, type Loaded } from "../../src/config/load.ts";
import { kinds } from "../../src/kinds/index.ts";
import { renderDiagnostics } from "../../src/report/diagnostics.ts";
import { property } from "./support.ts";

let folder: string;
beforeAll(() => void (folder = realpathSync(mkdtempSync(join(tmpdir(), "orgform-fuzz-")))));
afterAll(() => rmSync(folder, { recursive: true }));

const validate = compileValidator(kinds);
// While the certificate of the examples is valid.
const now = Date.parse("2027-01-01");
const loadAt = (...paths: readonly string[]): Loaded =>
  loadFiles(
    paths.map((path) => join(folder, path)),
    { kinds, validate, environment: {}, now },
  );
const linesOf = ({ diagnostics }: Loaded): readonly string[] =>
  diagnostics.map(({ code, message, source }) => `${code} ${source?.file ?? "-"} ${message}`.replaceAll(`${folder}/`, ""));

const org = "version: 1\nroles: {café: {permissions: [api.usage.read], description: 'Ünïcödé 😀'}}\n";

/** The ways in which an editor, or somebody's script, may save a text. */
const encodings: Readonly<Record<string, (text: string) => Buffer>> = {
  "UTF-8": (text) => Buffer.from(text),
  "UTF-8 with a mark": (text) => Buffer.from(`\uFEFF${text}`),
  "UTF-16": (text) => Buffer.from(`\uFEFF${text}`, "utf16le"),
  "UTF-16 without a mark": (text) => Buffer.from(text, "utf16le"),
  "UTF-16, the other way round": (text) => Buffer.from(`\uFEFF${text}`, "utf16le").swap16(),
  "UTF-32": (text) => Buffer.from(Uint32Array.from(Array.from(`\uFEFF${text}`, (character) => character.codePointAt(0) ?? 0)).buffer),
  "Latin-1": (text) => Buffer.from(text, "latin1"),
};

describe("whatever bytes a file holds", () => {
  const bytes = fc.record({
    encoding: fc.constantFrom(...Object.keys(encodings)),
    cut: fc.option(fc.nat({ max: 80 })),
    flips: fc.array(fc.tuple(fc.nat({ max: 90 }), fc.nat({ max: 255 })), { maxLength: 3 }),
  });

  property("loading it ends in a desired state or in diagnostics", { of: bytes, runs: 100 }, ({ encoding, cut, flips }) => {
    const buffer = encodings[encoding]!(org).subarray(0, cut ?? undefined);
    for (const [at, value] of flips) if (at < buffer.length) buffer[at] = value;
    writeFileSync(join(folder, "bytes.yaml"), buffer);
    const { desired, diagnostics, texts } = loadAt("bytes.yaml");
    expect(desired === undefined).toBe(diagnostics.some(({ severity }) => severity === "error"));
    expect(renderDiagnostics(diagnostics, { texts })).not.toMatch(/[^\P{Cc}\n]|[\p{Cf}\p{Cs}]/u);
  });

  test.each(Object.entries(encodings))("%s is understood, or refused by one diagnostic", (name, encode) => {
    writeFileSync(join(folder, "encoded.yaml"), encode(org));
    const { desired, diagnostics } = loadAt("encoded.yaml");
    expect(diagnostics.map(({ code }) => code)).toEqual({ "UTF-8": [], "UTF-8 with a mark": ["byte-order-mark"] }[name] ?? ["not-utf8"]);
    expect(desired === undefined).toBe(!name.startsWith("UTF-8"));
  });
});

describe("what is no file that could be read is told, by its own path", () => {
  const put = (path: string, text = "version: 1\nroles: {}\n"): void => {
    mkdirSync(join(folder, path, ".."), { recursive: true });
    writeFileSync(join(folder, path), text);
  };
  const link = (path: string, target: string): void => {
    mkdirSync(join(folder, path, ".."), { recursive: true });
    symlinkSync(target, join(folder, path));
  };

  test.each<[what: string, path: string, make: (path: string) => void, says: string]>([
    ["a file that is not there", "a/none.yaml", () => {}, "unreadable-file - a/none.yaml cannot be read: there is no such file or folder"],
    [
      "a folder with the name of a file",
      "b/dir.yaml",
      (path) => mkdirSync(join(folder, path), { recursive: true }),
      "empty-configuration - b/dir.yaml holds no file that ends in .yaml or .yml",
    ],
    [
      "a file as if it were a folder",
      "c/org.yaml/more.yaml",
      () => put("c/org.yaml"),
      "unreadable-file - c/org.yaml/more.yaml cannot be read: a part of its path is no folder",
    ],
    [
      "links in a circle",
      "d/self.yaml",
      (path) => link(path, "self.yaml"),
      "unreadable-file - d/self.yaml cannot be read: its links lead in a circle",
    ],
    ["a device without an end", "/dev/zero", () => {}, "it is larger than 16 MB"],
    [
      "a file of 20 MB",
      "e/large.yaml",
      (path) => put(path, "x".repeat(20_000_000)),
      "unreadable-file - e/large.yaml cannot be read: it is larger than 16 MB",
    ],
    [
      "a link in a folder that leads nowhere",
      "f",
      () => (put("f/org.yaml"), link("f/team/gone.yaml", "nowhere")),
      "unreadable-file - f/team/gone.yaml cannot be read: there is no such file or folder",
    ],
    [
      "a link in a folder that leads out of it",
      "g",
      () => (put("g/org.yaml"), link("g/passwd.yaml", "/etc/passwd")),
      "unreadable-file - g/passwd.yaml cannot be read: it is a link that leads out of the folder",
    ],
    [
      "a link to a folder outside",
      "h",
      () => (put("h/org.yaml"), link("h/etc", "/etc")),
      "unreadable-file - h/etc cannot be read: it is a link that leads out of the folder",
    ],
    [
      "a pipe in a folder, which nobody writes to",
      "i",
      () => (put("i/org.yaml"), execFileSync("mkfifo", [join(folder, "i", "pipe.yaml")])),
      "unreadable-file - i/pipe.yaml cannot be read: it is no file",
    ],
  ])("%s", (_, path, make, says) => {
    make(path);
    const problems = path.startsWith("/") ? linesOf(loadFiles([path], { kinds, validate, environment: {}, now })) : linesOf(loadAt(path));
    expect(problems).toHaveLength(1);
    expect(problems[0]).toContain(says);
  });

  test("a socket", async () => {
    const server = createServer();
    await new Promise<void>((resolve) => server.listen(join(folder, "socket.yaml"), resolve));
    expect(linesOf(loadAt("socket.yaml"))).toEqual(["unreadable-file - socket.yaml cannot be read: it is no file"]);
    await new Promise((resolve) => server.close(resolve));
  });

  // Root may read everything.
  test.skipIf(process.getuid?.() === 0)("a file that may not be read", () => {
    put("closed.yaml");
    chmodSync(join(folder, "closed.yaml"), 0);
    expect(linesOf(loadAt("closed.yaml"))).toEqual(["unreadable-file - closed.yaml cannot be read: permission denied"]);
  });
});

describe("a folder as Kubernetes mounts it", () => {
  test("is read through its links, certificates too", () => {
    const pem = readFileSync("examples/certs/acme-mtls.pem", "utf8");
    mkdirSync(join(folder, "mount", "..2026_11_22"), { recursive: true });
    writeFileSync(join(folder, "mount", "..2026_11_22", "org.yaml"), "version: 1\ncertificates: {mtls: {file: mtls.pem}}\n");
    writeFileSync(join(folder, "mount", "..2026_11_22", "mtls.pem"), pem);
    symlinkSync("..2026_11_22", join(folder, "mount", "..data"));
    for (const name of ["org.yaml", "mtls.pem"]) symlinkSync(`..data/${name}`, join(folder, "mount", name));
    const loaded = loadAt("mount");
    expect(linesOf(loaded)).toEqual([]);
    expect([...(loaded.desired?.values() ?? [])].flatMap(({ wanted }) => [...wanted.keys()])).toEqual(["certificate/mtls"]);
  });
});

describe("what a file names is never shown", () => {
  const pem = readFileSync("examples/certs/acme-mtls.pem");

  property("whatever it holds", { of: fc.tuple(fc.nat(), fc.uint8Array({ minLength: 1, maxLength: 30 })), runs: 60 }, ([at, bytes]) => {
    writeFileSync(join(folder, "named.yaml"), "version: 1\ncertificates: {mtls: {file: secret.pem}}\n");
    const start = at % pem.length;
    writeFileSync(join(folder, "secret.pem"), Buffer.concat([pem.subarray(0, start), bytes, pem.subarray(start + bytes.length)]));
    const { desired, diagnostics, texts } = loadAt("named.yaml");
    expect(desired === undefined).toBe(diagnostics.some(({ severity }) => severity === "error"));
    const shown = renderDiagnostics(diagnostics, { texts });
    for (const line of pem
      .toString("latin1")
      .split("\n")
      .filter((each) => each.length > 20 && !each.startsWith("-----")))
      expect(shown).not.toContain(line);
  });

  test("a private key beside the certificate is refused, for all of the file would be sent", () => {
    writeFileSync(join(folder, "both.yaml"), "version: 1\ncertificates: {mtls: {file: both.pem}}\n");
    writeFileSync(join(folder, "both.pem"), `${pem.toString()}-----BEGIN EC PRIVATE KEY-----\nc2VjcmV0\n-----END EC PRIVATE KEY-----\n`);
    expect(linesOf(loadAt("both.yaml"))).toEqual([
      "not-a-certificate both.yaml certificate/mtls: this holds a private key beside the certificate",
    ]);
  });

  test.skipIf(process.platform !== "linux")("nor is what lies behind a link to somebody's secrets", () => {
    symlinkSync("/proc/self/environ", join(folder, "environment.yaml"));
    const { diagnostics, texts } = loadAt("environment.yaml");
    expect(diagnostics.map(({ code }) => code)).toEqual(["bad-character"]);
    expect(renderDiagnostics(diagnostics, { texts })).not.toContain("PATH");
  });
});
