import { cleanFileName } from '../platform/file-name.ts';
import type { FileKind } from './file.ts';

/** In UTF-8, ending and all: any file system takes it. */
const mostBytes = 150;

const devices = /^(?:con|prn|aux|nul|com\d|lpt\d)$/i;

/** The name under which readers get a file: what the desk called it, on any system, with the ending of what it is. */
export function readerName(given: string, kind: FileKind): string {
  const ending = `.${kind}`;
  const clean = cleanFileName(given, 'file')
    .toWellFormed()
    .replace(/[<>:"|?*%#\\/\u2028\u2029\ufffd]+/g, '_')
    .replace(/^[.\s]+/, '');
  const stem = clean.toLowerCase().endsWith(ending) ? clean.slice(0, -ending.length) : clean;
  const letters = [...stem.replace(/[.\s]+$/, '')];
  while (Buffer.byteLength(letters.join('')) > mostBytes - ending.length) letters.pop();
  const short = letters.join('').replace(/[.\s]+$/, '');
  return `${short === '' || devices.test(short) ? `file${short}` : short}${ending}`;
}
