import { createHash, createHmac, timingSafeEqual } from "node:crypto";

const digestOf = (text: string): Buffer => createHash("sha256").update(text).digest();

/** Takes as long for any two texts of given lengths, however much of them is alike. */
export const isSame = (given: string, secret: string): boolean => timingSafeEqual(digestOf(given), digestOf(secret));

export function signatureOf(key: string | Buffer, data: string | Buffer): Buffer {
  return createHmac("sha256", key).update(data).digest();
}
