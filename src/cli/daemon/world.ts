import { setMaxListeners } from "node:events";
import { loadBelow, loadFiles } from "../../config/load.ts";
import { fileMemory } from "../../daemon/file-memory.ts";
import type { History } from "../../daemon/history.ts";
import type { Log, Request, World, Writing } from "../../daemon/ports.ts";
import { kinds } from "../../kinds/index.ts";
import { keepFirstSeen } from "../../state/first-seen.ts";
import type { Source } from "../../source/source.ts";
import type { RequestEvent } from "../../api/http.ts";
import { systemClock } from "../clock.ts";
import { isExpected } from "../failure.ts";
import { keepCheck } from "../last-check.ts";
import { loadOptions } from "../load.ts";
import { proveOrganization } from "../proof.ts";
import { connect, connectToRead, type Access } from "../session.ts";
import type { Shell } from "../shell.ts";
import { holderSentence, ifFree } from "../writer.ts";

export interface Surroundings {
  readonly shell: Shell;
  readonly source: Source;
  readonly stateDir: string;
  readonly concurrency: number;
  readonly baseUrl: string;
  /** Read for each run: it may be rotated. @throws Refusal */
  readonly adminKey: () => string;
  readonly keyPlace: string;
  readonly history: History;
  /** Whether this process is the one that may write, where several do the same. */
  readonly isLeader: () => boolean;
  readonly log: Log;
  readonly onRequest: (event: RequestEvent) => void;
}

/** The world of one organization's loop: real clock, real files, the API. */
export function worldOf({ shell, source, stateDir, history, log, ...rest }: Surroundings): World {
  return {
    clock: systemClock,
    source,
    load: async ({ paths, root }) => {
      const options = await loadOptions(shell);
      return root === undefined ? loadFiles(paths, options) : loadBelow(root, paths, options);
    },
    connectToRead: (request) => connectToRead(accessOf(request, { stateDir, ...rest })),
    connect: (request) => {
      const session = connect(accessOf(request, { stateDir, ...rest }));
      return { ...session, prove: (organization) => proveOrganization(organization, session) };
    },
    writing: writingIn(stateDir, rest.isLeader),
    memory: fileMemory(stateDir),
    keep: ({ record, plan, outcomes }) => {
      history.keep({ record, outcomes, ...(plan && { plan }) });
      if (plan !== undefined) keepCheck(stateDir, plan);
    },
    keepFirstSeen: ({ changes, organization: { id, host } }) => keepFirstSeen(stateDir, changes, { organization: id ?? host, kinds }),
    explain: (error) => (isExpected(error) ? error.message : undefined),
    log,
  };
}

function accessOf(
  { signal, onRequest: hear }: Request,
  { onRequest, ...access }: Omit<Surroundings, "shell" | "source" | "history" | "log" | "isLeader">,
): Access {
  // Whatever waits listens to it, and many things may wait at once.
  setMaxListeners(0, signal);
  const { baseUrl, concurrency, stateDir, keyPlace } = access;
  return {
    baseUrl,
    concurrency,
    stateDir,
    signal,
    keyPlace,
    adminKey: access.adminKey(),
    onRequest: (event) => {
      if (event.type === "sent") hear();
      onRequest(event);
    },
  };
}

/** By the lock of the state directory, which is the command line's too. */
function writingIn(stateDir: string, isLeader: () => boolean): Writing {
  return async (run) => {
    const ran = await ifFree({ stateDir }, "daemon", ({ mayWrite, record }) => run({ mayWrite: () => isLeader() && mayWrite(), record }));
    return "result" in ran ? ran.result : { holder: holderSentence(ran.by) };
  };
}
