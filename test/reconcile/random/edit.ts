import type { Dice } from "./dice.ts";
import type { Block } from "./words.ts";

/** The document with a few of its entries taken out, given back, or said otherwise: what a base may have been. */
export function earlier(document: Block, dice: Dice): Block {
  const copy = structuredClone(document);
  const edits = 1 + dice.below(3);
  for (let edit = 0; edit < edits; edit += 1) {
    if (dice.chance(0.15)) rename(copy, dice);
    else change(copy, dice);
  }
  return copy;
}

/** Something goes by another name, and says so. */
function rename(document: Block, dice: Dice): void {
  const name = dice.one(["projects", "groups", "roles"]);
  const section = blockIn(document, name);
  const keys = Object.keys(section).filter((key) => isBlock(section[key]));
  if (keys.length === 0) return;
  const key = dice.one(keys);
  const { name: own = key, ...entry } = blockIn(section, key);
  delete section[key];
  section[`${key} now`] = { ...entry, previously: [own, ...(Array.isArray(entry["previously"]) ? entry["previously"] : [])] };
}

const sections = ["roles", "users", "groups", "certificates", "external_keys", "workload_identity_providers", "projects"];
const blockIn = (block: Block, key: string): Block => (isBlock(block[key]) ? block[key] : {});
const isBlock = (value: unknown): value is Block => typeof value === "object" && value !== null && !Array.isArray(value);

function change(document: Block, dice: Dice): void {
  const present = sections.filter((section) => Object.keys(blockIn(document, section)).length > 0);
  if (present.length === 0) return;
  const name = dice.one(present);
  const section = blockIn(document, name);
  const key = dice.one(Object.keys(section));
  const entry = section[key];
  // Never the whole file, and never somebody without whom the file says something else.
  if (name === "projects" && isBlock(entry) && dice.chance(0.8)) return changeWithin(entry, dice);
  if (name === "groups" && isBlock(entry) && dice.chance(0.7)) return changeWithin(entry, dice);
  if (dice.chance(0.15)) delete document[name];
  else delete section[key];
}

/** One section of an entry less, or one of its members. */
function changeWithin(entry: Block, dice: Dice): void {
  const keys = Object.keys(entry).filter((key) => !["id", "previously", "recreate", "archived", "name"].includes(key));
  if (keys.length === 0) return;
  const key = dice.one(keys);
  const value = entry[key];
  const number = isBlock(value) ? Object.keys(value).find((each) => typeof value[each] === "number") : undefined;
  if (isBlock(value) && number !== undefined && dice.chance(0.5)) {
    value[number] = Number(value[number]) + 1;
    return;
  }
  if (isBlock(value) && Object.keys(value).length > 0 && dice.chance(0.7)) delete value[dice.one(Object.keys(value))];
  else if (Array.isArray(value) && value.length > 0 && dice.chance(0.7)) value.splice(dice.below(value.length), 1);
  else delete entry[key];
}
