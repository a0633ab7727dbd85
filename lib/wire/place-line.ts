/** A place with what stands beside it on a line: its day, its house, whoever wrote from there. */
import { agencySpelling } from './agency-names.ts';
import { plainDigits } from './clean-text.ts';
import type { Context, Fact } from './copy.ts';
import { monthPattern } from './month-names.ts';
import { findTimes } from './written-time.ts';

/** A day as datelines have it, and nothing else. */
export const dayAndMonth = new RegExp(
  `^(?:\\d{4}[-/]\\d{1,2}[-/]\\d{1,2}|\\d{1,2}[-/]\\d{1,2}[-/]\\d{4}|(?:(?:mon|tues?|wednes|thurs?|fri|satur|sun)day,? |يوم |(?:الاثنين|الإثنين|الثلاثاء|الأربعاء|الخميس|الجمعة|السبت|الأحد)[،,]? )?(?:(?:${monthPattern})\\.?\\s{1,2}\\d{1,2}(?:st|nd|rd|th)?(?:,?\\s\\d{4})?|\\d{1,2}(?:er|st|nd|rd|th|\\.)?\\s?(?:de )?(?:${monthPattern})(?:\\s?/?\\s?(?:${monthPattern}))?\\.?(?:,? (?:de )?\\d{4})?))$`,
  'iu',
);

