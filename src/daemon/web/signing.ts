import type { IncomingMessage } from "node:http";
import { html, seeOther, sentence, type Answer } from "./answer.ts";
import { signInPage } from "./pages/sign-in-page.ts";
import { isSame } from "./secret.ts";
import { isOurForm, type Session } from "./sessions.ts";
import { addressOf, type Site } from "./site.ts";

export function signIn(site: Site, request: IncomingMessage, form: URLSearchParams): Answer {
  const from = addressOf(request);
  const refusal = refusalOf(site, request, form.get("token") ?? "");
  if (refusal !== undefined)
    return { ...html(signInPage(wayBack(form), refusal.sentence), refusal.status), ...(refusal.headers && { headers: refusal.headers }) };
  const name = form.get("who")?.trim().slice(0, 80);
  const who = name === undefined || name === "" ? `somebody at ${from}` : `${name} at ${from}`;
  site.log({ type: "signed in", who });
  return { status: 303, headers: { location: wayBack(form), "set-cookie": site.sessions.begin(who, request) } };
}

/** A path of ours that somebody came from: nobody is led elsewhere by a link that was made for that. */
export function wayBack(from: URLSearchParams): string {
  const to = from.get("to") ?? "/";
  return /^\/organizations\/[\w%./~-]*$/.test(to) ? to : "/";
}

export function signOut(site: Site, request: IncomingMessage, form: URLSearchParams): Answer {
  const session = site.sessions.of(request);
  if (session === undefined) return seeOther("/");
  if (!isOurForm(session, form)) return sentence(403, "This form is not ours, or from before you signed in: load the page again.");
  site.log({ type: "signed out", who: session.who });
  return { status: 303, headers: { location: "/", "set-cookie": site.sessions.end(request) } };
}

/** What a script sends. Any other authorization is for what stands in front of us, and asks who people are. */
export const bearerOf = ({ headers: { authorization } }: IncomingMessage): string | undefined =>
  authorization === undefined ? undefined : /^Bearer (.*)$/i.exec(authorization)?.[1];

/** Who asks for an action: by a session and its form, or by the token itself. */
export function actorOf(site: Site, request: IncomingMessage, form: URLSearchParams): { readonly who: string } | Answer {
  const bearer = bearerOf(request);
  if (bearer !== undefined) {
    const refusal = refusalOf(site, request, bearer);
    return refusal === undefined
      ? { who: `the token's holder at ${addressOf(request)}` }
      : { ...sentence(refusal.status, refusal.sentence), headers: { "www-authenticate": "Bearer", ...refusal.headers } };
  }
  const session: Session | undefined = site.sessions.of(request);
  if (session === undefined)
    return {
      ...sentence(401, "Sign in first, at /sign-in, or send the token: Authorization: Bearer …"),
      headers: { "www-authenticate": "Bearer" },
    };
  if (!isOurForm(session, form)) return sentence(403, "This form is not ours, or from before you signed in: load the page again.");
  return session;
}

interface TokenRefusal {
  readonly status: number;
  readonly sentence: string;
  readonly headers?: Readonly<Record<string, string>>;
}

function refusalOf({ guesses, token, log }: Site, request: IncomingMessage, given: string): TokenRefusal | undefined {
  const from = addressOf(request);
  const wait = guesses.waitOf(from);
  if (wait > 0)
    return {
      status: 429,
      sentence: `Too many wrong tokens from ${from}: try again in ${wait} seconds.`,
      headers: { "retry-after": String(wait) },
    };
  if (token !== undefined && isSame(given, token)) return undefined;
  guesses.failed(from);
  log({ type: "wrong token", who: from });
  return { status: 401, sentence: "That is not the token." };
}
