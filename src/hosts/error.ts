/**
 * Why a host did not do what it was asked for, named after what follows from it:
 *
 *                 took effect   what to do
 *     throttled   no            wait for `delayMs`, look again, try again
 *     lost        maybe         look again, and try again if nothing is there
 *     gone        no            look again: somebody has deleted what was addressed
 *     refused     no            nothing but what the message says
 */
export type Trouble = "throttled" | "lost" | "gone" | "refused";

/** What GitHub or GitLab answered instead. Its message is whole sentences for the user, and holds no token. */
export class HostError extends Error {
  override readonly name = "HostError";
  readonly kind: Trouble;
  readonly delayMs: number;

  constructor(message: string, { kind, delayMs = 0 }: { readonly kind: Trouble; readonly delayMs?: number }) {
    super(message);
    this.kind = kind;
    this.delayMs = delayMs;
  }
}

/** Undefined instead of the error where what is asked for is not there, or not to be seen. */
export async function unlessGone<T>(asking: Promise<T>): Promise<T | undefined> {
  try {
    return await asking;
  } catch (error) {
    if (error instanceof HostError && error.kind === "gone") return undefined;
    throw error;
  }
}
