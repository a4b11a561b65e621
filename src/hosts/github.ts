import type { Board, Note } from "./board.ts";
import { connect, type HostClient } from "./client.ts";
import { HostError } from "./error.ts";
import { listOf, textOf, wireOf, type Wire } from "./wire.ts";

export interface GitHubAccess {
  /** `https://api.github.com`, or `https://HOST/api/v3` of an Enterprise Server. */
  readonly apiUrl: string;
  readonly token: string | undefined;
  /** `owner/name` */
  readonly repository: string;
  /** Whether the run is one of a pull request from a fork, whose token may only read. */
  readonly isFork: boolean;
}

export interface GitHub {
  readonly client: HostClient;
  /** The path of the repository. */
  readonly path: string;
  /** Who the token is: `github-actions[bot]` in a workflow. Asked once. */
  me(): Promise<string>;
}

/** @throws HostError without a token */
export function connectGitHub({ apiUrl, token, repository, isFork }: GitHubAccess): GitHub {
  if (!token) {
    throw new HostError("GITHUB_TOKEN is not set: give it to the step with `env: { GITHUB_TOKEN: ${{ github.token }} }`.", {
      kind: "refused",
    });
  }
  const client = connect({
    name: "GitHub",
    baseUrl: apiUrl,
    token,
    headers: { authorization: `Bearer ${token}`, accept: "application/vnd.github+json", "x-github-api-version": "2022-11-28" },
    advice: (status, needs) => adviceFor(status, needs, { isFork }),
  });
  let me: Promise<string> | undefined;
  return { client, path: `/repos/${repository.split("/").map(encodeURIComponent).join("/")}`, me: () => (me ??= viewer(client, apiUrl)) };
}

/** Who may see the repository only is answered 404, as if it were not there. */
function adviceFor(status: number, needs: string, { isFork }: { readonly isFork: boolean }): string | undefined {
  if (status === 401) return "The token in GITHUB_TOKEN is not valid, or has expired.";
  if (status !== 403 && status !== 404) return undefined;
  if (isFork) return "The token of a pull request from a fork may only read, whatever `permissions` says.";
  const [permission = "", level = ""] = needs.split(": ");
  return `Add \`${needs}\` to \`permissions\` of the job; a token of your own needs the repository permission "${permission}" (${level}).`;
}

/** `GET /user` refuses the token of a workflow; this query knows every kind of token. */
async function viewer(client: HostClient, apiUrl: string): Promise<string> {
  const path = /\/api\/v3\/?$/.test(apiUrl) ? apiUrl.replace(/\/v3\/?$/, "/graphql") : `${apiUrl.replace(/\/$/, "")}/graphql`;
  const body = { query: "query { viewer { login } }" };
  const answer = await client.read({ method: "POST", path, body, aim: "say whose token it is", needs: "metadata: read" });
  const login = textOf(wireOf(wireOf(wireOf(answer)["data"])["viewer"])["login"]);
  if (login === undefined) throw new HostError("GitHub could not say whose token it is.", { kind: "refused" });
  return login;
}

/** Characters that a comment or an issue may have. */
const limit = 65_536;

/** The comments of a pull request. */
export function pullRequestBoard({ client, path, me }: GitHub, number: number): Board {
  const needs = "pull-requests: write";
  const comments = `${path}/issues/${number}/comments`;
  return {
    limit,
    sleep: client.sleep,
    async notes() {
      const rows = await client.pages({ path: comments, aim: "list the comments", needs });
      return ours(rows, await me()).map(noteOf);
    },
    async create(body) {
      return noteOf(wireOf(await client.send({ method: "POST", path: comments, body: { body }, aim: "create the comment", needs })));
    },
    async update({ id }, body) {
      await client.send({ method: "PATCH", path: `${path}/issues/comments/${id}`, body: { body }, aim: "update the comment", needs });
    },
    async remove({ id }) {
      await client.send({ method: "DELETE", path: `${path}/issues/comments/${id}`, aim: "delete a second comment", needs });
    },
    async head() {
      const answer = wireOf(await client.read({ method: "GET", path: `${path}/pulls/${number}`, aim: "read the pull request", needs }));
      return commitOf(wireOf(answer["head"])["sha"]);
    },
  };
}

/** The open issues with a label, of which one is ours. */
export function issueBoard({ client, path, me }: GitHub, { title, label }: { readonly title: string; readonly label: string }): Board {
  const needs = "issues: write";
  const issue = ({ id }: Note): string => `${path}/issues/${id}`;
  return {
    limit,
    sleep: client.sleep,
    async notes() {
      const query = { state: "open", labels: label, sort: "created", direction: "asc" };
      const rows = await client.pages({ path: `${path}/issues`, query, aim: "list the issues", needs });
      // Every pull request is an issue too.
      const issues = rows.filter((row) => row["pull_request"] === undefined);
      return ours(issues, await me()).map(issueOf);
    },
    async create(body) {
      const sent = { title, body, labels: [label] };
      const row = wireOf(await client.send({ method: "POST", path: `${path}/issues`, body: sent, aim: "open the issue", needs }));
      // GitHub drops the labels of who may not set them, without a word; the next check would not find the issue.
      if (listOf(row["labels"]).some(({ name }) => name === label)) return issueOf(row);
      const remedy = `the token may not set labels, or somebody has to create \`${label}\``;
      throw new HostError(`GitHub has opened an issue without its label: ${remedy}.`, { kind: "refused" });
    },
    async update(note, body) {
      await client.send({ method: "PATCH", path: issue(note), body: { body }, aim: "update the issue", needs });
    },
    async remove(note) {
      await client.send({ method: "PATCH", path: issue(note), body: { state: "closed" }, aim: "close the issue", needs });
    },
    head: () => Promise.resolve(undefined),
  };
}

function commitOf(value: unknown): string {
  const commit = textOf(value);
  if (commit === undefined) throw new HostError("GitHub did not say which commit the pull request stands at.", { kind: "refused" });
  return commit;
}

const ours = (rows: readonly Wire[], login: string): readonly Wire[] => rows.filter(({ user }) => wireOf(user)["login"] === login);

const noteOf = (row: Wire): Note => noteWith(row, textOf(row["id"]));
const issueOf = (row: Wire): Note => noteWith(row, textOf(row["number"]));

function noteWith(row: Wire, id: string | undefined): Note {
  if (id === undefined) throw new HostError("GitHub answered with something else than a comment or an issue.", { kind: "refused" });
  return { id, body: textOf(row["body"]) ?? "", url: textOf(row["html_url"]) ?? "" };
}
