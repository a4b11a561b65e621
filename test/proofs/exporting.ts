import type { ConfigFile } from "../../src/config/document/files.ts";
import { loadTexts, type Loaded } from "../../src/config/load.ts";
import { compileValidator } from "../../src/config/compile.ts";
import { writeOrganization, type WriteOptions, type WrittenOrganization } from "../../src/config/write.ts";
import { kinds } from "../../src/kinds/index.ts";
import { observeEverything } from "../../src/reconcile/export/everything.ts";
import { settle, type Settled } from "../../src/reconcile/export/settle.ts";
import { Remembered } from "../../src/reconcile/export/remembered.ts";
import type { Organization } from "../support/organization.ts";

const validate = compileValidator(kinds);
export const today = Date.UTC(2026, 10, 21);

export const load = (files: readonly ConfigFile[]): Loaded => loadTexts(files, { kinds, validate, environment: {}, now: today });

/** A file, or a folder of them, as `readFiles` finds it. */
export const filesOf = ({ files }: WrittenOrganization): readonly ConfigFile[] =>
  files.map((file, index) => (index === 0 ? file : { ...file, fragment: true as const }));

/** The organization as it was read once, in every form in which it can be written. */
export async function exporter(organization: Organization) {
  const client = new Remembered(organization.reader().client);
  const reader = { ...organization.reader(), client };
  const live = await observeEverything(reader);
  return {
    write: (options: Partial<WriteOptions> = {}): WrittenOrganization => writeOrganization(live, { kinds, now: today, ...options }),
    settle: (files: readonly ConfigFile[]): Promise<Settled> => settle(files, load, reader),
  };
}

/** What the files want, whatever says it. */
export function wantedIn(files: readonly ConfigFile[]): readonly unknown[] {
  const { desired, diagnostics } = load(files);
  if (desired === undefined) throw new Error(diagnostics.map(({ message }) => message).join("\n"));
  const entries = [...desired.values()].flatMap(({ wanted }) => [...wanted.values()]);
  return entries.map(({ address, spec, claims }) => ({ address, spec, claims })).toSorted((a, b) => (a.address < b.address ? -1 : 1));
}
