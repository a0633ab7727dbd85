/** Who else worked on a story, as its last lines say: `A in X contributed to this story.`, `Reporting by A; editing by B`. */
import { agencySpelling } from './agency-names.ts';
import type { Context, Fact } from './copy.ts';
import { readCreditNames } from './credit-names.ts';
import type { ImportedRole } from './imported-story.ts';
import { couldBeLatinName } from './person-names.ts';
import { couldBePlace } from './place-names.ts';

const contributed =
  /^[\s(（[—–-]{0,4}(.{2,240}?),?\s(?:also\s)?(?:has\s|have\s)?contributed(?:$|(?=\.$)|\s)(?:reporting|research|(?:reporting\s|research\s)?(?:to|from|for)\b|(?=\.?$))[^.]{0,80}\.?[\s)）\]]*$/iu;
/** `Cole reported from Raleigh.` in front of other notes says nothing new. */
const reportedFrom =
  /^\p{Lu}[\p{L}'’-]+(?:(?:,|,? and) \p{Lu}[\p{L}'’-]+)*\s(?:reported|is reporting)\sfrom\s\p{Lu}[^.]{1,80}\.\s+(?=\S)/u;
const chinese =
  /^[\s（(]{0,2}(?:记者|記者|实习生)?[\s\u3000]?([\p{Script=Han}、，\s\u3000·]{2,60}?)[\s\u3000]?(?:对本文亦有贡献|对此文亦有贡献|对本文有贡献|亦有贡献|對本文亦有貢獻|參與採訪|参与采写|参与采访|参与报道|參與報導)[\s。）)]*$/u;
const arabic =
  /^[\s(（]{0,2}(?:(?:و)?(?:ساهم|ساهمت|شارك|شاركت)\s(?:في\s)?(?:إعداد|كتابة|التقرير|التغطية|تغطية|هذا التقرير|هذه المقالة|هذا المقال|الإعداد)(?:\s(?:التقرير|هذا التقرير|الخبر))?\s?[:：]?\s(.{4,80}?)|(.{4,80}?)\s(?:ساهم|ساهمت|ساهما|ساهموا|شارك|شاركت)\sفي\s.{3,40}?)[\s.)）]*$/u;

/** Who took part in the coverage reported; who took part in the report may have done anything. */
const inCoverage = /في (?:ال)?تغطية/u;

const jobs: [RegExp, ImportedRole | 'reporting'][] = [
  [/^(?:reporting|reported|compiled|by)\s(?:and (?:writing|editing) )?by\s/i, 'reporting'],
  [/^(?:with\s)?(?:additional|further|extra)\sreporting\s(?:by|from)\s/i, 'additional-reporting'],
  [/^(?:additional|further|extra)\s(?:writing|research|contributions?)\s(?:by|from)\s/i, 'contributor'],
  [/^(?:تحرير|مراجعة)\s/u, 'editor'],
  [/^ترجمة\s/u, 'translator'],
  [/^إعداد\s(?=.{3,60}للنشرة العربية)/u, 'translator'],
  [/^(?:إعداد|تغطية صحفية|كتابة)\s(?:للنشرة العربية\s)?/u, 'reporting'],
  [/^(?:شاركت?|ساهمت?) في التغطية\s/u, 'additional-reporting'],
  [/^(?:writing|written)\sby\s/i, 'reporting'],
  [/^(?:editing|edited|copy editing|proofreading)\sby\s/i, 'editor'],
  [/^(?:translation|translated|translating)\s(?:from\s(?:the\s)?\p{L}+\s)?by\s/iu, 'translator'],
  [/^(?:graphics?|illustrations?)\sby\s/i, 'illustrator'],
  [/^(?:video|videos)\sby\s/i, 'video'],
  [/^(?:(?:cover |top )?(?:photos?|images?|pictures?)|photographs?|photography)\sby\s/i, 'photographer'],
  [/^reporters?\s?:\s/i, 'reporting'],
  [/^(?:video|camera) (?:reporters?|editors?|journalists?|operators?)\s?:\s/i, 'video'],
  [/^(?:copy |managing |duty )?editors?\s?:\s/i, 'editor'],
  [/^web editors?\s?:\s/i, 'web-editor'],
  [/^translators?\s?:\s/i, 'translator'],
  [/^(?:contributors?|contributing reporters?)\s?:\s/i, 'contributor'],
  [/^(?:with (?:inputs?|reporting|contributions?|files|assistance) (?:from|by)|with)\s/i, 'contributor'],
];

