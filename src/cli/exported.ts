import type { ConfigFile } from "../config/document/files.ts";
import { loadTexts, type Loaded } from "../config/load.ts";
import { loadValidator } from "../config/validator.ts";
import type { LeftOut } from "../config/write/left-out.ts";
import { writeOrganization } from "../config/write.ts";
import { kinds } from "../kinds/index.ts";
import { closedIn, placeOf, type Closed } from "../reconcile/export/closed.ts";
import { observeEverything } from "../reconcile/export/everything.ts";
import { settle, type Settled } from "../reconcile/export/settle.ts";
import { Remembered } from "../reconcile/export/remembered.ts";
import type { Reader } from "../reconcile/task.ts";
import { Refusal } from "./exit.ts";
import { refuseOther } from "./proof.ts";
import type { Session } from "./session.ts";
import type { Shell } from "./shell.ts";

export interface Exporting {
  readonly shell: Shell;
  readonly session: Session;
  /** Files that are there already, without errors, and which organization they are about. */
  readonly given?: { readonly files: readonly ConfigFile[]; readonly organizationId: string | undefined } | undefined;
  /** How new ones are written. */
  readonly templates?: boolean;
  readonly split?: boolean;
}

export interface Exported extends Settled {
  /** What could not be read. */
  readonly closed: readonly Closed[];
  /** Answers from memory: it plans on what was read, without another request. */
  readonly reader: Reader;
  readonly load: (files: readonly ConfigFile[]) => Loaded;
}

/** Files whose plan is empty: new ones, or those that are there with what differs. @throws Refusal where they are about another organization */
export async function exported({ shell, session, given, templates = false, split = false }: Exporting): Promise<Exported> {
  const client = new Remembered(session.reader.client);
  const reader: Reader = { ...session.reader, client };
  const validate = await loadValidator();
  const { environment } = shell;
  const load = (files: readonly ConfigFile[]): Loaded => loadTexts(files, { kinds, validate, environment, now: Date.now(), root: "" });
  const live = await observeEverything(reader);
  refuseOther(given?.organizationId, session);
  const closed = closedIn(live, client.refused);
  if (given !== undefined) return { ...(await settle(given.files, load, reader)), closed, reader, load };
  const { id } = reader.organization();
  const unread = closed.map((each) => `${placeOf(each)}: ${each.reason}`);
  const written = writeOrganization(live, {
    kinds,
    now: Date.now(),
    unread,
    templates,
    split,
    ...(id !== undefined && { organizationId: id }),
  });
  const files = written.files.map((file, index) => (index === 0 ? file : { ...file, fragment: true as const }));
  if (load(files).desired === undefined) throw new Refusal("There is nothing that this key may read.", { details: unread });
  const settled = await settle(files, load, reader);
  return { ...settled, leftOut: unique([...written.leftOut, ...settled.leftOut]), closed, reader, load };
}

const unique = (all: readonly LeftOut[]): readonly LeftOut[] => [
  ...new Map(all.map((each) => [`${each.address} ${each.reason}`, each])).values(),
];
