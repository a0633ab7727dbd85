import 'server-only';
import { crc32, inflateRawSync } from 'node:zlib';
import { damagedDocument, hugeDocument, lockedDocument, unsafeDocument } from './refused-document.ts';

const mostEntries = 3000;
const mostBytes = 200_000_000;

/** The files in a document, unpacked one at a time as they are asked for; nothing is ever written to disk. */
export type Archive = {
  names: readonly string[];
  /** Null when there is no such file. @param limit of bytes; beyond it the document is refused before unpacking */
  read: (name: string, limit: number) => Buffer | null;
};

type Entry = { method: number; crc: number; packed: number; size: number; offset: number };

/**
 * Looks at the list of files alone: how many, how large unpacked, under which names. Each file is then unpacked into no
 * more room than the list stated, so that a list that lies costs nothing.
 * @throws Invalid
 */
export function openArchive(bytes: Buffer): Archive {
  const entries = bounded(() => entriesOf(bytes));
  const names = [...entries.keys()];
  const total = [...entries.values()].reduce((sum, { size }) => sum + size, 0);
  if (total > mostBytes) throw hugeDocument();
  if (names.some(leadsOut)) throw unsafeDocument();
  return {
    names,
    read: (name, limit) => {
      const entry = entries.get(name);
      if (!entry) return null;
      if (entry.size > limit) throw hugeDocument();
      return bounded(() => unpack(bytes, entry));
    },
  };
}

/** Reading beyond the end of the bytes means that the file lies about itself. */
function bounded<Value>(work: () => Value): Value {
  try {
    return work();
  } catch (error) {
    throw error instanceof RangeError || (error instanceof Error && 'code' in error && !('problems' in error))
      ? damagedDocument()
      : error;
  }
}

function entriesOf(bytes: Buffer): Map<string, Entry> {
  const end = bytes.lastIndexOf(Buffer.from([0x50, 0x4b, 0x05, 0x06]));
  if (end === -1 || end + 22 > bytes.length) throw damagedDocument();
  const count = bytes.readUInt16LE(end + 10);
  if (count > mostEntries) throw hugeDocument();
  const entries = new Map<string, Entry>();
  let at = bytes.readUInt32LE(end + 16);
  for (let index = 0; index < count; index += 1) {
    if (bytes.readUInt32LE(at) !== 0x02014b50) throw damagedDocument();
    if ((bytes.readUInt16LE(at + 8) & 1) === 1) throw lockedDocument();
    const nameLength = bytes.readUInt16LE(at + 28);
    const name = bytes.toString('utf8', at + 46, at + 46 + nameLength);
    if (entries.has(name)) throw damagedDocument();
    entries.set(name, {
      method: bytes.readUInt16LE(at + 10),
      crc: bytes.readUInt32LE(at + 16),
      packed: bytes.readUInt32LE(at + 20),
      size: bytes.readUInt32LE(at + 24),
      offset: bytes.readUInt32LE(at + 42),
    });
    at += 46 + nameLength + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32);
  }
  return entries;
}

function unpack(bytes: Buffer, { method, crc, packed, size, offset }: Entry): Buffer {
  if (bytes.readUInt32LE(offset) !== 0x04034b50) throw damagedDocument();
  const start = offset + 30 + bytes.readUInt16LE(offset + 26) + bytes.readUInt16LE(offset + 28);
  if (start + packed > bytes.length) throw damagedDocument();
  const data = bytes.subarray(start, start + packed);
  if (method !== 0 && method !== 8) throw damagedDocument();
  const unpacked = method === 0 ? data : inflateRawSync(data, { maxOutputLength: Math.max(1, size) });
  if (unpacked.length !== size || crc32(unpacked) !== crc) throw damagedDocument();
  return unpacked;
}

/** Names that would lead out of a folder; no word processor writes them. */
function leadsOut(name: string): boolean {
  return (
    name === '' ||
    name.includes('\u0000') ||
    name.includes('\\') ||
    /^(?:\/|[a-z]:)/i.test(name) ||
    name.split('/').includes('..')
  );
}
