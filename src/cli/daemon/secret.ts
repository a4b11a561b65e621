import { readFileSync } from "node:fs";
import type { SecretPlace } from "../../config/fleet/fleet.ts";
import { Refusal } from "../exit.ts";
import type { Shell } from "../shell.ts";

/** What a secret store has put there. Never quoted in a message. @throws Refusal where there is nothing */
export function secretAt({ file, env }: SecretPlace, what: string, { environment }: Pick<Shell, "environment">): string {
  const secret = (file === undefined ? environment[env ?? ""] : read(file, what))?.trim();
  if (secret) return secret;
  throw new Refusal(
    file === undefined ? `The environment variable ${env} is not set: ${what} belongs there.` : `${file} is empty: ${what} belongs there.`,
  );
}

/** The same, as it is whenever it is asked for; where it is gone later there is none. @throws Refusal where there is nothing at first */
export function rotated(place: SecretPlace, what: string, shell: Pick<Shell, "environment">): () => string | undefined {
  secretAt(place, what, shell);
  return () => {
    try {
      return secretAt(place, what, shell);
    } catch (error) {
      if (error instanceof Refusal) return undefined;
      throw error;
    }
  };
}

function read(file: string, what: string): string {
  try {
    return readFileSync(file, "utf8");
  } catch (error) {
    const code = error instanceof Error && "code" in error ? String(error.code) : "it cannot be read";
    throw new Refusal(`${file} cannot be read (${code}), and ${what} belongs there.`);
  }
}
