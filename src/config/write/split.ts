/** Names that some system keeps for itself, with any ending. */
const reserved = /^(?:con|prn|aux|nul|com\d|lpt\d)$/;
const longest = 60;

/** File names that every system takes, one for each name and none twice: `ml-platform.yaml`. */
export function fileNames(names: Iterable<string>, taken: Iterable<string> = []): ReadonlyMap<string, string> {
  const used = new Set([...taken].map((name) => name.toLowerCase()));
  const found = new Map<string, string>();
  for (const name of names) {
    const stem = stemOf(name);
    let file = `${stem}.yaml`;
    for (let count = 2; used.has(file); count += 1) file = `${stem}-${count}.yaml`;
    used.add(file);
    found.set(name, file);
  }
  return found;
}

function stemOf(name: string): string {
  const plain = name.normalize("NFKD").replaceAll(/\p{M}/gu, "").toLowerCase();
  const stem = plain
    .replaceAll(/[^a-z0-9]+/g, "-")
    .slice(0, longest)
    .replaceAll(/^-+|-+$/g, "");
  if (stem === "") return "project";
  return reserved.test(stem) ? `${stem}-project` : stem;
}
