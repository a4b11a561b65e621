import { alphanumeric } from "../random.ts";
import { secondsOf, type ApiKey, type World } from "./world.ts";

const prefixes = { admin: "sk-admin", project: "sk-proj", serviceAccount: "sk-svcacct" } as const;

interface NewKey {
  readonly kind: keyof typeof prefixes;
  readonly name: string;
  readonly owner: ApiKey["owner"];
  readonly scopes?: readonly string[] | undefined;
  /** From now; left out or null: the key does not expire. */
  readonly expiresInSeconds?: number | null | undefined;
  readonly id?: string | undefined;
  readonly value?: string;
  readonly createdAt?: number | undefined;
}

export function newKey(world: World, { kind, name, owner, scopes = [], expiresInSeconds, id, value, createdAt }: NewKey): ApiKey {
  const now = secondsOf(world);
  return {
    id: id ?? `key_${alphanumeric(world.random)}`,
    name,
    value: value ?? `${prefixes[kind]}-${alphanumeric(world.random, 48)}`,
    createdAt: createdAt ?? now,
    lastUsedAt: null,
    expiresAt: expiresInSeconds ? now + expiresInSeconds : null,
    scopes,
    owner,
  };
}

/** `sk-admin-1234abcdef` is shown as `sk-admin...def`. */
export const redacted = ({ value }: ApiKey): string => `${value.split("-").slice(0, 2).join("-")}...${value.slice(-3)}`;

/** The only answer that ever holds the secret. */
export function showNewServiceAccountKey({ id, name, value, createdAt, expiresAt }: ApiKey): unknown {
  const shown = { object: "organization.project.service_account.api_key", id, name, value, created_at: createdAt };
  // Newer than the published description, which would not have it: told only where there is something to tell.
  return expiresAt === null ? shown : { ...shown, expires_at: expiresAt };
}
