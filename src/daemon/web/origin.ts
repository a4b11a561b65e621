import type { IncomingMessage } from "node:http";
import { isIP } from "node:net";

/** Whether only this machine reaches an address that is listened on. */
export const isLoopback = (host: string): boolean =>
  host === "localhost" || host === "::1" || (isIP(host) === 4 && host.startsWith("127."));

/** The host that was asked for, without its port. */
function nameOf(host: string): string | undefined {
  if (!URL.canParse(`http://${host}`)) return undefined;
  const { hostname, pathname, username } = new URL(`http://${host}`);
  return pathname === "/" && username === "" ? hostname.replace(/^\[(.*)\]$/, "$1") : undefined;
}

/** The name that people know it by, where something stands in front of it. */
export const hostIn = (publicUrl: string | undefined): string | undefined =>
  publicUrl !== undefined && URL.canParse(publicUrl) ? new URL(publicUrl).host : undefined;

/**
 * Whether a page of another name may be behind the request: a name that somebody else owns and lets point at this machine makes the
 * browser of whoever visits it a way in (DNS rebinding). Asked where only this machine is listened to; its port may be forwarded.
 */
export function isRebound({ headers: { host } }: IncomingMessage, publicHost: string | undefined): boolean {
  const name = host === undefined ? undefined : nameOf(host);
  return name === undefined || !(isLoopback(name) || host === publicHost);
}

/** Whether the browser says, or cannot deny, that another site's page sent this. Programs that are no browser say nothing. */
export function isCrossSite({ headers }: IncomingMessage, publicHost: string | undefined): boolean {
  const site = headers["sec-fetch-site"];
  if (site !== undefined) return site !== "same-origin" && site !== "none";
  const { origin, host } = headers;
  return origin !== undefined && ![host, publicHost].includes(URL.canParse(origin) ? new URL(origin).host : "");
}
