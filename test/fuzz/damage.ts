import * as fc from "fast-check";

/** What befalls the answers to one path. `missing`: something that may be left out is, which is no damage where the API says so. */
export interface Damage {
  readonly what: string;
  readonly missing?: true;
  /** It says that nothing was done: after a write that was, it would be a lie that nobody can see through. */
  readonly denies?: true;
  /** Undefined where there is nothing that it could befall. @throws as fetch does */
  answer(answered: Answered): Response | undefined;
}

export interface Answered {
  readonly path: string;
  readonly body: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly adminKey: string;
}

export type Json = null | boolean | number | string | Json[] | { [name: string]: Json };
type JsonObject = { [name: string]: Json };

const isObject = (value: Json | undefined): value is JsonObject => typeof value === "object" && value !== null && !Array.isArray(value);

/** Another answer altogether. */
const answers: readonly (readonly [
  what: string,
  status: number,
  body: (answered: Answered) => string | Buffer<ArrayBuffer>,
  headers?: Record<string, string>,
])[] = [
  ["nothing", 200, () => ""],
  ["no content", 204, () => ""],
  ["null", 200, () => "null"],
  ["a list", 200, ({ body }) => `[${body}]`],
  ["a number", 200, () => "5"],
  ["text", 200, () => '"text"'],
  ["an empty object", 200, () => "{}"],
  ["an error with 200", 200, () => '{"error": {"message": "no", "code": "no"}}'],
  ["half of it", 200, ({ body }) => body.slice(0, body.length / 2)],
  ["all but the end", 200, ({ body }) => body.slice(0, -1)],
  ["it twice", 200, ({ body }) => body + body],
  ["bytes that are no text", 200, ({ body }) => Buffer.from(body.replace('"', '"\u00e9'), "latin1")],
  ["UTF-16", 200, ({ body }) => Buffer.from(body, "utf16le")],
  ["HTML", 200, () => "<!doctype html><title>Sign in</title>", { "content-type": "text/html" }],
  ["HTML as JSON", 200, () => "<html>"],
  ["a login page of a proxy", 407, () => "<html>", { "content-type": "text/html" }],
  ["a page that is not found", 404, () => "<html>", { "content-type": "text/html" }],
  ["a path that is not found", 404, () => "404 page not found\n", { "content-type": "text/plain" }],
  ["not found, and no word", 404, () => ""],
  ["a bad gateway", 502, () => "<html>", { "content-type": "text/html" }],
  ["a plain word", 200, () => "ok", { "content-type": "text/plain" }],
  ["something deep", 200, ({ body }) => body.replace("{", `{"deep": ${"[".repeat(50_000)}${"]".repeat(50_000)},`)],
  ["the key", 200, ({ body, adminKey }) => body.replace("{", `{"key": ["${adminKey}"],`)],
  ["the key, in a name", 200, ({ body, adminKey }) => body.replace("{", `{"${adminKey}": 1,`)],
  ["the key, as an error", 400, ({ adminKey }) => JSON.stringify({ error: { message: `${adminKey} is no`, code: adminKey } })],
  ["a redirect", 302, () => "", { location: "https://elsewhere.invalid/v1" }],
  ["a redirect to itself", 307, () => "", { location: "/v1/organization/projects" }],
  ["not modified", 304, () => ""],
  ["a lack of scopes", 401, () => '{"error": {"message": "Missing scopes: api.management.read", "code": null}}'],
  ["a wrong key", 401, () => '{"error": {"message": "Incorrect API key", "code": "invalid_api_key"}}'],
  ...[400, 403, 408, 409, 418, 422, 429, 500, 503, 599].map(
    (status) => [`${status}`, status, () => '{"error": {"message": [], "code": 5}}'] as const,
  ),
  ["a wait without end", 429, () => "", { "retry-after": "Infinity" }],
  ["a wait beyond all dates", 503, () => "", { "retry-after": "1e300" }],
];

const answered = fc.constantFrom(...answers).map(([what, status, body, headers]): Damage => ({
  what,
  ...(status >= 300 && status < 500 && status !== 408 && { denies: true }),
  answer: (before) => {
    const isBodiless = status === 204 || status === 304;
    return new Response(isBodiless ? null : body(before), { status, headers: { ...before.headers, ...headers } });
  },
}));

const broken = fc.constantFrom("ECONNRESET", "UND_ERR_SOCKET", "ENOTFOUND", "CERT_HAS_EXPIRED", "Z_DATA_ERROR").map((code): Damage => ({
  what: code,
  ...(/^ENOTFOUND|^CERT/.test(code) && { denies: true }),
  answer: () => {
    throw new TypeError("fetch failed", { cause: Object.assign(new Error(code), { code }) });
  },
}));

/** Of any two of them one is of another type than the value that it replaces. */
const wrong: readonly Json[] = [5, "text", true, [], {}, [5], [[]], { a: 1 }, 0.5, -1];
const typeOf = (value: Json | undefined): string => (Array.isArray(value) ? "array" : value === null ? "null" : typeof value);
const wrongIds: readonly Json[] = [
  5,
  "",
  " ",
  "a/b",
  "..",
  ".",
  "a?b",
  "a\nb",
  "a#b",
  "%2e%2e",
  "a\\b",
  "\uD800",
  "\u00fc",
  "x".repeat(10_000),
  [],
  {},
  null,
  true,
];

