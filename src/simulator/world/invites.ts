import { secondsOf, type Invite, type World } from "./world.ts";

/** Time alone turns a pending invite into an expired one. */
export const statusOf = (world: World, { status, expiresAt }: Invite): Invite["status"] =>
  status === "pending" && expiresAt <= secondsOf(world) ? "expired" : status;
