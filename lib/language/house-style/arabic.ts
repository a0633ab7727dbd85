import { type Rule, wordRules } from './rule.ts';

const letter = '\\p{Script=Arabic}';
const signs: Record<string, string> = { ',': '،', ';': '؛', '?': '؟' };

/** The house style of Arabic editions: Arabic signs, Western figures, verbs instead of “carried out a …”. */
export const arabicStyle: readonly Rule[] = [
  ...wordRules('spelling', {
    الى: 'إلى',
    انشاءالله: 'إن شاء الله',
    'انشاء الله': 'إن شاء الله',
    هذة: 'هذه',
    لاكن: 'لكن',
    ذالك: 'ذلك',
    اكثر: 'أكثر',
    امس: 'أمس',
    مسئول: 'مسؤول',
    شئون: 'شؤون',
    المائة: 'المئة',
  }),
  ...wordRules('plainer', {
    'قام بزيارة': 'زار',
    'قام بافتتاح': 'افتتح',
    'قامت بزيارة': 'زارت',
    'قامت بافتتاح': 'افتتحت',
    'تم افتتاح': 'افتُتح',
    'على الرغم من أن': 'مع أن',
    'بشكل سريع': 'سريعًا',
    'بشكل كبير': 'كثيرًا',
  }),
  ...wordRules('tautology', { 'كلا الطرفين معًا': 'كلا الطرفين', 'مجرد فقط': 'فقط' }),
  ...wordRules('loaded', { المعاقين: 'ذوي الإعاقة', المعوقين: 'ذوي الإعاقة' }),
  { reason: 'title', pattern: /(?<!\p{L})(?:السيد|السيدة) (?=(?:الدكتور|الرئيس|الوزير))/gu, fix: () => '' },
  {
    reason: 'script-sign',
    pattern: new RegExp(`(?<=[${letter}»)] ?)[,;?]`, 'gu'),
    fix: ([sign]) => signs[sign] ?? sign,
  },
  {
    reason: 'figures',
    pattern: /[٠-٩۰-۹]+/gu,
    fix: ([figures]) =>
      figures.replace(/./gu, (sign) =>
        String((sign.codePointAt(0) ?? 0) - ((sign.codePointAt(0) ?? 0) >= 0x6f0 ? 0x6f0 : 0x660)),
      ),
  },
  { reason: 'percent', pattern: /%\s*(\d+(?:[.,]\d+)?)/gu, fix: ([, figure = '']) => `${figure}%` },
  { reason: 'percent', pattern: /(?<=\d)\s*٪/gu, fix: () => '%' },
  {
    reason: 'quotes',
    pattern: new RegExp(`["“”]([^"“”\\n]*${letter}[^"“”\\n]*)["“”]`, 'gu'),
    fix: ([, inside = '']) => `«${inside}»`,
  },
  { reason: 'tatweel', pattern: new RegExp(`(?<=${letter})ـ+(?=${letter})`, 'gu'), fix: () => '' },
  { reason: 'space', pattern: /\s+(?=[،؛؟])/gu, fix: () => '' },
  { reason: 'space', pattern: new RegExp(`(?<=[،؛؟])(?=${letter})`, 'gu'), fix: () => ' ' },
  { reason: 'space', pattern: new RegExp(`(?<=(?<!\\p{L})و) (?=${letter}{2,})`, 'gu'), fix: () => '' },
  { reason: 'space', pattern: / {2,}/gu, fix: () => ' ' },
  { reason: 'ellipsis', pattern: /\.{3,}/gu, fix: () => '…' },
  {
    reason: 'thousands',
    pattern: /(?<![\d.,:/–-])\d{5,9}(?![\d.,:/–-]*\d)/gu,
    fix: ([figure]) => Number(figure).toLocaleString('en-US'),
  },
  {
    reason: 'repeated',
    pattern: new RegExp(`(?<!\\p{L})(${letter}{3,}) \\1(?!\\p{L})`, 'gu'),
    fix: ([found]) => found.slice(0, found.indexOf(' ')),
  },
];
