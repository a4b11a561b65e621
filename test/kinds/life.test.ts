import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { referencesOf } from "../../src/diff/references.ts";
import { kinds } from "../../src/kinds/index.ts";
import type { Address, CollectionKey } from "../../src/model/address.ts";
import { isError } from "../../src/model/diagnostic.ts";
import type { Field } from "../../src/model/field.ts";
import { isSetting, type Kind } from "../../src/model/kind.ts";
import type { Plan } from "../../src/model/plan.ts";
import type { Collection, Desired, DesiredState } from "../../src/model/resource.ts";
import { livedIn } from "../../src/simulator/lived-in.ts";
import { desiredOf, nobodysKey, Organization } from "../support/organization.ts";

const examples = fileURLToPath(new URL("../../examples", import.meta.url));
const example = desiredOf(readFileSync(join(examples, "org.yaml"), "utf8"), kinds, examples);

/** The example, applied to the lived-in organization: everything is in sync. */
async function settled(): Promise<Organization> {
  const organization = new Organization({ seed: livedIn, dataRetention: "available" }, { identity: nobodysKey });
  const { outcomes } = await organization.apply(example);
  expect(outcomes.flatMap((outcome) => (outcome.status === "applied" ? [] : [outcome]))).toEqual([]);
  return organization;
}

async function expectSettled(organization: Organization, desired: DesiredState): Promise<void> {
  organization.simulator.clearRequests();
  const { plan } = await organization.apply(desired);
  expect(open(plan)).toEqual([]);
  expect(plan.diagnostics.filter(isError)).toEqual([]);
  expect(organization.writes()).toBe(0);
}

const open = ({ changes, deferred }: Plan): readonly string[] => [
  ...changes.map(({ action, address }) => `${action} ${address}`),
  ...deferred.map(({ address }) => address),
];

async function apply(organization: Organization, desired: DesiredState): Promise<Plan> {
  const { plan, outcomes } = await organization.apply(desired);
  expect(outcomes.flatMap((outcome) => (outcome.status === "applied" ? [] : [outcome]))).toEqual([]);
  return plan;
}

/** The entry of the example that stands for its kind: there when all is applied, and with the least hanging on it. */
async function entryOf(kind: Kind): Promise<Desired> {
  const there = await (applied ??= addressesIn(settled()));
  const candidates = entries.filter((entry) => entry.kind === kind && entry.presence === "present" && there.has(entry.address));
  const [entry] = candidates.sort((a, b) => hangingOn(a.address).size - hangingOn(b.address).size);
  if (entry === undefined) throw new Error(`examples/org.yaml has no ${kind.name} that is there once it is applied`);
  return entry;
}

/** Of all that is there when the example is applied. */
let applied: Promise<ReadonlySet<Address>> | undefined;

async function addressesIn(organization: Promise<Organization>): Promise<ReadonlySet<Address>> {
  const { live } = await (await organization).plan(example);
  const rows = [...live.values()].flatMap((reading) => ("unread" in reading ? [] : reading.rows));
  return new Set(rows.flatMap(({ standing, address }) => (standing === "ours" ? [address] : [])));
}

const entries = [...example.values()].flatMap(({ wanted }) => [...wanted.values()]);

/** The address itself, what is below it, and whatever names one of those. */
function hangingOn(address: Address): ReadonlySet<Address> {
  const hanging = new Set([address]);
  for (let size = 0; size !== hanging.size;) {
    size = hanging.size;
    for (const entry of entries) {
      if ([...entry.ancestors, ...referencesOf(entry.kind, entry.spec)].some((other) => hanging.has(other))) hanging.add(entry.address);
    }
  }
  return hanging;
}

function edited(desired: DesiredState, edit: (entry: Desired) => Desired | undefined): DesiredState {
  return new Map<CollectionKey, Collection>(
    [...desired].map(([key, collection]) => {
      const wanted = [...collection.wanted.values()].flatMap((entry) => edit(entry) ?? []);
      return [key, { ...collection, wanted: new Map(wanted.map((entry) => [entry.address, entry])) }];
    }),
  );
}

