/** What a text states when it is known to be of a kind. */
import { readPlacedArabicByline } from './bare-byline.ts';
import { readByline } from './byline.ts';
import { readBareChineseByline, readChineseByline } from './chinese-byline.ts';
import { readContributorNote } from './contributor-note.ts';
import type { Context, Fact, LineKind } from './copy.ts';
import { readCreditNames } from './credit-names.ts';
import { readFactLine } from './fact-line.ts';
import { readCaptionLine, readKeywords } from './labelled-line.ts';
import { findLabels } from './labels.ts';
import { readPhotoCredit } from './photo-credit.ts';
import { findTimes } from './written-time.ts';

/** `（主题）` behind a line says which of the head it is. */
export const framedMark =
  /[（(](引题|肩题|眉题|引題|主题|主题词|主題|标题|標題|副题|副題|副标题|副標題)[)）]\s*$/u;
const bareSpanMark = /^[\s\u3000]*[(（【[]?[\s\u3000]*/u;

/** `关键词 >> `: a label that ends in another sign than a colon. */
function bareLabel(text: string): number {
  return (
    /^[\s\u3000]*(?:tagged(?: in| with| under)?\s(?=\S)|filed under\s(?=\S)|(?:tags?|topics?|key ?words?|标签|標籤|关键词|الوسوم|مواضيع|موضوعات)\s?[>»›]{1,2}\s?)/iu.exec(
      text,
    )?.[0].length ?? 0
  );
}

/** What a text states when it is known to be of a kind. */
export function forcedFacts(
  kind: LineKind,
  text: string,
  context: Context,
  value: string | null = null,
): Fact[] | null {
  const whole = { start: 0, end: text.length };
  const line = readFactLine(text, context);
  const lead = findLabels(text.slice(0, 60)).find(
    (label) => bareSpanMark.exec(text)?.[0].length === label.start,
  );
  const from = lead?.end ?? 0;
  switch (kind) {
    case 'byline': {
      if (line?.facts.some((fact) => fact.type === 'credit')) return line.facts;
      const facts =
        readByline(text, context, 'marked') ??
        readChineseByline(text, context) ??
        readBareChineseByline(text, context) ??
        readPlacedArabicByline(text, context) ??
        readByline(text, context, 'forced');
      return facts ? [...facts, { type: 'text', field: 'bylineText', value: text.trim(), ...whole }] : null;
    }
    case 'time': {
      const found = findTimes(value ?? text, context.edition)[0];
      if (value !== null && found) return [{ type: 'time', field: 'published', time: found.time, ...whole }];
      return line?.facts.some((fact) => fact.type === 'time')
        ? line.facts
        : findTimes(text, context.edition)
            .slice(0, 1)
            .map(({ time, start, end }) => ({ type: 'time', field: 'published', time, start, end }));
    }
    case 'caption':
      if (line?.kind === 'photo-credit') return line.facts;
      return readCaptionLine(text, /^[▲△▼▽◀◄▶►↑↓←→]/.test(text) ? 1 : from, context).facts;
    case 'photo-credit': {
      const inner = text.replace(/^[\s[(（【]+|[\s\])）】]+$/gu, '');
      const credit = readPhotoCredit(inner, context, true);
      return credit ? [{ type: 'photo-credit', ...credit, ...whole }] : null;
    }
    case 'keywords':
      return /^(?:tags?|topics?|key ?words?|标签|標籤|关键词|الوسوم)\s?[:：]?$/iu.test(text.trim())
        ? null
        : readKeywords(text.slice(from + bareLabel(text.slice(from))), from + bareLabel(text.slice(from)));
    case 'web-editors':
    case 'editors':
    case 'translators':
    case 'contributor-note': {
      const note = kind === 'contributor-note' ? readContributorNote(text, context) : null;
      const role =
        kind === 'web-editors'
          ? 'web-editor'
          : kind === 'editors'
            ? 'editor'
            : kind === 'translators'
              ? 'translator'
              : 'contributor';
      const labelled = line?.facts.filter((fact) => fact.type === 'credit') ?? [];
      if (note ?? labelled.length > 0) return note ?? labelled.map((fact) => ({ ...fact, role }));
      return readCreditNames(text.slice(from), from, role, context, true);
    }
    case 'source':
    case 'place':
    case 'section':
    case 'slugline':
    case 'copyright': {
      const stated = line?.facts.find((fact) => fact.type === 'text' && fact.field === kind);
      if (stated) return line?.facts ?? null;
      const words = text.slice(from).replace(/^[\s(（[【《«]+|[\s)）\]】》»]+$/gu, '');
      const start = text.indexOf(words, from);
      return words === ''
        ? null
        : [{ type: 'text', field: kind, value: words, start, end: start + words.length }];
    }
    case 'embargo':
      return findTimes(text, context.edition)
        .slice(0, 1)
        .map(({ time, start, end }) => ({ type: 'time', field: 'embargo', time, start, end }));
    case 'headline':
    case 'kicker':
    case 'standfirst': {
      const mark = framedMark.exec(text);
      const end = mark?.index ?? text.length;
      return [{ type: 'text', field: kind, value: text.slice(0, end).trim(), start: 0, end }];
    }
    case 'editors-note':
      return [
        { type: 'text', field: 'editorsNote', value: text.slice(from).trim(), start: from, end: text.length },
      ];
    case 'usage-terms':
      return [{ type: 'text', field: 'usageTerms', value: text.trim(), ...whole }];
    default:
      return [];
  }
}
