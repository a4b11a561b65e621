import { grouped } from "../diff/grouped.ts";
import { counted, listed } from "../model/listing.ts";
import { escaped } from "../report/escape.ts";
import type { News } from "./notify-news.ts";
import type { Quarantine, State, Status } from "./status.ts";

/** One message: what became of some organizations. */
export interface Message {
  /** Milliseconds. */
  readonly at: number;
  readonly news: readonly News[];
  /** Where the status page is, where people can reach it. */
  readonly page?: string;
}

/** So many are told in full. */
const most = 10;

/**
 * What Slack and those that speak as it does take. `mrkdwn: false` is Slack's; the others draw Markdown and know `@all`, so that what comes
 * from outside must not look like it either.
 */
export function slackBody({ news, page }: Message): object {
  const told = news.slice(0, most).map((each) => linesOf(each, "slack"));
  const more = news.length - told.length;
  const rest =
    more > 0
      ? [`and ${counted(more, "organization")} more: ${quiet(listed(news.slice(most).map(({ status }) => status.name)), "slack")}`]
      : [];
  return {
    text: [...told.flat(), ...rest, ...(page === undefined ? [] : [`Status: ${page}`])].join("\n"),
    mrkdwn: false,
    unfurl_links: false,
    unfurl_media: false,
  };
}

/** Plain data: everything that is told, and the same text for people. */
export function jsonBody({ at, news, page }: Message): object {
  return {
    format_version: "1",
    at: new Date(at).toISOString(),
    ...(page !== undefined && { page }),
    organizations: news.map((each) => {
      const { status, before, since, unsaid } = each;
      return {
        name: status.name,
        host: status.organization.host,
        ...(status.organization.id !== undefined && { id: status.organization.id }),
        state: status.state,
        before,
        since: new Date(since).toISOString(),
        ...(unsaid > 0 && { changes_not_told: unsaid }),
        ...(status.message !== undefined && { message: withoutSecrets(status.message) }),
        ...(status.plan !== undefined && { digest: status.plan.digest, pending: status.plan.changes.length }),
        approvals: refusalsIn(status).flatMap(({ guard, approval }) => (approval === undefined ? [] : [{ guard, digest: approval }])),
        text: linesOf(each, "plain").join("\n"),
      };
    }),
  };
}

type Style = "slack" | "plain";

function linesOf({ status, before, since, unsaid }: News, style: Style): readonly string[] {
  const { name, organization, state, message } = status;
  const id = organization.id === undefined ? "" : `${organization.id} at `;
  const often = unsaid > 0 ? ` Its state has changed ${counted(unsaid, "time")} since the last message.` : "";
  const title = `${quiet(name, style)} (${quiet(`${id}${organization.host}`, style)}) ${headline({ status, before, since })}.${often}`;
  const why = message !== undefined && state !== "in_sync" ? [quiet(message, style)] : [];
  return [title, ...why, ...adviceFor(status)];
}

const words: Readonly<Record<Exclude<State, "in_sync">, string>> = {
  failing: "cannot be kept in line",
  invalid: "has a configuration that cannot be used; the last good one stays in force",
  refused: "has changes that a guard withholds",
  drifted: "differs from its configuration",
  unknown: "has not been looked at",
};

function headline({ status: { state, plan }, before, since }: Pick<News, "status" | "before" | "since">): string {
  const time = `${new Date(since).toISOString().slice(0, 16).replace("T", " ")} UTC`;
  if (state === "in_sync") return `is in sync again; it was ${before.replace("_", " ")}, and out of line since ${time}`;
  const count = state === "drifted" && plan !== undefined ? ` by ${counted(plan.changes.length, "change")}` : "";
  return `${words[state]}${count}, since ${time}`;
}

function adviceFor(status: Status): readonly string[] {
  const { state, message, nextRunAt } = status;
  if (state === "drifted") {
    // What keeps it back was told above.
    const apply = message === undefined ? "the next run carries it out" : "`orgform apply` carries it out";
    return [`What to do: \`orgform plan\` shows the difference; ${apply}, or change the file.`];
  }
  if (state === "refused") return refusalsOf(status);
  if (state === "invalid") return ["What to do: `orgform validate` shows every problem of the files with its place."];
  if (state === "failing" && nextRunAt !== undefined)
    return [`It is tried again at ${new Date(nextRunAt).toISOString().slice(11, 16)} UTC.`];
  return [];
}

/** Where nothing is carried out nothing is in quarantine, and what a guard withholds is a plan's. */
function refusalsIn({ quarantine, plan }: Status): readonly Pick<Quarantine, "guard" | "approval" | "changes">[] {
  if (quarantine.length > 0 || plan === undefined) return quarantine;
  return [...grouped(plan.withheld, ({ guard }) => guard)].map(([guard, changes]) => {
    const approval = changes.find((change) => change.approval !== undefined)?.approval;
    return { guard, changes, ...(approval !== undefined && { approval }) };
  });
}

function refusalsOf(status: Status): readonly string[] {
  const refusals = refusalsIn(status);
  const accept =
    status.quarantine.length > 0 ? "the status page and `orgform apply --approve ID` accept" : "`orgform apply --approve ID` accepts";
  const all = refusals.slice(0, most).map(({ guard, approval, changes }) => {
    const what = `${guard} withholds ${counted(changes.length, "change")}`;
    if (approval === undefined) return `What to do: ${what}, which no approval releases: change the file.`;
    return `What to do: ${what}. Look at them with \`orgform plan\`; ${accept.replace("ID", approval)} them, or change the file.`;
  });
  const more = refusals.length - all.length;
  return more > 0 ? [...all, `and ${counted(more, "guard")} more`] : all;
}

const longest = 600;

/** One line of what somebody else has named: nobody is called by it, nothing is linked or drawn, and nothing of it is secret. */
function quiet(text: string, style: Style): string {
  const safe = escaped(withoutSecrets(text));
  const short = safe.length > longest ? `${safe.slice(0, longest)}…` : safe;
  if (style === "plain") return short;
  return (
    short
      .replaceAll("`", "'")
      // A mention begins where no word goes before; an address of e-mail does not. The same for what is drawn as a link.
      .replaceAll(/(?<![\p{L}\p{N}._+-])@(?=\S)/gu, "(at)")
      .replaceAll("](", "] (")
      .replaceAll("://", ": //")
      .replaceAll("&", "&amp;")
      .replaceAll("<", "&lt;")
      .replaceAll(">", "&gt;")
  );
}

/** No status holds one; this is for the day that one does. */
const withoutSecrets = (text: string): string =>
  text.replaceAll(/\bsk-[\w-]{8,}/g, "[secret]").replaceAll(/\b(Bearer|Basic) [\w.~+/=-]{8,}/gi, "$1 [secret]");
