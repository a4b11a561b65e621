import { readdirSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { isScalar, LineCounter, parseDocument, visit } from "yaml";
import { schemaOf } from "../../src/config/schema.ts";
import { retentions } from "../../src/kinds/data-retention.ts";
import { kinds } from "../../src/kinds/index.ts";
import { LanguageServer, type Problem } from "../support/language-server.ts";

let server: LanguageServer;
beforeAll(async () => {
  server = await LanguageServer.start();
});
afterAll(() => server.stop());

const associated = "# yaml-language-server: $schema=../schema/org.schema.json\nversion: 1\n";
let texts = 0;
/** A file beside the examples, which is never written: editors hold what is not saved. */
const unsaved = (): string => resolve(`examples/unsaved-${(texts += 1)}.yaml`);

const examples = readdirSync("examples").filter((name) => name.endsWith(".yaml"));

test.each(examples)("%s says where its schema is, and has no mistakes", async (name) => {
  const path = resolve("examples", name);
  const text = readFileSync(path, "utf8");
  expect(text.split("\n")[0]).toBe("# yaml-language-server: $schema=../schema/org.schema.json");
  expect(await server.problemsIn(path, text)).toEqual([]);
  // Without this the test would pass where no schema is found.
  expect(await server.problemsIn(unsaved(), `${text}\nno_section: {}\n`)).toMatchObject([
    { message: "Property no_section is not allowed." },
  ]);
});

describe("completion", () => {
  type Schema = Readonly<Record<string, Readonly<Record<string, object>>>>;
  const schema = schemaOf(kinds) as unknown as { readonly properties: Schema; readonly $defs: Readonly<Record<string, Schema>> };
  const keysOf = (kind: string): readonly string[] => Object.keys(schema.$defs[kind]?.["properties"] ?? {});

  /** `Class`, in the protocol's words. */
  const skeleton = 7;

  /** What is offered where the bar stands, without skeletons of whole entries. */
  async function offered(body: string): Promise<readonly string[]> {
    const [before = "", after = ""] = `${associated}${body}`.split("|");
    const path = unsaved();
    server.open(path, before + after);
    const lines = before.split("\n");
    const items = await server.completionsAt(path, { line: lines.length - 1, character: lines.at(-1)?.length ?? 0 });
    return items.filter(({ kind }) => kind !== skeleton).map(({ label }) => label);
  }

  const project = (body: string): string => `projects:\n  Search:\n    ${body}`;

  test.each([
    ["at the top", "|", Object.keys(schema.properties).filter((key) => key !== "version")],
    ["in a project", project("|"), keysOf("project")],
    [
      "in a project that has some",
      project("id: proj_1\n    spend_limit: unset\n    us|"),
      keysOf("project").filter((key) => key !== "id" && key !== "spend_limit"),
    ],
    [
      "in a template",
      "templates:\n  production:\n    |",
      keysOf("project").filter((key) => !["id", "name", "previously", "recreate", "archived", "use", "policy"].includes(key)),
    ],
    ["in the policy of a project", project("policy:\n      |"), ["unmanaged"]],
    ["for a word of policy", "policy:\n  unmanaged:\n    role: |", ["keep", "delete"]],
    [
      "in a rate limit",
      project("rate_limits:\n      gpt-5:\n        |"),
      [
        "max_requests_per_1_minute",
        "max_tokens_per_1_minute",
        "max_images_per_1_minute",
        "max_audio_megabytes_per_1_minute",
        "max_requests_per_1_day",
        "batch_1_day_max_input_tokens",
      ],
    ],
    ["in a person's entry", "users:\n  ada@acme.example:\n    |", ["id", "previously", "until", "role", "roles"]],
    ["for a person in brief", "users:\n  ada@acme.example: |", ["owner", "reader"]],
    ["for a person in a project in brief", project("users:\n      ada@acme.example: |"), ["omit", "owner", "member"]],
    ["for roles of a group in brief", project("groups:\n      sre: [|]"), ["owner", "member", "viewer"]],
    ["for a setting that can be taken away", project("spend_limit: |"), ["omit", "unset"]],
    ["in that setting", project("spend_limit:\n      |"), ["monthly_usd"]],
    ["for a setting in brief", "data_retention: |", retentions],
    ["for a flag", project("hosted_tool_permissions:\n      mcp: |"), ["omit", "true", "false"]],
    ["for a duration", "admin_api_keys:\n  max_age: |", ["180d", "12w"]],
    ["for an end", "users:\n  ada@acme.example:\n    until: |", ["2027-03-31", "2027-03-31T18:00:00+02:00"]],
    [
      "in an alternative of a field",
      "workload_identity_providers:\n  github:\n    verification:\n      type: |",
      ["discovery", "uploaded_jwks"],
    ],
  ])("%s", async (_, body, expected) => {
    expect([...(await offered(body))].toSorted()).toEqual([...expected].toSorted());
  });

  test("says what each key is for", async () => {
    const path = unsaved();
    server.open(path, `${associated}projects:\n  Search:\n    `);
    const items = await server.completionsAt(path, { line: 4, character: 4 });
    expect(items.filter(({ documentation }) => documentation === undefined || documentation === "")).toEqual([]);
  });
});

test("every key of the tour is explained where the pointer rests on it", async () => {
  const path = resolve("examples/org.yaml");
  const text = readFileSync(path, "utf8");
  const lines = new LineCounter();
  const places: { readonly key: string; readonly line: number; readonly character: number }[] = [];
  visit(parseDocument(text, { lineCounter: lines }), {
    Pair: (_, { key }) => {
      if (!isScalar(key) || !key.range) return;
      const { line, col } = lines.linePos(key.range[0]);
      places.push({ key: String(key.value), line: line - 1, character: col - 1 });
    },
  });
  server.open(path, text);
  const hovers = await Promise.all(places.map(async (place) => ({ ...place, text: await server.hoverAt(path, place) })));
  // The title alone explains nothing.
  const unexplained = hovers.filter((hover) => hover.text.replaceAll(/^#+ .*$|^Source: .*$/gm, "").trim() === "");
  expect(places.length).toBeGreaterThan(150);
  expect(unexplained.map(({ key, line }) => `${line + 1}: ${key}`)).toEqual([]);
});

test("every key of the schema is explained", () => {
  type Schema = Readonly<Record<string, unknown>>;
  const schema = JSON.parse(readFileSync("schema/org.schema.json", "utf8")) as { readonly $defs: Readonly<Record<string, Schema>> };
  const silent: string[] = [];
  const walk = (node: unknown, path: string): void => {
    if (typeof node !== "object" || node === null) return;
    const { properties = {}, additionalProperties: others } = node as {
      properties?: Record<string, Schema>;
      additionalProperties?: Schema;
    };
    const keys = Object.entries(Array.isArray(node) ? {} : { ...properties, ...(typeof others === "object" && { "*": others }) });
    for (const [key, value] of keys) if (!isExplained(value)) silent.push(`${path}/${key}`);
    for (const [key, value] of Object.entries(node)) walk(value, `${path}/${key}`);
  };
  const isExplained = (value: Schema): boolean => {
    if (typeof value["$ref"] === "string") return isExplained(schema.$defs[value["$ref"].split("/").at(-1) ?? ""] ?? {});
    const inner = [value["then"], value["else"]].filter((each) => each !== undefined) as Schema[];
    return typeof value["description"] === "string" || (inner.length > 0 && inner.every(isExplained));
  };
  walk(schema, "");
  expect(silent.filter((path) => !path.startsWith("/$schema"))).toEqual([]);
});

test("descriptions are plain text", () => {
  const schema = JSON.parse(readFileSync("schema/org.schema.json", "utf8")) as unknown;
  const marked: string[] = [];
  JSON.stringify(schema, (key, value: unknown) => {
    if (key === "description" && typeof value === "string" && /[`*_]{2}|`|\]\(/.test(value)) marked.push(value);
    return value;
  });
  expect(marked).toEqual([]);
});

describe("mistakes are underlined where they are", () => {
  const place = ({ range: { start }, message }: Problem): string => `${start.line + 1}:${start.character + 1} ${message}`;

  test.each([
    ["a misspelt section", "pojects: {}", ["3:1 Property pojects is not allowed."]],
    ["a misspelt key", "projects:\n  Search:\n    rate_limit: {}", ["5:5 Property rate_limit is not allowed."]],
    ["a misspelt key in an entry that has a brief form", "users:\n  ada@acme.example: {rol: owner}", ["4:22 Property rol is not allowed."]],
    ["a wrong word", "users:\n  ada@acme.example: admin", ['4:21 Value is not accepted. Valid values: "owner", "reader".']],
    ["a name that is no e-mail address", "users:\n  ada: owner", ["4:3 String is not an e-mail address."]],
    ["a section without a value", "projects:\n  Search:\n    users:\n", [expect.stringMatching(/^5:11 Incorrect type\. Expected "object/)]],
    [
      "text for a number",
      "projects:\n  S:\n    rate_limits: {gpt-5: {max_requests_per_1_minute: many}}",
      ['5:54 Incorrect type. Expected "integer".'],
    ],
    ["yes for true", "projects:\n  S:\n    hosted_tool_permissions: {mcp: yes}", ['5:36 Incorrect type. Expected "boolean".']],
    ["a key that is missing", "spend_alerts:\n  - {monthly_usd: 5}", ['4:5 Missing property "recipients".']],
    ["a duration in words", "admin_api_keys: {max_age: 90 days}", [expect.stringMatching(/^3:27 String does not match the pattern/)]],
  ])("%s", async (_, body, expected) => {
    const problems = await server.problemsIn(unsaved(), `${associated}${body}`);
    expect(problems.map(place)).toEqual(expected);
  });
});
