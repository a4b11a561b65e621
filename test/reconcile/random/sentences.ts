import type { OrganizationState } from "../../../src/simulator/simulator.ts";

// What the oracle speaks with. It knows the file and the simulator's state, and nothing of the engine.

export type Block = Readonly<Record<string, unknown>>;
export type State = OrganizationState;
export type LiveProject = State["projects"][number];

/** A file, and the organization before and after. */
export interface Case {
  readonly document: Block;
  readonly before: State;
  readonly after: State;
}

export const blockOf = (value: unknown): Block => (typeof value === "object" && value !== null ? (value as Block) : {});
export const listOf = (value: unknown): readonly string[] => (Array.isArray(value) ? (value as string[]) : []);
export const unless = (holds: boolean, sentence: string): readonly string[] => (holds ? [] : [sentence]);
export const same = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase();
export const sorted = (values: readonly unknown[]): string => JSON.stringify(values.map((value) => JSON.stringify(value)).sort());
export const folded = (values: readonly string[]): string => sorted(values.map((value) => value.toLowerCase()));

/** Kinds that a default does not reach. */
const named = ["user", "project_service_account", "external_key", "project_external_storage"];

/** Whether what the file does not mention is deleted. */
export function deletes(kind: string, { document }: Pick<Case, "document">): boolean {
  const unmanaged = blockOf(blockOf(document["policy"])["unmanaged"]);
  return (unmanaged[kind] ?? (named.includes(kind) ? "keep" : unmanaged["default"])) === "delete";
}

/** People who must not be members: listed in `absent`, or declared until a day that is past. */
export function peopleGone({ document }: Pick<Case, "document">): ReadonlySet<string> {
  const absent = absentNames("user", { document });
  const expired = Object.entries(blockOf(document["users"])).flatMap(([email, said]) => (isOver(said) ? [email] : []));
  return new Set([...absent, ...expired]);
}

/** The random files know two days: one is past. */
export const isOver = (said: unknown): boolean => blockOf(said)["until"] === "2020-01-31";

export const isMember = (email: string, { users }: State): boolean => users.some((user) => user.email !== null && same(user.email, email));

/** `wanted` undefined: not managed. `loses`: what is not wanted must go. */
export function exactly(
  what: string,
  wanted: readonly string[] | undefined,
  { found, loses }: { found: readonly string[]; loses: boolean },
): readonly string[] {
  if (wanted === undefined) return [];
  const missing = wanted.filter((name) => !found.some((other) => same(name, other)));
  const extra = loses ? found.filter((name) => !wanted.some((other) => same(name, other))) : [];
  return [...missing.map((name) => `${what} lack ${name}`), ...extra.map((name) => `${what} still hold ${name}`)];
}

interface Thing {
  readonly id: string;
  readonly name?: unknown;
}

/** Names that `absent` lists, of one kind. */
export function absentNames(kind: string, { document }: Pick<Case, "document">): readonly string[] {
  return listOf(document["absent"]).flatMap((address) => (address.startsWith(`${kind}/`) ? [address.slice(kind.length + 1)] : []));
}

interface Survival {
  readonly before: readonly Thing[];
  readonly after: readonly Thing[];
  /** Undefined: not managed. */
  readonly section: unknown;
  readonly loses: boolean;
  readonly absent?: readonly string[];
}

/** What was there and is declared, or not the policy's to delete, must be there still, and be the very same thing. */
export function survivors(what: string, { before, after, section, loses, absent = [] }: Survival): readonly string[] {
  const declared = Object.entries(blockOf(section)).flatMap(([name, block]) => [name, ...listOf(blockOf(block)["previously"])]);
  const stays = (name: unknown): boolean =>
    (section === undefined || !loses || declared.includes(String(name))) && !absent.includes(String(name));
  const lost = before.filter(({ id, name }) => stays(name) && !after.some((other) => other.id === id));
  return lost.map(({ id, name }) => `${what} ${String(name ?? id)} was lost`);
}

/** What a managed section does not declare must be gone, where the policy says so. */
export function leftovers(what: string, { after, section, loses, absent = [] }: Omit<Survival, "before">): readonly string[] {
  const goes = (name: string): boolean => section !== undefined && loses && blockOf(section)[name] === undefined;
  const extra = after.filter(({ name }) => goes(String(name)) || absent.includes(String(name)));
  return extra.map(({ name }) => `${what} ${String(name)} is still there`);
}

/** The active project of an entry, by its pin or its name; undefined where it could be more than one. */
export function projectOf(key: string, block: Block, { projects }: State): LiveProject | undefined {
  const active = projects.filter(({ status }) => status === "active");
  const own = active.filter(({ id, name }) => (typeof block["id"] === "string" ? id === block["id"] : name === key));
  return own.length === 1 ? own[0] : undefined;
}