/** Whether the words before a dash are a place, with or without a day and an agency, and nothing else. */
export function readPlaceLine(
  before: string,
  context: Context,
  isColon: boolean,
  isDash: boolean,
): Fact[] | null {
  const facts: Fact[] = [];
  let rest = before;
  const slashed = /\s?[/(（[«"“]\s?([^/()（）[\]«»"“”]{2,50}?)\s?[/)）\]»"”]\.?$/u.exec(rest);
  const unclosed = slashed ? null : /\s?\(\s?([^()]{2,40}?)\s?$/u.exec(rest);
  if (unclosed?.[1] && context.isAgency(unclosed[1]))
    return readPlaceLine(`${before.trimEnd()})`, context, isColon, isDash);
  const quoted = slashed && /[«"“]/.test(slashed[0]);
  if (slashed?.[1] && (!quoted || context.isAgency(slashed[1]))) {
    const name = slashed[1];
    const start = slashed.index + slashed[0].indexOf(name);
    if (/\d/.test(name) && !context.isAgency(name)) return null;
    const sent = /^Корр(?:\.|еспондент)\s(\p{Lu}+)\s(\p{Lu}[\p{L} -]{4,40})$/u.exec(name);
    if (sent?.[1] && sent[2]) facts.push(...correspondent(sent[1], sent[2], start));
    else
      facts.push({
        type: 'text',
        field: 'source',
        value: sourceSpelling(name),
        start,
        end: start + name.length,
      });
    rest = rest.slice(0, slashed.index).replace(/\s?[-–—:,،]\s?$|(?<=\d)\.$/u, '');
  }
  const hasAgency = facts.length > 0;
  const dated = splitDate(rest);
  if (dated) {
    const time = findTimes(rest.slice(dated.at), context.edition)[0];
    if (time)
      facts.push({
        type: 'time',
        field: 'published',
        time: time.time,
        start: dated.at + time.start,
        end: dated.at + time.end,
      });
    rest = rest.slice(0, dated.at).replace(/\sفي\s?$/u, '');
  } else if (hasAgency) {
    rest = rest.replace(/\s?-\s?\d{1,2}\s?-\s?\d{1,2}\s?$/u, '');
  }
  const place = rest.replace(/(?:\s\(\p{Lu}[\p{L}.]{0,5}\))?[\s,،]+$|\s\(\p{Lu}[\p{L}.]{0,5}\)$/u, '').trim();
  if (hasAgency && dayAndMonth.test(plainDigits(place))) {
    const at = before.indexOf(place);
    const [found] = findTimes(place, context.edition);
    if (found)
      facts.push({
        type: 'time',
        field: 'published',
        time: found.time,
        start: at + found.start,
        end: at + found.end,
      });
    return facts;
  }
  if (place === '') return hasAgency && context.isAgency(slashed?.[1] ?? '') ? facts : null;
  if (!isPlace(place, { hasAgency, isDated: dated !== null, isColon, isDash })) return null;
  const start = before.indexOf(place);
  facts.push({ type: 'text', field: 'place', value: place, start, end: start + place.length });
  return facts;
}

/** `/Корр. ТАСС Ирина Соболева/`: the house and who wrote for it. */
function correspondent(house: string, name: string, from: number): Fact[] {
  const at = from + 'Корр. '.length;
  const by = at + house.length + 1;
  return [
    { type: 'credit', role: 'writer', name, agency: house, start: by, end: by + name.length },
    { type: 'text', field: 'source', value: house, start: at, end: at + house.length },
  ];
}

export function sourceSpelling(name: string): string {
  const spelt = agencySpelling(name);
  return /^\p{Ll}[\p{Ll}]+$/u.test(spelt) && spelt !== 'dpa'
    ? spelt.charAt(0).toUpperCase() + spelt.slice(1)
    : spelt;
}

/** The day at the end of the words before the dash: after the last comma, or after the place in Arabic. */
export function splitDate(text: string): { at: number } | null {
  const plain = plainDigits(text);
  const starts = [...plain.matchAll(/(?<=[,،\s])\s?(?=\S)/gu)]
    .map((match) => match.index + match[0].length)
    .slice(0, 14);
  for (const at of [0, ...starts]) {
    if (
      at > 0 &&
      dayAndMonth.test(
        plain
          .slice(at)
          .trim()
          .replace(/[.,]$/, (sign) => (sign === '.' ? '.' : '')),
      )
    )
      return { at };
  }
  return null;
}

type Around = { hasAgency: boolean; isDated: boolean; isColon: boolean; isDash: boolean };

function isPlace(place: string, { hasAgency, isDated, isColon, isDash }: Around): boolean {
  if (
    place.length > 70 ||
    /[.!?;:"“”«»()[\]؟]/.test(
      place
        .replace(/\s\([^()]{2,20}\)$/u, '')
        .replace(
          /\b(?:\p{Lu}\.){1,3}|\b(?:St|Mt|Ft|Pa|Va|Fla|Calif|Conn|Mass|Tex|Wash|Ore|Ill|Ind|Mich|Minn|Wis|Ariz|Colo|Ky|La|Ga|Ala|Ark|Del|Kan|Md|Miss|Mo|Mont|Neb|Nev|Okla|Tenn|Vt|Wyo|Ont|Que)\./gu,
          '',
        ),
    )
  )
    return false;
  const words = place
    .replace(/\s\([^()]{2,20}\)$/u, '')
    .split(/[\s,،/]+/)
    .filter((word) => word !== '');
  if (words.length > 8) return false;
  if (/\p{Script=Arabic}/u.test(place))
    return words.length <= 5 && (hasAgency || isDated) && !/^ل(?:ـ|$)/u.test(words.at(-1) ?? '');
  const first = place.split(/[,/]/)[0]?.trim() ?? '';
  const letters = first.replace(/[^\p{L}]/gu, '');
  const isShouted = letters.length >= 3 && letters === letters.toUpperCase();
  const isNamed = words.every((word) =>
    /^(?:\p{Lu}[\p{L}\p{M}.'’-]*|de|la|le|du|del|of|the|al|el|and|sur|upon|am|an|der|di|do|dos|da|en|les|los|las)$/u.test(
      word,
    ),
  );
  if (!isNamed) return false;
  if (isShouted) return hasAgency || isDated || (isColon ? letters.length >= 4 && words.length <= 4 : true);
  if (hasAgency || isDated) return true;
  return isDash && !isColon && place.includes(',') && words.length >= 2;
}
