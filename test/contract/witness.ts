import type { LoggedRequest, Simulator } from "../../src/simulator/simulator.ts";
import { loadPublished } from "./openapi.ts";

/** Compiled where a simulator is asked for the first time: most test files need none. */
let published: ReturnType<typeof loadPublished> | "not asked for" = "not asked for";
const complaints = new Set<string>();

const witnesses = new Set<() => void>();

/** What anybody says to the simulator, and what it answers, is held against the published description. */
export function witnessed(simulator: Simulator): Simulator {
  let seen = 0;
  const look = (): void => {
    const requests = simulator.requests();
    for (const logged of requests.slice(seen)) for (const complaint of complaintsAbout(logged)) complaints.add(complaint);
    seen = requests.length;
  };
  const lookAndForget = (forget: () => void) => (): void => {
    look();
    forget();
    seen = 0;
  };
  witnesses.add(look);
  return {
    ...simulator,
    clearRequests: lookAndForget(() => simulator.clearRequests()),
    reset: lookAndForget(() => simulator.reset()),
  };
}

function check(logged: LoggedRequest): readonly string[] {
  if (published === "not asked for") published = loadPublished();
  return published?.check(logged) ?? [];
}

/** Creations were answered 201 until the end of 2025; that a test brings it back is no news. */
function complaintsAbout(exchange: LoggedRequest): readonly string[] {
  const logged = exchange.status === 201 ? { ...exchange, status: 200 } : exchange;
  return check(logged).map((complaint) => `${logged.method} ${logged.route} ${logged.status}: ${complaint}`);
}

/** What was not as published since this was asked last. */
export function complaintsSoFar(): readonly string[] {
  for (const look of witnesses) look();
  witnesses.clear();
  const found = [...complaints];
  complaints.clear();
  return found;
}
