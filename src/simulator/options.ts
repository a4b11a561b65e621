import type { Random } from "./random.ts";
import type { Seed } from "./seed.ts";
import type { Fault } from "./wire/fault.ts";

/** How the API behaves where it is known to differ between organizations, over time, or between what is written and what was seen. */
export interface Settings {
  /** Never more rows on a page than this, whatever `limit` says. */
  readonly pageLimit: number;
  /** Creations of invites, projects, project users and service accounts answered 201 until the end of 2025. */
  readonly createStatus: 200 | 201;
  /** A `Retry-After` header beside the delay in a 429's message. */
  readonly retryAfter: boolean;
  /** `first_id` and `last_id` are optional in most lists. */
  readonly cursorIds: "present" | "absent";
  readonly residency: "returned" | "absent";
  /** Small plans have no groups. */
  readonly groups: "available" | "forbidden";
  /** Only organizations with data-retention controls have them. */
  readonly dataRetention: "available" | "forbidden";
  /** The openai package says that keys of service accounts can be deleted one by one; the older description refuses it. */
  readonly serviceAccountKeyDeletion: "refused" | "allowed";
  readonly auditLog: boolean;
  /** Sections whose every route answers 401 "Missing scopes". */
  readonly missingScopes: readonly string[];
}

export interface SimulatorOptions extends Partial<Settings> {
  /** Left out: an organization with nothing but the key's owner and the Default project. */
  readonly seed?: Seed;
  readonly adminKey?: string;
  /** By method and route template. */
  readonly rateLimit?: { readonly requests: number; readonly windowMs: number } | "off";
  /** Every answer waits that long. */
  readonly latencyMs?: number;
  /** What is created shows in lists and GETs only so much later. */
  readonly lagMs?: number;
  readonly faults?: readonly Fault[];
  /** Milliseconds. */
  readonly now?: () => number;
  /** Left out: a generator with a fixed seed, begun anew by every reset. */
  readonly random?: Random;
}

export const standardRateLimit = { requests: 7, windowMs: 60_000 } as const;

export function settingsOf(options: SimulatorOptions): Settings {
  return {
    pageLimit: options.pageLimit ?? Infinity,
    createStatus: options.createStatus ?? 200,
    retryAfter: options.retryAfter ?? false,
    cursorIds: options.cursorIds ?? "present",
    residency: options.residency ?? "returned",
    groups: options.groups ?? "available",
    dataRetention: options.dataRetention ?? "available",
    serviceAccountKeyDeletion: options.serviceAccountKeyDeletion ?? "allowed",
    auditLog: options.auditLog ?? false,
    missingScopes: options.missingScopes ?? [],
  };
}
