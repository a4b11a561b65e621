import { dirname, join, posix, sep } from "node:path";
import { isError, type Diagnostic } from "../model/diagnostic.ts";
import type { Kind } from "../model/kind.ts";
import type { DesiredState } from "../model/resource.ts";
import { check } from "./checks/checks.ts";
import { caseTwins } from "./checks/names.ts";
import { enterAbsent } from "./resolve/absent.ts";
import { attachmentsIn, inTree, onDisk, type Attachments } from "./document/attachments.ts";
import { combine, type Part } from "./document/combine.ts";
import { readFiles, type ConfigFile } from "./document/files.ts";
import { readTree, type Tree } from "./document/tree.ts";
import { withoutTheGone } from "./resolve/gone.ts";
import { entriesOf, plainOf, textOf, type MapNode } from "./document/node.ts";
import { joiningIn, policyIn, unmanagedIn, wordsOf } from "./resolve/policy.ts";
import { defaultPolicy, type Policy } from "../model/policy.ts";
import { read } from "./document/read.ts";
import { tidied, type Report } from "./report.ts";
import { Resolver } from "./resolve/resolve.ts";
import { shapesOf, type Shapes } from "./shape.ts";
import { applyTemplates } from "./resolve/templates.ts";
import { schemaProblems } from "./validate/validate.ts";
import type { SchemaValidator } from "./validator.ts";
import { applyVariables } from "./resolve/variables.ts";

export interface LoadOptions {
  readonly kinds: readonly Kind[];
  readonly validate: SchemaValidator;
  /** Read for `${ORGFORM_VAR_…}` alone. */
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** Milliseconds; what `until` is held against. */
  readonly now: number;
  /** The folder that the paths of texts in memory are relative to. Without one none of their entries may name a file. */
  readonly root?: string;
}

export interface Loaded {
  /** Undefined if there is any error: half a file is no statement about an organization. */
  readonly desired?: DesiredState;
  readonly organization: { readonly id?: string };
  readonly policy: Policy;
  /** All problems at once, in the order of the files. */
  readonly diagnostics: readonly Diagnostic[];
  /** What each file holds, for the lines around a diagnostic. */
  readonly texts: ReadonlyMap<string, string>;
}

/** With the files themselves, for those who ask where something comes from: many times as large as what they mean. */
export interface LoadedDocument extends Loaded {
  /** As one, variables read and templates not applied. Undefined where they could not be read. */
  readonly document?: MapNode;
}

/** Loads files from the disk, and all YAML files of folders. Never throws for what it finds there. */
export function loadFiles(paths: readonly string[], options: LoadOptions): Loaded {
  const { document: _, ...loaded } = loadDocument(paths, options);
  return loaded;
}

/** The same. */
export function loadDocument(paths: readonly string[], options: LoadOptions): LoadedDocument {
  const problems: Diagnostic[] = [];
  const files = readFiles(paths, (problem) => problems.push(problem));
  const folders = paths.map((path) => (files.some((file) => file.path === path) ? dirname(path) : path));
  return load(files, { ...options, attachments: onDisk({ root: "", folders }) }, problems);
}

/** Loads files that lie in a folder which means nothing to a person: they are told of as they are named below it. */
export function loadBelow(root: string, paths: readonly string[], options: LoadOptions): Loaded {
  const problems: Diagnostic[] = [];
  const below = (text: string): string => text.replaceAll(`${root}${sep}`, "");
  const report: Report = (problem) => problems.push({ ...problem, message: below(problem.message) });
  const found = readFiles(paths, report);
  const folders = paths.map((path) => (found.some((file) => file.path === path) ? dirname(path) : path));
  const files = found.map((file) => ({ ...file, path: below(file.path) }));
  const { document: _, ...loaded } = load(files, { ...options, attachments: onDisk({ root, folders }) }, problems);
  return loaded;
}

/** Loads the same files as they are at a revision, which messages call `name`. A path at which there is nothing declares nothing. */
export function loadRevision(paths: readonly string[], { tree, name }: { tree: Tree; name: string }, options: LoadOptions): Loaded {
  const problems: Diagnostic[] = [];
  const before = `${name}:`;
  const files = readTree(paths, { tree, labelOf: (path) => `${before}${path}`, report: (problem) => problems.push(problem) });
  const pathOf = (from: string): string => from.slice(before.length);
  const folders = paths.map((path) => (files.some((file) => pathOf(file.path) === path) ? posix.dirname(path) : path));
  return load(files, { ...options, attachments: inTree(tree, { pathOf, folders }) }, problems);
}

