import { inflateRawSync } from "node:zlib";

/** As much as a plan may unpack to, in bytes. */
const most = 256 * 1_024 * 1_024;

const endOfDirectory = 0x06054b50;
const entryInDirectory = 0x02014b50;

/**
 * One file of an archive; undefined where it is not in it, is broken, or is larger than any plan. GitHub gives artifacts in no other form;
 * their sizes stand in the directory at the end alone. https://pkware.cachefly.net/webdocs/casestudies/APPNOTE.TXT
 */
export function fileIn(archive: Uint8Array, name: string): Uint8Array | undefined {
  const zip = Buffer.from(archive.buffer, archive.byteOffset, archive.byteLength);
  const end = zip.lastIndexOf(Buffer.from("PK\u0005\u0006", "latin1"));
  if (end === -1 || end + 22 > zip.length || zip.readUInt32LE(end) !== endOfDirectory) return undefined;
  let at = zip.readUInt32LE(end + 16);
  for (let left = zip.readUInt16LE(end + 10); left > 0; left -= 1) {
    if (at + 46 > zip.length || zip.readUInt32LE(at) !== entryInDirectory) return undefined;
    const [nameLength, extraLength, commentLength] = [zip.readUInt16LE(at + 28), zip.readUInt16LE(at + 30), zip.readUInt16LE(at + 32)];
    if (zip.toString("utf8", at + 46, at + 46 + nameLength) === name) return unpacked(zip, at);
    at += 46 + nameLength + extraLength + commentLength;
  }
  return undefined;
}

function unpacked(zip: Buffer, at: number): Uint8Array | undefined {
  const [method, size, local] = [zip.readUInt16LE(at + 10), zip.readUInt32LE(at + 20), zip.readUInt32LE(at + 42)];
  if (local + 30 > zip.length) return undefined;
  const from = local + 30 + zip.readUInt16LE(local + 26) + zip.readUInt16LE(local + 28);
  const packed = zip.subarray(from, from + size);
  if (method === 0) return packed;
  return method === 8 ? inflated(packed) : undefined;
}

function inflated(packed: Buffer): Uint8Array | undefined {
  try {
    return inflateRawSync(packed, { maxOutputLength: most });
  } catch {
    return undefined;
  }
}
