/** Bytes become text: the encoding is the one stated, or else the one in which the text reads best. */
import { Invalid } from '../platform/errors.ts';
import { commonCharacters } from './common-characters.ts';

export type Decoded = { text: string; encoding: string; damaged: number };

export const copyLimit = 2_000_000;

/** No encoding that newsrooms meet needs more than this to be told from the others. */
const sampleSize = 60_000;

export function decodeCopy(bytes: Uint8Array): Decoded {
  if (bytes.length === 0) throw refusal('empty', 'The file is empty.');
  if (bytes.length > copyLimit) throw refusal('too-large', 'The file is larger than 2 MB; a story never is.');
  const marked = byteOrderMark(bytes);
  if (marked) return finish(decode(bytes, marked), marked);
  const wide = wideEncoding(bytes);
  if (wide) return finish(decode(bytes, wide), wide);
  if (bytes.includes(0)) throw refusal('binary', 'This is not text: the file holds binary data.');
  const utf8 = strict(bytes, 'utf-8');
  if (utf8 !== null) return finish(utf8, 'utf-8');
  const stated = statedEncoding(bytes);
  if (stated) {
    const text = decode(bytes, stated);
    if (damage(text) * 50 < text.length) return finish(text, stated);
  }
  const encoding = likeliest(bytes);
  return finish(decode(bytes, encoding), encoding);
}

function refusal(code: string, message: string): Invalid {
  return new Invalid(message, [{ field: 'file', code }]);
}

function decode(bytes: Uint8Array, encoding: string): string {
  return new TextDecoder(encoding).decode(bytes);
}

function strict(bytes: Uint8Array, encoding: string): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

function damage(text: string): number {
  let count = 0;
  for (let at = text.indexOf('\ufffd'); at !== -1; at = text.indexOf('\ufffd', at + 1)) count += 1;
  return count;
}

function finish(text: string, encoding: string): Decoded {
  const controls = text.match(/[\u0000-\u0008\u000e-\u001f\u007f]/g)?.length ?? 0;
  if (controls > 40 && controls * 50 > text.length) {
    throw refusal('binary', 'This is not text: the file holds binary data.');
  }
  if (text.trim() === '') throw refusal('empty', 'The file holds no text.');
  const damaged = damage(text);
  if (damaged > 20 && damaged * 20 > text.length) {
    throw refusal('undecodable', 'The characters of this file cannot be read in any known encoding.');
  }
  return { text: text.startsWith('\ufeff') ? text.slice(1) : text, encoding, damaged };
}

function byteOrderMark(bytes: Uint8Array): string | null {
  const [first, second, third] = bytes;
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8';
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  return null;
}

/** UTF-16 without a mark betrays itself by zero bytes on one side of its pairs; in Chinese by line ends and digits. */
function wideEncoding(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  if (bytes.length % 2 !== 0 || bytes.length < 4) return null;
  const sample = bytes.subarray(0, sampleSize);
  let even = 0;
  let odd = 0;
  for (let at = 0; at + 1 < sample.length; at += 2) {
    if (sample[at] === 0) even += 1;
    if (sample[at + 1] === 0) odd += 1;
  }
  if (even + odd === 0) return null;
  const little = readability(decode(sample, 'utf-16le'));
  const big = readability(decode(sample, 'utf-16be'));
  if (Math.max(little, big) < 0.3) return null;
  return little >= big ? 'utf-16le' : 'utf-16be';
}

