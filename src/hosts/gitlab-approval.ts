import { approvalOf, planFile, type Approval, type Review, type Wanted } from "./approval.ts";
import { unlessGone } from "./error.ts";
import type { GitLab } from "./gitlab.ts";
import { listOf, textOf, timeOf, wireOf, type Wire } from "./wire.ts";

/** The job keeps its plan from those below. */
const needs = "the scope `api` and at least the role Developer";

/** What people approved of the merge request that became this commit. @throws HostError */
export async function gitLabApproval(gitLab: GitLab, { commit, name }: Wanted): Promise<Approval> {
  const { client, path } = gitLab;
  const found = { path: `${path}/repository/commits/${commit}/merge_requests`, aim: "find the merge request of the commit", needs };
  const merged = (await client.pages(found)).find(
    (row) => row["state"] === "merged" && [row["merge_commit_sha"], row["squash_commit_sha"], row["sha"]].includes(commit),
  );
  if (merged === undefined)
    return { denied: `Commit ${commit.slice(0, 7)} is not the merge of a merge request: nobody has reviewed a plan of it.` };
  const [iid, head] = [textOf(merged["iid"]) ?? "", textOf(merged["sha"]) ?? ""];
  const request = `merge request !${iid}`;
  const below = `${path}/merge_requests/${iid}`;
  const job = await jobOf(gitLab, { below, head, name });
  if (job === undefined) return { denied: `The ${request} has no finished job ${name} of ${head.slice(0, 7)}: plan and apply by hand.` };
  const fetch = () => client.download({ path: `${path}/jobs/${job.id}/artifacts/${planFile}`, aim: "fetch the plan", needs });
  const author = textOf(wireOf(merged["author"])["id"]);
  return approvalOf({ request, made: job.made, fetch }, await reviewsOf(gitLab, { below, author }));
}

interface Place {
  /** The path of the merge request. */
  readonly below: string;
}

/** The latest that made a plan of this commit. Pipelines of a fork are in the fork, and have no key. */
async function jobOf(
  { client, path }: GitLab,
  { below, head, name }: Place & { readonly head: string; readonly name: string },
): Promise<{ id: string; made: number } | undefined> {
  const pipelines = await client.pages({ path: `${below}/pipelines`, aim: "list the pipelines", needs });
  for (const { id: pipeline, sha } of pipelines.toSorted((a, b) => Number(b["id"]) - Number(a["id"]))) {
    if (!(await isOf({ client, path }, { sha: textOf(sha) ?? "", head }))) continue;
    const jobs = await unlessGone(client.pages({ path: `${path}/pipelines/${textOf(pipeline)}/jobs`, aim: "list the jobs", needs }));
    const job = jobs?.find((row) => row["name"] === name && row["status"] === "success");
    const [id, made] = [textOf(job?.["id"]), timeOf(job?.["finished_at"])];
    if (id !== undefined && made !== undefined) return { id, made };
  }
  return undefined;
}

/** A pipeline of merged results is one of a merge of the head, which is a parent of its commit. */
async function isOf(
  { client, path }: Pick<GitLab, "client" | "path">,
  { sha, head }: { readonly sha: string; readonly head: string },
): Promise<boolean> {
  if (sha === head) return true;
  const place = `${path}/repository/commits/${encodeURIComponent(sha)}`;
  const { parent_ids: parents } = wireOf(await unlessGone(client.read({ method: "GET", path: place, aim: "read a commit", needs })));
  return Array.isArray(parents) && parents.includes(head);
}

/** The author's own does not count, which GitLab leaves to a setting. */
async function reviewsOf(
  { client }: GitLab,
  { below, author }: Place & { readonly author: string | undefined },
): Promise<readonly Review[]> {
  const answer = wireOf(await client.read({ method: "GET", path: `${below}/approvals`, aim: "read the approvals", needs }));
  const rows = listOf(answer["approved_by"]).filter(({ user }) => textOf(wireOf(user)["id"]) !== author);
  const isDated = rows.every((row) => timeOf(row["approved_at"]) !== undefined);
  // On older servers an approval bears no date, but the note of it does.
  const notes = isDated ? [] : await client.pages({ path: `${below}/notes`, aim: "list the notes", needs });
  return rows.flatMap((row) => {
    const at = timeOf(row["approved_at"]) ?? notedAt(notes, textOf(wireOf(row["user"])["id"]));
    return at === undefined ? [] : [{ by: textOf(wireOf(row["user"])["username"]) ?? "somebody", at }];
  });
}

function notedAt(notes: readonly Wire[], user: string | undefined): number | undefined {
  const times = notes
    .filter(
      ({ system, body, author }) => system === true && body === "approved this merge request" && textOf(wireOf(author)["id"]) === user,
    )
    .flatMap((note) => timeOf(note["created_at"]) ?? []);
  return times.length === 0 ? undefined : Math.max(...times);
}
