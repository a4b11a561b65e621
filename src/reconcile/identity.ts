import type { ApiRequest, ReadClient } from "../api/client.ts";
import { ApiError } from "../api/error.ts";
import type { Identity } from "../diff/guards/guard.ts";
import { asRemoteId } from "../model/address.ts";
import type { Wire } from "../model/field.ts";

/** The keys are listed redacted, with their owners: the one place where the API tells whose a key is. */
const keys: ApiRequest = {
  method: "GET",
  route: "/organization/admin_api_keys",
  path: "/organization/admin_api_keys",
  query: { limit: "100" },
};

export interface IdentifyOptions {
  readonly client: ReadClient;
  /** Whether a key as the API shows it, its middle left out, may be the one in use. */
  readonly isOurs: (redacted: string) => boolean;
  readonly signal: AbortSignal;
}

/** Whose key this is. @throws the signal's reason alone: what cannot be proven is an answer too */
export async function identify({ client, isOurs, signal }: IdentifyOptions): Promise<Identity> {
  try {
    const rows = await client.list(keys, signal);
    const own = rows.filter(({ redacted_value: redacted }) => typeof redacted === "string" && isOurs(redacted));
    const [row, other] = own;
    if (row === undefined) return { proven: false, reason: "the key in use is not among the organization's admin keys" };
    if (other !== undefined) return { proven: false, reason: `${own.length} admin keys look like the one in use` };
    return ownerIn(row);
  } catch (error) {
    if (!(error instanceof ApiError)) throw error;
    return { proven: false, reason: `the admin keys could not be read: ${error.message}` };
  }
}

function ownerIn({ owner }: Wire): Identity {
  const { type, id } = (typeof owner === "object" && owner !== null ? owner : {}) as Wire;
  if (typeof id === "string") return { proven: true, owner: asRemoteId(id) };
  return type === "service_account" ? { proven: true } : { proven: false, reason: "the key in use names no owner" };
}
