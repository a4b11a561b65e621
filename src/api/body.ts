/** Bytes of one answer, unpacked. A thousand rows, the most that a page holds, are less than a tenth. */
export const LARGEST = 16 * 1024 * 1024;
const DEEPEST = 100;

/** All of a body, which may be small on the wire and endless when it is unpacked. @throws as reading it does, and with the code TOO_LARGE */
export async function bodyOf(response: Response): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of response.body ?? []) {
    size += chunk.length;
    if (size > LARGEST) throw Object.assign(new Error("too large"), { code: "TOO_LARGE" });
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

/** Why JSON is not used though it can be read. Without recursion, which whoever answers could exhaust. */
export function excessIn(json: unknown, repeatsKey: (text: string) => boolean): string | undefined {
  const open: { readonly value: unknown; readonly depth: number }[] = [{ value: json, depth: 0 }];
  for (let next = open.pop(); next; next = open.pop()) {
    const { value, depth } = next;
    if (typeof value === "string" ? repeatsKey(value) : isNamed(value) && Object.keys(value).some(repeatsKey))
      return "the admin key itself: is it the API that OPENAI_BASE_URL leads to?";
    if (depth > DEEPEST) return `JSON that nests more than ${DEEPEST} levels deep`;
    const inner: readonly unknown[] = Array.isArray(value) ? value : isNamed(value) ? Object.values(value) : [];
    for (const each of inner) if (typeof each === "string" || typeof each === "object") open.push({ value: each, depth: depth + 1 });
  }
  return undefined;
}

const isNamed = (value: unknown): value is object => typeof value === "object" && value !== null && !Array.isArray(value);