/** Another value that the field may have, or undefined where the test cannot think of one. */
function other({ schema, refersTo }: Field, value: unknown): unknown {
  if (refersTo !== undefined) return entries.find(({ kind, address }) => kind === refersTo && address !== value)?.address;
  const choices = schema["enum"];
  if (Array.isArray(choices)) return choices.find((choice) => choice !== value);
  if (typeof value === "boolean") return !value;
  if (typeof value === "number") return value + 1;
  if (Array.isArray(value)) return value.length > 1 ? value.slice(1) : undefined;
  if (typeof value === "string") return schema["format"] === undefined && schema["pattern"] === undefined ? `${value} anew` : undefined;
  return undefined;
}

/** The entry with another value in one field: one that is not its name, if there is one. */
function changed(entry: Desired): { readonly field: string; readonly entry: Desired } {
  const { kind, spec, claims } = entry;
  const names = Object.keys(kind.fields).sort((a, b) => Number(a === kind.key) - Number(b === kind.key));
  for (const name of names) {
    const field = kind.fields[name]!;
    const isFixed = field.internal || ["create", "never"].includes(field.writeAt ?? "") || spec[name] === undefined;
    const value = isFixed ? undefined : other(field, spec[name]);
    if (value === undefined) continue;
    const named = name === kind.key ? { claims: { ...claims, name: value as string, previously: [spec[name] as string] } } : {};
    return { field: name, entry: { ...entry, ...named, spec: { ...spec, [name]: value } } };
  }
  throw new Error(`nothing of ${entry.address} can be changed`);
}

/** The same without the entry and all that hangs on it. */
function without(desired: DesiredState, gone: Address): DesiredState {
  const leaving = hangingOn(gone);
  const kept = edited(desired, (entry) => {
    if (!leaving.has(entry.address)) return entry;
    return entry.ancestors.some((address) => leaving.has(address))
      ? undefined
      : { ...entry, presence: "absent", because: "the test wants it gone" };
  });
  return new Map(
    [...kept].filter(([, { parent, ancestors }]) => parent === undefined || !ancestors.some((address) => leaving.has(address))),
  );
}

type Named = readonly [name: string, kind: Kind];
const living = kinds.filter(({ internal, rule }) => !internal && rule === undefined);
const named = (some: readonly Kind[]): readonly Named[] => some.map((kind) => [kind.name, kind]);

describe("every kind", () => {
  it("is in sync once the example is applied, and applying it again sends nothing", async () => {
    const organization = await settled();
    for (const kind of living) await entryOf(kind);
    await expectSettled(organization, example);
  });

  it("is exported, and the export has nothing to change", async () => {
    const organization = await settled();
    const text = await organization.export();
    const missing = living.filter(({ section }) => !new RegExp(`^ *${section}:`, "m").test(text));
    expect(missing.map(({ name }) => name)).toEqual([]);
    await expectSettled(organization, desiredOf(text));
  });
});

describe("where the API lets it", () => {
  it.each(named(living.filter(({ api }) => api.update !== undefined)))("%s is changed in place", async (_, kind) => {
    const organization = await settled();
    const { entry, field } = changed(await entryOf(kind));
    const desired = edited(example, (candidate) => (candidate.address === entry.address ? entry : candidate));
    const plan = await apply(organization, desired);
    expect(plan.changes).toMatchObject([{ action: "update", address: entry.address, fields: [{ field }] }]);
    await expectSettled(organization, desired);
  });

  const removable = living.filter(({ api, joinsBy }) => api.delete !== undefined && joinsBy === undefined);
  it.each(named(removable))("%s is removed, and made again", async (_, kind) => {
    const organization = await settled();
    const entry = await entryOf(kind);
    const desired = without(example, entry.address);
    const plan = await apply(organization, desired);
    expect(open(plan)).toContain(`delete ${entry.address}`);
    await expectSettled(organization, desired);
    const anew = { claims: { previously: [], recreate: true } } as const;
    const again = edited(example, (candidate) => (candidate.address === entry.address ? { ...candidate, ...anew } : candidate));
    expect(open(await apply(organization, again))).toContain(`create ${entry.address}`);
    await expectSettled(organization, again);
  });

  const lasting = living.filter((kind) => isSetting(kind) && kind.api.delete === undefined);
  it.each(named(lasting))("%s, which cannot be unset, is left as it is where the file does not mention it", async (_, kind) => {
    const organization = await settled();
    const entry = await entryOf(kind);
    const desired = new Map([...example].filter(([, { wanted }]) => !wanted.has(entry.address)));
    await expectSettled(organization, desired);
  });
});
