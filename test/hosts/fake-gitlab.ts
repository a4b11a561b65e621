import { page, serveHost, type Asked, type Given, type Served } from "./server.ts";

interface Token {
  readonly id: number;
  /** `scope`: too small. `role`: too small a one. */
  readonly lacks?: "scope" | "role";
}

export interface GitLabNote {
  readonly id: number;
  body: string;
  readonly author: number;
  readonly system?: true;
}

interface Issue {
  readonly iid: number;
  readonly title: string;
  readonly labels: string;
  description: string;
  readonly author: number;
  state: "opened" | "closed";
}

/** The parts of GitLab's REST API that are used, with its own status codes and sentences. One project, one merge request. */
export interface FakeGitLab extends Served {
  readonly apiUrl: string;
  readonly notes: GitLabNote[];
  readonly issues: Issue[];
  readonly tokens: Map<string, Token>;
  head: string;
  more: (asked: Asked) => Given | undefined;
}

export const project = "41";
export const projectToken = "glpat-project";

export async function fakeGitLab(): Promise<FakeGitLab> {
  const state = {
    notes: [] as GitLabNote[],
    issues: [] as Issue[],
    tokens: new Map<string, Token>([[projectToken, { id: 500 }]]),
    head: "a".repeat(40),
    more: (() => undefined) as FakeGitLab["more"],
    lastId: 2_000,
  };
  const served = await serveHost((asked) => answer(state, asked));
  return Object.assign(state, served, { apiUrl: `${served.url}/api/v4` });
}

type State = Omit<FakeGitLab, keyof Served | "apiUrl"> & { lastId: number };

const missing: Given = { status: 404, body: { message: "404 Not Found" } };

function answer(state: State, asked: Asked): Given {
  const token = state.tokens.get(String(asked.headers["private-token"] ?? ""));
  if (token === undefined) return { status: 401, body: { message: "401 Unauthorized" } };
  const { method, path, body } = asked;
  if (path === "/api/v4/user") return { status: 200, body: { id: token.id, username: `project_${project}_bot` } };
  if (token.lacks === "scope" && method !== "GET") {
    const description = "The request requires higher privileges than provided by the access token.";
    return { status: 403, body: { error: "insufficient_scope", error_description: description, scope: "api" } };
  }
  if (token.lacks === "role" && method !== "GET") return { status: 403, body: { message: "403 Forbidden" } };
  const prefix = `/api/v4/projects/${project}`;
  if (!path.startsWith(`${prefix}/`)) return { status: 404, body: { message: "404 Project Not Found" } };
  const below = path.slice(prefix.length);
  if (below === "/merge_requests/3") return { status: 200, body: { iid: 3, sha: state.head } };
  if (below.startsWith("/merge_requests/3/notes")) return notes(state, { asked, token, id: below.slice(23) });
  if (below.startsWith("/issues")) return issues(state, { asked, token, id: below.slice(8) });
  void body;
  return state.more({ ...asked, path: below }) ?? missing;
}

interface Routed {
  readonly asked: Asked;
  readonly token: Token;
  readonly id: string;
}

function notes(state: State, { asked, token, id }: Routed): Given {
  const { method, body } = asked;
  const text = String(body["body"] ?? "");
  if (method === "GET") return listed(state.notes.map(noteJson), asked);
  if (text.length > 1_000_000) return { status: 400, body: { message: { note: ["is too long (maximum is 1000000 characters)"] } } };
  if (method === "POST") {
    const note: GitLabNote = { id: (state.lastId += 1), body: text, author: token.id };
    state.notes.push(note);
    return { status: 201, body: noteJson(note) };
  }
  const note = state.notes.find((each) => `/${each.id}` === id);
  if (note === undefined) return { status: 404, body: { message: "404 Note Not Found" } };
  if (method === "DELETE") {
    state.notes.splice(state.notes.indexOf(note), 1);
    return { status: 204 };
  }
  note.body = text;
  return { status: 200, body: noteJson(note) };
}

function issues(state: State, { asked, token, id }: Routed): Given {
  const { method, body } = asked;
  if (method === "GET") {
    const label = asked.query.get("labels") ?? "";
    return listed(state.issues.filter((each) => each.state === "opened" && each.labels.includes(label)).map(issueJson), asked);
  }
  if (method === "POST") {
    const issue: Issue = {
      iid: (state.lastId += 1),
      title: String(body["title"]),
      labels: String(body["labels"]),
      description: String(body["description"]),
      author: token.id,
      state: "opened",
    };
    state.issues.push(issue);
    return { status: 201, body: issueJson(issue) };
  }
  const issue = state.issues.find(({ iid }) => String(iid) === id);
  if (issue === undefined) return { status: 404, body: { message: "404 Issue Not Found" } };
  if (typeof body["description"] === "string") issue.description = body["description"];
  if (body["state_event"] === "close") issue.state = "closed";
  return { status: 200, body: issueJson(issue) };
}

/** As GitLab pages: the number of the next page, empty on the last one. */
function listed(rows: readonly object[], asked: Asked): Given {
  const { rows: some, page: number, next } = page(rows, asked);
  return { status: 200, body: some, headers: { "x-page": String(number), "x-next-page": String(next ?? "") } };
}

const noteJson = ({ id, body, author, system }: GitLabNote): object => ({ id, body, author: { id: author }, system: system === true });
const issueJson = ({ iid, title, description, author, state }: Issue): object => ({
  id: iid * 3,
  iid,
  title,
  description,
  author: { id: author },
  state,
  web_url: `https://gitlab.example/acme/openai/-/issues/${iid}`,
});
