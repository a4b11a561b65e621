import type { IncomingHttpHeaders } from "node:http";
import { timingSafeEqual } from "node:crypto";
import { sentence, type Answer } from "./answer.ts";
import { isSame, signatureOf } from "./secret.ts";

/** What a git host says, proven to be from it. */
interface Delivery {
  readonly isPush: boolean;
  readonly repository: string | undefined;
}

export const HOOK_BYTES = 1_000_000;

/**
 * A push that a git host tells of. Telling it again does no harm: what follows is a look at the repository.
 *
 * https://docs.github.com/en/webhooks/using-webhooks/validating-webhook-deliveries, https://docs.gitlab.com/user/project/integrations/webhooks/
 */
export function deliveryOf(headers: IncomingHttpHeaders, body: Buffer, secret: string): Delivery | undefined {
  if (!isGenuine(headers, body, secret)) return undefined;
  const event = headers["x-github-event"] ?? headers["x-gitlab-event"];
  const isPush = event === "push" || event === "Push Hook";
  return { isPush, repository: isPush ? repositoryIn(body) : undefined };
}

/** @returns what the host's own log of deliveries shows */
export function acceptedHook(delivery: Delivery): Answer {
  if (!delivery.isPush) return sentence(202, "Taken, and nothing follows: only pushes matter here.");
  if (delivery.repository === undefined)
    return sentence(400, "The push names no repository, as GitHub (repository.full_name) and GitLab (project.path_with_namespace) do.");
  return sentence(202, "A run follows.");
}

function isGenuine(headers: IncomingHttpHeaders, body: Buffer, secret: string): boolean {
  const { "x-hub-signature-256": github, "webhook-signature": signed, "x-gitlab-token": gitlab } = headers;
  if (typeof github === "string") return isSignature(github.replace(/^sha256=/, ""), "hex", signatureOf(secret, body));
  if (typeof signed === "string") return isSigned(headers, body, secret);
  return typeof gitlab === "string" && isSame(gitlab, secret);
}

/** GitLab's signing tokens, as https://www.standardwebhooks.com has them. Several may be sent while a secret is being changed. */
function isSigned(headers: IncomingHttpHeaders, body: Buffer, secret: string): boolean {
  const { "webhook-id": id, "webhook-timestamp": at, "webhook-signature": signatures } = headers;
  const key = secret.startsWith("whsec_") ? Buffer.from(secret.slice("whsec_".length), "base64") : secret;
  const expected = signatureOf(key, Buffer.concat([Buffer.from(`${String(id)}.${String(at)}.`), body]));
  return String(signatures)
    .split(" ")
    .some((each) => each.startsWith("v1,") && isSignature(each.slice("v1,".length), "base64", expected));
}

function isSignature(given: string, encoding: "hex" | "base64", expected: Buffer): boolean {
  const bytes = Buffer.from(given, encoding);
  return bytes.length === expected.length && timingSafeEqual(bytes, expected);
}

function repositoryIn(body: Buffer): string | undefined {
  try {
    const { repository, project } = JSON.parse(body.toString()) as {
      readonly repository?: { readonly full_name?: unknown };
      readonly project?: { readonly path_with_namespace?: unknown };
    };
    const name = project?.path_with_namespace ?? repository?.full_name;
    return typeof name === "string" ? name : undefined;
  } catch {
    return undefined;
  }
}
