/** The API shows three (`sk-admin...xyz`); fewer tell keys apart by luck. */
const SHORTEST_TAIL = 3;
const elided = /[*•…]+|\.{2,}/u;

/**
 * Whether a key as the API shows it, its middle left out, may be this one. A function, so that who compares never holds
 * the key itself.
 */
export function looksLike(adminKey: string): (redacted: string) => boolean {
  return (redacted) => {
    const [head = "", tail = "", ...more] = redacted.split(elided);
    if (!elided.test(redacted) || more.length > 0 || tail.length < SHORTEST_TAIL) return false;
    return head.length + tail.length < adminKey.length && adminKey.startsWith(head) && adminKey.endsWith(tail);
  };
}
