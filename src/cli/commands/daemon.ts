import { join } from "node:path";
import type { FleetFile } from "../../config/fleet/fleet.ts";
import { KeptFleet } from "../../daemon/fleet.ts";
import { stoppable } from "../../daemon/stoppable.ts";
import { Traffic } from "../../daemon/web/traffic.ts";
import { counted } from "../../model/listing.ts";
import { leading } from "../daemon/leading.ts";
import { serving } from "../daemon/serving.ts";
import { notifying } from "../daemon/notifying.ts";
import { fleetOf, type DaemonOptions } from "../daemon/fleet-file.ts";
import { checkKeys, memberOf } from "../daemon/member.ts";
import { exit, type ExitCode } from "../exit.ts";
import { interruptible } from "../interrupt.ts";
import { loggerOn } from "../log.ts";
import type { Shell } from "../shell.ts";

export type { DaemonOptions };

/** Keeps organizations in line until it is told to end. */
export async function daemon(shell: Shell, options: DaemonOptions): Promise<ExitCode> {
  const fleet = fleetOf(options, shell);
  if (fleet === undefined) return exit.error;
  const logger = loggerOn(shell.err, options);
  const isLeader = { now: (): boolean => fleet.lease === undefined };
  const traffic = new Traffic();
  const kept = fleetIn(fleet, { shell, options, logger, isLeader, traffic });
  // Until it is known who leads, no order counts here.
  if (fleet.lease !== undefined) kept.standBy(undefined);
  const leader: { address: string | undefined } = { address: undefined };
  const server = await serving(fleet, { kept, traffic, shell, logger, leader });
  const pod = shell.environment["POD_IP"];
  const address = pod && `${pod.includes(":") ? `[${pod}]` : pod}:${new URL(server.url).port}`;
  const interrupt = interruptible(shell, { say: (message) => logger("info", message) });
  const again = (): void => kept.statuses().forEach(({ name }) => kept.control(name)?.runNow("signal"));
  process.on("SIGHUP", again);
  // Node would open a debugger, to which every user of the machine may connect.
  const nothing = (): void => undefined;
  process.on("SIGUSR1", nothing);
  try {
    logger("info", `keeping ${counted(fleet.organizations.length, "organization")} in line: ${server.url}`);
    await together(interrupt.signal, [
      (signal) =>
        fleet.lease === undefined
          ? kept.turn(signal)
          : leading(kept, { lease: fleet.lease, shell, logger, leader, address, isLeader, signal }),
      (signal) => notifying(fleet, { kept, shell, stateDir: options.stateDir, logger }, signal),
    ]);
    return exit.done;
  } finally {
    process.off("SIGHUP", again);
    process.off("SIGUSR1", nothing);
    await server.close();
    interrupt.dispose();
  }
}

/** All of it until aborted; where one of them fails, the others end too. @throws what the first one threw */
async function together(signal: AbortSignal, parts: readonly ((signal: AbortSignal) => Promise<void>)[]): Promise<void> {
  const ends = await stoppable(signal, (own) =>
    Promise.allSettled(
      parts.map(async (part) => {
        try {
          await part(own.signal);
        } catch (error) {
          own.abort(error);
          throw error;
        }
      }),
    ),
  );
  const failed = ends.find((end) => end.status === "rejected");
  if (failed !== undefined) throw failed.reason;
}

interface Setting {
  readonly shell: Shell;
  readonly options: DaemonOptions;
  readonly logger: ReturnType<typeof loggerOn>;
  readonly isLeader: { now(): boolean };
  readonly traffic: Traffic;
}

function fleetIn(fleet: FleetFile, { shell, options, logger, isLeader, traffic }: Setting): KeptFleet {
  checkKeys(fleet.organizations, shell);
  const kept = new KeptFleet();
  for (const organization of fleet.organizations) {
    const { name } = organization;
    kept.join(
      memberOf({
        shell,
        organization,
        defaults: fleet.defaults ?? {},
        stateDir: options.config === undefined ? options.stateDir : join(options.stateDir, name),
        concurrency: options.concurrency,
        isLeader: () => isLeader.now(),
        log: (level, message, facts) => logger(level, message, { organization: name, ...facts }),
        onRequest: (event) => {
          if (event.type !== "answered") return;
          const { method, route, status } = event;
          traffic.heard({ organization: name, method, route, ...(status !== undefined && { status }) });
        },
        onChange: () => kept.tell(name),
      }),
    );
  }
  return kept;
}
