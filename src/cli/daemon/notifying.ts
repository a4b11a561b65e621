import { join } from "node:path";
import type { FleetFile, FleetNotification } from "../../config/fleet/fleet.ts";
import type { KeptFleet } from "../../daemon/fleet.ts";
import { notify, type Ledgers } from "../../daemon/notify.ts";
import type { Target } from "../../daemon/notify-send.ts";
import { readKept, writeWhole } from "../../state/files.ts";
import { systemClock } from "../clock.ts";
import { Refusal } from "../exit.ts";
import type { loggerOn } from "../log.ts";
import type { Shell } from "../shell.ts";
import { rotated } from "./secret.ts";

const FILE = "told.json";
const LARGEST = 16 * 1024 * 1024;

export interface Notified {
  readonly kept: KeptFleet;
  readonly shell: Shell;
  readonly stateDir: string;
  readonly logger: ReturnType<typeof loggerOn>;
}

/** Tells people what becomes of the fleet, until aborted. @throws Refusal where an address is missing, or none */
export async function notifying(
  { notifications = [], public_url: page }: FleetFile,
  notified: Notified,
  signal: AbortSignal,
): Promise<void> {
  const { kept, shell, stateDir, logger } = notified;
  if (notifications.length === 0) return;
  const targets = notifications.map((each, index) => targetOf(each, index + 1, shell));
  await notify(
    {
      fleet: kept,
      targets,
      clock: systemClock,
      log: logger,
      ledgers: ledgersIn(readKept(join(stateDir, FILE), LARGEST)),
      keep: (ledgers) => writeWhole(stateDir, FILE, `${JSON.stringify(ledgers, undefined, 2)}\n`),
      ...(page !== undefined && { page }),
    },
    signal,
  );
}

function targetOf({ slack, json, events }: FleetNotification, number: number, shell: Shell): Target {
  const kind = slack === undefined ? "json" : "slack";
  const name = `${kind} webhook ${number}`;
  const address = rotated(slack ?? json ?? {}, `the address of ${name}`, shell);
  const url = address() ?? "";
  if (!URL.canParse(url) || !/^https?:$/.test(new URL(url).protocol))
    throw new Refusal(`What is said to be the address of ${name} is none.`);
  return {
    kind,
    // While a secret store changes it there may be none: what is sent then is sent again.
    get url() {
      return address() ?? url;
    },
    name,
    ...(events && { events }),
  };
}

/** What cannot be read is told again. */
function ledgersIn(text: string | undefined): Ledgers {
  try {
    const value: unknown = JSON.parse(text ?? "");
    return typeof value === "object" && value !== null && !Array.isArray(value) ? (value as Ledgers) : {};
  } catch {
    return {};
  }
}
