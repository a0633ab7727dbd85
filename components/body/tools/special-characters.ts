/** Characters that keyboards lack. Those that look alike, or like nothing, are told apart by their names in the catalogue. */

export type CharacterGroup =
  | 'quotes'
  | 'dashes'
  | 'spaces'
  | 'signs'
  | 'currency'
  | 'fractions'
  | 'letters'
  | 'arabic'
  | 'chinese';

export const specialCharacters: Record<CharacterGroup, readonly string[]> = {
  quotes: ['“', '”', '‘', '’', '«', '»', '„', '‹', '›', '′', '″'],
  dashes: ['–', '—', '‑', '…', '·', '•', '−', '×', '÷', '±', '≈', '≠', '≤', '≥'],
  spaces: ['\u00a0', '\u202f', '\u2009', '\u200b', '\u200e', '\u200f'],
  signs: ['©', '®', '™', '§', '¶', '†', '‡', '°', '№', '%', '‰', '←', '→', '↑', '↓', '✓'],
  currency: ['€', '£', '¥', '$', '¢', '₹', '₽', '₩', '₺', '฿', '₫', '₴', '元'],
  fractions: ['½', '⅓', '⅔', '¼', '¾', '⅕', '⅛', '¹', '²', '³', '₂', 'µ', 'Ω', '∞', 'π'],
  letters: [
    'á',
    'à',
    'â',
    'ä',
    'ã',
    'å',
    'æ',
    'ç',
    'é',
    'è',
    'ê',
    'ë',
    'í',
    'ï',
    'ñ',
    'ó',
    'ô',
    'ö',
    'ø',
    'œ',
    'š',
    'ß',
    'ú',
    'ü',
    'ý',
    'ž',
    'ā',
    'ē',
    'ī',
    'ō',
    'ū',
    'ǎ',
    'ǐ',
    'ǒ',
    'ǔ',
    'ǚ',
    'ł',
    'ı',
    'İ',
    'ğ',
    'ş',
  ],
  arabic: ['،', '؛', '؟', '٪', '٫', '٬', 'ـ', 'ً', 'ٌ', 'ٍ', 'َ', 'ُ', 'ِ', 'ّ', 'ْ', 'ﷺ', '﷼'],
  chinese: [
    '，',
    '。',
    '、',
    '；',
    '：',
    '？',
    '！',
    '《',
    '》',
    '〈',
    '〉',
    '「',
    '」',
    '『',
    '』',
    '【',
    '】',
    '（',
    '）',
    '——',
    '……',
    '～',
    '·',
    '〇',
    '々',
  ],
};

/** Characters that leave no mark of their own, by the key of their name. */
export const namedCharacters: Readonly<
  Record<
    string,
    'noBreak' | 'narrowNoBreak' | 'thin' | 'zero' | 'leftToRight' | 'rightToLeft' | 'noBreakHyphen'
  >
> = {
  '\u00a0': 'noBreak',
  '\u202f': 'narrowNoBreak',
  '\u2009': 'thin',
  '\u200b': 'zero',
  '\u200e': 'leftToRight',
  '\u200f': 'rightToLeft',
  '‑': 'noBreakHyphen',
};
