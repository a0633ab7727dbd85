/** In which encoding an unmarked IIM block was written. Agencies' tools used whatever their Windows did. */

export type Charset = 'utf-8' | 'gb18030' | 'big5' | 'windows-1251' | 'windows-1252' | 'windows-1256';

/** Decodes; a character cut off at the end (fields have byte limits) is dropped. */
export function decode(bytes: Uint8Array, charset: Charset): string {
  const whole = charset === 'utf-8' ? bytes.subarray(0, wholeUtf8Length(bytes)) : bytes;
  const text = new TextDecoder(charset).decode(whole);
  return charset === 'gb18030' || charset === 'big5' ? text.replace(/\ufffd$/, '') : text;
}

/** @param texts every text of one block: the more there is, the surer the answer */
export function detectCharset(texts: readonly Uint8Array[]): Charset {
  if (texts.every(isUtf8)) return 'utf-8';
  const high = texts.reduce((sum, text) => sum + text.filter((byte) => byte >= 0x80).length, 0);
  const letters = texts.reduce((sum, text) => sum + text.filter(isAsciiLetter).length, 0);
  const gbk = commonShare(texts, isCommonGbk);
  const big5 = commonShare(texts, isCommonBig5);
  if (Math.max(gbk, big5) > 0.8) return big5 > gbk ? 'big5' : 'gb18030';
  // Latin script has few letters with accents among many without; Arabic and Cyrillic have none without.
  if (high <= letters) return 'windows-1252';
  return arabicShare(texts) > 0.12 ? 'windows-1256' : 'windows-1251';
}

export function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes.subarray(0, wholeUtf8Length(bytes)));
    return true;
  } catch {
    return false;
  }
}

/** Without the beginning of a character that was cut off. */
function wholeUtf8Length(bytes: Uint8Array): number {
  for (let back = 1; back <= 3 && back <= bytes.length; back++) {
    const byte = bytes[bytes.length - back] ?? 0;
    if (byte >= 0xc0) {
      const needed = byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : 2;
      return back < needed ? bytes.length - back : bytes.length;
    }
    if (byte < 0x80) break;
  }
  return bytes.length;
}

function isAsciiLetter(byte: number): boolean {
  return (byte >= 0x41 && byte <= 0x5a) || (byte >= 0x61 && byte <= 0x7a);
}

/** How many of the two-byte characters are ones that real text is made of. */
function commonShare(
  texts: readonly Uint8Array[],
  isCommon: (lead: number, trail: number) => boolean,
): number {
  let common = 0;
  let all = 0;
  for (const text of texts) {
    for (let at = 0; at < text.length; at++) {
      const lead = text[at] ?? 0;
      if (lead < 0x80) continue;
      const trail = text[at + 1];
      if (trail === undefined) continue;
      all += 1;
      if (isCommon(lead, trail)) common += 1;
      if (trail >= 0x40) at += 1;
    }
  }
  return all === 0 ? 0 : common / all;
}

/** GB 2312: punctuation, full-width forms and the 3,755 characters of its first level. */
function isCommonGbk(lead: number, trail: number): boolean {
  const row = lead === 0xa1 || lead === 0xa3 || (lead >= 0xb0 && lead <= 0xd7);
  return row && trail >= 0xa1 && trail <= 0xfe;
}

/** Big5: punctuation and the 5,401 characters of its first level. */
function isCommonBig5(lead: number, trail: number): boolean {
  const row = lead === 0xa1 || (lead >= 0xa4 && lead <= 0xc6);
  return row && ((trail >= 0x40 && trail <= 0x7e) || (trail >= 0xa1 && trail <= 0xfe));
}

/** The share of alif and lam, a quarter of any Arabic text, among the bytes above ASCII. */
function arabicShare(texts: readonly Uint8Array[]): number {
  let high = 0;
  let frequent = 0;
  for (const text of texts) {
    for (const byte of text) {
      if (byte >= 0x80) high += 1;
      if (byte === 0xc7 || byte === 0xe1) frequent += 1;
    }
  }
  return high === 0 ? 0 : frequent / high;
}
