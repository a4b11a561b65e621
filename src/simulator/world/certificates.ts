import { X509Certificate } from "node:crypto";
import { alphanumeric } from "../random.ts";
import { secondsOf, type Certificate, type World } from "./world.ts";

interface NewCertificate {
  readonly content: string;
  readonly name?: string | null | undefined;
  readonly id?: string | undefined;
  readonly createdAt?: number | undefined;
  /** Left out: what the certificate itself says. */
  readonly validAt?: number | undefined;
  readonly expiresAt?: number | undefined;
}

const secondsIn = (date: string): number => Math.floor(Date.parse(date) / 1000);

/** @throws an Error when the content is no certificate and its dates are needed */
export function addCertificate(world: World, { content, name, id, createdAt, validAt, expiresAt }: NewCertificate): Certificate {
  const read = validAt === undefined || expiresAt === undefined ? new X509Certificate(content) : undefined;
  const certificate: Certificate = {
    id: id ?? `cert_${alphanumeric(world.random)}`,
    name: name?.trim() ?? null,
    content,
    createdAt: createdAt ?? secondsOf(world),
    validAt: validAt ?? secondsIn(read?.validFrom ?? ""),
    expiresAt: expiresAt ?? secondsIn(read?.validTo ?? ""),
  };
  return world.certificates.add(certificate.id, certificate, certificate.createdAt);
}