/** A change of the answer's object, which says whether there was something to change. */
function edit(what: string, change: (wire: JsonObject, path: string) => boolean, more: Pick<Damage, "missing"> = {}): Damage {
  return {
    what,
    ...more,
    answer: ({ body, headers, path }) => {
      const wire = JSON.parse(body) as Json;
      if (!isObject(wire) || !change(wire, path)) return undefined;
      return new Response(JSON.stringify(wire), { status: 200, headers });
    },
  };
}

const envelope = fc
  .record({
    name: fc.constantFrom("data", "has_more", "next", "last_id"),
    value: fc.constantFrom<Json | undefined>(undefined, null, 5, "", "text", true, {}, [5], [null], [[]]),
  })
  .map(({ name, value }) =>
    edit(`${name}: ${JSON.stringify(value)}`, (wire) => {
      // A cursor counts where more is to come; so it does then.
      if (name === "next" || name === "last_id") wire["has_more"] = true;
      else if (!(name in wire) || typeOf(wire[name]) === typeOf(value)) return false;
      if (value === undefined) delete wire[name];
      else wire[name] = value;
      if (name === "last_id" && typeof value !== "string") wire["data"] = [];
      return true;
    }),
  );

/** Every object in an answer, with the path to it that names properties alone. */
function objectsIn(value: Json | undefined, path = ""): readonly (readonly [path: string, object: JsonObject])[] {
  if (Array.isArray(value)) return value.flatMap((item) => objectsIn(item, path));
  if (!isObject(value)) return [];
  return [[path, value], ...Object.entries(value).flatMap(([name, inner]) => objectsIn(inner, path === "" ? name : `${path}.${name}`))];
}

const rowsIn = (wire: JsonObject): Json[] => (Array.isArray(wire["data"]) ? wire["data"] : [wire]);

const pick = fc.nat({ max: 10_000 });

/** Whether an answer to a path may say so of a property: then it is no damage. */
export type IsLegal = (path: string, property: string, value: Json | undefined) => boolean;

/** One property of one row, at any depth. */
const property = (isLegal: IsLegal): fc.Arbitrary<Damage> =>
  fc.record({ row: pick, name: pick, value: fc.constantFrom<Json | undefined>(undefined, null, ...wrong) }).map(({ row, name, value }) =>
    edit(
      `${value === undefined ? "without a property" : JSON.stringify(value)} (row ${row}, property ${name})`,
      (wire, at) => {
        const rows = rowsIn(wire);
        const places = objectsIn(rows[row % (rows.length || 1)]).flatMap(([path, object]) =>
          Object.keys(object).map((each) => [path === "" ? each : `${path}.${each}`, object, each] as const),
        );
        const place = places[name % (places.length || 1)];
        if (place === undefined) return false;
        const [path, object, key] = place;
        if (typeOf(object[key]) === typeOf(value) || isLegal(at, path, value)) return false;
        // A null there is what a property that is set is turned into: the other way round nothing is known of the type.
        if (object[key] === null) return false;
        if (value === undefined) delete object[key];
        else object[key] = value;
        return true;
      },
      value === undefined || value === null ? { missing: true } : {},
    ),
  );

const id = fc.record({ row: pick, value: fc.constantFrom(...wrongIds) }).map(({ row, value }) =>
  edit(`the id ${JSON.stringify(value).slice(0, 50)} (row ${row})`, (wire) => {
    const rows = rowsIn(wire);
    const found = rows[row % (rows.length || 1)];
    const name = isObject(found) ? ["id", "group_id"].find((each) => each in found) : undefined;
    if (!isObject(found) || name === undefined) return false;
    found[name] = value;
    return true;
  }),
);

const row = fc.record({ row: pick, value: fc.constantFrom<Json>(null, 5, "text", true, [], [{}]) }).map(({ row, value }) =>
  edit(`${JSON.stringify(value)} for a row (${row})`, (wire) => {
    if (!Array.isArray(wire["data"]) || wire["data"].length === 0) return false;
    wire["data"][row % wire["data"].length] = value;
    return true;
  }),
);

/** As if the list had moved, or two things were one. */
const twin = fc.record({ row: pick, name: fc.constantFrom(undefined, "another name") }).map(({ row, name }) =>
  edit(`a row twice (${row}${name === undefined ? "" : ", named otherwise"})`, (wire) => {
    const data = wire["data"];
    const found = Array.isArray(data) ? data[row % (data.length || 1)] : undefined;
    if (!Array.isArray(data) || !isObject(found) || (name !== undefined && typeof found["name"] !== "string")) return false;
    data.push({ ...found, ...(name !== undefined && { name }) });
    return true;
  }),
);

export const damage = (isLegal: IsLegal): fc.Arbitrary<Damage> =>
  fc.oneof(
    { weight: 3, arbitrary: answered },
    { weight: 1, arbitrary: broken },
    { weight: 2, arbitrary: envelope },
    { weight: 6, arbitrary: property(isLegal) },
    { weight: 2, arbitrary: id },
    { weight: 1, arbitrary: row },
    { weight: 1, arbitrary: twin },
  );
