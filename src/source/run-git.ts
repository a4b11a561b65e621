import { spawn, type ChildProcess } from "node:child_process";
import { kill } from "node:process";
import { environmentOf, hardened, noServer, type Environment } from "./hardened.ts";
import { SourceError } from "./source.ts";

export interface GitRun {
  readonly environment: Environment;
  readonly signal: AbortSignal;
  /** Milliseconds. */
  readonly timeoutMs: number;
  /** What it reads. */
  readonly input?: string;
  /** Settings for this run alone. */
  readonly settings?: readonly string[];
}

export interface Ran {
  readonly isDone: boolean;
  readonly output: Buffer;
  /** What it complained of, without what only the one who runs it should see. */
  readonly said: string;
  /** Why it was ended from here. */
  readonly ended?: "time" | "abort" | "size";
}

/** Nothing is fetched that was not asked for, and nothing is tidied behind our back. */
const settings = [
  ...hardened,
  "core.logAllRefUpdates=false",
  "fetch.fsckObjects=true",
  "fetch.recurseSubmodules=false",
  "fetch.writeCommitGraph=false",
  "transfer.bundleURI=false",
  "gc.auto=0",
  "maintenance.auto=false",
  "log.showSignature=false",
];

/**
 * What reaching a server takes: agents, programs that ask for or know credentials, certificates, proxies. Of other people's secrets those
 * that the usual credential helpers read; an admin key is never among them, whatever it is called.
 */
const reaching =
  /^(SSH_AUTH_SOCK|SSH_AGENT_PID|SSH_ASKPASS|SSH_ASKPASS_REQUIRE|GIT_SSH|GIT_SSH_COMMAND|GIT_SSH_VARIANT|GIT_ASKPASS|GIT_SSL_.*|GIT_PROXY_SSL_.*|GIT_HTTP_PROXY_AUTHMETHOD|SSL_CERT_FILE|SSL_CERT_DIR|(?:HTTPS?|ALL|NO)_PROXY|KRB5.*|XDG_CACHE_HOME|XDG_RUNTIME_DIR|GH_(?:TOKEN|HOST|CONFIG_DIR)|GITHUB_TOKEN|GITLAB_TOKEN|AWS_.*)$/i;

/** Neither of them sends commands or contents to whoever sits on the way; `ext` runs what a URL says, `git` and `http` prove nobody's identity. */
export const protocols = ["https", "ssh", "file"] as const;

/** Settings of one's own, and no server. @throws SourceError where there is no git */
export function runLocally(args: readonly string[], run: GitRun): Promise<Ran> {
  const env = { ...environmentOf(run.environment), ...noServer };
  return ranWith(args, run, env);
}

/** With the user's own credentials, over `protocols`. @throws SourceError where there is no git */
export function runRemotely(args: readonly string[], run: GitRun): Promise<Ran> {
  const env = { ...environmentOf(run.environment, reaching), GIT_ALLOW_PROTOCOL: protocols.join(":") };
  return ranWith(args, run, env);
}

const largest = 256 * 1024 * 1024;
const longestComplaint = 64 * 1024;
/** Between asking it to end, so that it takes its locks away, and ending it. */
const graceMs = 5_000;

function ranWith(args: readonly string[], run: GitRun, env: Record<string, string | undefined>): Promise<Ran> {
  const { signal, timeoutMs, input = "" } = run;
  const given = [...settings, ...(run.settings ?? [])].flatMap((setting) => ["-c", setting]);
  // A session of its own has no terminal, so that not even ssh can ask a question there, and ends as one.
  const child = spawn("git", ["--no-pager", "--literal-pathspecs", ...given, ...args], {
    env,
    detached: true,
    windowsHide: true,
    stdio: ["pipe", "pipe", "pipe"],
  });
  return new Promise((resolve, reject) => {
    let ended: Ran["ended"];
    let forced: NodeJS.Timeout | undefined;
    const end = (why: NonNullable<Ran["ended"]>) => (): void => {
      ended ??= why;
      signalAll(child, "SIGTERM");
      forced ??= setTimeout(() => signalAll(child, "SIGKILL"), graceMs);
    };
    const [onAbort, onTime] = [end("abort"), end("time")];
    const timer = setTimeout(onTime, timeoutMs);
    const output = gathered(child, end("size"));
    const done = (): void => {
      clearTimeout(timer);
      clearTimeout(forced);
      signal.removeEventListener("abort", onAbort);
    };
    child.once("error", (error) => (done(), reject(failure(error))));
    child.once("close", (code) => {
      done();
      const { bytes, said } = output();
      resolve({ isDone: code === 0 && ended === undefined, output: bytes, said, ...(ended !== undefined && { ended }) });
    });
    signal.addEventListener("abort", onAbort, { once: true });
    if (signal.aborted) onAbort();
    // One that has ended without reading is no trouble of the writer's.
    child.stdin.on("error", () => undefined).end(input);
  });
}

/** Git ends without what it has started: a helper would wait for its server for good, and keep our pipes open. */
function signalAll(child: ChildProcess, signal: NodeJS.Signals): void {
  try {
    if (child.pid !== undefined) kill(-child.pid, signal);
  } catch {
    // Nothing of it is left, or this system has no groups.
    child.kill(signal);
  }
}

function gathered({ stdout, stderr }: ChildProcess, onTooMuch: () => void): () => { readonly bytes: Buffer; readonly said: string } {
  const chunks: Buffer[] = [];
  let [size, said] = [0, ""];
  stdout?.on("data", (chunk: Buffer) => {
    size += chunk.length;
    if (size > largest) onTooMuch();
    else chunks.push(chunk);
  });
  stderr?.setEncoding("utf8").on("data", (chunk: string) => void (said = `${said}${chunk}`.slice(-longestComplaint)));
  return () => ({ bytes: Buffer.concat(chunks), said });
}

function failure(error: Error): Error {
  return "code" in error && error.code === "ENOENT"
    ? new SourceError("git is not installed here, and a repository cannot be read without it.", { cause: error })
    : error;
}
