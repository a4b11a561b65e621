import { closest, distance } from "fastest-levenshtein";

/** Beyond these nothing is guessed: it would take longer than it helps. */
const longest = 100;
const mostCompared = 20_000;

/** The known name that was probably meant, if one is near enough to be worth saying. */
export function nearestOf(word: string, known: Iterable<string>): string | undefined {
  const folded = word.toLowerCase();
  const names = [...known].filter((name) => name !== word);
  if (names.length === 0 || names.length > mostCompared || word.length > longest) return undefined;
  const alike =
    names.find((name) => name.toLowerCase() === folded) ?? names.find((name) => isSwapped(word, name)) ?? beginningWith(word, names);
  if (alike !== undefined) return alike;
  const found = closest(word, names);
  // A third of the letters may be wrong: `rate_limit` is near `rate_limits`, `bo` is near nothing.
  return distance(word, found) <= Math.floor(Math.max(telling(word), telling(found)) / 3) ? found : undefined;
}

/** Of names that few letters begin, one is meant only if it is the only one. */
function beginningWith(word: string, names: readonly string[]): string | undefined {
  const [first, second] = names.filter((name) => name.startsWith(word));
  return word.length > 3 || (word.length > 1 && second === undefined) ? first : undefined;
}

/** How many letters tell it from others: all people of a company have one domain. */
const telling = (name: string): number => (name.includes("@") ? name.indexOf("@") : name.length);

export function didYouMean(word: string, known: Iterable<string>): string | undefined {
  const found = nearestOf(word, known);
  return found === undefined ? undefined : `did you mean \`${found}\`?`;
}

/** A known name that differs in case or in one letter: more likely a slip than another name, unless it is too short to tell, or counts. */
export function slipOf(word: string, known: Iterable<string>): string | undefined {
  return [...known].find((name) => name.toLowerCase() === word.toLowerCase() || isSlip(word, name));
}

function isSlip(word: string, name: string): boolean {
  if (word.length < 4 || word.length > longest || Math.abs(name.length - word.length) > 1) return false;
  if (!isSwapped(word, name) && distance(word, name) !== 1) return false;
  // `team-2` beside `team-1` is no slip.
  return word.replaceAll(/\d+/g, "") !== name.replaceAll(/\d+/g, "");
}

/** Two letters that stand next to each other have changed places: the slip of fast fingers. */
function isSwapped(word: string, name: string): boolean {
  if (word.length !== name.length) return false;
  let index = 0;
  while (index < word.length && word[index] === name[index]) index += 1;
  const swapped = `${word.slice(0, index)}${word[index + 1]}${word[index]}${word.slice(index + 2)}`;
  return index < word.length && swapped === name;
}
