import { ancestorsOf, segmentOf, type Call, type Endpoint, type Kind } from "../model/kind.ts";

/** The rules for kinds that types cannot state, as sentences about what breaks them. Run at start and in tests. */
export function flawsOf(kinds: readonly Kind[]): readonly string[] {
  return kinds.flatMap((kind) => [
    ...unless(kinds.filter(({ name }) => name === kind.name).length === 1, `${kind.name}: the name is taken`),
    ...unless(
      kind.parent === undefined || kind.name.startsWith(`${kind.parent.name}_`),
      `${kind.name}: the name does not begin with its parent's`,
    ),
    ...unless(
      kind.parent === undefined || kinds.indexOf(kind.parent) < kinds.indexOf(kind),
      `${kind.name}: its parent is not registered before it`,
    ),
    ...unless(siblingsIn(kind, kinds).length === 1, `${kind.name}: another kind has the section \`${kind.section}\` there`),
    ...unless(kind.key === undefined || Object.hasOwn(kind.fields, kind.key), `${kind.name}: the key \`${kind.key}\` is not a field`),
    ...unless(
      (kind.api.list === undefined) !== (kind.api.read === undefined),
      `${kind.name}: it has either a listing or one thing to read`,
    ),
    ...unless(
      kind.brief === undefined || isKnown(kind.brief, kind, kinds),
      `${kind.name}: \`${kind.brief}\` is neither a field nor a child's section`,
    ),
    ...unless(
      kind.brings === undefined || isKnown(kind.brings.section, kind, kinds),
      `${kind.name}: nothing has the section \`${kind.brings?.section}\``,
    ),
    ...endpointsOf(kind).flatMap((endpoint) =>
      strangePlaceholders(endpoint, kind).map((name) => `${kind.name}: nothing fills {${name}} in ${endpoint}`),
    ),
    ...Object.entries(kind.fields).flatMap(([name, field]) => [
      ...unless(typeof field.schema["description"] === "string", `${kind.name}: \`${name}\` has no description`),
      ...unless(
        field.refersTo === undefined || kinds.includes(field.refersTo),
        `${kind.name}: \`${name}\` refers to a kind that is not registered`,
      ),
      ...unless(
        field.writeAt !== "update" || kind.api.update !== undefined,
        `${kind.name}: \`${name}\` is set by an update that the API does not have`,
      ),
      ...unless(
        !["name", "id", "previously", "recreate", "until", "use", "policy"].includes(name) || name === kind.key,
        `${kind.name}: \`${name}\` means something else in a block`,
      ),
    ]),
  ]);
}

const unless = (holds: boolean, flaw: string): readonly string[] => (holds ? [] : [flaw]);

function siblingsIn(kind: Kind, kinds: readonly Kind[]): readonly Kind[] {
  return kinds.filter(({ parent, section }) => parent === kind.parent && section === kind.section);
}

function isKnown(name: string, kind: Kind, kinds: readonly Kind[]): boolean {
  return Object.hasOwn(kind.fields, name) || kinds.some(({ parent, section }) => parent === kind && section === name);
}

function endpointsOf({ api }: Kind): readonly Endpoint[] {
  const calls: readonly (Call | undefined)[] = [api.list, api.read, api.create, api.update, api.delete];
  return calls.flatMap((call) => (call === undefined ? [] : [typeof call === "string" ? call : call.send]));
}

function strangePlaceholders(endpoint: Endpoint, kind: Kind): readonly string[] {
  const filled = ["id", ...ancestorsOf(kind).map(segmentOf)];
  return [...endpoint.matchAll(/\{(\w+)\}/g)].flatMap(([, name]) => (name === undefined || filled.includes(name) ? [] : [name]));
}
