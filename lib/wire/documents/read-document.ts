import 'server-only';
import { blocksFromHtml, type Pasted } from '../../body/paste/blocks-from-html.ts';
import type { LeftOut } from '../../body/paste/left-out.ts';
import { TooMuch } from '../../body/paste/tree.ts';
import { atMost } from '../../platform/at-most.ts';
import type { Copy, CopyOptions, Warning } from '../copy.ts';
import { decodeCopy } from '../decode-copy.ts';
import { copyFrom, readCopy } from '../read-copy.ts';
import { openArchive } from './archive.ts';
import type { DocumentFormat, DocumentPicture, DocumentText } from './document.ts';
import { documentPassages } from './document-passages.ts';
import { readMarkdown } from './markdown.ts';
import { readOdt } from './odt.ts';
import {
  damagedDocument,
  hugeDocument,
  lockedDocument,
  oldDocument,
  otherDocument,
} from './refused-document.ts';
import { readWord } from './word.ts';

/** The pictures stand in the story under their names. */
export type RawCopy = Copy & { pictures: DocumentPicture[]; altTexts: Record<string, string> };

/** Documents unpacked in memory at the same time. */
const inMemory = atMost(2);

/**
 * Reads whatever copy comes in: text and HTML as they are, a document by what it is inside and not by its name.
 * @throws Invalid
 */
export async function readRawCopy(bytes: Buffer, options: CopyOptions): Promise<RawCopy> {
  refuseOldWord(bytes);
  if (isArchive(bytes)) return inMemory(() => readArchive(bytes, options));
  const isMarkdown =
    options.format === 'markdown' || /\.(?:md|markdown|mdown|mkd)$/i.test(options.fileName ?? '');
  const isOther = options.format !== undefined && options.format !== 'markdown';
  if (isMarkdown && !isOther) {
    const { text, encoding } = decodeCopy(bytes);
    return fromDocument(readMarkdown(text), 'markdown', encoding, options);
  }
  if (/\.(?:docx|odt)$/i.test(options.fileName ?? '')) throw damagedDocument();
  return { ...readCopy(bytes, options), pictures: [], altTexts: {} };
}

const isArchive = (bytes: Buffer) => bytes.length > 4 && bytes.readUInt32LE(0) === 0x04034b50;

/** Old Word files and locked new ones are both files of Microsoft's older kind. */
function refuseOldWord(bytes: Buffer): void {
  if (bytes.length < 8 || bytes.readUInt32BE(0) !== 0xd0cf11e0) return;
  throw bytes.includes(Buffer.from('EncryptedPackage', 'utf16le')) ? lockedDocument() : oldDocument();
}

async function readArchive(bytes: Buffer, options: CopyOptions): Promise<RawCopy> {
  const archive = openArchive(bytes);
  const kind = archive.read('mimetype', 1000)?.toString('latin1').trim() ?? '';
  if (
    kind === 'application/vnd.oasis.opendocument.text' ||
    (kind === '' && archive.names.includes('content.xml'))
  )
    return fromDocument(readOdt(archive), 'odt', 'utf-8', options);
  if (archive.names.some((name) => /^word\/document\d*\.xml$/i.test(name)))
    return fromDocument(await readWord(archive), 'docx', 'utf-8', options);
  throw otherDocument();
}

function fromDocument(
  text: DocumentText,
  format: DocumentFormat,
  encoding: string,
  options: CopyOptions,
): RawCopy {
  const pasted = blocksOf(text.html);
  const copy = copyFrom({ ...documentPassages(pasted), format, encoding, page: null }, options);
  const inFile = new Set(text.pictures.map(({ name }) => name));
  const elsewhere = pasted.pictures.filter(({ src }) => !inFile.has(src)).length;
  copy.warnings.push(...leftOutNotes([text.leftOut, pasted.leftOut], elsewhere));
  return { ...copy, pictures: text.pictures, altTexts: altTextsOf(pasted) };
}

function blocksOf(html: string): Pasted {
  try {
    return blocksFromHtml(html, true);
  } catch (error) {
    throw error instanceof TooMuch || error instanceof RangeError ? hugeDocument() : error;
  }
}

function altTextsOf({ pictures }: Pasted): Record<string, string> {
  return Object.fromEntries(pictures.filter(({ alt }) => alt !== '').map(({ src, alt }) => [src, alt]));
}

function leftOutNotes(counts: readonly LeftOut[], elsewhere: number): Warning[] {
  const sum = (kind: keyof LeftOut) => counts.reduce((total, one) => total + (one[kind] ?? 0), 0);
  const notes: Warning[] = [
    {
      code: 'comments-left-out',
      message: 'Comments left out.',
      line: null,
      params: { count: sum('comment') },
    },
    {
      code: 'deletions-left-out',
      message: 'Deleted passages left out.',
      line: null,
      params: { count: sum('deleted') },
    },
    {
      code: 'embedded-left-out',
      message: 'Embedded things left out.',
      line: null,
      params: { count: sum('embedded') },
    },
    { code: 'links-left-out', message: 'Unsafe links left out.', line: null, params: { count: sum('link') } },
    {
      code: 'pictures-elsewhere',
      message: 'Pictures that are not in the file.',
      line: null,
      params: { count: sum('picture') + elsewhere },
    },
  ];
  return notes.flatMap((note) =>
    note.params?.count === 0
      ? []
      : [{ ...note, message: `${note.message.slice(0, -1)}: ${note.params?.count}.` }],
  );
}
