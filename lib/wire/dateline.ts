/** Datelines in front of the first paragraph, in alphabets: `BEIJING, Sept. 5 (Xinhua) --`, `القاهرة (رويترز) -`. */
import { readChineseDateline } from './chinese-dateline.ts';
import type { Context, Fact } from './copy.ts';
import { couldBeArabicName } from './person-names.ts';
import { dayAndMonth, readPlaceLine, sourceSpelling, splitDate } from './place-line.ts';
import { isProse } from './prose.ts';
import { findTimes } from './written-time.ts';

/** `length` is where the running text begins. */
export type Dateline = { facts: Fact[]; length: number };

export function readDateline(text: string, context: Context): Dateline | null {
  if (/[\p{Script=Han}]/u.test(text.slice(0, 12))) return readChineseDateline(text, context);
  const first = firstDateline(text, context);
  if (!first) return null;
  return withRest(text, first, context);
}

/** A house in front of the place, `(ANSA) - VENICE, APR 22 -`, or a day behind it, `OMAHA, Neb. — June 30, 2026 —`. */
function withRest(text: string, first: Dateline, context: Context): Dateline {
  const rest = text.slice(first.length);
  const hasPlace = first.facts.some((fact) => fact.type === 'text' && fact.field === 'place');
  const signed = readSigned(text, first, context);
  if (signed) return signed;
  const hasTime = first.facts.some((fact) => fact.type === 'time');
  const house = /^\(([^()]{2,30})\)\s?(?:--?|—|–)\s?(?=\S)/u.exec(rest);
  if (hasPlace && house?.[1] && context.isAgency(house[1])) {
    const start = first.length + 1;
    return {
      facts: [
        ...first.facts,
        {
          type: 'text',
          field: 'source',
          value: sourceSpelling(house[1]),
          start,
          end: start + house[1].length,
        },
      ],
      length: first.length + house[0].length,
    };
  }
  if (hasPlace && !hasTime) {
    const day = /^([^—–]{6,24}?)(?:\s?[—–]\s?|\s--?\s)(?=\S)/u.exec(rest);
    if (!day?.[1] || !dayAndMonth.test(day[1].trim())) return first;
    const time = findTimes(day[1], context.edition)[0];
    const dated: Fact[] = time
      ? [
          {
            type: 'time',
            field: 'published',
            time: time.time,
            start: first.length + time.start,
            end: first.length + time.end,
          },
        ]
      : [];
    return { facts: [...first.facts, ...dated], length: first.length + day[0].length };
  }
  if (hasPlace || first.length > 60) return first;
  const second = firstDateline(rest, context);
  if (!second?.facts.some((fact) => fact.type === 'text' && fact.field === 'place')) return first;
  const moved = second.facts.map((fact) => ({
    ...fact,
    start: fact.start + first.length,
    end: fact.end + first.length,
  }));
  return { facts: [...first.facts, ...moved], length: first.length + second.length };
}

/** `HARBIN-More than 300 workers`: a hyphen alone parts the place, as where a dash got lost. */
const gluedPlace =
  /^(?!(?:NATO|ASEAN|BRICS|OPEC|APEC|COVID|SARS|UNESCO|UNICEF|NASA|AIDS|FIFA|UEFA|MERCOSUR|AUKUS|QUAD|DVD|HTTP)\b)(\p{Lu}[\p{Lu}'’]{3,}(?: \p{Lu}{3,})?(?:, (?:\p{Lu}\p{Ll}+\.?))?)-(?=\p{Lu}\p{Ll}|[“"‘'])/u;

/** `عمان 5 أيلول (بترا) -- علا عبيدات - تجوب…`: who wrote, between the house and the text. */
function readSigned(text: string, first: Dateline, context: Context): Dateline | null {
  const house = first.facts.find((fact) => fact.type === 'text' && fact.field === 'source');
  const match =
    /^(\p{Script=Arabic}{2,14}(?: \p{Script=Arabic}{2,14}){1,3})\s?[-–—]\s(?=\p{Script=Arabic})/u.exec(
      text.slice(first.length),
    );
  const name = match?.[1];
  const isOpen = /--\s*$/.test(text.slice(0, first.length)) || /^[^-–—]+\S[-–—]\s/u.test(match?.[0] ?? '');
  if (!match || !name || !isOpen || house?.type !== 'text' || !context.isAgency(house.value)) return null;
  if (!couldBeArabicName(name)) return null;
  const credit: Fact = {
    type: 'credit',
    role: 'writer',
    name,
    agency: house.value,
    start: first.length,
    end: first.length + name.length,
  };
  return { facts: [...first.facts, credit], length: first.length + match[0].length };
}

