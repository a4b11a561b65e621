import type { PolicyChange } from "../model/plan.ts";
import type { Hold, Policy } from "../model/policy.ts";

/** In what the file's policy differs from the one in force, and whether a plan may do more by it. */
export function policyChanges(inForce: Policy, policy: Policy): readonly PolicyChange[] {
  const [was, is] = [linesOf(inForce), linesOf(policy)];
  return [...new Set([...Object.keys(was), ...Object.keys(is)])].flatMap((field) => {
    const line = is[field] ?? was[field];
    if (line === undefined) return [];
    const before = was[field]?.value ?? null;
    const after = is[field]?.value ?? null;
    return Array.isArray(before ?? after) ? members({ field, line, before, after }) : single({ field, line, before, after });
  });
}

/** One thing that a policy says. */
interface Line {
  readonly value: number | string | readonly string[] | undefined;
  /** Which way lets a plan do more: a higher number or one more member, or a lower one or one less. */
  readonly looser: "more" | "less";
}

function linesOf({
  deletions,
  creations,
  reductions,
  invitations,
  owners,
  protect,
  ignore,
  hold,
  unmanaged,
}: Policy): Readonly<Record<string, Line>> {
  const more = (value: Line["value"]): Line => ({ value, looser: "more" });
  const less = (value: Line["value"]): Line => ({ value, looser: "less" });
  const kept = unmanaged.flatMap(({ below, words }) =>
    Object.entries(words).map(([kind, word]) => [`unmanaged.${kind}${below === undefined ? "" : ` in ${below}`}`, more(word)] as const),
  );
  return {
    "deletions.max": more(deletions.max),
    "deletions.percent": more(deletions.percent),
    ...Object.fromEntries(Object.entries(creations).map(([section, most]) => [`creations.${section}`, more(most)])),
    "reductions.percent": more(reductions.percent),
    "invitations.max": more(invitations.max),
    "invitations.domains": more(invitations.domains),
    "owners.at_least": less(owners.at_least),
    "owners.always": less(owners.always),
    protect: less(protect.map(({ address }) => address)),
    ignore: less(ignore.map(({ address }) => address)),
    hold: less(hold.map(holdText)),
    ...Object.fromEntries(kept),
  };
}

const holdText = ({ address, until }: Hold): string => (until === undefined ? address : `${address} until ${until}`);

interface Pair {
  readonly field: string;
  readonly line: Line;
  readonly before: unknown;
  readonly after: unknown;
}

/** Where nothing is said about a number or a kind, there is no limit, and what is not declared is kept. */
function single({ field, line, before, after }: Pair): readonly PolicyChange[] {
  if (before === after) return [];
  const isMore = typeof (before ?? after) === "number" ? rank(after) > rank(before) : after === "delete";
  return [{ field, before, after, effect: isMore === (line.looser === "more") ? "looser" : "stricter" }];
}

const rank = (value: unknown): number => (typeof value === "number" ? value : Infinity);

/** What goes and what comes, each with what it does: one list may do both. No list at all is one that holds everything. */
function members({ field, line, before, after }: Pair): readonly PolicyChange[] {
  const [was, is] = [before, after].map((value) => (Array.isArray(value) ? (value as readonly string[]) : undefined));
  if (was === undefined || is === undefined) return [{ field, before, after, effect: is === undefined ? "looser" : "stricter" }];
  const lost = was.filter((member) => !is.includes(member));
  const gained = is.filter((member) => !was.includes(member));
  const [byGain, byLoss] = line.looser === "more" ? (["looser", "stricter"] as const) : (["stricter", "looser"] as const);
  return [
    ...(gained.length > 0 ? [{ field, before: [], after: gained, effect: byGain }] : []),
    ...(lost.length > 0 ? [{ field, before: lost, after: [], effect: byLoss }] : []),
  ];
}
