import { describe, expect, test } from "vitest";
import { escaped, escapedJson } from "../../src/report/escape.ts";
import { roughly, wrapped } from "../../src/report/phrase.ts";
import { membersOf, shown } from "../../src/report/value.ts";

describe("a value on one line", () => {
  test.each([
    ["monthly_usd", 2500, "$2,500"],
    ["monthly_usd", 2500.5, "$2,500.50"],
    ["monthly_usd", 0.07, "$0.07"],
    ["max_tokens_per_1_minute", 200000, "200,000"],
    ["batch", 0, "0"],
    ["expires_at", 1_795_305_727, "2026-11-22T00:02:07Z"],
    ["certificate", `-----BEGIN CERTIFICATE-----\n${"x".repeat(300)}`, "(2 lines)"],
    ["description", "two\nlines", '"two\\nlines"'],
    ["description", "x".repeat(201), `${"x".repeat(200)}… (201 characters)`],
    ["expires_at", 1_795_305_720, "2026-11-22T00:02Z"],
    ["role", "owner", "owner"],
    ["role", null, "unset"],
    ["role", undefined, "unset"],
    ["description", "unset", '"unset"'],
    ["description", "", '""'],
    ["description", "12", '"12"'],
    ["description", 'a "b" \\', '"a \\"b\\" \\\\"'],
    ["user", "user/bo@acme.example", "user/bo@acme.example"],
    ["kms_arn", "arn:aws:kms:eu-1:1:key/2", "arn:aws:kms:eu-1:1:key/2"],
    ["mcp", false, "false"],
    ["model_ids", [], "none"],
    ["model_ids", ["a", "b c"], 'a, "b c"'],
    ["rule", { claims: ["x"], n: null }, "{claims: x, n: unset}"],
  ])("%s %j is %s", (field, value, text) => {
    expect(shown(field, value)).toBe(text);
  });
});

test("a list tells what comes and goes; a change of order alone shows both sides", () => {
  expect(membersOf("f", ["a", "b", "c"], ["c", "d"])).toEqual({ gained: ["d"], lost: ["a", "b"], kept: 1 });
  expect(membersOf("f", ["a", "b"], ["b", "a"])).toBeUndefined();
  expect(membersOf("f", null, ["a"])).toBeUndefined();
});

test.each([
  ["a\u202Eb", "a\\u202Eb"],
  ["\u001B[31m", "\\u001B[31m"],
  ["line\nline\ttab\r", "line\\nline\\ttab\\r"],
  ["\u200B\u2060\uFEFF\u00AD", "\\u200B\\u2060\\uFEFF\\u00AD"],
  ["\u{E0041}", "\\u{E0041}"],
  ["\uD800", "\\uD800"],
  ["Zoë 😀 東京", "Zoë 😀 東京"],
])("%j is shown as %s", (text, safe) => {
  expect(escaped(text)).toBe(safe);
});

test("JSON keeps its meaning and its line breaks", () => {
  const value = { "k\u202E": "\u{E0041}\u0085\u200D", n: ["a\nb"] };
  const json = escapedJson(JSON.stringify(value, undefined, 2));
  expect(JSON.parse(json)).toEqual(value);
  expect(json).toMatch(/^[\x20-\x7E\n]+$/);
});

test.each([
  [0, "under a minute"],
  [60, "about 1 minute"],
  [61, "about 2 minutes"],
  [5400, "about 1 h 30 min"],
  [7200, "about 2 h"],
])("%i seconds are %s", (seconds, text) => {
  expect(roughly(seconds)).toBe(text);
});

test("lines break at blanks, and a word that is too long stays whole", () => {
  expect(wrapped("aa bb cccccccccc d", { width: 7, indent: "  " })).toEqual(["  aa bb", "  cccccccccc", "  d"]);
  expect(wrapped("aa bb", { width: undefined, indent: "" })).toEqual(["aa bb"]);
});
