/**
 * Control, format (bidirectional, zero-width, tags), line-separating, private and lone surrogate characters, and letters
 * that are drawn as nothing: whatever could move the cursor, reorder the line or hide in a name.
 */
const treacherous = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Co}\p{Cs}\u115F\u1160\u2800\u3164\uFFA0]/gu;

const familiar: Readonly<Record<string, string>> = { "\n": "\\n", "\r": "\\r", "\t": "\\t" };

/** One line of text in which everything invisible is visible: `bo\u202E@acme.example`. */
export function escaped(text: string): string {
  return text.replaceAll(treacherous, (character) => familiar[character] ?? codeOf(character));
}

/** JSON whose strings say the same, with everything invisible as `\uXXXX`. Takes what `JSON.stringify` gives. */
export function escapedJson(json: string): string {
  return json.replaceAll(treacherous, (character) => (character === "\n" ? character : unitsOf(character)));
}

function codeOf(character: string): string {
  const code = character.codePointAt(0) ?? 0;
  return code > 0xffff ? `\\u{${hex(code)}}` : unitsOf(character);
}

/** As UTF-16, which is how JSON escapes what needs two units. */
function unitsOf(character: string): string {
  return Array.from({ length: character.length }, (_, index) => `\\u${hex(character.charCodeAt(index))}`).join("");
}

const hex = (code: number): string => code.toString(16).toUpperCase().padStart(4, "0");
