import { X509Certificate } from "node:crypto";

/** A date of a certificate in Unix seconds; undefined where the text is no certificate. */
export function dateIn(pem: unknown, property: "validFrom" | "validTo"): number | undefined {
  if (typeof pem !== "string") return undefined;
  try {
    return Math.floor(Date.parse(new X509Certificate(pem)[property]) / 1_000);
  } catch {
    return undefined;
  }
}
