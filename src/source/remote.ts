import { runRemotely, type GitRun, type Ran } from "./run-git.ts";
import { counted, SourceError } from "./source.ts";

/** Where a ref stands at the remote. */
export interface Tip {
  /** The whole name, or a commit where one was asked for. */
  readonly ref: string;
  /** A commit, or a tag that names one. */
  readonly id: string;
}

const isId = (text: string): boolean => /^([0-9a-f]{40}|[0-9a-f]{64})$/.test(text);

/** @throws SourceError for what cannot be an address, or must not be one */
export function checkUrl(url: string): void {
  const name = JSON.stringify(shownUrl(url));
  if (/[\p{Cc}\s]/u.test(url) || url.startsWith("-") || url === "") throw new SourceError(`${name} is no address of a repository.`);
  const [, scheme] = /^([a-z][a-z0-9+.-]*):(?::|\/\/)/i.exec(url) ?? [];
  if (scheme === undefined && !url.startsWith("/") && !/^[^/:]+:[^:]/.test(url))
    throw new SourceError(`${name} is no address of a repository: write https://…, ssh://…, user@host:path or file:///….`);
  if (scheme !== undefined && !/^(https|ssh|file)$/i.test(scheme))
    throw new SourceError(
      `${name} cannot be used: a repository is fetched over https, ssh or from a file, for nothing else proves whose it is.`,
    );
  if (scheme !== undefined && URL.canParse(url) && new URL(url).password !== "") {
    throw new SourceError(
      `The address ${name} holds a password, which anybody on the machine can see: give it to git by a credential helper, GIT_ASKPASS or an SSH key.`,
    );
  }
}

/** Without who signs in: that may be a token. */
export const shownUrl = (url: string): string => url.replace(/^([a-z][a-z0-9+.-]*:\/\/)[^/]*@/i, "$1");

/** @throws SourceError for what git could take for anything but one ref */
export function checkRef(ref: string): void {
  const isOdd = /[\p{Cc}\s~^:?*[\\]|\.\.|@\{|\/\/|^[-/]|[/.]$|\.lock$|^@$|^$/u.test(ref);
  if (isOdd) throw new SourceError(`${JSON.stringify(ref)} is no name of a branch, a tag or a commit.`);
}

/**
 * Where the ref is now. A branch goes before a tag of the same name: whoever may set tags must not take its place.
 * @throws SourceError
 */
export async function tipAt({ url, ref }: { readonly url: string; readonly ref: string }, run: GitRun): Promise<Tip> {
  if (isId(ref)) return { ref, id: ref };
  const candidates = ref === "HEAD" || ref.startsWith("refs/") ? [ref] : [`refs/heads/${ref}`, `refs/tags/${ref}`];
  const ran = await runRemotely(["ls-remote", "--", url, ...candidates], run);
  if (!ran.isDone) throw new SourceError(unreachable(url, ran, run));
  // It matches the ends of names: `refs/x/refs/heads/main` is shown too.
  const lines = ran.output
    .toString("utf8")
    .split("\n")
    .map((line) => line.split("\t"));
  for (const candidate of candidates) {
    const [id] = lines.find(([, name]) => name === candidate) ?? [];
    if (id !== undefined && isId(id)) return { ref: candidate, id };
  }
  const kinds = candidates.length > 1 ? `neither a branch nor a tag ${ref}` : `no ${ref}`;
  throw new SourceError(`${shownUrl(url)} has ${kinds}: check the ref.`);
}

/** Why a server was not reached, or did not give. */
export function unreachable(url: string, ran: Ran, { timeoutMs }: GitRun): string {
  const name = shownUrl(url);
  if (ran.ended === "time") return `${name} gave no answer within ${counted(Math.round(timeoutMs / 1_000), "second")}.`;
  if (ran.ended === "abort") return `${name} was not fetched: it was to end.`;
  const said = wordsOf(ran.said, url);
  const [, advice] = advices.find(([pattern]) => pattern.test(ran.said)) ?? [];
  return `${name} cannot be fetched: ${said}.${advice === undefined ? "" : ` ${advice}`}`;
}

const advices: readonly (readonly [RegExp, string])[] = [
  [
    /is this a git repository|does not appear to be a git repository|repository .*not found/i,
    "Check the address, and whether the one who signs in may see it.",
  ],
  [/dubious ownership/i, "The folder belongs to somebody else: name it in git's safe.directory."],
  [/Host key verification failed/i, "Put the host's key into known_hosts, once you have compared it."],
  [
    /terminal prompts disabled|could not read (Username|Password)|Authentication failed|HTTP Basic|Permission denied|403|access rights/i,
    "Give git what it takes to sign in there: an SSH key or agent, a credential helper, or GIT_ASKPASS. Nobody can be asked here.",
  ],
  [/SSL certificate|certificate verif|local issuer/i, "Name the authority that signed its certificate in GIT_SSL_CAINFO."],
];

const longest = 300;

/** What git says is fatal, or else what it said last; no address with who signs in, and nothing that could draw on a terminal. */
export function wordsOf(said: string, url: string): string {
  const lines = said
    .split(/[\r\n]+/)
    .map((line) => line.trim())
    .filter((line) => line !== "");
  // What it ends with wherever something else was the reason, which stands above.
  const reasons = lines.filter(
    (line) => !/could not read from remote repository|^please make sure|^and the repository exists|^warning:/i.test(line),
  );
  const told =
    reasons.findLast((line) => /^(remote: )?(fatal|error):/i.test(line)) ?? reasons.at(-1) ?? lines.at(-1) ?? "git does not say why";
  const words = told
    .replaceAll(url, shownUrl(url))
    .replaceAll(/\b([a-z][a-z0-9+.-]*:\/\/)[^/\s']*@/gi, "$1")
    .replaceAll(/[\p{Cc}\p{Cf}\s]+/gu, " ")
    .replace(/^(remote: )?(fatal|error): /i, "")
    .replace(/[.:\s]+$/, "");
  return words.length > longest ? `${words.slice(0, longest)}…` : words;
}