/** Loads files that are in memory already. Pure, unless `root` lets their entries name files. */
export function loadTexts(files: readonly ConfigFile[], options: LoadOptions): LoadedDocument {
  const { root } = options;
  const folders = root === undefined ? [] : files.map(({ path }) => join(root, dirname(path)));
  return load(files, { ...options, attachments: onDisk({ root: root ?? "", folders }) }, []);
}

interface LoadFrom extends LoadOptions {
  readonly attachments: Attachments;
}

function load(files: readonly ConfigFile[], options: LoadFrom, problems: Diagnostic[]): LoadedDocument {
  const report: Report = (problem) => problems.push(problem);
  const shapes = shapesOf(options.kinds);
  const parts = files.flatMap((file) => partOf(file, report));
  const isWhole = parts.length === files.length && !problems.some(({ code }) => code === "unreadable-file" || code === "not-utf8");
  const combined = combine(parts, shapes, report);
  const root =
    combined && (files.some(mayHoldVariables) ? applyVariables(combined, { environment: options.environment, report }) : combined);
  if (root && root.entries.size > 0) judge(root, options.validate, { shapes, problems });
  // With a file missing, what it declares would seem undeclared.
  const resolved = isWhole && root ? resolve(root, shapes, { ...options, report }) : undefined;
  if (resolved && root) check({ root, shapes, ...resolved }, problems);
  const sound = problems.some(isError) ? undefined : resolved?.resolver.collections;
  const isEmpty = files.length === 0 ? problems.length === 0 : sound?.size === 0;
  if (isEmpty) report(empty(files));
  return {
    ...(sound && sound.size > 0 && { desired: withoutTheGone(sound) }),
    ...(root && { document: root }),
    organization: organizationOf(root),
    policy: resolved?.policy ?? defaultPolicy,
    diagnostics: tidied(
      problems,
      files.map(({ path }) => path),
    ),
    texts: new Map(files.filter(isText).map(({ path, text }) => [path, text])),
  };
}

/** Nobody finds a mistake in what is none, and a link may have led to what nobody should see. */
const isText = ({ text }: ConfigFile): boolean => !text.includes("\0");

/** Or text that stands for one, in double quotes. */
const mayHoldVariables = ({ text }: ConfigFile): boolean => text.includes("${") || text.includes("\\");

function partOf(file: ConfigFile, report: Report): readonly Part[] {
  const root = read(file, report);
  return root ? [{ root, isFragment: file.fragment === true }] : [];
}

interface Resolved {
  readonly resolver: Resolver;
  readonly policy: Policy;
}

interface Found {
  readonly shapes: Shapes;
  readonly problems: Diagnostic[];
}

/** By the schema. What a variable should have given is not judged by the text that stands for it. */
function judge(root: MapNode, validate: SchemaValidator, { shapes, problems }: Found): void {
  const unread = new Set(
    problems.flatMap(({ code, source }) => (code === "unknown-variable" || code === "bad-variable" ? (source ?? []) : [])),
  );
  const found = schemaProblems(validate(plainOf(root)), root, shapes);
  problems.push(...found.filter(({ source }) => source === undefined || !unread.has(source)));
}

/** Everything after the schema, which goes on in spite of mistakes, to find those of its own. */
function resolve(root: MapNode, shapes: Shapes, { kinds, report, now, attachments }: LoadFrom & { readonly report: Report }): Resolved {
  const { entries } = applyTemplates(root, shapes, report);
  const policy = entries.get("policy")?.value;
  const resolver = new Resolver({ report, now, joining: joiningIn(policy), contentOf: attachmentsIn(attachments, report) });
  resolver.sections(shapes, entries, { ancestors: [], policies: [unmanagedIn(policy)] });
  for (const collection of resolver.collections.values()) caseTwins(collection).forEach(report);
  enterAbsent(entries.get("absent")?.value, shapes, { resolver, report });
  const words = [...resolver.unmanaged, { words: wordsOf(unmanagedIn(policy)) }];
  return { resolver, policy: policyIn(policy, { kinds, unmanaged: words, report }) };
}

function organizationOf(root: MapNode | undefined): Loaded["organization"] {
  const id = textOf(entriesOf(root?.entries.get("organization")?.value).get("id")?.value);
  return id === undefined ? {} : { id };
}

/** Not an empty organization, which would be written as empty sections, but most likely the wrong file. */
function empty(files: readonly ConfigFile[]): Diagnostic {
  const [first] = files;
  const message = first ? `${files.map(({ path }) => path).join(", ")}: nothing is declared` : "there is no file to load";
  const hint = "declare at least one section, or check the path";
  return {
    severity: "error",
    code: "empty-configuration",
    message,
    hint,
    ...(first && { source: { file: first.path, line: 1, column: 1 } }),
  };
}
