import type { IncomingMessage, ServerResponse } from "node:http";
import type { Status } from "../status.ts";
import { act, said } from "./actions.ts";
import { html, sentence, type Answer } from "./answer.ts";
import { bodyOf } from "./body.ts";
import { healthOf, readinessOf } from "./health.ts";
import { acceptedHook, deliveryOf, HOOK_BYTES } from "./hook.ts";
import { metricsOf } from "./metrics.ts";
import { isCrossSite } from "./origin.ts";
import { assets } from "./pages/document.ts";
import { indexPage, indexParts } from "./pages/index-page.ts";
import { organizationPage, organizationParts } from "./pages/organization-page.ts";
import type { LivePart } from "./pages/part.ts";
import { runPage } from "./pages/run-page.ts";
import { signInPage } from "./pages/sign-in-page.ts";
import { signIn, signOut, wayBack } from "./signing.ts";
import { addressOf, viewerOf, type Site } from "./site.ts";

const FORM_BYTES = 10_000;

/** Undefined: it is being answered already, for as long as somebody listens. */
export async function answerTo(site: Site, request: IncomingMessage, response: ServerResponse): Promise<Answer | undefined> {
  const url = new URL(`http://orgform${request.url?.startsWith("/") === true ? request.url : "/"}`);
  const segments = url.pathname.slice(1).split("/").map(decoded);
  if (segments.includes(undefined)) return sentence(400, "The path cannot be read.");
  const asked = { url, segments: segments.filter((each) => each !== undefined) };
  if (request.method === "GET" || request.method === "HEAD") return shown(site, request, { ...asked, response });
  if (request.method === "POST") return posted(site, request, asked);
  return { ...sentence(405, "Only GET, HEAD and POST are understood here."), headers: { allow: "GET, HEAD, POST" } };
}

interface Asked {
  readonly url: URL;
  readonly segments: readonly string[];
}

async function shown(
  site: Site,
  request: IncomingMessage,
  asked: Asked & { readonly response: ServerResponse },
): Promise<Answer | undefined> {
  const { url, segments, response } = asked;
  const { fleet } = site;
  const asset = assets.get(url.pathname);
  if (asset !== undefined) return { status: 200, ...asset, headers: { "cache-control": "public, max-age=31536000, immutable" } };
  switch (url.pathname) {
    case "/":
      return html(indexPage(fleet.statuses(), viewerOf(site, request)));
    case "/events":
      return listened(site, response, () => indexParts(fleet.statuses()));
    case "/sign-in":
      return site.token === undefined ? noToken : html(signInPage(wayBack(url.searchParams)));
    case "/healthz":
      return healthOf(site.pulse);
    case "/readyz":
      return readinessOf(fleet);
    case "/metrics":
      return metricsOf(site);
    default: {
      const status = segments[0] === "organizations" ? fleet.statuses().find(({ name }) => name === segments[1]) : undefined;
      return status === undefined ? missing : below(site, request, { ...asked, status });
    }
  }
}

function below(
  site: Site,
  request: IncomingMessage,
  asked: Asked & { readonly response: ServerResponse; readonly status: Status },
): Answer | undefined {
  const { url, response, status, segments } = asked;
  const [, , part, id] = segments;
  const viewer = viewerOf(site, request);
  if (segments.length === 2) return html(organizationPage(status, viewer, said[url.searchParams.get("done") ?? ""]));
  if (segments.length === 3 && part === "events") {
    const current = (): Status => site.fleet.statuses().find(({ name }) => name === status.name) ?? status;
    return listened(site, response, () => organizationParts(current(), viewerOf(site, request)));
  }
  const run = part === "runs" && id !== undefined && segments.length === 4 ? site.fleet.run(status.name, id) : undefined;
  if (run === undefined) return part === "runs" ? sentence(404, "This run is not kept any more.") : missing;
  return html(runPage(status, run, viewer));
}

function listened(site: Site, response: ServerResponse, partsOf: () => readonly LivePart[]): Answer | undefined {
  if (response.req.method === "HEAD") return { status: 200, type: "text/event-stream" };
  if (site.events.open(response, partsOf)) return undefined;
  return { ...sentence(503, "Too many pages are open already."), headers: { "retry-after": "30" } };
}

async function posted(site: Site, request: IncomingMessage, { url, segments }: Asked): Promise<Answer> {
  if (url.pathname === "/hooks/git") return hooked(site, request);
  const [root, name, action] = segments;
  const isAction = root === "organizations" && segments.length === 3;
  if (!isAction && url.pathname !== "/sign-in" && url.pathname !== "/sign-out") return missing;
  if (site.token === undefined) return noToken;
  if (isCrossSite(request, site.publicHost)) {
    site.log({ type: "cross-site request refused", who: addressOf(request) });
    return sentence(403, "This was sent by another site's page, and is not done.");
  }
  const body = await bodyOf(request, FORM_BYTES);
  if (body === undefined) return tooLarge;
  const form = new URLSearchParams(body.toString());
  if (url.pathname === "/sign-in") return signIn(site, request, form);
  if (url.pathname === "/sign-out") return signOut(site, request, form);
  return act(site, request, { name: name ?? "", action: action ?? "", form });
}

async function hooked(site: Site, request: IncomingMessage): Promise<Answer> {
  if (site.hookSecret === undefined) return missing;
  const body = await bodyOf(request, HOOK_BYTES);
  if (body === undefined) return tooLarge;
  const delivery = deliveryOf(request.headers, body, site.hookSecret);
  if (delivery === undefined) {
    site.log({ type: "webhook refused", who: addressOf(request) });
    return sentence(401, "The signature is missing, or not made with the secret that this process knows.");
  }
  if (delivery.isPush && delivery.repository !== undefined) {
    site.log({ type: "webhook", repository: delivery.repository, who: addressOf(request) });
    site.fleet.changed(delivery.repository);
  }
  return acceptedHook(delivery);
}

const missing = sentence(404, "There is nothing here.");
const noToken = sentence(403, "This page is read-only: no token is configured.");
const tooLarge: Answer = { ...sentence(413, "That is more than is taken here."), headers: { connection: "close" } };

function decoded(text: string): string | undefined {
  try {
    return decodeURIComponent(text);
  } catch {
    return undefined;
  }
}