/** `Dubai: A public library …`, as papers of the Gulf and of India set it. */
const cityColon =
  /^((?:Dubai|Abu Dhabi|Sharjah|Ajman|Fujairah|Ras Al Khaimah|Al Ain|Riyadh|Jeddah|Dammam|Makkah|Madinah|Doha|Manama|Muscat|Kuwait City|Cairo|Beirut|Amman|Baghdad|Islamabad|Karachi|Lahore|Dhaka|Colombo|Kathmandu|Manila|Mumbai|New Delhi|Chennai|Bengaluru|Hyderabad|Kolkata|Pune|Kochi|Thiruvananthapuram|London|Paris|Washington|Geneva))\s?:\s(?=[\p{Lu}“"‘'])/u;

function firstDateline(text: string, context: Context): Dateline | null {
  const city = text.length > 70 && isProse(text) ? cityColon.exec(text) : null;
  if (city?.[1])
    return {
      facts: [{ type: 'text', field: 'place', value: city[1], start: 0, end: city[1].length }],
      length: city[0].length,
    };
  const glued = text.length > 70 && isProse(text) ? gluedPlace.exec(text) : null;
  if (glued?.[1])
    return {
      facts: [{ type: 'text', field: 'place', value: glued[1], start: 0, end: glued[1].length }],
      length: glued[0].length,
    };
  const head = text.slice(0, 160);
  for (const dash of head.matchAll(
    /(?<=[)\]»”"/\p{L}\d.'’])(?:\s{0,3}(?:--|—|–|ـ{1,3})\s{0,3}|\s{1,3}[-_](?:\s{1,3}|$)|(?<=[)\]/»])\s{0,2}[-:_]\s{0,3}|(?<=[)\]»])\s{0,2}[.]{3}\s{0,3}|(?<=[)\]/])\.\s?(?:--?|—|–)\s{0,3}|:\s{1,3})/gu,
  )) {
    const before = head.slice(0, dash.index);
    const facts = readPlaceLine(before, context, dash[0].trim() === ':', /[—–-]/.test(dash[0]));
    if (facts && dash.index + dash[0].length <= text.length)
      return { facts, length: dash.index + dash[0].length };
  }
  const bracket =
    /^(?:[^()（）]{2,40}\(\p{Lu}[\p{L}.]{0,5}\))?[^()（）]{2,80}\s?\(([^()]{2,40})\)\s{1,3}(?=[\p{Lu}\p{N}\p{Script=Arabic}“"'‘«])/u.exec(
      head,
    ) ?? /^[^/]{2,80}?\s?\/\s?([^/]{2,40})\s?\/\.?\s{1,3}(?=[\p{Lu}\p{N}\p{Script=Arabic}“"'‘«])/u.exec(head);
  const isHouse = bracket && context.isAgency((bracket[1] ?? '').trim());
  const isDay = bracket && splitDate(bracket[0].slice(0, bracket[0].search(/[(/]/)).trimEnd()) !== null;
  if (bracket && (isHouse || isDay)) {
    const facts = readPlaceLine(bracket[0].trimEnd().replace(/\.$/, ''), context, false, false);
    const isDated = facts?.some(
      (fact) => fact.type === 'time' || (fact.type === 'text' && fact.field === 'place'),
    );
    if (facts && isDated && /\d|\p{Lu}{3}|\p{Script=Arabic}/u.test(bracket[0]))
      return { facts, length: bracket[0].length };
  }
  return placeAndHouse(head, context) ?? barePlace(text);
}

/** `صنعاء – …`, `Nairobi — …`: a place alone, where a paragraph of some length follows. */
function barePlace(text: string): Dateline | null {
  const match =
    /^(\p{Lu}[\p{Ll}\p{M}'’-]{2,15}(?: \p{Lu}[\p{Ll}\p{M}'’-]{2,15})?)\s[–—]\s(?=[\p{Lu}“"‘])/u.exec(text) ??
    /^([\p{Script=Arabic}\p{M}]{3,14}(?: [\p{Script=Arabic}\p{M}]{3,14})?)\s?[–—-]\s(?=\S)/u.exec(text);
  if (!match?.[1] || text.length < 70 || !isProse(text) || /[–—]/.test(text.slice(match[0].length)))
    return null;
  return {
    facts: [{ type: 'text', field: 'place', value: match[1], start: 0, end: match[1].length }],
    length: match[0].length,
  };
}

/** `القدس المحتلة - الجزيرة نت:`, `بيروت - «القدس العربي»:`, `القاهرة - أ ش أ:`, `دمشق-سانا`: the house stands bare behind the place. */
function placeAndHouse(head: string, context: Context): Dateline | null {
  const [, place, dash] =
    /^([\p{Script=Arabic}\p{M}]+(?: [\p{Script=Arabic}\p{M}]+){0,2})(\s?[-–—]\s?)/u.exec(head) ?? [];
  if (!place || !dash) return null;
  const from = place.length + dash.length;
  for (const words of [3, 2, 1]) {
    const match = new RegExp(
      `^[«"“]?([\\p{Script=Arabic}\\p{M}]+(?: [\\p{Script=Arabic}\\p{M}]+){${words - 1}})[»"”]?(?:\\s?[:–—-]\\s?|\\s)(?=\\S)`,
      'u',
    ).exec(head.slice(from));
    const [whole, house] = match ?? [];
    if (!whole || !house || !context.isAgency(house)) continue;
    if (!/[:–—»-]\s?$/.test(whole) && !context.knowsAgency(house)) continue;
    const at = from + whole.indexOf(house);
    return {
      facts: [
        { type: 'text', field: 'place', value: place, start: 0, end: place.length },
        { type: 'text', field: 'source', value: house, start: at, end: at + house.length },
      ],
      length: from + whole.length,
    };
  }
  return null;
}
