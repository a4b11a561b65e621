import { lastName, parentOf, type Address } from "../../model/address.ts";
import type { Kind } from "../../model/kind.ts";
import { counted, enumerated, listed } from "../../model/listing.ts";
import type { Access, Known, Who } from "./access.ts";
import type { Holding } from "./edges.ts";
import { grouped } from "../grouped.ts";

/** `bo@acme.example`, `group ml-platform`, `service account indexer of project Search`. */
export function nameOf({ address, kind }: Who): string {
  const name = lastName(address);
  if (kind.principal === "person" || kind.principal === undefined) return name;
  const above = parentOf(address);
  return `${kind.principal} ${name}${above === undefined ? "" : ` of ${scopeName(above)}`}`;
}

/** `project Search`, `the organization`. */
export const scopeName = (scope: Address | undefined): string =>
  scope === undefined ? "the organization" : `${segmentIn(scope)} ${lastName(scope)}`;

const segmentIn = (address: Address): string => address.split("/").at(-2) ?? "";
const soFar = (isWhole: boolean): string => (isWhole ? "" : ", as far as was read");

/** What joining a group gives: `becomes owner in 3 projects (Labs, Payments, Search) through it`. */
export function holdingsText({ found, isWhole }: Known<Holding>): string {
  if (found.length === 0) return isWhole ? "it holds no role" : "it holds no role in what was read";
  const roles = found.filter(({ role }) => role !== undefined);
  const places = found.filter(({ role }) => role === undefined);
  const clauses = [
    ...(roles.length === 0 ? [] : [`becomes ${rolesText(roles)}`]),
    ...(places.length === 0 ? [] : [`enters ${scopesText(places)}`]),
  ];
  return `${clauses.join(", and ")} through it${soFar(isWhole)}`;
}

/** `usage-auditor in the organization, owner in 2 projects (Labs, Search) and tuner in project Search`: the widest first. */
export function rolesText(holdings: readonly Holding[]): string {
  const same = grouped(holdings, ({ role, scope }) => JSON.stringify([scope === undefined ? "" : segmentIn(scope), role]));
  const width = (each: readonly Holding[]): number => (each.some(({ scope }) => scope === undefined) ? Infinity : each.length);
  const clauses = [...same]
    .sort(([a, left], [b, right]) => (width(left) === width(right) ? (a < b ? -1 : 1) : width(right) - width(left)))
    .map(([, each]) => `${each[0]?.role ?? ""} in ${scopesText(each)}`);
  return enumerated(clauses);
}

function scopesText(holdings: readonly Holding[]): string {
  const scopes = [...new Set(holdings.map(({ scope }) => scope))];
  const [first, second] = scopes;
  if (first === undefined || second === undefined) return scopeName(first);
  return `${counted(scopes.length, segmentIn(first))} (${listed(scopes.map((scope) => lastName(scope!)).sort())})`;
}

/** Who is in a group: `12 people and 1 service account are in it`. */
export function membersText({ found, isWhole }: Known<Who>): string {
  if (found.length > 0) return `${heads(found)} ${found.length === 1 ? "is" : "are"} in it${soFar(isWhole)}`;
  return isWhole ? "nobody is in it yet" : "who is in it was not read";
}

/** Who has a role, by themselves and through groups. */
export function holdersText(role: Address, kind: Kind, access: Access): string {
  const { found, isWhole } = access.holdersOf(role, kind);
  if (found.length === 0) return isWhole ? "nobody holds it yet" : "nobody holds it in what was read";
  const groups = found.filter((who) => who.kind.principal === "group");
  const members = groups.map(({ address }) => access.membersOf(address));
  const direct = found.filter((who) => who.kind.principal !== "group");
  const all = new Map([...direct, ...members.flatMap((each) => each.found)].map((who) => [who.address, who]));
  const through = groups.length === 0 ? "" : ` through ${listed(groups.map(nameOf).sort())}`;
  const isAll = isWhole && members.every((each) => each.isWhole);
  if (all.size > 0) return `held by ${heads([...all.values()])}${through}${soFar(isAll)}`;
  return `held${through}, ${isAll ? "with nobody in it yet" : "whose members were not read"}`;
}

function heads(who: readonly Who[]): string {
  const byWord = [...grouped(who, ({ kind }) => kind.principal ?? "")].sort(([a], [b]) => (a < b ? -1 : 1));
  return enumerated(byWord.map(([word, all]) => counted(all.length, word)));
}