/** The charset an HTML page or an XML declaration states. */
function statedEncoding(bytes: Uint8Array): string | null {
  const head = new TextDecoder('windows-1252').decode(bytes.subarray(0, 4096));
  const stated = /<meta[^>]{0,200}?charset\s{0,9}=\s{0,9}["']?([\w-]{2,20})/i.exec(head)?.[1];
  if (!stated) return null;
  const name = stated.toLowerCase();
  if (name === 'gb2312' || name === 'gbk') return 'gb18030';
  if (name === 'utf-8' || name.startsWith('utf-16')) return null;
  try {
    return new TextDecoder(name).encoding;
  } catch {
    return null;
  }
}

const candidates = [
  'utf-8',
  'gb18030',
  'big5',
  'windows-1256',
  'windows-1252',
  'shift_jis',
  'euc-kr',
  'euc-jp',
];

function likeliest(bytes: Uint8Array): string {
  const sample = bytes.subarray(0, sampleSize);
  let best = 'windows-1252';
  let bestScore = Number.NEGATIVE_INFINITY;
  for (const encoding of candidates) {
    const score = readability(decode(sample, encoding)) + (encoding === 'utf-8' ? 0.5 : 0);
    if (score > bestScore) {
      best = encoding;
      bestScore = score;
    }
  }
  return best;
}

/** How much a text looks like language, per character that is not ASCII: 1 is good, below 0 is nonsense. */
export function readability(text: string): number {
  let score = 0;
  let counted = 0;
  let before = 'other';
  let beforeSign = '';
  for (const sign of text) {
    const script = scriptOf(sign);
    if (script !== 'ascii' && script !== 'latin-letter') {
      counted += 1;
      score += worth(sign, script, before, beforeSign);
    } else if (script === 'latin-letter' && before === 'arabic') {
      score -= 3;
    }
    before = script;
    beforeSign = sign;
  }
  if (counted === 0) return 0.9;
  return score / counted;
}

type Script =
  | 'ascii'
  | 'latin-letter'
  | 'han'
  | 'kana'
  | 'hangul'
  | 'arabic'
  | 'accented'
  | 'punctuation'
  | 'damage'
  | 'other';

function scriptOf(sign: string): Script {
  const code = sign.codePointAt(0) ?? 0;
  if ((code >= 0x41 && code <= 0x5a) || (code >= 0x61 && code <= 0x7a)) return 'latin-letter';
  if (code < 0x80) return code < 0x20 && code !== 9 && code !== 10 && code !== 13 ? 'damage' : 'ascii';
  if (code === 0xfffd || (code >= 0xe000 && code <= 0xf8ff) || (code >= 0x80 && code < 0xa0)) return 'damage';
  if ((code >= 0x4e00 && code <= 0x9fff) || (code >= 0x20000 && code <= 0x323af)) return 'han';
  if (code >= 0x3041 && code <= 0x30ff) return 'kana';
  if (code >= 0xac00 && code <= 0xd7a3) return 'hangul';
  if (code >= 0x600 && code <= 0x6ff) return 'arabic';
  if (code >= 0xc0 && code <= 0x24f && code !== 0xd7 && code !== 0xf7) return 'accented';
  if (/[“”‘’«»–—…•€£©®·\u00a0。，、：；！？（）《》「」『』【】〔〕\u3000％／－～　]/u.test(sign))
    return 'punctuation';
  return 'other';
}

function worth(sign: string, script: Script, before: Script | string, beforeSign: string): number {
  switch (script) {
    case 'damage':
      return -12;
    case 'han':
      return commonCharacters.has(sign) ? 1.6 : 0.25;
    case 'kana':
      return before === 'kana' || before === 'han' || before === 'punctuation' ? 0.9 : -0.3;
    case 'hangul':
      return before === 'han' ? -1 : 0.85;
    case 'arabic':
      if (before === 'latin-letter' || before === 'accented') return -3;
      return before === 'arabic' || before === 'ascii' || before === 'punctuation' ? 1.1 : 0.2;
    case 'accented':
      if (before === 'accented') return -1.2;
      if (before === 'latin-letter')
        return sign === sign.toUpperCase() && beforeSign !== beforeSign.toUpperCase() ? -0.8 : 0.9;
      return before === 'ascii' ? 0.4 : -0.5;
    case 'punctuation':
      return 0.9;
    default:
      return -0.6;
  }
}
