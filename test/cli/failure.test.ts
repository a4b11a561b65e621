import { expect, test } from "vitest";
import { ApiError } from "../../src/api/error.ts";
import { Interruption, Refusal } from "../../src/cli/exit.ts";
import { tell } from "../../src/cli/failure.ts";
import { Output } from "../../src/cli/output.ts";
import { Captured } from "../support/captured.ts";

function told(error: unknown, environment: Readonly<Record<string, string>> = {}): string {
  const stream = new Captured();
  tell(error, { err: new Output(stream, environment) });
  return stream.text;
}

test.each([new Refusal("It is not so."), new ApiError("It is not so.", { status: 400 }), new Interruption("It is not so.")])(
  "what may happen to anybody is one sentence: $name",
  (error) => {
    expect(told(error)).toBe("orgform: It is not so.\n");
  },
);

test("a bug says that it is one, and where", () => {
  const text = told(new TypeError("x is not a function"));
  expect(text).toMatch(/^This is a bug in orgform\. .*\nTypeError: x is not a function\n {4}at .+failure\.test\.ts/);
  expect(told("thrown as text")).toContain("thrown as text");
});

test("neither repeats the admin key, nor moves the cursor", () => {
  const error = new Error("sent sk-admin-secret-1234 \u001B[2J");
  const text = told(error, { OPENAI_ADMIN_KEY: "sk-admin-secret-1234" });
  expect(text).toContain("sent [admin key] \\u001B[2J");
  expect(text).not.toContain("secret");
});
