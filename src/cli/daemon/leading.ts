import { hostname } from "node:os";
import type { FleetFile } from "../../config/fleet/fleet.ts";
import type { KeptFleet } from "../../daemon/fleet.ts";
import { leadInTurn } from "../../daemon/leader.ts";
import { inCluster, kubernetesLeases } from "../../state/lease-client.ts";
import { systemTime } from "../../state/lease-time.ts";
import { leaseLock } from "../../state/lease.ts";
import { systemClock } from "../clock.ts";
import { Refusal } from "../exit.ts";
import { isExpected } from "../failure.ts";
import type { loggerOn } from "../log.ts";
import type { Shell } from "../shell.ts";

export interface Leading {
  readonly lease: NonNullable<FleetFile["lease"]>;
  readonly shell: Shell;
  readonly logger: ReturnType<typeof loggerOn>;
  /** Where the others reach this process. */
  readonly address: string | undefined;
  /** Told where the leader is, while this process is another one. */
  readonly leader: { address: string | undefined };
  /** Told how to ask whether this process may write. */
  readonly isLeader: { now(): boolean };
  readonly signal: AbortSignal;
}

/** One of several replicas, before a Lease of the cluster that they run in. @throws Refusal outside of one; StateError */
export async function leading(kept: KeptFleet, { lease, shell, logger, leader, address, isLeader, signal }: Leading): Promise<void> {
  const access = inCluster(shell.environment, lease.service_account);
  if (access === undefined) {
    throw new Refusal(
      "`lease` asks for a Lease of Kubernetes, and this is no pod: KUBERNETES_SERVICE_HOST is not set. Leave `lease` out here.",
    );
  }
  const replica = shell.environment["HOSTNAME"] ?? hostname();
  const leases = kubernetesLeases({ access: { ...access, namespace: lease.namespace ?? access.namespace }, name: lease.name });
  const lock = leaseLock({
    leases,
    pid: process.pid,
    host: replica,
    doing: "daemon",
    address,
    leaves: () => kept.leaves(replica),
    time: systemTime,
    onLost: (reason) => logger("warn", reason),
  });
  let told = "";
  await leadInTurn(
    {
      lock,
      clock: systemClock,
      onLeader: ({ isUs, left, holder }) => {
        const name = holder && `${holder.doing} on ${holder.host}, since ${holder.since}`;
        const message = isUs ? "this process leads" : `this process stands by: ${name ?? "it is not known which one"} leads`;
        // Who stands by asks every few seconds.
        if (message !== told) logger("info", message);
        told = message;
        leader.address = holder?.address;
        if (isUs) kept.lead(left, replica);
        else kept.standBy(name);
      },
      lead: async (own, held) => {
        isLeader.now = () => held.isHeld();
        await kept.turn(own);
      },
      onProblem: (error) => {
        if (!isExpected(error)) throw error;
        logger("error", error.message);
      },
    },
    signal,
  );
  await lock.settled();
}
