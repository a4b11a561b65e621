import { X509Certificate } from "node:crypto";
import type { Diagnostic, Source } from "../../model/diagnostic.ts";
import type { Given } from "./entry.ts";

type Property = "validFrom" | "validTo";

/** A date of a certificate in Unix seconds; undefined where the text is no certificate. */
export function dateIn(pem: unknown, property: Property): number | undefined {
  if (typeof pem !== "string") return undefined;
  try {
    const seconds = Math.floor(Date.parse(new X509Certificate(pem)[property]) / 1_000);
    return Number.isNaN(seconds) ? undefined : seconds;
  } catch {
    return undefined;
  }
}

/** Never the content: what is no certificate may be anything, a private key for instance. */
export function notACertificate({ address }: Given, source: Source): Diagnostic {
  const message = `${address}: this is no X.509 certificate in PEM form`;
  const hint = "name the file that begins with `-----BEGIN CERTIFICATE-----`";
  return { severity: "error", code: "not-a-certificate", message, hint, source, address };
}

/** Servers take both from one file. All of it would be sent, and the API needs the certificate alone. */
export function withPrivateKey({ address }: Given, pem: unknown, source: Source): readonly Diagnostic[] {
  if (typeof pem !== "string" || !/-----BEGIN [A-Z0-9 ]*PRIVATE KEY-----/.test(pem)) return [];
  const message = `${address}: this holds a private key beside the certificate`;
  return [{ severity: "error", code: "not-a-certificate", message, hint: "take the key out: all of it would be sent", source, address }];
}

interface Dated {
  readonly property: Property;
  /** Unix seconds. */
  readonly seconds: number;
  /** Milliseconds. */
  readonly now: number;
  readonly source: Source;
}

/** A certificate that nobody's connection is accepted with now. */
export function outOfDate({ address }: Given, { property, seconds, now, source }: Dated): readonly Diagnostic[] {
  const moment = seconds * 1_000;
  const day = new Date(moment).toISOString().slice(0, 10);
  if (property === "validTo" && moment <= now) {
    const message = `${address}: this certificate expired on ${day}`;
    return [
      { severity: "warning", code: "certificate-expired", message, hint: "name the file of the one that replaces it", source, address },
    ];
  }
  if (property === "validFrom" && moment > now) {
    const message = `${address}: this certificate is not valid before ${day}`;
    return [{ severity: "warning", code: "certificate-too-early", message, hint: "keep the one before it until then", source, address }];
  }
  return [];
}
