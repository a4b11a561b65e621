import { dirname, isAbsolute, join } from "node:path";
import type { FleetFile, GitPlace, SecretPlace } from "../../config/fleet/fleet.ts";
import { loadFleet } from "../../config/fleet/load.ts";
import { renderDiagnostics } from "../../report/diagnostics.ts";
import { Refusal } from "../exit.ts";
import { defaultFiles, type GlobalOptions } from "../options.ts";
import type { Shell } from "../shell.ts";
import { flawsIn } from "./settings.ts";

export interface DaemonOptions extends GlobalOptions {
  readonly schedule?: string;
  readonly mode?: "detect" | "enforce";
  readonly listen?: string;
  readonly git?: string;
  readonly ref?: string;
  readonly path?: string;
  readonly config?: string;
}

/** The fleet that the options ask for: that of a file, or of the one organization that options and environment tell of. @throws Refusal */
export function fleetOf(options: DaemonOptions, { environment, err }: Shell): FleetFile | undefined {
  if (options.config === undefined) return single(options, environment);
  const own = (["schedule", "mode", "git", "ref", "path"] as const).find((name) => options[name] !== undefined);
  if (own !== undefined || options.file !== defaultFiles) {
    throw new Refusal(`--config says this for each organization: leave out --${own ?? "file"}.`);
  }
  const { fleet, diagnostics, texts } = loadFleet(options.config, flawsIn);
  err.write(renderDiagnostics(diagnostics, { texts, palette: err.palette }));
  return fleet && beside(fleet, dirname(options.config), options);
}

function single({ file, schedule, mode, listen, git, ref, path }: DaemonOptions, environment: Shell["environment"]): FleetFile {
  if (git === undefined && (ref ?? path) !== undefined)
    throw new Refusal("--ref and --path say where in a repository: name it with --git.");
  if (git !== undefined && file !== defaultFiles) throw new Refusal("The files come from --git, or from --file: leave one out.");
  const baseUrl = environment["OPENAI_BASE_URL"];
  const fleet: FleetFile = {
    version: 1,
    organizations: [
      {
        name: "organization",
        key_env: "OPENAI_ADMIN_KEY",
        ...(baseUrl && { base_url: baseUrl }),
        ...(git === undefined
          ? { files: file }
          : { git: { url: git, ...(ref !== undefined && { ref }), ...(path !== undefined && { path }) } }),
        ...(schedule !== undefined && { schedule }),
        ...(mode !== undefined && { mode }),
      },
    ],
    ...(listen !== undefined && { listen }),
  };
  const [flaw] = flawsIn(fleet);
  if (flaw !== undefined) throw new Refusal(`--schedule ${schedule ?? ""}: ${flaw.message}; ${flaw.hint}.`);
  return fleet;
}

/** Paths in the file are relative to it. */
function beside(fleet: FleetFile, folder: string, { listen }: DaemonOptions): FleetFile {
  const near = (path: string): string => (isAbsolute(path) ? path : join(folder, path));
  const secret = ({ file, ...rest }: SecretPlace): SecretPlace => ({ ...rest, ...(file !== undefined && { file: near(file) }) });
  const { token, hook_secret: hookSecret, notifications, lease } = fleet;
  const organizations = fleet.organizations.map((each) => ({
    ...each,
    ...(each.files && { files: each.files.map(near) }),
    ...(each.key_file !== undefined && { key_file: near(each.key_file) }),
    ...(each.git && { git: gitBeside(each.git, near) }),
  }));
  return {
    ...fleet,
    organizations,
    ...(listen !== undefined && { listen }),
    ...(token && { token: secret(token) }),
    ...(hookSecret && { hook_secret: secret(hookSecret) }),
    ...(notifications && {
      notifications: notifications.map(({ slack, json, ...rest }) => ({
        ...rest,
        ...(slack && { slack: secret(slack) }),
        ...(json && { json: secret(json) }),
      })),
    }),
    ...(lease?.service_account !== undefined && { lease: { ...lease, service_account: near(lease.service_account) } }),
  };
}

function gitBeside(git: GitPlace, near: (path: string) => string): GitPlace {
  return typeof git.signed === "object" ? { ...git, signed: { allowed_signers: near(git.signed.allowed_signers) } } : git;
}
