import type { FreezeWindow } from "./freeze.ts";
import type { Modes } from "./modes.ts";
import type { Schedule } from "./schedule.ts";

/** How one organization is kept in line. */
export interface Settings {
  /** In the fleet; for a single one, the host's name. */
  readonly name: string;
  readonly host: string;
  readonly modes: Modes;
  readonly schedule: Schedule;
  /** Milliseconds by which a run may be late, so that many do not begin at once. */
  readonly jitter: number;
  readonly freezes: readonly FreezeWindow[];
  /** Milliseconds: how long something just created may stay hidden. */
  readonly settle: number;
  /** Seconds that reading may take in one run; what takes longer is read in turn, over several runs. */
  readonly budget?: number | undefined;
}
