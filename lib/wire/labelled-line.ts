/** Lines whose label takes all the rest of them: captions, keywords, notes, headlines, rights. */
import type { Context, Fact, LineKind } from './copy.ts';
import { type FoundLabel, findLabels } from './labels.ts';
import { findEndingCredit } from './photo-credit.ts';

export type FactLine = { kind: LineKind; facts: Fact[] };

/** Signs that state nothing by themselves. */
export const decoration = /^[\s\u3000()（）[\]【】〔〕<>《》|｜丨,，、;；:：.。·•∙/／\\□■●▲◆*_~—–-]*$/u;

function isArabicPerson(value: string): boolean {
  const words = value.split(' ');
  return (
    words.length === 2 &&
    words.every((word) => /^\p{Script=Arabic}{2,12}$/u.test(word)) &&
    !/^(?:من|في|على)$/u.test(words[0] ?? '')
  );
}

/** Labels whose value is the whole rest of the line, whatever it holds. */
export function readWholeLine(text: string, label: FoundLabel, context: Context): FactLine | null {
  const { meaning } = label;
  const { value, start } = trimmedValue(text, label.end, text.length);
  if (value === '') return null;
  const at = { start, end: start + value.length };
  if (meaning.type === 'note')
    return { kind: 'editors-note', facts: [{ type: 'text', field: 'editorsNote', value, ...at }] };
  if (meaning.type === 'caption' && /^(?:ال)?صورة$/u.test(label.word) && isArabicPerson(value))
    return {
      kind: 'photo-credit',
      facts: [{ type: 'photo-credit', credit: value, creator: value, agency: null, ...at }],
    };
  if (meaning.type === 'caption' && /^(?:ال)?صورة$/u.test(label.word) && context.isAgency(value))
    return {
      kind: 'photo-credit',
      facts: [{ type: 'photo-credit', credit: value, creator: null, agency: value, ...at }],
    };
  if (meaning.type === 'caption') {
    const isFramed = /^[\s\u3000]*[(（[【]/u.test(text);
    return readCaptionLine(isFramed ? text.replace(/[)）\]】]\s*$/u, '') : text, start, context);
  }
  if (meaning.type !== 'text') return null;
  if (meaning.field === 'keyword') return { kind: 'keywords', facts: readKeywords(value, start) };
  if (meaning.field === 'copyright' || meaning.field === 'usageTerms') {
    return {
      kind: meaning.field === 'copyright' ? 'copyright' : 'usage-terms',
      facts: [{ type: 'text', field: meaning.field, value, ...at }],
    };
  }
  if (meaning.field === 'headline' || meaning.field === 'kicker' || meaning.field === 'standfirst') {
    return value.length > 3
      ? { kind: meaning.field, facts: [{ type: 'text', field: meaning.field, value, ...at }] }
      : null;
  }
  if (meaning.field === 'slugline' && /^[\w-]{2,80}$/.test(value))
    return { kind: 'slugline', facts: [{ type: 'text', field: 'slugline', value, ...at }] };
  return null;
}

export function readLongLabelled(text: string, context: Context): FactLine | null {
  const first = findLabels(text.slice(0, 60))[0];
  if (!first || !decoration.test(text.slice(0, first.start))) return null;
  if (first.meaning.type === 'text' && first.meaning.field === 'headline') return null;
  return readWholeLine(text, first, context);
}

/** A caption from its first character on, with the credit at its end. */
export function readCaptionLine(text: string, from: number, context: Context): FactLine {
  const ending = findEndingCredit(text, context, true);
  const to = ending && ending.captionEnd >= from ? ending.captionEnd : ending ? from : text.length;
  const { value, start } = trimmedValue(text, from, to, false);
  const facts: Fact[] = [];
  if (value !== '') facts.push({ type: 'caption', value, start, end: start + value.length });
  if (ending)
    facts.push({
      type: 'photo-credit',
      credit: ending.credit,
      creator: ending.creator,
      agency: ending.agency,
      start: ending.start,
      end: ending.end,
    });
  return { kind: value === '' && ending ? 'photo-credit' : 'caption', facts };
}

export function readKeywords(value: string, from: number): Fact[] {
  const facts: Fact[] = [];
  const hasSeparators = /[,，、;；|｜،؛#]/.test(value);
  const pattern = hasSeparators
    ? /[^,，、;；|｜،؛#]+/gu
    : /\s[-–/]\s/.test(value)
      ? /(?:(?!\s[-–/]\s)[\s\S])+/gu
      : /\p{Script=Han}/u.test(value)
        ? /[^\s\u3000]+/gu
        : /.+/gu;
  for (const match of value.matchAll(pattern)) {
    const word = match[0].replace(/^[\s>»›∙·•]+|^\s?[-–/]\s|[\s>»›∙·•]+$/gu, '').replace(/[.。)）]$/, '');
    if (word === '') continue;
    const start = from + match.index + match[0].indexOf(word);
    facts.push({ type: 'text', field: 'keyword', value: word, start, end: start + word.length });
  }
  return facts;
}

export function trimmedValue(
  text: string,
  from: number,
  to: number,
  strip = true,
): { value: string; start: number } {
  let start = from;
  let end = to;
  while (start < end && /[\s\u3000]/.test(text.charAt(start))) start += 1;
  while (end > start && /[\s\u3000]/.test(text.charAt(end - 1))) end -= 1;
  if (strip) {
    const closers: Record<string, string> = { ')': '(', '）': '（', ']': '[', '】': '【' };
    const opener = closers[text.charAt(end - 1)];
    if (opener && !text.slice(start, end).includes(opener)) end -= 1;
  }
  return { value: text.slice(start, end), start };
}
