/** Who wrote a note last, and what is in it. Carried by the note itself, in a comment that nobody sees. */
export interface Stamp {
  /** None where it was not known; then the note may be about any. */
  readonly organization?: string;
  /** The commit whose run wrote it. */
  readonly head: string;
  /** When that run began or made its plan, in milliseconds since the epoch. */
  readonly at: number;
  /** The commit that the plan in it is of, where there is a plan. */
  readonly plan?: { readonly head: string; readonly at: number };
}

const beginning = "<!-- orgform:comment";
const planBelow = "<!-- orgform:plan -->";

/** `notice`: what stands above a plan that is not the latest, or in place of one. `plan`: Markdown. */
export interface Sheet {
  readonly stamp: Stamp;
  readonly notice?: string;
  readonly plan?: string;
}

export function written({ stamp, notice, plan }: Sheet): string {
  const parts = [markerOf(stamp), ...(notice === undefined ? [] : [notice]), ...(plan === undefined ? [] : [`${planBelow}\n\n${plan}`])];
  return parts.join("\n\n");
}

/** What a note says, or undefined for one that is none of ours. Bodies edited in a browser come back with other line breaks. */
export function readSheet(body: string): Sheet | undefined {
  const text = body.replaceAll("\r\n", "\n");
  const [first = ""] = text.split("\n", 1);
  const stamp = first.startsWith(`${beginning} `) && first.endsWith(" -->") ? stampIn(first) : undefined;
  if (stamp === undefined) return undefined;
  // The first of them is ours: what follows holds no HTML comment that is not escaped, but nobody need rely on it.
  const from = text.indexOf(`\n${planBelow}\n`);
  return from === -1 ? { stamp } : { stamp, plan: text.slice(from + planBelow.length + 2).trimStart() };
}

function markerOf({ organization, head, at, plan }: Stamp): string {
  const members = {
    ...(organization !== undefined && { organization }),
    head,
    at: new Date(at).toISOString(),
    ...(plan && { plan: plan.head, planned: new Date(plan.at).toISOString() }),
  };
  const words = Object.entries(members).map(([name, value]) => `${name}=${encodeURIComponent(value)}`);
  return `${beginning} ${words.join(" ")} -->`;
}

function stampIn(line: string): Stamp | undefined {
  const members = new Map([...line.matchAll(/ ([a-z]+)=(\S+)/g)].map(([, name = "", value = ""]) => [name, decoded(value)]));
  const [head, at] = [members.get("head"), Date.parse(members.get("at") ?? "")];
  if (head === undefined || Number.isNaN(at)) return undefined;
  const organization = members.get("organization");
  const plan = { head: members.get("plan"), at: Date.parse(members.get("planned") ?? "") };
  return {
    ...(organization !== undefined && { organization }),
    head,
    at,
    ...(plan.head !== undefined && !Number.isNaN(plan.at) && { plan: { head: plan.head, at: plan.at } }),
  };
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
