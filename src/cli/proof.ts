import type { ApiRequest } from "../api/client.ts";
import { Refusal } from "./exit.ts";
import type { Session } from "./session.ts";

/** Its rows bear the organization's id, whatever the answers' headers say. */
const roles: ApiRequest = { method: "GET", route: "/organization/roles", path: "/organization/roles", query: { limit: "1000" } };

/**
 * Makes sure that the key belongs to the organization that the file is about, before anything is written.
 * The API cannot be asked who one is: it is learned from answers, and from one more only where those told nothing.
 *
 * @throws Refusal where it belongs to another one, or where nothing proves that it does not
 */
export async function proveOrganization(wanted: string | undefined, { reader, traffic }: Session): Promise<void> {
  refuseOther(wanted, { traffic });
  if (wanted === undefined || traffic.organizations.length > 0) return;
  await reader.client.list(roles, reader.signal);
  refuseOther(wanted, { traffic });
  if (traffic.organizations.length === 0) {
    throw new Refusal(`Nothing proves that the key belongs to ${wanted}, which the file is about: nothing was written.`);
  }
}

/** @throws Refusal where answers named an organization that the file is not about */
export function refuseOther(wanted: string | undefined, { traffic }: Pick<Session, "traffic">): void {
  const [other, ...more] = traffic.organizations.filter((id) => id !== wanted);
  if (other === undefined || (wanted === undefined && more.length === 0)) return;
  const found = [other, ...more].join(" and ");
  throw new Refusal(
    wanted === undefined
      ? `The answers speak for ${found}: nothing was written.`
      : `The key belongs to ${found}, and the file is about ${wanted}: nothing was written.`,
  );
}
