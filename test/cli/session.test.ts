import { expect, test } from "vitest";
import { accessFrom, connect, connectToRead } from "../../src/cli/session.ts";
import type { Shell } from "../../src/cli/shell.ts";

const access = { baseUrl: "https://api.acme.example/v1", adminKey: "sk-admin-1234", concurrency: 2, signal: new AbortController().signal };

test("what only reads holds no way to write, however deep one looks", () => {
  const session = connectToRead(access);
  expect(Object.keys(session).toSorted()).toEqual(["close", "reader", "traffic"]);
  expect(Object.keys(session.reader.client).toSorted()).toEqual(["get", "list"]);
  expect(Object.keys(connect(access).reader.client).toSorted()).toEqual(["get", "list"]);
});

test("where to and with which key come from the environment, and an empty value is none", () => {
  const from = (environment: Shell["environment"]) =>
    accessFrom({ environment } as Shell, { concurrency: 3 } as Parameters<typeof accessFrom>[1]);
  expect(from({ OPENAI_ADMIN_KEY: "k", OPENAI_BASE_URL: "" })).toEqual({
    baseUrl: "https://api.openai.com/v1",
    adminKey: "k",
    concurrency: 3,
  });
  expect(from({ OPENAI_ADMIN_KEY: "k", OPENAI_BASE_URL: "https://eu.api.openai.com/v1" }).baseUrl).toBe("https://eu.api.openai.com/v1");
  expect(() => from({ OPENAI_ADMIN_KEY: "" })).toThrow("OPENAI_ADMIN_KEY is not set");
});
