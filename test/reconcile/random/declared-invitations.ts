import { blockOf, deletes, isMember, isOver, peopleGone, projectOf, same, sorted, unless, type Case, type State } from "./sentences.ts";

type Invite = State["invites"][number];

/** Who is invited, to what. Nobody is invited twice, nor a member. */
export function invitations(given: Case): readonly string[] {
  const { before, after } = given;
  const emails = [...before.invites, ...after.invites].map(({ email }) => email.toLowerCase());
  const declared = Object.keys(blockOf(given.document["users"]));
  return [...new Set([...emails, ...declared])].flatMap((email) => {
    const [then, now] = [pendingOf(email, before), pendingOf(email, after)];
    const fate = fateOf(email, then, given);
    const ids = (invites: readonly Invite[]): string => JSON.stringify(invites.map(({ id }) => id));
    if (fate === "as before") return unless(ids(then) === ids(now), `the invitation of ${email} is not the one it was`);
    if (fate === "none") return unless(now.length === 0, `${email} is still invited`);
    const isNew = now.length === 1 && !then.some(({ id }) => id === now[0]?.id);
    return unless(isNew && grantsOf(now[0]!) === grantsIn(email, given), `${email} is not invited as the file says`);
  });
}

const pendingOf = (email: string, { invites }: State): readonly Invite[] =>
  invites.filter((invite) => same(invite.email, email) && invite.status === "pending");

function fateOf(email: string, pending: readonly Invite[], given: Case): "as before" | "none" | "new" {
  const { document, before } = given;
  const { joining, invitations: limits } = blockOf(document["policy"]);
  if (peopleGone(given).has(email)) return "none";
  if (document["users"] === undefined) return "as before";
  if (blockOf(document["users"])[email] === undefined) return deletes("user", given) ? "none" : "as before";
  if (isMember(email, before) || joining === "wait") return "as before";
  if (pending[0] !== undefined) return isWithin(pending[0], email, given) ? "as before" : "new";
  const expired = before.invites.filter((invite) => same(invite.email, email) && invite.status === "expired").length;
  return expired > Number(blockOf(limits)["renew"] ?? 2) ? "none" : "new";
}

interface Grants {
  readonly role: string;
  readonly places: readonly { readonly id: string; readonly role: string }[];
}

/** An organization owner is owner of every project, whatever an invitation says of it. */
function granted(email: string, { document, after }: Case): Grants {
  const said = blockOf(document["users"])[email];
  const role = String(typeof said === "string" ? said : (blockOf(said)["role"] ?? "reader"));
  const places = Object.entries(blockOf(document["projects"])).flatMap(([key, block]) => {
    const place = blockOf(blockOf(block)["users"])[email];
    const id = projectOf(key, blockOf(block), after)?.id;
    return place === undefined || isOver(place) || id === undefined
      ? []
      : [{ id, role: String(typeof place === "string" ? place : blockOf(place)["role"]) }];
  });
  return { role, places: role === "owner" ? [] : places };
}

const grantsIn = (email: string, given: Case): string => printed(granted(email, given));
const grantsOf = ({ role, projects }: Invite): string => printed({ role, places: projects });
const printed = ({ role, places }: Grants): string => `${role} ${sorted(places.map(({ id, role: place }) => [id, place]))}`;

function isWithin(invite: Invite, email: string, given: Case): boolean {
  const { role, places } = granted(email, given);
  if (role === "owner") return true;
  return (
    invite.role !== "owner" &&
    invite.projects.every(({ id, role: place }) =>
      places.some((other) => other.id === id && (other.role === "owner" || place === "member")),
    )
  );
}
