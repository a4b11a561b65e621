import type { Seed } from "../../../src/simulator/seed.ts";
import type { Dice } from "./dice.ts";
import type { SeedUser } from "./live.ts";
import type { Policy } from "./policy.ts";
import * as words from "./words.ts";

export interface Crowd {
  /** As the file has it; undefined where it manages nobody. */
  readonly users: words.Block | undefined;
  /** Listed in `absent`. */
  readonly leaver: string | undefined;
  /** Members before and after. */
  readonly staying: readonly string[];
  /** Whom the file may name elsewhere: members before and after, but undeclared ones only where it does not remove those. */
  readonly nameable: readonly string[];
  /** Declared, and not members. */
  readonly coming: readonly string[];
  /** Declared until a day that is past. */
  readonly expired: readonly string[];
  /** Owners of the organization once all is as the file says. */
  readonly owners: ReadonlySet<string>;
}

export const emailOf = ({ email }: SeedUser): string => (email ?? "").toLowerCase();

export function crowdFor(live: Seed, roleNames: readonly string[], { policy, dice }: { policy: Policy; dice: Dice }): Crowd {
  const members = (live.users ?? []).filter(({ email }) => email !== null);
  const users = dice.chance(0.8) ? usersFor(members, roleNames, dice) : undefined;
  const leaver = leaverFor({ live, members, users }, dice);
  const expired = Object.keys(users ?? {}).filter((email) => blockOf(users, email)["until"] === past);
  const stays = (user: SeedUser): boolean => {
    const email = emailOf(user);
    if (email === leaver || expired.includes(email)) return false;
    return users === undefined || !policy.deletesPeople || users[email] !== undefined || user.scim_managed === true;
  };
  const stayers = members.filter(stays);
  const coming = Object.keys(users ?? {}).filter((email) => !expired.includes(email) && !members.some((user) => emailOf(user) === email));
  const owners = new Set([
    ...stayers.filter((user) => isOwnerAfter(user, users)).map(emailOf),
    ...coming.filter((email) => said(users, email) === "owner"),
  ]);
  const staying = stayers.map(emailOf);
  const nameable = staying.filter((email) => users === undefined || !policy.deletesPeople || users[email] !== undefined);
  return { users, leaver, staying, nameable, coming, expired, owners };
}

/** The day that ends what is over. */
export const past = "2020-01-31";

function usersFor(members: readonly SeedUser[], roleNames: readonly string[], dice: Dice): words.Block {
  const listed = [...words.people.filter((email) => words.isAda(email) || dice.chance(0.7)), ...dice.some(words.newcomers, 0.4)];
  const isScim = (email: string): boolean => members.some((user) => emailOf(user) === email && user.scim_managed === true);
  return Object.fromEntries(
    listed.map((email) => {
      const role = words.isAda(email) || dice.chance(0.25) ? "owner" : "reader";
      const until =
        !words.isAda(email) && !isScim(email) && dice.chance(0.1) ? { until: past } : dice.chance(0.1) ? { until: "2099-12-31" } : {};
      const block = {
        ...((words.isAda(email) || dice.chance(0.9)) && { role }),
        ...(dice.chance(0.5) && { roles: dice.some(roleNames, 0.4) }),
        ...until,
      };
      return [email, dice.chance(0.5) && Object.keys(block).join() === "role" ? role : block];
    }),
  );
}

interface Known {
  readonly live: Seed;
  readonly members: readonly SeedUser[];
  readonly users: words.Block | undefined;
}

/** A member, or somebody invited, whom the file does not declare. The identity provider's own cannot be sent away. */
function leaverFor({ live, members, users }: Known, dice: Dice): string | undefined {
  const ours = members.filter((user) => !words.isAda(emailOf(user)) && user.scim_managed !== true).map(emailOf);
  const invited = (live.invites ?? []).map(({ email }) => email.toLowerCase());
  const strangers = invited.filter((email) => !members.some((user) => emailOf(user) === email));
  const candidates = [...ours, ...strangers].filter((email) => users?.[email] === undefined);
  return candidates.length > 0 && dice.chance(0.4) ? dice.one(candidates) : undefined;
}

const blockOf = (users: words.Block | undefined, email: string): words.Block => {
  const entry = users?.[email];
  return typeof entry === "object" && entry !== null ? (entry as words.Block) : {};
};

const said = (users: words.Block | undefined, email: string): unknown =>
  typeof users?.[email] === "string" ? users[email] : blockOf(users, email)["role"];

/** One whom the identity provider manages stays what they are; to declare them owner is to expect it. */
function isOwnerAfter(user: SeedUser, users: words.Block | undefined): boolean {
  return (said(users, emailOf(user)) ?? user.role) === "owner" || (user.role === "owner" && user.scim_managed === true);
}

/** Whether the file says which custom roles a person holds. */
export const saysRolesOf = (users: unknown, email: string): boolean =>
  Array.isArray(blockOf(users as words.Block | undefined, email)["roles"]);
