/** Where a secret is: one of the two. */
export interface SecretPlace {
  readonly file?: string;
  readonly env?: string;
}

type Mode = "detect" | "enforce";
type Direction = "create" | "update" | "delete";

export interface FleetDefaults {
  /** Five fields. */
  readonly schedule?: string;
  readonly time_zone?: string;
  /** A number and a unit, like all that lasts. */
  readonly jitter?: string;
  readonly mode?: Mode | Readonly<Record<string, Mode | Readonly<Partial<Record<Direction, Mode>>>>>;
  readonly freeze?: readonly { readonly name: string; readonly cron: string; readonly time_zone?: string; readonly duration: string }[];
  readonly settle?: string;
  readonly read_budget?: string;
}

export interface GitPlace {
  readonly url: string;
  readonly ref?: string;
  readonly path?: string;
  readonly signed?: true | { readonly allowed_signers: string };
}

export interface FleetOrganization extends FleetDefaults {
  readonly name: string;
  readonly key_file?: string;
  readonly key_env?: string;
  readonly base_url?: string;
  readonly files?: readonly string[];
  readonly git?: GitPlace;
}

export interface FleetNotification {
  readonly slack?: SecretPlace;
  readonly json?: SecretPlace;
  readonly events?: readonly ("drift" | "refusal" | "failure" | "recovery")[];
}

/** The file that `orgform daemon --config` reads, as it stands. */
export interface FleetFile {
  readonly version: 1;
  readonly defaults?: FleetDefaults;
  readonly organizations: readonly FleetOrganization[];
  readonly listen?: string;
  readonly token?: SecretPlace;
  readonly hook_secret?: SecretPlace;
  readonly public_url?: string;
  readonly notifications?: readonly FleetNotification[];
  readonly lease?: { readonly name: string; readonly namespace?: string; readonly service_account?: string };
}
