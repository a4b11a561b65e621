import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { compileValidator } from "../../src/config/compile.ts";
import { loadFiles, type Loaded } from "../../src/config/load.ts";
import { kinds } from "../../src/kinds/index.ts";
import { entriesIn, problemsIn } from "./support.ts";

/** Its key was thrown away. */
const pem = `-----BEGIN CERTIFICATE-----
MIIBgzCCASmgAwIBAgIULmDH5DWaLWBrtCveP2vvXOIL4OQwCgYIKoZIzj0EAwIw
FzEVMBMGA1UEAwwMYWNtZS5leGFtcGxlMB4XDTI2MTEyMjAwMTMyNloXDTQ2MTEy
MjAwMTMyNlowFzEVMBMGA1UEAwwMYWNtZS5leGFtcGxlMFkwEwYHKoZIzj0CAQYI
KoZIzj0DAQcDQgAE83xQB4SNSUcw1wTZXzsK24+5Bg0+K8fgy9mh23sxWQUv7VNW
Ma81tuo9U8MIlg4LmNDGvSOhXkCg0HZttGDUTqNTMFEwHQYDVR0OBBYEFHQPK6gA
2oDnHW00d8iLgRZlXPtoMB8GA1UdIwQYMBaAFHQPK6gA2oDnHW00d8iLgRZlXPto
MA8GA1UdEwEB/wQFMAMBAf8wCgYIKoZIzj0EAwIDSAAwRQIhANRbdg1EJK8diudR
jcGIADqR1KYiL9o2X/XhW9sffEgXAiAj3xGae3mn+B+onArsAovvAcWJufsl9H1i
Pr4bu7qOlg==
-----END CERTIFICATE-----
`;

const validate = compileValidator(kinds);
let folder: string;
beforeEach(() => {
  folder = realpathSync(mkdtempSync(join(tmpdir(), "orgform-")));
  mkdirSync(join(folder, "config", "certs"), { recursive: true });
  writeFileSync(join(folder, "config", "certs", "acme.pem"), pem);
  writeFileSync(join(folder, "config", "certs", "key.pem"), "-----BEGIN PRIVATE KEY-----\nsecret\n-----END PRIVATE KEY-----\n");
  writeFileSync(join(folder, "outside.pem"), pem);
  symlinkSync(join(folder, "outside.pem"), join(folder, "config", "certs", "link.pem"));
});
afterEach(() => rmSync(folder, { recursive: true }));

function loadWith(entry: string): Loaded {
  const path = join(folder, "config", "org.yaml");
  writeFileSync(path, `version: 1\ncertificates: {acme: ${entry}}\n`);
  return loadFiles([path], { kinds, validate, environment: {}, now: 0 });
}

test("an entry's file is its value, and tells its dates", () => {
  const { spec } = entriesIn(loadWith("{file: certs/acme.pem, active: true}")).get("certificate/acme") ?? {};
  expect(spec).toEqual({ name: "acme", certificate: pem, active: true, valid_at: 1795306406, expires_at: 2426458406 });
});

test.each([
  ["certs/nowhere.pem", "unusable-file", "cannot be read"],
  ["../outside.pem", "unusable-file", "lies outside the folder of the configuration"],
  ["certs/link.pem", "unusable-file", "lies outside the folder of the configuration"],
  ["/etc/hostname", "unusable-file", "must be relative to this file"],
  ["certs", "unusable-file", "cannot be read"],
])("%s is no file to name", (file, code, message) => {
  const [problem, ...more] = loadWith(`{file: ${file}}`).diagnostics;
  expect(more).toEqual([]);
  expect(problem).toMatchObject({ code, message: `\`${file}\` ${message}`, source: { line: 2, column: 29 } });
});

test("what is no certificate is told of, and never shown", () => {
  const problems = problemsIn(loadWith("{file: certs/key.pem}"));
  expect(problems).toHaveLength(1);
  expect(problems[0]).toContain("certificate/acme: this is no X.509 certificate in PEM form");
  expect(problems[0]).not.toContain("secret");
});
