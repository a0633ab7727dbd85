/** What a ZIP archive holds, by its list alone: nothing is ever unpacked here. */
import { refusedFile } from './refused-file.ts';

const mostEntries = 20_000;

export type ArchiveList = {
  names: string[];
  /** What the archive says of itself in its first entry, as OpenDocument files and e-books do. */
  mimetype: string | null;
};

/** @throws Invalid when it is no whole archive, or none that readers could open */
export function listArchive(bytes: Buffer): ArchiveList {
  try {
    return readList(bytes);
  } catch (error) {
    // Reading beyond the end means that the archive lies about itself.
    throw error instanceof RangeError ? refusedFile('file-damaged') : error;
  }
}

function readList(bytes: Buffer): ArchiveList {
  const end = bytes.lastIndexOf(Buffer.from('PK\u0005\u0006', 'latin1'));
  if (end === -1) throw refusedFile('file-damaged');
  const count = bytes.readUInt16LE(end + 10);
  let at = bytes.readUInt32LE(end + 16);
  if (count === 0 || count > mostEntries || at >= end) throw refusedFile('file-damaged');
  const names: string[] = [];
  let mimetype: string | null = null;
  for (let index = 0; index < count; index += 1) {
    if (bytes.readUInt32LE(at) !== 0x02014b50) throw refusedFile('file-damaged');
    if ((bytes.readUInt16LE(at + 8) & 1) === 1) throw refusedFile('file-locked');
    const nameLength = bytes.readUInt16LE(at + 28);
    const name = bytes.toString('utf8', at + 46, at + 46 + nameLength);
    if (leadsOut(name)) throw refusedFile('file-unsafe');
    if (name === 'mimetype' && index === 0) mimetype = storedText(bytes, at);
    names.push(name);
    at += 46 + nameLength + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32);
  }
  return { names, mimetype };
}

/** Null where the entry is packed. */
function storedText(bytes: Buffer, at: number): string | null {
  if (bytes.readUInt16LE(at + 10) !== 0) return null;
  const offset = bytes.readUInt32LE(at + 42);
  const start = offset + 30 + bytes.readUInt16LE(offset + 26) + bytes.readUInt16LE(offset + 28);
  return bytes.toString('latin1', start, start + Math.min(200, bytes.readUInt32LE(at + 20))).trim();
}

function leadsOut(name: string): boolean {
  return /^(?:[/\\]|[a-z]:)|\u0000/i.test(name) || name.split(/[/\\]/).includes('..');
}
