import { isDeepStrictEqual } from "node:util";
import { shapeAt } from "../../src/config/edit/tree.ts";
import { shapesOf } from "../../src/config/shape.ts";
import type { LeftOut } from "../../src/config/write/left-out.ts";
import { kinds } from "../../src/kinds/index.ts";
import type { Plan } from "../../src/model/plan.ts";
import type { Seed } from "../../src/simulator/seed.ts";
import { mulberry32 } from "../../src/simulator/random.ts";
import { randomOrganization } from "../reconcile/random-organization.ts";
import { desiredOf, Organization } from "../support/organization.ts";
import { exporter, filesOf, load, wantedIn } from "./exporting.ts";

export interface Exported {
  /** What the file declares. */
  readonly entries: number;
  /** What it says that it leaves out. */
  readonly leftOut: number;
  /** What the plan lists as unmanaged; all of it is left out. */
  readonly unmanaged: number;
  /** Of what is questionable in the organization itself. */
  readonly warnings: number;
  /** Which of the `sights` it holds. */
  readonly sights: readonly string[];
  /** What is not as it must be. */
  readonly problems: readonly string[];
}

/** Questionable in the organization itself, and told of on purpose. */
const questionable: ReadonlySet<string> = new Set(["never-reached", "without-effect"]);

/** One random organization as a file: checked, planned under each policy, written in another form, and exported over with comments in it. */
export async function exportOf(number: number): Promise<Exported> {
  const { seed } = randomOrganization(number);
  const organization = new Organization({ seed, pageLimit: number % 5 === 0 ? 2 : 100 });
  const { write, settle } = await exporter(organization);
  const written = write();
  const files = filesOf(written);
  const text = files[0]!.text;
  const warnings = load(files).diagnostics;
  const leftOut = new Set<string>(written.leftOut.map(({ address }) => address));

  const { plan: kept } = await organization.plan(desiredOf(text));
  const unmanaged = Object.values(kept.unmanaged).flat();
  const { plan: deleted } = await organization.plan(desiredOf(deleting(text, written.leftOut)));
  const otherForm = filesOf(write(forms[number % forms.length]));
  const commented = [{ ...files[0]!, text: withComments(text, number) }];
  const again = await settle(commented);
  return {
    entries: wantedIn(files).length,
    leftOut: leftOut.size,
    unmanaged: unmanaged.length,
    warnings: warnings.length,
    sights: sightsIn(seed),
    problems: [
      ...warnings.filter(({ code }) => !questionable.has(code)).map(({ message }) => `validate: ${message}`),
      ...effectsOf(kept).map((effect) => `under keep: ${effect}`),
      ...unmanaged.filter((address) => !leftOut.has(address)).map((address) => `${address} is unmanaged, and not said to be left out`),
      ...effectsOf(deleted).map((effect) => `under delete: ${effect}`),
      ...(isDeepStrictEqual(wantedIn(otherForm), wantedIn(files)) ? [] : ["another form of it means something else"]),
      ...(again.revisions.length === 0 && again.files[0]!.text === commented[0]!.text
        ? []
        : ["exported over with comments, it is another"]),
    ],
  };
}

/** What a plan would do, or says that it could not. */
const effectsOf = ({ changes, deferred, withheld, diagnostics }: Plan): readonly string[] => [
  ...[...changes, ...deferred].map(({ action, address }) => `${action} ${address}`),
  ...withheld.map(({ address }) => `${address} is withheld`),
  ...diagnostics.map(({ message }) => message),
];

const forms = [{ templates: true }, { split: true }, { split: true, templates: true }];

/** The same file, with `delete` for all that is whole in it. */
function deleting(text: string, leftOut: readonly LeftOut[]): string {
  const shapes = shapesOf(kinds);
  const spared = new Set(leftOut.map(({ address }) => shapeAt(shapes, address)?.kind.name ?? "user"));
  const named = kinds.filter(({ deleteByName }) => deleteByName).map(({ name }) => name);
  const words = [
    ...named.filter((name) => !spared.has(name)).map((name) => `${name}: delete`),
    ...[...spared].map((name) => `${name}: keep`),
  ];
  return text.replace("version: 1\n", `version: 1\npolicy: {unmanaged: {${["default: delete", ...words].join(", ")}}}\n`);
}

function withComments(text: string, number: number): string {
  const random = mulberry32(number);
  const lines = text.split("\n").flatMap((line) => {
    const isPlain = line !== "" && !line.trimStart().startsWith("#");
    const above = isPlain && random() < 0.1 ? [`${/^ */.exec(line)?.[0] ?? ""}# above`] : [];
    return [...above, isPlain && random() < 0.1 ? `${line}  # beside` : line];
  });
  return lines.join("\n");
}

export const sights = [
  "two projects of one name",
  "two service accounts of one name",
  "a group of the identity provider",
  "a person of the identity provider",
  "an inherited role",
  "a predefined role in a list",
  "a pending invitation with places",
  "an invitation that expired",
  "an archived project",
  "an archived project beside its namesake",
  "an owner's implicit place",
  "a rule without a name",
];

function sightsIn({ users = [], groups = [], projects = [], invites = [], workload_identity_providers = [] }: Seed): readonly string[] {
  const active = projects.filter(({ archived }) => !archived);
  const names = active.map(({ name }) => name);
  const holds: readonly (readonly [string, boolean])[] = [
    ["two projects of one name", names.some((name, index) => names.indexOf(name) !== index)],
    [
      "two service accounts of one name",
      active.some(({ service_accounts = [] }) => new Set(service_accounts.map(({ name }) => name)).size < service_accounts.length),
    ],
    ["a group of the identity provider", groups.some(({ scim_managed }) => scim_managed === true)],
    ["a person of the identity provider", users.some(({ scim_managed }) => scim_managed === true)],
    ["an inherited role", groups.some((group) => (group.roles ?? []).some((role) => role !== "reader") && (group.users ?? []).length > 0)],
    ["a predefined role in a list", groups.some(({ roles = [] }) => roles.includes("reader"))],
    ["a pending invitation with places", invites.some((invite) => invite.status === "pending" && (invite.projects ?? []).length > 0)],
    ["an invitation that expired", invites.some(({ status }) => status === "expired")],
    ["an archived project", projects.some(({ archived }) => archived === true)],
    ["an archived project beside its namesake", projects.some(({ archived, name }) => archived === true && names.includes(name))],
    [
      "an owner's implicit place",
      active.some((project) =>
        (project.users ?? []).some(({ email }) => users.some((user) => user.email === email && user.role === "owner")),
      ),
    ],
    [
      "a rule without a name",
      workload_identity_providers.some(({ federation_rules = [] }) => federation_rules.some((rule) => rule.name === undefined)),
    ],
  ];
  return holds.flatMap(([sight, isSeen]) => (isSeen ? [sight] : []));
}
