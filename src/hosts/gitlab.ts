import type { Board, Note } from "./board.ts";
import { connect, type HostClient } from "./client.ts";
import { HostError } from "./error.ts";
import { textOf, wireOf, type Wire } from "./wire.ts";

export interface GitLabAccess {
  /** `https://HOST/api/v4` */
  readonly apiUrl: string;
  /** Of the project that the merge request is in: for one from a fork, the target. */
  readonly project: string;
  /** Where a person sees that project. */
  readonly projectUrl: string;
  readonly token: string | undefined;
}

export interface GitLab {
  readonly client: HostClient;
  /** The path of the project. */
  readonly path: string;
  readonly projectUrl: string;
  /** The id of the user that the token is. Asked once. */
  me(): Promise<string>;
}

const remedy =
  "create a project access token with the scope `api` and the role Developer, and store it as the masked CI/CD variable GITLAB_TOKEN";

/** @throws HostError without a token */
export function connectGitLab({ apiUrl, project, projectUrl, token }: GitLabAccess): GitLab {
  // https://docs.gitlab.com/ci/jobs/ci_job_token/: merge requests, their notes and issues are not among what a job's own token may reach.
  if (!token)
    throw new HostError(`GITLAB_TOKEN is not set, and CI_JOB_TOKEN may not write notes or issues: ${remedy}.`, { kind: "refused" });
  const client = connect({ name: "GitLab", baseUrl: apiUrl, token, headers: { "private-token": token }, advice: adviceFor });
  let me: Promise<string> | undefined;
  return { client, path: `/projects/${encodeURIComponent(project)}`, projectUrl, me: () => (me ??= user(client)) };
}

/** What a token may not see is answered 404, as if it were not there. */
function adviceFor(status: number, needs: string): string | undefined {
  if (status === 401) return `GITLAB_TOKEN is not valid, or has expired: ${remedy}.`;
  return status === 403 || status === 404 ? `The token in GITLAB_TOKEN needs ${needs} in this project.` : undefined;
}

const toWrite = "the scope `api` and at least the role Reporter";

async function user(client: HostClient): Promise<string> {
  const id = textOf(wireOf(await client.read({ method: "GET", path: "/user", aim: "say whose token it is", needs: toWrite }))["id"]);
  if (id === undefined) throw new HostError("GitLab could not say whose token it is.", { kind: "refused" });
  return id;
}

/** Characters that a note may have; a description may have a few more. */
const limit = 1_000_000;

/** The notes of a merge request. */
export function mergeRequestBoard({ client, path, projectUrl, me }: GitLab, iid: string): Board {
  const needs = toWrite;
  const request = `${path}/merge_requests/${encodeURIComponent(iid)}`;
  const notes = `${request}/notes`;
  const noteOf = (row: Wire): Note =>
    noteWith(row, "id", { body: "body", url: (id) => `${projectUrl}/-/merge_requests/${iid}#note_${id}` });
  return {
    limit,
    sleep: client.sleep,
    async notes() {
      const query = { sort: "asc", order_by: "created_at" };
      const rows = await client.pages({ path: notes, query, aim: "list the notes", needs });
      return ours(rows, await me()).map(noteOf);
    },
    async create(body) {
      return noteOf(wireOf(await client.send({ method: "POST", path: notes, body: { body }, aim: "create the note", needs })));
    },
    async update({ id }, body) {
      await client.send({ method: "PUT", path: `${notes}/${id}`, body: { body }, aim: "update the note", needs });
    },
    async remove({ id }) {
      await client.send({ method: "DELETE", path: `${notes}/${id}`, aim: "delete a second note", needs });
    },
    async head() {
      const commit = textOf(wireOf(await client.read({ method: "GET", path: request, aim: "read the merge request", needs }))["sha"]);
      if (commit !== undefined) return commit;
      throw new HostError("GitLab did not say which commit the merge request stands at.", { kind: "refused" });
    },
  };
}

/** The open issues with a label, of which one is ours. */
export function issueBoard(
  { client, path, projectUrl, me }: GitLab,
  { title, label }: { readonly title: string; readonly label: string },
): Board {
  const needs = toWrite;
  const issues = `${path}/issues`;
  const issueOf = (row: Wire): Note => noteWith(row, "iid", { body: "description", url: (id) => `${projectUrl}/-/issues/${id}` });
  return {
    limit,
    sleep: client.sleep,
    async notes() {
      const query = { state: "opened", labels: label, scope: "all", sort: "asc", order_by: "created_at" };
      return ours(await client.pages({ path: issues, query, aim: "list the issues", needs }), await me()).map(issueOf);
    },
    async create(description) {
      const body = { title, description, labels: label };
      return issueOf(wireOf(await client.send({ method: "POST", path: issues, body, aim: "open the issue", needs })));
    },
    async update({ id }, description) {
      await client.send({ method: "PUT", path: `${issues}/${id}`, body: { description }, aim: "update the issue", needs });
    },
    async remove({ id }) {
      await client.send({ method: "PUT", path: `${issues}/${id}`, body: { state_event: "close" }, aim: "close the issue", needs });
    },
    head: () => Promise.resolve(undefined),
  };
}

/** `system`: what GitLab itself notes, in the name of whoever caused it. */
function ours(rows: readonly Wire[], me: string): readonly Wire[] {
  return rows.filter(({ author, system }) => system !== true && textOf(wireOf(author)["id"]) === me);
}

interface Reading {
  readonly body: string;
  readonly url: (id: string) => string;
}

function noteWith(row: Wire, key: string, { body, url }: Reading): Note {
  const id = textOf(row[key]);
  if (id === undefined) throw new HostError("GitLab answered with something else than a note or an issue.", { kind: "refused" });
  return { id, body: textOf(row[body]) ?? "", url: textOf(row["web_url"]) ?? url(id) };
}
