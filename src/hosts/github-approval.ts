import { approvalOf, planFile, type Approval, type Review, type Wanted } from "./approval.ts";
import { HostError, unlessGone } from "./error.ts";
import type { GitHub } from "./github.ts";
import { listOf, textOf, timeOf, wireOf, type Wire } from "./wire.ts";
import { fileIn } from "./zip.ts";

/** What people approved of the pull request that became this commit. @throws HostError */
export async function gitHubApproval(gitHub: GitHub, { commit, name }: Wanted): Promise<Approval> {
  const { client, path } = gitHub;
  const found = { path: `${path}/commits/${commit}/pulls`, aim: "find the pull request of the commit", needs: "pull-requests: read" };
  const merged = (await client.pages(found)).find((row) => row["merged_at"] !== null && row["merge_commit_sha"] === commit);
  if (merged === undefined)
    return { denied: `Commit ${commit.slice(0, 7)} is not the merge of a pull request: nobody has reviewed a plan of it.` };
  const [number, head] = [textOf(merged["number"]) ?? "", textOf(wireOf(merged["head"])["sha"]) ?? ""];
  const request = `pull request #${number}`;
  const artifact = await artifactOf(gitHub, { name: `${name}-${head}`, head });
  if (artifact === undefined)
    return { denied: `The ${request} has no artifact ${name} of ${head.slice(0, 7)}, or it has expired: plan and apply by hand.` };
  return approvalOf({ request, ...artifact }, await reviewsOf(gitHub, { number, head }));
}

interface Artifact {
  readonly made: number;
  readonly fetch: () => Promise<Uint8Array>;
}

/** The latest that a run of this very commit, and of no fork, has left. */
async function artifactOf(
  { client, path }: GitHub,
  { name, head }: { readonly name: string; readonly head: string },
): Promise<Artifact | undefined> {
  const aim = "find the plan";
  const needs = "actions: read";
  const query = { name, per_page: "100" };
  const answer = wireOf(await client.read({ method: "GET", path: `${path}/actions/artifacts`, query, aim, needs }));
  const [latest] = listOf(answer["artifacts"])
    .filter((row) => row["expired"] !== true && isOwn(wireOf(row["workflow_run"]), head))
    .flatMap((row) => {
      const [id, made] = [textOf(row["id"]), timeOf(row["created_at"])];
      return id === undefined || made === undefined ? [] : [{ id, made }];
    })
    .toSorted((a, b) => b.made - a.made);
  if (latest === undefined) return undefined;
  const fetch = async (): Promise<Uint8Array> => {
    const zip = await client.download({ path: `${path}/actions/artifacts/${latest.id}/zip`, aim: "fetch the plan", needs });
    const file = fileIn(zip, planFile);
    if (file === undefined) throw new HostError(`The artifact ${name} holds no ${planFile}.`, { kind: "refused" });
    return file;
  };
  return { made: latest.made, fetch };
}

function isOwn({ head_sha: commit, repository_id: own, head_repository_id: from }: Wire, head: string): boolean {
  return commit === head && own === from;
}

/** Each reviewer's latest word, where it is an approval of this commit by a person who may write. */
async function reviewsOf(
  { client, path }: GitHub,
  { number, head }: { readonly number: string; readonly head: string },
): Promise<readonly Review[]> {
  const needs = "pull-requests: read";
  const rows = await client.pages({ path: `${path}/pulls/${number}/reviews`, aim: "list the reviews", needs });
  const last = new Map<string, Wire>();
  for (const row of rows) {
    const { login, type } = wireOf(row["user"]);
    const isWord = row["state"] === "APPROVED" || row["state"] === "CHANGES_REQUESTED" || row["state"] === "DISMISSED";
    if (isWord && typeof login === "string" && type !== "Bot") last.set(login, row);
  }
  const reviews: Review[] = [];
  for (const [by, row] of last) {
    const at = timeOf(row["submitted_at"]);
    if (row["state"] !== "APPROVED" || row["commit_id"] !== head || at === undefined) continue;
    if (await mayWrite({ client, path }, by)) reviews.push({ by, at });
  }
  return reviews;
}

/** In a public repository anybody can approve. */
async function mayWrite({ client, path }: Pick<GitHub, "client" | "path">, login: string): Promise<boolean> {
  const place = `${path}/collaborators/${encodeURIComponent(login)}/permission`;
  const aim = `read what ${login} may do`;
  const answer = wireOf(await unlessGone(client.read({ method: "GET", path: place, aim, needs: "metadata: read" })));
  return answer["permission"] === "admin" || answer["permission"] === "write";
}
