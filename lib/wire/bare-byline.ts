/** Bylines without any word for “by”, known by where they stand. */
import { readByline } from './byline.ts';
import { readBareChineseByline } from './chinese-byline.ts';
import { type Context, type Fact, type Passage, type Reading, reading } from './copy.ts';
import { couldBeArabicName, isTitle } from './person-names.ts';
import { isArabicCity } from './place-names.ts';
import { endsSentence } from './prose.ts';

/** A line of nothing but names below the headline, beside a time, a source or a job. */
export function bareByline(
  passages: readonly Passage[],
  readings: readonly (Reading | null)[],
  at: number,
  context: Context,
): Fact[] | null {
  const passage = passages[at];
  if (!passage || passage.hints.heading !== null || passage.text.length > 120) return null;
  const { text } = passage;
  const under = /^من (?=\S+ \S+(?: \S+)?$)/u.exec(text)?.[0].length;
  if (under !== undefined) {
    const named = at > 0 && at < 3 ? readByline(text.slice(under), context, 'bare') : null;
    return named?.map((fact) => ({ ...fact, start: fact.start + under, end: fact.end + under })) ?? null;
  }
  const facts =
    readBareChineseByline(text, context) ??
    readPlacedArabicByline(text, context) ??
    readByline(text, context, 'bare');
  if (!facts || /^\p{Script=Latin}/u.test(text)) return facts;
  const isPlaced = facts.some(
    (fact) => fact.type === 'text' && fact.field === 'place' && isArabicCity(fact.value),
  );
  if (isPlaced && at > 0) return facts;
  const isNear = [at - 1, at + 1].some((beside) => {
    const kind = readings[beside]?.kind;
    return kind === 'time' || kind === 'source' || kind === 'byline';
  });
  return isNear && at > 0 ? facts : null;
}

/** Above the text, and from `from` on: names without a “by”, and beside them the house and the jobs. */
export function nameBareBylines(
  passages: readonly Passage[],
  readings: (Reading | null)[],
  context: Context,
  from: number,
  to: number,
): void {
  let hasNames = readings
    .slice(0, to)
    .some((found) => found?.kind === 'byline' && found.facts.some((fact) => fact.type === 'credit'));
  for (let at = from; at < to; at += 1) {
    if (readings[at] !== null) continue;
    const text = passages[at]?.text ?? '';
    const whole = { value: text.trim(), start: 0, end: text.length };
    const isNear = [at - 1, at + 1].some((beside) => readings[beside]?.kind === 'byline');
    const isJob = isTitle(text) && text.split(/\s+/).length <= 6 && !endsSentence(text);
    const facts = hasNames ? null : bareByline(passages, readings, at, context);
    if (facts) {
      readings[at] = reading('byline', [...facts, { type: 'text', field: 'bylineText', ...whole }]);
      hasNames = true;
    } else if (isNear && /^The(?: \p{Lu}[\p{L}'’-]+){1,4}$/u.test(whole.value))
      readings[at] = reading('source', [{ type: 'text', field: 'source', ...whole }]);
    else if (isNear && isJob)
      readings[at] = reading('byline', [{ type: 'text', field: 'bylineText', ...whole }]);
  }
}

/** `أسوان ــ من: عز الدين عبد العزيز ــ القاهرة ــ من: مشيرة موسى`: each with the place they write from. */
export function readArabicBylineByPlaces(text: string): Fact[] | null {
  const parts = text.split(/\s(?:ـ{1,3}|[–—-])\s/u);
  if (text.length > 160 || parts.length < 2 || parts.length % 2 !== 0) return null;
  const facts: Fact[] = [];
  for (let index = 0; index < parts.length; index += 2) {
    const place = parts[index]?.trim() ?? '';
    const name = /^من\s?:\s?(.+)$/u.exec(parts[index + 1]?.trim() ?? '')?.[1];
    if (!name || !couldBeArabicName(name) || place.split(' ').length > 3) return null;
    const from = facts.at(-1)?.end ?? 0;
    const start = text.indexOf(name, from);
    const at = text.indexOf(place, from);
    if (facts.length === 0)
      facts.push({ type: 'text', field: 'place', value: place, start: at, end: at + place.length });
    facts.push({
      type: 'credit',
      role: 'writer',
      name,
      agency: null,
      place,
      start,
      end: start + name.length,
    });
  }
  return facts;
}

/** `الإسكندرية - نورا سليم`: the place and, behind a dash, who writes from there. */
export function readPlacedArabicByline(text: string, context: Context): Fact[] | null {
  const match =
    /^([\p{Script=Arabic}\p{M}]+(?: [\p{Script=Arabic}\p{M}]+)?)\s?[-–—:|/]\s?([\p{Script=Arabic}\p{M}]+(?: [\p{Script=Arabic}\p{M}]+){1,3})$/u.exec(
      text.trim(),
    );
  const [, place, name] = match ?? [];
  if (!place || !name) return null;
  const start = text.lastIndexOf(name);
  if (context.isAgency(place) && !isArabicCity(place)) {
    const from = text.indexOf(place);
    return [
      { type: 'text', field: 'source', value: place, start: from, end: from + place.length },
      { type: 'credit', role: 'writer', name, agency: place, start, end: start + name.length },
    ];
  }
  return [
    {
      type: 'text',
      field: 'place',
      value: place,
      start: text.indexOf(place),
      end: text.indexOf(place) + place.length,
    },
    { type: 'credit', role: 'writer', name, agency: null, place, start, end: start + name.length },
  ];
}
