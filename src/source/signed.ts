import type { Bare } from "./bare.ts";
import { SourceError } from "./source.ts";

/** Who may sign. */
export interface Signing {
  /** A file as ssh-keygen reads it (ALLOWED SIGNERS in its manual): then no other kind of signature counts. None: the keys in gpg's keyring. */
  readonly allowedSigners?: string;
}

/** @throws SourceError where the commit is not signed by one of them */
export async function checkSignature(bare: Bare, { allowedSigners }: Signing): Promise<void> {
  // A program that is none: whatever gpg's own keyring holds was not asked for.
  const ssh = [
    `gpg.ssh.allowedSignersFile=${allowedSigners}`,
    "gpg.openpgp.program=/dev/null",
    "gpg.program=/dev/null",
    "gpg.x509.program=/dev/null",
  ];
  // And the other way round: a file that another setting names.
  const gpg = ["gpg.ssh.allowedSignersFile=/dev/null"];
  const settings = (allowedSigners === undefined ? gpg : ssh).flatMap((setting) => ["-c", setting]);
  const { isDone, said } = await bare.git([...settings, "verify-commit", "--raw", bare.commit]);
  if (isDone) return;
  const trusted = allowedSigners === undefined ? "the gpg keyring" : allowedSigners;
  const commit = bare.commit.slice(0, 12);
  throw new SourceError(`Commit ${commit} is not used: ${reasonIn(said)}. It must be signed with a key in ${trusted}.`);
}

const reasons: readonly (readonly [RegExp, string])[] = [
  [/BADSIG|incorrect signature|Could not verify signature/i, "its signature does not fit what it holds"],
  [/REVKEYSIG|KEYREVOKED/, "the key that signed it was revoked"],
  [/EXPKEYSIG|KEYEXPIRED|EXPSIG/, "its signature or its key has expired"],
  [/NO_PUBKEY|ERRSIG|No principal matched|no signature matched|cannot run|cannot exec/i, "it is signed by somebody else"],
];

function reasonIn(said: string): string {
  if (said.trim() === "") return "it is not signed";
  return reasons.find(([pattern]) => pattern.test(said))?.[1] ?? "its signature cannot be checked";
}
