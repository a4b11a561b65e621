import type { FleetFile } from "../../config/fleet/fleet.ts";
import type { KeptFleet } from "../../daemon/fleet.ts";
import { serve, ServeError, type Server } from "../../daemon/web/server.ts";
import type { WebEvent } from "../../daemon/web/log.ts";
import type { Traffic } from "../../daemon/web/traffic.ts";
import { Refusal } from "../exit.ts";
import type { loggerOn } from "../log.ts";
import type { Shell } from "../shell.ts";
import { rotated } from "./secret.ts";

export interface Serving {
  readonly kept: KeptFleet;
  readonly traffic: Traffic;
  readonly shell: Shell;
  readonly logger: ReturnType<typeof loggerOn>;
  /** Where whoever leads is reached, while that is another one. */
  readonly leader: { readonly address: string | undefined };
}

const usual = "127.0.0.1:8080";

/** The status page, and what goes with it. @throws Refusal for what is no address, or cannot be listened on */
export async function serving(fleet: FleetFile, { kept, traffic, shell, logger, leader }: Serving): Promise<Server> {
  const { token, hook_secret: hookSecret, public_url: publicUrl } = fleet;
  const served = serve({
    fleet: kept,
    listen: addressIn(fleet.listen ?? usual),
    ...(token && { token: rotated(token, "the token of the status page", shell) }),
    ...(hookSecret && { hookSecret: rotated(hookSecret, "the secret of the webhook", shell) }),
    publicUrl,
    traffic,
    leader: () => leader.address,
    log: (event) => tell(event, logger),
    now: Date.now,
  });
  return served.catch((error: unknown) => {
    throw error instanceof ServeError ? new Refusal(error.message) : error;
  });
}

/** `127.0.0.1:8080`, `[::1]:8080`, `0.0.0.0:80`. */
function addressIn(listen: string): { readonly host: string; readonly port: number } {
  const [, host = "", digits = ""] = /^(.+):(\d{1,5})$/.exec(listen) ?? [];
  const port = Number(digits);
  if (host === "" || digits === "" || port > 65_535) throw new Refusal(`--listen ${listen}: it is an address and a port, ${usual}.`);
  return { host: host.replace(/^\[(.*)\]$/, "$1"), port };
}

function tell(event: WebEvent, logger: Serving["logger"]): void {
  const { type, ...facts } = event;
  const isBad = type === "wrong token" || type === "cross-site request refused" || type === "webhook refused";
  if (event.type !== "error") logger(isBad ? "warn" : "info", type, facts);
  else
    logger("error", "This is a bug in orgform", {
      path: event.path,
      error: event.error instanceof Error ? event.error.stack : String(event.error),
    });
}
