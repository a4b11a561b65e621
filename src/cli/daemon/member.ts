import { join } from "node:path";
import type { RequestEvent } from "../../api/http.ts";
import type { FleetDefaults, FleetOrganization } from "../../config/fleet/fleet.ts";
import type { Member } from "../../daemon/fleet.ts";
import { History } from "../../daemon/history.ts";
import { Keeper } from "../../daemon/keeper.ts";
import type { Log } from "../../daemon/ports.ts";
import type { Status } from "../../daemon/status.ts";
import { files } from "../../source/files.ts";
import { repository } from "../../source/repository.ts";
import { SourceError, type Source } from "../../source/source.ts";
import { Refusal } from "../exit.ts";
import type { Shell } from "../shell.ts";
import { secretAt } from "./secret.ts";
import { settingsOf } from "./settings.ts";
import { worldOf } from "./world.ts";

export interface Joining {
  readonly shell: Shell;
  readonly organization: FleetOrganization;
  readonly defaults: FleetDefaults;
  /** Its own: journal, lock, paces and history of one organization. */
  readonly stateDir: string;
  readonly concurrency: number;
  readonly isLeader: () => boolean;
  readonly log: Log;
  readonly onRequest: (event: RequestEvent) => void;
  readonly onChange: (status: Status) => void;
}

const usualHost = "https://api.openai.com/v1";

/** As it is whenever it is asked for. @throws Refusal where there is none */
function keyOf({ key_file: file, key_env: env }: FleetOrganization, shell: Shell): string {
  return secretAt({ ...(file !== undefined && { file }), ...(env !== undefined && { env }) }, "the admin key", shell);
}

/**
 * A key belongs to one organization: two entries that have it would write there against each other. An entry whose key is missing fails by
 * itself, and delays no other. @throws Refusal also where no entry has a key
 */
export function checkKeys(organizations: readonly FleetOrganization[], shell: Shell): void {
  const names = new Map<string, string>();
  const missing: Refusal[] = [];
  for (const organization of organizations) {
    const { name, base_url: baseUrl = usualHost } = organization;
    const found = keyOrRefusal(organization, shell);
    if (found instanceof Refusal) {
      missing.push(found);
      continue;
    }
    const key = `${baseUrl} ${found}`;
    const other = names.get(key);
    if (other !== undefined) {
      throw new Refusal(
        `${name} has the key of ${other}, so that both would write to one organization, each against the other: give ${name} a key of its own.`,
      );
    }
    names.set(key, name);
  }
  const [first] = missing;
  if (first !== undefined && names.size === 0) throw first;
}

function keyOrRefusal(organization: FleetOrganization, shell: Shell): string | Refusal {
  try {
    return keyOf(organization, shell);
  } catch (error) {
    if (error instanceof Refusal) return error;
    throw error;
  }
}

/** One organization of the fleet, ready to turn. @throws Refusal for what is certain to fail each time */
export function memberOf({ shell, organization, defaults, stateDir, onChange, ...rest }: Joining): Member {
  const { name, key_file: file, key_env: env, base_url: baseUrl = usualHost, git } = organization;
  const adminKey = (): string => keyOf(organization, shell);
  if (!URL.canParse(baseUrl)) throw new Refusal(`${name}: ${baseUrl} is no address of an API.`);
  const history = new History(stateDir);
  const source = sourceOf(organization, { shell, stateDir });
  const keeper = new Keeper({
    settings: settingsOf(name, new URL(baseUrl).host, { ...defaults, ...organization }),
    world: worldOf({ shell, source, stateDir, baseUrl, adminKey, keyPlace: file ?? env ?? "", history, ...rest }),
    runs: history.records,
    random: Math.random,
    onChange,
  });
  return {
    keeper,
    run: (id) => history.run(id),
    isFrom: (other) => (git === undefined ? undefined : isRepository(git.url, other)),
  };
}

function sourceOf({ name, files: paths, git }: FleetOrganization, { shell, stateDir }: { shell: Shell; stateDir: string }): Source {
  if (git === undefined) return files(paths ?? []);
  const { url, ref = "main", path = "org.yaml", signed } = git;
  try {
    return repository(
      { url, ref, path, ...(signed !== undefined && { signed: signed === true ? {} : { allowedSigners: signed.allowed_signers } }) },
      { stateDir: join(stateDir), environment: shell.environment },
    );
  } catch (error) {
    if (error instanceof SourceError) throw new Refusal(`${name}: ${error.message}`);
    throw error;
  }
}

/** `https://github.com/acme/org.git` and `git@github.com:acme/org` are both `acme/org`. */
function isRepository(url: string, name: string): boolean {
  const [whole, part] = [url, name].map((each) =>
    each
      .toLowerCase()
      .replaceAll(":", "/")
      .replace(/\/+$/, "")
      .replace(/\.git$/, ""),
  );
  return part !== undefined && part !== "" && whole?.endsWith(`/${part}`) === true;
}
