import { createClient, readOnly, type RequestEvent } from "../api/http.ts";
import { looksLike } from "../api/redacted.ts";
import type { WriteClient } from "../api/client.ts";
import { kinds } from "../kinds/index.ts";
import type { Organization } from "../model/plan.ts";
import type { Identity } from "../diff/guards/guard.ts";
import { identify } from "../reconcile/identity.ts";
import type { Reader } from "../reconcile/task.ts";
import { loadFirstSeen, type FirstSeen } from "../state/first-seen.ts";
import { loadLastCheck } from "../state/last-check.ts";
import { Refusal } from "./exit.ts";
import { keptPaces } from "./kept-paces.ts";
import type { GlobalOptions } from "./options.ts";
import type { Shell } from "./shell.ts";
import { Traffic } from "./traffic.ts";

/** A connection to one organization. Holds no way to write. */
export interface Session {
  readonly reader: Reader;
  readonly traffic: Traffic;
  close(): Promise<void>;
}

export interface WritingSession extends Session {
  readonly client: WriteClient;
}

export interface Access {
  readonly baseUrl: string;
  readonly adminKey: string;
  /** Where it is; OPENAI_ADMIN_KEY where nothing is said. */
  readonly keyPlace?: string;
  readonly concurrency: number;
  readonly signal: AbortSignal;
  /** Where paces are kept, and values from before our first change; neither decides what is written. */
  readonly stateDir?: string;
  /** False for a server that does not throttle. */
  readonly pace?: boolean;
  readonly onRequest?: (event: RequestEvent) => void;
}

/** @throws ApiError for a base URL or a key that cannot be used */
export function connect({ baseUrl, adminKey, keyPlace, concurrency, signal, stateDir, pace = true, onRequest }: Access): WritingSession {
  const traffic = new Traffic(kinds);
  const hear = (event: RequestEvent): void => {
    traffic.hear(event);
    if (event.type === "answered") paces.keep();
    onRequest?.(event);
  };
  // The client says what is wrong with one that is none.
  const host = URL.canParse(baseUrl) ? new URL(baseUrl).host : "";
  const paces = keptPaces(pace ? stateDir : undefined, host);
  const client = createClient({
    baseUrl,
    adminKey,
    ...(keyPlace !== undefined && { keyPlace }),
    concurrency,
    pace: pace && paces.book,
    onRequest: hear,
  });
  const organization = (): Organization => {
    const [id, other] = traffic.organizations;
    return { host, ...(id !== undefined && other === undefined && { id }) };
  };
  const firstSeen = (): FirstSeen => (stateDir === undefined ? new Map() : loadFirstSeen(stateDir, organization().id ?? host));
  const lastFullCheck = (): string | undefined => {
    const { id } = organization();
    return stateDir === undefined ? undefined : loadLastCheck(stateDir, id === undefined ? [host] : [id]);
  };
  const requests = () => traffic.reads;
  const reading = traffic.overheard(readOnly(client));
  let identity: Promise<Identity> | undefined;
  const reader: Reader = {
    client: reading,
    kinds,
    signal,
    organization,
    now: Date.now,
    firstSeen,
    lastFullCheck,
    requests,
    identity: () => (identity ??= identify({ client: reading, isOurs: looksLike(adminKey), signal })),
    allowances: (route) => paces.book.state()[route]?.allowance,
  };
  const close = async (): Promise<void> => {
    await client.close();
    paces.close();
  };
  return { reader, traffic, client, close };
}

/** The same, for those who only read: what is returned cannot write. */
export function connectToRead(access: Access): Session {
  const { reader, traffic, close } = connect(access);
  return { reader, traffic, close };
}

/** Where to, and with which key: from the environment. @throws Refusal */
export function accessFrom(
  { environment }: Shell,
  { concurrency, stateDir }: GlobalOptions,
): Pick<Access, "baseUrl" | "adminKey" | "concurrency" | "stateDir"> {
  const adminKey = environment["OPENAI_ADMIN_KEY"];
  if (!adminKey) {
    throw new Refusal(
      "OPENAI_ADMIN_KEY is not set: put an admin key of the organization there (`orgform demo` and `orgform validate` need none).",
    );
  }
  return { baseUrl: environment["OPENAI_BASE_URL"] || "https://api.openai.com/v1", adminKey, concurrency, stateDir };
}
