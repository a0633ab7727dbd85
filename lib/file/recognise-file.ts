/** Which kind a file is, by its bytes. What it is called, and what a browser says of it, is not believed. */
import { isUtf8 } from 'node:buffer';
import { type FileKind, fileKinds } from './file.ts';
import { listArchive } from './list-archive.ts';
import { refusedFile } from './refused-file.ts';

/**
 * @param name tells text from tables alone
 * @throws Invalid when it is none of the kinds that are taken
 */
export function recogniseFile(bytes: Buffer, name: string): FileKind {
  if (bytes.length === 0) throw refusedFile('file-empty');
  const head = bytes.toString('latin1', 0, 8);
  if (head.startsWith('%PDF-')) return wholePdf(bytes);
  if (head.startsWith('PK\u0003\u0004')) return kindOfArchive(bytes);
  if (isMp3(bytes)) return 'mp3';
  return kindOfText(bytes, name);
}

function wholePdf(bytes: Buffer): 'pdf' {
  const tail = bytes.toString('latin1', Math.max(0, bytes.length - 4096));
  if (!tail.includes('%%EOF')) throw refusedFile('file-damaged');
  return 'pdf';
}

const selfNamed = (['odt', 'ods', 'odp', 'epub'] as const).map(
  (kind) => [fileKinds[kind].mediaType, kind] as const,
);

/** The part that each office document has, and no other. */
const officeParts = [
  ['word/document.xml', 'docx'],
  ['xl/workbook.xml', 'xlsx'],
  ['ppt/presentation.xml', 'pptx'],
] as const;

const programs =
  /\.(?:exe|dll|com|scr|pif|cpl|msi|msp|msix|appx|bat|cmd|ps1|vbs|vbe|jse?|wsf|wsh|hta|lnk|url|reg|jar|apk|ipa|dmg|pkg|deb|rpm|sh|command|desktop|(?:doc|dot|xls|xlt|ppt|pot)m|xlam|ppam)$|\.app\/|(?:^|\/)(?:META-INF\/MANIFEST\.MF|AndroidManifest\.xml)$/i;

function kindOfArchive(bytes: Buffer): FileKind {
  const { names, mimetype } = listArchive(bytes);
  if (names.some((name) => programs.test(name))) throw refusedFile('file-programs');
  const own = selfNamed.find(([mediaType]) => mediaType === mimetype)?.[1];
  const office = names.includes('[Content_Types].xml')
    ? officeParts.find(([part]) => names.includes(part))?.[1]
    : undefined;
  const kind = own ?? office;
  if (kind && names.some((name) => /vbaProject\.bin$|^(?:Basic|Scripts)\//i.test(name)))
    throw refusedFile('file-macros');
  return kind ?? 'zip';
}

const id3 = 'ID3';

function isMp3(bytes: Buffer): boolean {
  if (bytes.toString('latin1', 0, 3) === id3) {
    // Seven bits a byte; a tag alone is no recording.
    const [a = 0, b = 0, c = 0, d = 0] = bytes.subarray(6, 10);
    const end = 10 + (a << 21) + (b << 14) + (c << 7) + d;
    return Math.max(a, b, c, d) < 128 && end + 4 <= bytes.length;
  }
  const length = frameLength(bytes, 0);
  return length !== null && frameLength(bytes, length) !== null;
}

const bitRates = {
  1: [32, 40, 48, 56, 64, 80, 96, 112, 128, 160, 192, 224, 256, 320],
  2: [8, 16, 24, 32, 40, 48, 56, 64, 80, 96, 112, 128, 144, 160],
};
const sampleRates = [44_100, 48_000, 32_000];

/** Of the frame of MPEG audio, layer III, that begins there; null where none does. */
function frameLength(bytes: Buffer, at: number): number | null {
  if (at + 4 > bytes.length) return null;
  const header = bytes.readUInt32BE(at);
  const version = (header >>> 19) & 3;
  const isFrame = header >>> 21 === 0x7ff && version !== 1 && ((header >>> 17) & 3) === 1;
  if (!isFrame) return null;
  const bitRate = bitRates[version === 3 ? 1 : 2][((header >>> 12) & 15) - 1];
  const sampleRate = sampleRates[(header >>> 10) & 3];
  if (bitRate === undefined || sampleRate === undefined) return null;
  const slower = version === 3 ? 1 : version === 2 ? 2 : 4;
  const samples = version === 3 ? 144 : 72;
  return Math.floor((samples * bitRate * 1000 * slower) / sampleRate) + ((header >>> 9) & 1);
}

function kindOfText(bytes: Buffer, name: string): FileKind {
  const start = bytes
    .toString('utf8', 0, 1024)
    .replace(/^\ufeff/, '')
    .trimStart();
  if (/^(?:<|#!)/.test(start) || /\.(?:html?|xhtml|svgz?|xml|m?js|exe)$/i.test(name))
    throw refusedFile('file-active');
  const ending = /\.(csv|txt|text)$/i.exec(name)?.[1]?.toLowerCase();
  // Signs that no text has.
  const isText =
    ending !== undefined && !/[\u0000-\u0008\u000e-\u001a\u001c-\u001f]/.test(bytes.toString('latin1'));
  if (!isText) throw refusedFile('kind-unknown');
  if (!isUtf8(bytes)) throw refusedFile('text-not-utf8');
  return ending === 'csv' ? 'csv' : 'txt';
}
