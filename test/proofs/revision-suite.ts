import { isDeepStrictEqual } from "node:util";
import { isPair, isScalar, isSeq, parseDocument, stringify, visit } from "yaml";
import type { ConfigFile } from "../../src/config/document/files.ts";
import { isError } from "../../src/model/diagnostic.ts";
import { mulberry32 } from "../../src/simulator/random.ts";
import { randomOrganization } from "../reconcile/random-organization.ts";
import type { Block } from "../reconcile/random/words.ts";
import { Organization } from "../support/organization.ts";
import { exporter } from "./exporting.ts";

export interface Revised {
  /** How much the file says otherwise in the end. */
  readonly revisions: number;
  /** How many comments the file has in the end. */
  readonly comments: number;
  /** What is not as it must be. */
  readonly problems: readonly string[];
}

/** Exports over a file that has little in common with what is live, in one of the forms in which a file can say it. */
export async function revise(number: number): Promise<Revised> {
  const { seed, document } = randomOrganization(number);
  const { settle } = await exporter(new Organization({ seed }));
  const files = forms[number % forms.length]!(document, number);
  const { files: settled, draft, leftOut, revisions } = await settle(files);
  const unsayable = new Set<string>(leftOut.map(({ address }) => address));
  const { changes, deferred, diagnostics, unmanaged } = draft.difference;
  const { admin_api_key: _, project_api_key: __, ...kept } = unmanaged;
  const again = await settle(settled);
  return {
    revisions: revisions.length,
    comments: settled.reduce((sum, { text }) => sum + (text.match(/# \d+ (?:above|beside)$/gm)?.length ?? 0), 0),
    problems: [
      ...[...changes.filter(({ address }) => !unsayable.has(address)), ...deferred].map(({ action, address }) => `${action} ${address}`),
      ...diagnostics.filter(isError).map(({ message }) => message),
      ...Object.values(kept).flatMap((all) => all.filter((address) => !unsayable.has(address)).map((address) => `${address} is unmanaged`)),
      ...lostComments(files, settled).map((comment) => `lost: ${comment}`),
      ...(isDeepStrictEqual(again.files, settled) ? [] : ["exported over once more, it is another"]),
    ],
  };
}

type Form = (document: Block, number: number) => readonly ConfigFile[];

const file = (text: string): ConfigFile => ({ path: "org.yaml", text });

const forms: readonly Form[] = [
  (document) => [file(JSON.stringify(document))],
  (document, number) => [file(commented(stringify(document, { lineWidth: 0 }), number))],
  (document, number) => [file(commented(stringify(document, { lineWidth: 0, indentSeq: false, indent: 4 }), number))],
  // One place for all that is said twice.
  (document, number) => [file(commented(stringify(shared(document), { lineWidth: 0 }), number))],
  (document, number) => [file(commented(stringify(inTemplates(document), { lineWidth: 0 }), number))],
  ({ projects, ...rest }, number) => [
    file(commented(stringify(rest), number)),
    ...Object.entries((projects ?? {}) as Block).map(([name, block]) => ({
      path: `projects/${name}.yaml`,
      text: commented(stringify({ version: 1, projects: { [name]: block } }), number),
      fragment: true as const,
    })),
  ],
];

/** Each comment is one of a kind, and says what it stands beside. */
function commented(text: string, number: number): string {
  const random = mulberry32(number);
  const lines = text.split("\n").flatMap((line, index) => {
    if (random() > 0.25 || line.trim() === "") return [line];
    return random() < 0.5 ? [`${/^ */.exec(line)?.[0] ?? ""}# ${index} above`, line] : [`${line} # ${index} beside`];
  });
  return lines.join("\n");
}

/** Comments on what the files still say: nobody could have meant them to go. */
function lostComments(before: readonly ConfigFile[], after: readonly ConfigFile[]): readonly string[] {
  const now = after.map(({ text }) => text).join("\n");
  const left = new Set(after.flatMap(({ text }) => [...pathsIn(text).values()]));
  return before.flatMap(({ text }) => {
    const paths = pathsIn(text);
    return text.split("\n").flatMap((line, index) => {
      const comment = /# \d+ (?:above|beside)$/.exec(line)?.[0];
      const path = paths.get(line.trimStart().startsWith("#") ? index + 1 : index);
      return comment !== undefined && path !== undefined && left.has(path) && !now.includes(`${comment}\n`) ? [`${comment}: ${path}`] : [];
    });
  });
}

/** What each line says something of, where that is a key: `projects/Search/users`. */
function pathsIn(text: string): ReadonlyMap<number, string> {
  const paths = new Map<number, string>();
  visit(parseDocument(text), {
    Pair: (_, { key }, ancestors) => {
      if (!isScalar(key) || !key.range) return;
      const above = ancestors.flatMap((node) => (isPair(node) && isScalar(node.key) ? [String(node.key.value)] : []));
      const isInList = ancestors.some((node) => isSeq(node));
      if (!isInList) paths.set(text.slice(0, key.range[0]).split("\n").length - 1, [...above, String(key.value)].join("/"));
    },
  });
  return paths;
}

function shared(value: unknown, known = new Map<string, unknown>()): unknown {
  if (typeof value !== "object" || value === null) return value;
  const made = Array.isArray(value)
    ? value.map((each) => shared(each, known))
    : Object.fromEntries(Object.entries(value).map(([key, each]) => [key, shared(each, known)]));
  const text = JSON.stringify(made);
  if (text === "{}" || text === "[]") return made;
  known.set(text, known.get(text) ?? made);
  return known.get(text);
}

/** Every other section of each project comes from a template of its own. */
function inTemplates(document: Block): Block {
  const own = new Set(["id", "name", "previously", "recreate", "policy", "archived"]);
  const templates: Block = {};
  const projects = Object.entries((document["projects"] ?? {}) as Record<string, Block>).map(([name, block], place) => {
    const entries = Object.entries(block);
    const isGiven = (key: string, index: number): boolean => block["archived"] !== true && !own.has(key) && (place + index) % 2 === 0;
    const given = entries.filter(([key], index) => isGiven(key, index));
    if (given.length === 0) return [name, block] as const;
    templates[`t${place}`] = Object.fromEntries(given);
    return [name, { use: [`t${place}`], ...Object.fromEntries(entries.filter(([key], index) => !isGiven(key, index))) }] as const;
  });
  return { ...document, templates, projects: Object.fromEntries(projects) };
}
