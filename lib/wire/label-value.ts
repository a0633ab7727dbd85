/** What a label states with the words behind it: `Editors: A, B`, `来源：云泽网`, `Photo: VCG`. */
import { agencySpelling, unquoted } from './agency-names.ts';
import { readPlacedArabicByline } from './bare-byline.ts';
import { readByline } from './byline.ts';
import { readChineseByline } from './chinese-byline.ts';
import type { Context } from './copy.ts';
import { readCreditNames } from './credit-names.ts';
import { type FactLine, readCaptionLine, readKeywords } from './labelled-line.ts';
import type { FoundLabel } from './labels.ts';
import { readPhotoCredit } from './photo-credit.ts';
import { readPlaceLine } from './place-line.ts';

export function readLabelled(
  text: string,
  label: FoundLabel,
  value: string,
  start: number,
  context: Context,
): FactLine | null {
  const { meaning } = label;
  const at = { start, end: start + value.length };
  if (meaning.type === 'credit') {
    const chinese = meaning.role === 'writer' ? readChineseByline(value, context) : null;
    const facts =
      (chinese?.some((fact) => fact.type === 'credit') &&
        chinese.map((fact) => ({ ...fact, start: fact.start + start, end: fact.end + start }))) ||
      (meaning.role === 'writer' &&
        readByline(value, context, 'bare')?.map((fact) => ({
          ...fact,
          start: fact.start + start,
          end: fact.end + start,
        }))) ||
      readCreditNames(value, start, meaning.role, context);
    if (!facts) return null;
    return {
      kind:
        meaning.role === 'writer'
          ? 'byline'
          : meaning.role === 'web-editor'
            ? 'web-editors'
            : meaning.role === 'translator'
              ? 'translators'
              : meaning.role === 'editor'
                ? 'editors'
                : 'contributor-note',
      facts,
    };
  }
  if (meaning.type === 'photo-credit') {
    const caption = /^[图圖]片?$/u.test(label.word) ? readCaptionLine(text, start, context) : null;
    if (caption?.kind === 'caption' && (caption.facts.length > 1 || /。/.test(value)))
      return { kind: 'photo-credit', facts: caption.facts };
    const credit = readPhotoCredit(value, context, true);
    if (!credit || value.length > 70) return null;
    const printed = text.slice(label.start, at.end);
    const isLine = label.start === 0 && /^(?:photo|picture|image|credit)\w*\s?:/i.test(printed);
    return {
      kind: 'photo-credit',
      facts: [{ type: 'photo-credit', ...credit, credit: isLine ? printed : credit.credit, ...at }],
    };
  }
  const dateline =
    meaning.type === 'text' && meaning.field === 'place' && value.length < 80
      ? readPlaceLine(value, context, false, false)
      : null;
  if (dateline)
    return {
      kind: 'place',
      facts: dateline.map((fact) => ({ ...fact, start: fact.start + start, end: fact.end + start })),
    };
  if (meaning.type !== 'text' || value.length > 80 || /[。！？!?؟]|\.\s/.test(value)) return null;
  if (meaning.field === 'keyword') return { kind: 'keywords', facts: readKeywords(value, start) };
  const placed =
    meaning.field === 'source' && !context.isAgency(value) ? readPlacedArabicByline(value, context) : null;
  if (placed)
    return {
      kind: 'byline',
      facts: placed.map((fact) => ({ ...fact, start: fact.start + start, end: fact.end + start })),
    };
  if (meaning.field === 'source' || meaning.field === 'section' || meaning.field === 'place') {
    const printed = unquoted(value.replace(/[.。,，;；]$/, ''));
    return {
      kind: meaning.field,
      facts: [
        {
          type: 'text',
          field: meaning.field,
          value: meaning.field === 'source' ? agencySpelling(printed) : printed,
          ...at,
        },
      ],
    };
  }
  return null;
}
