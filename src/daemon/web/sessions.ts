import { createHash, randomBytes } from "node:crypto";
import type { IncomingMessage } from "node:http";
import { isSame } from "./secret.ts";

/** Somebody who has shown the token. */
export interface Session {
  /** As they named themselves, and where they are: for the log. */
  readonly who: string;
  /** Stands in every form, so that nobody else's form is taken for ours. */
  readonly formToken: string;
  /** Milliseconds. */
  readonly endsAt: number;
}

interface Begun extends Session {
  /** Of the token that was shown: a session counts while that one does. */
  readonly proof: string;
}

const COOKIE = "orgform_session";
const LASTS_MS = 12 * 3_600_000;
const MOST = 100;

/** Who is signed in. Kept in memory: a restart signs everybody out. */
export class Sessions {
  readonly #sessions = new Map<string, Begun>();
  readonly #now: () => number;
  readonly #proof: () => string;

  /** @param token the one that counts now */
  constructor(now: () => number, token: () => string | undefined) {
    this.#now = now;
    this.#proof = () =>
      createHash("sha256")
        .update(token() ?? "")
        .digest("hex");
  }

  /** @returns the cookie to set */
  begin(who: string, request: IncomingMessage): string {
    const id = randomBytes(32).toString("base64url");
    const oldest = this.#sessions.keys().next();
    if (this.#sessions.size >= MOST && !oldest.done) this.#sessions.delete(oldest.value);
    this.#sessions.set(id, { who, formToken: randomBytes(32).toString("base64url"), endsAt: this.#now() + LASTS_MS, proof: this.#proof() });
    return cookieOf(request, { value: id, seconds: LASTS_MS / 1_000 });
  }

  of(request: IncomingMessage): Session | undefined {
    const id = idIn(request);
    const session = id === undefined ? undefined : this.#sessions.get(id);
    if (session === undefined) return undefined;
    if (session.endsAt > this.#now()) return session.proof === this.#proof() ? session : undefined;
    this.#sessions.delete(id ?? "");
    return undefined;
  }

  /** @returns the cookie that takes it away */
  end(request: IncomingMessage): string {
    this.#sessions.delete(idIn(request) ?? "");
    return cookieOf(request, { value: "", seconds: 0 });
  }
}

export const isOurForm = (session: Session, form: URLSearchParams): boolean => isSame(form.get("form") ?? "", session.formToken);

function idIn({ headers: { cookie = "" } }: IncomingMessage): string | undefined {
  return cookie
    .split("; ")
    .find((each) => each.startsWith(`${COOKIE}=`))
    ?.slice(COOKIE.length + 1);
}

/** Who ends TLS before us says so; whoever makes it up binds their own cookie only. */
function cookieOf(request: IncomingMessage, { value, seconds }: { readonly value: string; readonly seconds: number }): string {
  const secure = request.headers["x-forwarded-proto"] === "https" ? "; Secure" : "";
  return `${COOKIE}=${value}; Path=/; Max-Age=${seconds}; HttpOnly; SameSite=Strict${secure}`;
}
