/** Takes out of a line what no reader sees: marks of direction, zero widths, control characters. */
export function cleanLine(line: string): string {
  return line
    .replace(/[\u200b\u200e\u200f\u061c\u202a-\u202e\u2060\u2066-\u2069\ufeff\ufffe\u00ad]/g, '')
    .replace(
      /(?<![\u0600-\u06ff\u0750-\u077f\u0900-\u0dff]|\p{Extended_Pictographic}|\ufe0f)[\u200c\u200d]/gu,
      '',
    )
    .replace(/[\u00a0\u2000-\u200a\u202f\u205f]/g, ' ')
    .replace(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/g, '')
    .replace(/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g, '\ufffd')
    .trimEnd();
}

/** The same text, character for character, with digits and signs of other scripts and widths as ASCII has them. */
export function plainDigits(text: string): string {
  return text.replace(
    /[\u0660-\u0669\u06f0-\u06f9\uff10-\uff19：／．－＋\u2215\u2013\u2012\u2011、，\u3000]/g,
    (sign) => {
      const code = sign.charCodeAt(0);
      if (code >= 0x660 && code <= 0x669) return String(code - 0x660);
      if (code >= 0x6f0 && code <= 0x6f9) return String(code - 0x6f0);
      if (code >= 0xff10 && code <= 0xff19) return String(code - 0xff10);
      return plainSigns[sign] ?? sign;
    },
  );
}

const plainSigns: Record<string, string> = {
  '：': ':',
  '／': '/',
  '∕': '/',
  '．': '.',
  '－': '-',
  '＋': '+',
  '–': '-',
  '‒': '-',
  '‑': '-',
  '、': ',',
  '，': ',',
  '\u3000': ' ',
};

const ideograph =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\u3000-\u303f\uff00-\uffef]/u;

export function isIdeograph(sign: string): boolean {
  return ideograph.test(sign);
}

/** Whether a text is written mainly in Chinese, Japanese or Korean characters. */
export function isIdeographic(text: string): boolean {
  const sample = text.slice(0, 400);
  const ideographs =
    sample.match(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/gu)?.length ?? 0;
  const letters = sample.match(/\p{L}/gu)?.length ?? 0;
  return ideographs > 0 && ideographs * 3 >= letters;
}

/** How wide a text prints in columns: a Chinese character takes two. */
export function columns(text: string): number {
  let width = 0;
  for (const sign of text) width += sign > '\u2e7f' && isIdeograph(sign) ? 2 : 1;
  return width;
}

/** A text shortened for a message. */
export function excerpt(text: string, limit = 60): string {
  const signs = Array.from(text.slice(0, limit * 2 + 2));
  return signs.length > limit ? `${signs.slice(0, limit).join('')}…` : signs.join('');
}
