import { closest, distance } from "fastest-levenshtein";

/** The known name that was probably meant, if one is near enough to be worth saying. */
export function nearestOf(word: string, known: Iterable<string>): string | undefined {
  const folded = word.toLowerCase();
  const names = [...known].filter((name) => name !== word);
  if (names.length === 0) return undefined;
  const alike = names.find((name) => name.toLowerCase() === folded) ?? names.find((name) => word.length > 3 && name.startsWith(word));
  if (alike !== undefined) return alike;
  const found = closest(word, names);
  // A third of the letters may be wrong: `rate_limit` is near `rate_limits`, `bo` is near nothing.
  return distance(word, found) <= Math.floor(Math.max(word.length, found.length) / 3) ? found : undefined;
}

export function didYouMean(word: string, known: Iterable<string>): string | undefined {
  const found = nearestOf(word, known);
  return found === undefined ? undefined : `did you mean \`${found}\`?`;
}

/** A known name that differs in one letter: more likely a slip than another name, unless it is too short to tell. */
export function slipOf(word: string, known: Iterable<string>): string | undefined {
  if (word.length < 4) return undefined;
  return [...known].find((name) => Math.abs(name.length - word.length) <= 1 && distance(word, name) === 1);
}
