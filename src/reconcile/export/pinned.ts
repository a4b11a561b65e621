import type { ConfigFile } from "../../config/document/files.ts";
import type { Revision } from "../../config/edit/revision.ts";
import { revise } from "../../config/revise.ts";
import { shapesOf } from "../../config/shape.ts";
import { Sections } from "../../config/write/sections.ts";
import type { Address } from "../../model/address.ts";
import type { Diagnostic } from "../../model/diagnostic.ts";
import type { DesiredState } from "../../model/resource.ts";
import type { Observer } from "./everything.ts";
import { observe } from "../observe.ts";

export interface Pinned {
  readonly files: readonly ConfigFile[];
  /** Entries that several live things could be, and sections that could not be read. */
  readonly unclear: readonly Diagnostic[];
  /** Entries of which nothing is live yet. */
  readonly missing: readonly Address[];
}

/** Files in which every entry bears its `id` whose creation could not be undone. Only their listings are read. */
export async function pinned(
  files: readonly ConfigFile[],
  desired: DesiredState,
  { client, kinds, signal, now }: Observer,
): Promise<Pinned> {
  const pinnable = onlyPinnable(desired);
  const live = await observe(pinnable, { client, kinds, signal, now });
  const rows = new Map([...live.values()].flatMap((reading) => ("rows" in reading ? reading.rows : [])).map((row) => [row.address, row]));
  const lacking = [...pinnable.values()].flatMap(({ wanted }) => [...wanted.values()].filter(({ claims }) => claims.id === undefined));
  const unclear = [...live.values()].flatMap((reading) => ("rows" in reading ? reading.unclear : [reading.unread]));
  const told = new Set(unclear.map(({ address }) => address));
  const revisions = lacking.flatMap(({ address }): readonly Revision[] => {
    const id = rows.get(address)?.id;
    return id === undefined ? [] : [{ do: "say", address, word: "id", value: id }];
  });
  const isRead = [...live.values()].every((reading) => "rows" in reading);
  const missing = isRead ? lacking.map(({ address }) => address).filter((address) => !rows.has(address) && !told.has(address)) : [];
  return {
    files: revise(files, revisions, {
      shapes: shapesOf(kinds),
      sections: new Sections(live, { now: now() }),
      rowAt: (address) => rows.get(address),
    }),
    unclear,
    missing,
  };
}

/** What one must not make twice, without what is to go and all that an entry says beside its name: that would have to be read too. */
function onlyPinnable(desired: DesiredState): DesiredState {
  const found = [...desired].filter(([, { kind }]) => kind.irreversible?.create !== undefined && kind.claims?.includes("id"));
  return new Map(
    found.map(([key, collection]) => {
      const { key: name = "" } = collection.kind;
      const present = [...collection.wanted].filter(([, { presence }]) => presence === "present");
      const bare = present.map(([address, entry]) => [address, { ...entry, spec: { [name]: entry.spec[name] } }] as const);
      // What is not in it here may well be in the file.
      return [key, { ...collection, unmanaged: "leave" as const, wanted: new Map(bare) }];
    }),
  );
}