/** The credits a line gives when it is such a note; null when it is something else. */
export function readContributorNote(text: string, context: Context): Fact[] | null {
  if (text.length > 500) return null;
  const reported = reportedFrom.exec(text);
  if (reported) {
    const at = reported[0].length;
    const rest = readContributorNote(text.slice(at), context);
    if (rest) return rest.map((fact) => ({ ...fact, start: fact.start + at, end: fact.end + at }));
  }
  const said = contributed.exec(text);
  if (said?.[1]) return named(said[1], text.indexOf(said[1]), context);
  const other = chinese.exec(text) ?? arabic.exec(text);
  const names = other?.[1] ?? other?.[2];
  if (names) {
    const role = inCoverage.test(text.replace(names, '')) ? 'additional-reporting' : 'contributor';
    return readCreditNames(names, text.indexOf(names), role, context);
  }
  const from =
    /^(\p{Lu}[^.]{3,60}?)\s(?:reported|is reporting|are reporting)\sfrom\s(\p{Lu}[^.]{1,80})\.$/u.exec(text);
  if (from?.[1]?.split(/,\s|\sand\s/).every((name) => couldBeLatinName(name, true)))
    return placed(readCreditNames(from[1], 0, 'writer', context), from[2] ?? '');
  return readJobs(text, context);
}

/** Each without a place of their own was there. */
function placed(facts: Fact[] | null, place: string): Fact[] | null {
  if (!couldBePlace(place)) return facts;
  return facts?.map((fact) => (fact.type === 'credit' ? { place, ...fact } : fact)) ?? null;
}

function named(names: string, from: number, context: Context): Fact[] | null {
  return readCreditNames(names.replace(/^agencies$/i, 'agencies'), from, 'contributor', context);
}

/** `Reporting by A in X and B in Y; additional reporting by C; editing by D and E`. */
function readJobs(text: string, context: Context): Fact[] | null {
  const offset = /^[\s(（[*—–-]{0,4}/u.exec(text)?.[0].length ?? 0;
  const body = text.slice(offset).replace(/[\s.)）\]]+$/u, '');
  const facts: Fact[] = [];
  let at = offset;
  for (const part of body.split(
    /;|\s-\s(?=\p{Script=Arabic})|(?<=\p{L})\.\s(?=\p{Lu})|,\s(?=(?:editing|writing|additional) )/u,
  )) {
    const trimmed = part.trimStart().replace(/^and\s(?=\w+ by)/, '');
    const start = at + part.length - trimmed.length;
    const job = jobs.find(([pattern]) => pattern.test(trimmed));
    if (!job) return null;
    const lead = job[0].exec(trimmed)?.[0].length ?? 0;
    const role = job[1] === 'reporting' ? 'writer' : job[1];
    const isVague = /^with\s$/i.test(trimmed.slice(0, lead));
    const people = isVague
      ? null
      : readCreditNames(trimmed.slice(lead).replace(/\sللنشرة العربية$/u, ''), start + lead, role, context);
    const names = people ?? agencyOnly(trimmed.slice(lead), start + lead, role, context);
    if (!names) return null;
    facts.push(...names);
    at +=
      part.length +
      (/^[;,]/.test(text.slice(at + part.length)) ? 1 : /^\s-/.test(text.slice(at + part.length)) ? 3 : 2);
  }
  return facts.length > 0 ? facts : null;
}

function agencyOnly(text: string, start: number, role: ImportedRole, context: Context): Fact[] | null {
  const name = text.trim();
  if (!context.isAgency(name) && !/^(?:agencies|wires?|local media)$/i.test(name)) return null;
  return [
    {
      type: 'credit',
      role: role === 'writer' ? 'contributor' : role,
      name: null,
      agency: agencySpelling(name),
      start,
      end: start + name.length,
    },
  ];
}
