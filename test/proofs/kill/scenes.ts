import type { Seed } from "../../../src/simulator/seed.ts";
import type { Block } from "../../reconcile/random/words.ts";
import { file } from "./file.ts";
import { live, mail } from "./live.ts";

/** An organization as it is, and as the file wants it. */
export interface Scene {
  readonly name: string;
  readonly seed: Seed;
  /** As `org.yaml` says it; JSON is YAML. */
  readonly document: Block;
}

/** Every kind that can be written, created, updated and deleted: more than sixty changes in two passes. */
export const everything: Scene = { name: "everything", seed: live, document: file };

const owners: Seed["users"] = [
  { email: mail("ada"), role: "owner" },
  { email: mail("cy"), role: "owner" },
];

/** What there is one of in an organization has one change in each. */
const raised: Scene = {
  name: "the spend limit raised",
  seed: { users: owners, spend_limit: { threshold_amount: 100_00 } },
  document: { version: 1, spend_limit: { monthly_usd: 5_000 } },
};

const unset: Scene = { ...raised, name: "the spend limit taken away", document: { version: 1, spend_limit: "unset" } };

export const scenes: readonly Scene[] = [everything, raised, unset];
