import { page, serveHost, type Asked, type Given, type Served } from "./server.ts";

type Level = "none" | "read" | "write";

interface Token {
  readonly login: string;
  readonly permissions: Readonly<Record<string, Level>>;
}

export interface Comment {
  readonly id: number;
  body: string;
  readonly login: string;
}

interface Issue extends Comment {
  readonly title: string;
  readonly labels: readonly string[];
  state: "open" | "closed";
  readonly isPullRequest?: true;
}

/** The parts of GitHub's REST API that are used, with its own status codes and sentences. One repository, one pull request. */
export interface FakeGitHub extends Served {
  /** With `/api/v3` where it plays an Enterprise Server. */
  readonly apiUrl: string;
  readonly comments: Comment[];
  readonly issues: Issue[];
  readonly tokens: Map<string, Token>;
  head: string;
  /** Answers to further requests, for tests of other parts. */
  more: (asked: Asked, token: Token) => Given | undefined;
}

export const repository = "acme/openai";
export const workflowToken = "ghs_workflow";
const bot = "github-actions[bot]";

export async function fakeGitHub({ base = "" }: { readonly base?: string } = {}): Promise<FakeGitHub> {
  const state = {
    comments: [] as Comment[],
    issues: [] as Issue[],
    tokens: new Map([[workflowToken, { login: bot, permissions: { pull_requests: "write", issues: "write" } } satisfies Token]]) as Map<
      string,
      Token
    >,
    head: "a".repeat(40),
    more: (() => undefined) as FakeGitHub["more"],
    lastId: 1_000,
  };
  const served = await serveHost((asked, url) => answer(state, { asked, url, base }));
  return Object.assign(state, served, { apiUrl: `${served.url}${base}` });
}

type State = Omit<FakeGitHub, keyof Served | "apiUrl"> & { lastId: number };

interface Request {
  readonly asked: Asked;
  readonly url: string;
  readonly base: string;
}

const documentation = "https://docs.github.com/rest";
const refused = (status: number, message: string): Given => ({
  status,
  body: { message, documentation_url: documentation, status: String(status) },
});

function answer(state: State, { asked, url, base }: Request): Given {
  const token = state.tokens.get((asked.headers.authorization ?? "").replace(/^Bearer /, ""));
  if (token === undefined) return refused(401, "Bad credentials");
  const graphql = base === "" ? "/graphql" : base.replace(/\/v3$/, "/graphql");
  if (asked.path === graphql) return { status: 200, body: { data: { viewer: { login: token.login } } } };
  const prefix = `${base}/repos/${repository}`;
  if (!asked.path.startsWith(`${prefix}/`)) return refused(404, "Not Found");
  const path = asked.path.slice(prefix.length);
  return route(state, { asked: { ...asked, path }, token, url: `${url}${asked.path}` }) ?? refused(404, "Not Found");
}

interface Routed {
  readonly asked: Asked;
  readonly token: Token;
  readonly url: string;
}

function route(state: State, { asked, token, url }: Routed): Given | undefined {
  const { method, path, body } = asked;
  const may = (permission: string, level: Level): boolean =>
    level === "read" ? (token.permissions[permission] ?? "none") !== "none" : token.permissions[permission] === "write";
  const denied = refused(403, "Resource not accessible by integration");
  const tooLong = (resource: string): Given => ({
    status: 422,
    body: {
      message: "Validation Failed",
      errors: [{ resource, code: "unprocessable", field: "data", message: "Body is too long (maximum is 65536 characters)" }],
      documentation_url: documentation,
      status: "422",
    },
  });
  const text = typeof body["body"] === "string" ? body["body"] : undefined;

  if (path === "/pulls/7") {
    return may("pull_requests", "read") ? { status: 200, body: { number: 7, head: { sha: state.head } } } : denied;
  }
  if (path === "/issues/7/comments") {
    if (!may("pull_requests", method === "GET" ? "read" : "write")) return denied;
    if (method === "GET") return listed(state.comments.map(commentJson), asked, url);
    if (text !== undefined && Array.from(text).length > 65_536) return tooLong("IssueComment");
    const comment: Comment = { id: (state.lastId += 1), body: text ?? "", login: token.login };
    state.comments.push(comment);
    return { status: 201, body: commentJson(comment) };
  }
  const [, commentId] = /^\/issues\/comments\/(\d+)$/.exec(path) ?? [];
  if (commentId !== undefined) {
    if (!may("pull_requests", "write")) return denied;
    const comment = state.comments.find(({ id }) => id === Number(commentId));
    if (comment === undefined) return refused(404, "Not Found");
    if (method === "DELETE") {
      state.comments.splice(state.comments.indexOf(comment), 1);
      return { status: 204 };
    }
    if (text !== undefined && Array.from(text).length > 65_536) return tooLong("IssueComment");
    comment.body = text ?? comment.body;
    return { status: 200, body: commentJson(comment) };
  }
  const [, issueId] = /^\/issues\/(\d+)$/.exec(path) ?? [];
  if (path === "/issues" || issueId !== undefined) {
    if (!may("issues", method === "GET" ? "read" : "write")) return denied;
    if (method === "GET") {
      const labels = (asked.query.get("labels") ?? "").split(",").filter((label) => label !== "");
      const open = state.issues.filter((issue) => issue.state === "open" && labels.every((label) => issue.labels.includes(label)));
      return listed(open.map(issueJson), asked, url);
    }
    const { title, labels, state: wanted } = body;
    if (method === "POST") {
      const issue: Issue = {
        id: (state.lastId += 1),
        body: text ?? "",
        login: token.login,
        title: String(title),
        labels: labels as string[],
        state: "open",
      };
      state.issues.push(issue);
      return { status: 201, body: issueJson(issue) };
    }
    const issue = state.issues.find(({ id }) => id === Number(issueId));
    if (issue === undefined) return refused(404, "Not Found");
    if (text !== undefined) issue.body = text;
    if (wanted === "closed") issue.state = "closed";
    return { status: 200, body: issueJson(issue) };
  }
  return state.more(asked, token);
}

/** As GitHub pages: `Link`, and nothing in it but `prev` on the last page. */
export function listed(rows: readonly object[], asked: Asked, url: string): Given {
  const { rows: some, page: number, next } = page(rows, asked);
  const to = (target: number, rel: string): string => {
    const address = new URL(url);
    for (const [key, value] of asked.query) address.searchParams.set(key, value);
    address.searchParams.set("page", String(target));
    return `<${address.href}>; rel="${rel}"`;
  };
  const links = [...(number > 1 ? [to(number - 1, "prev")] : []), ...(next === undefined ? [] : [to(next, "next")])];
  return { status: 200, body: some, headers: links.length === 0 ? {} : { link: links.join(", ") } };
}

const userJson = (login: string): object => ({ login, type: login.endsWith("[bot]") ? "Bot" : "User" });

const commentJson = ({ id, body, login }: Comment): object => ({
  id,
  body,
  user: userJson(login),
  html_url: `https://github.example/${repository}/pull/7#issuecomment-${id}`,
});

const issueJson = ({ id, body, login, title, labels, state, isPullRequest }: Issue): object => ({
  id: id * 7,
  number: id,
  title,
  body,
  state,
  user: userJson(login),
  labels: labels.map((name) => ({ name })),
  html_url: `https://github.example/${repository}/issues/${id}`,
  ...(isPullRequest && { pull_request: {} }),
});
