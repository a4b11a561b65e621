import { expect, test } from "vitest";
import { entriesIn, load, problemsIn } from "./support.ts";

const environment = { ORGFORM_VAR_ROLE: "reader", ORGFORM_VAR_TEAM: "sre", ORGFORM_VAR_EMPTY: "", HOME: "/root", ROLE: "owner" };

test("a string reads the environment, as much of it as is meant to be read", () => {
  const text = `version: 1
roles:
  a: {permissions: ["api.\${ORGFORM_VAR_TEAM}.read"], description: "\${ORGFORM_VAR_TEAM}: $\${literal} $5\${ORGFORM_VAR_EMPTY}"}
users: {ada@acme.example: "\${ORGFORM_VAR_ROLE}"}
groups: {g: {users: ["\${ORGFORM_VAR_TEAM}@acme.example"]}}
`;
  const entries = entriesIn(load(text, { environment }));
  expect(entries.get("role/a")?.spec).toEqual({ name: "a", permissions: ["api.sre.read"], description: "sre: ${literal} $5" });
  expect(entries.get("user/ada@acme.example")?.spec["role"]).toBe("reader");
  expect(entries.has("group/g/user/sre@acme.example")).toBe(true);
});

test.each([
  [
    "${ORGFORM_VAR_ROEL}",
    "unknown-variable org.yaml:2:33 the environment has no variable ORGFORM_VAR_ROEL (did you mean `ORGFORM_VAR_ROLE`?)",
  ],
  ["${ORGFORM_VAR_}", "unknown-variable org.yaml:2:33 the environment has no variable ORGFORM_VAR_ (set it; to nothing, if that is meant)"],
  [
    "${HOME}",
    "bad-variable org.yaml:2:33 `${HOME}` cannot be read: only variables whose names begin with ORGFORM_VAR_ are (write `$${` for a literal `${`)",
  ],
  [
    "${}",
    "bad-variable org.yaml:2:33 `${}` cannot be read: only variables whose names begin with ORGFORM_VAR_ are (write `$${` for a literal `${`)",
  ],
  ["a ${ORGFORM_VAR_ROLE", "bad-variable org.yaml:2:33 `${` is not closed here (write `$${` for a literal `${`)"],
])("%s", (text, expected) => {
  expect(problemsIn(load(`version: 1\ngroups: {g: {previously: [x, y, "${text}"]}}`, { environment }))).toEqual([`error ${expected}`]);
});

test("a name that is a key is not computed", () => {
  expect(problemsIn(load('version: 1\ngroups: {"${ORGFORM_VAR_TEAM}": {}, "${team}": {}}', { environment }))).toEqual([
    "error variable-in-key org.yaml:2:10 a key is not computed: variables stand in values (write the name itself)",
  ]);
});

test("what a variable gives is judged like what is written", () => {
  expect(problemsIn(load('version: 1\nusers: {ada@acme.example: "${ORGFORM_VAR_TEAM}"}', { environment }))).toEqual([
    "error bad-value org.yaml:2:27 `ada@acme.example` cannot be `sre` (use `owner` or `reader`)",
  ]);
});
