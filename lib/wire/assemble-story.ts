/** The facts of a copy put together as a story, each with where it came from. */
import type { Context, Fact, FieldSpan, Passage, Reading, TextField, Warning } from './copy.ts';
import type { ImportedCredit, ImportedStory } from './imported-story.ts';
import type { PageData } from './page-data.ts';
import { naturalPlaces } from './place-names.ts';
import { spansOf } from './provenance.ts';
import { assembleBody } from './story-body.ts';
import { storyTimes } from './story-times.ts';

export type Assembled = {
  story: ImportedStory;
  fields: FieldSpan[];
  photosBefore: number[];
  warnings: Warning[];
};
export type Stated = { fact: Fact; passage: Passage; found: Reading };

export function assembleStory(
  passages: readonly Passage[],
  readings: readonly Reading[],
  context: Context,
  page: PageData | null,
): Assembled {
  const fields: FieldSpan[] = [];
  const warnings: Warning[] = [];
  const stated: Stated[] = readings.flatMap((found, at) => {
    const passage = passages[at];
    return passage ? found.facts.map((fact) => ({ fact, passage, found })) : [];
  });
  const text = (field: TextField) => fieldOf(stated, field, fields);
  const assembled = assembleBody(passages, readings, fields);
  const times = storyTimes(stated, context, page, fields, warnings);
  const credits = creditsOf(
    stated,
    page,
    fields,
    assembled.photos.some(({ creator }) => creator !== null),
    assembled.photographers,
  );
  const headline = text('headline') ?? page?.headline ?? null;
  if (headline === null)
    warnings.push({
      code: 'headline-missing',
      message: 'No line of this copy is clearly its headline.',
      line: null,
    });
  const place = placeOf(stated, fields);
  const source = sourceOf(stated, fields) ?? page?.source ?? houseOfCopyright(text('copyright'), context);
  const keywords = keywordsOf(stated, fields);
  const standfirsts = standfirstOf(stated, fields);
  const story: ImportedStory = {
    guid: null,
    version: null,
    language: context.language,
    kicker: text('kicker'),
    headline,
    standfirst: standfirsts,
    slugline: text('slugline'),
    place,
    ...times,
    status: times.embargoUntil === null ? 'usable' : 'withheld',
    urgency: urgencyOf(stated, fields),
    source,
    bylineText: bylineTextOf(stated, fields),
    credits: credits.map((credit) => elsewhere(credit, place)),
    photos: assembled.photos,
    paragraphs: assembled.paragraphs,
    subheads: assembled.subheads,
    tables: assembled.tables,
    body: assembled.body,
    keywords: keywords.length > 0 ? keywords : (page?.keywords ?? []),
    subjects: [],
    section: text('section') ?? page?.section ?? null,
    copyright: text('copyright') ?? page?.copyright ?? null,
    usageTerms: text('usageTerms'),
    editorsNote: text('editorsNote'),
  };
  return { story, fields, photosBefore: assembled.photosBefore, warnings };
}

function fieldOf(stated: readonly Stated[], field: TextField, fields: FieldSpan[]): string | null {
  const all = stated.filter(({ fact }) => fact.type === 'text' && fact.field === field);
  const values: string[] = [];
  for (const { fact, passage } of all) {
    if (fact.type !== 'text') continue;
    if (values.includes(fact.value) && field !== 'headline') continue;
    if (field === 'headline' && values.length > 0 && !all.some(({ found }) => found.forced)) continue;
    values.push(fact.value);
    fields.push(...spansOf(passage, field, fact.start, fact.end));
  }
  return values.length > 0 ? values.join(field === 'headline' ? ' ' : '\n') : null;
}

/** A deck in several lines is one; its leading dashes are the page's, not its own. */
function standfirstOf(stated: readonly Stated[], fields: FieldSpan[]): string | null {
  const value = fieldOf(stated, 'standfirst', fields);
  return value === null ? null : value.replace(/^[—–―-]{1,3}\s?/, '');
}

function urgencyOf(stated: readonly Stated[], fields: FieldSpan[]): number | null {
  const [urgent] = stated.flatMap(({ fact, passage }) =>
    fact.type === 'urgency' ? [{ fact, passage }] : [],
  );
  if (!urgent) return null;
  fields.push(...spansOf(urgent.passage, 'urgency', urgent.fact.start, urgent.fact.end));
  return urgent.fact.value;
}

function placeOf(stated: readonly Stated[], fields: FieldSpan[]): string | null {
  const all = stated.filter(({ fact }) => fact.type === 'text' && fact.field === 'place');
  const chosen =
    all.find(({ found }) => found.forced) ??
    all.find(({ found }) => found.kind === 'paragraph') ??
    all.find(({ found }) => found.kind === 'place') ??
    all[0];
  if (chosen?.fact.type !== 'text') return null;
  fields.push(...spansOf(chosen.passage, 'place', chosen.fact.start, chosen.fact.end));
  return naturalPlaces(chosen.fact.value);
}

/** The line that names the source counts more than a byline's bracket, and that more than a dateline. */
/** `© 香港電台2024`: where nothing else names the house, the one that owns the copy. */
function houseOfCopyright(copyright: string | null, context: Context): string | null {
  const house = copyright
    ?.replace(/^(?:©|\(c\)|copyright)\s?|\s?\d{4}\s?|[.。]?\s?all rights reserved\.?$/giu, '')
    .trim();
  return house && context.knowsAgency(house) ? house : null;
}

function sourceOf(stated: readonly Stated[], fields: FieldSpan[]): string | null {
  const all = stated.filter(({ fact }) => fact.type === 'text' && fact.field === 'source');
  const isAddress = ({ fact }: Stated) =>
    fact.type === 'text' && /^[\w-]+(?:\.[\w-]+)+$|^(?:all|latest|top|local|world) news$/i.test(fact.value);
  const hasDateline = all.some(({ found }) => found.kind === 'paragraph');
  const rank = (each: Stated) => {
    const { found, passage } = each;
    if (found.forced && found.kind === 'source') return 0;
    const isLabelled = found.kind === 'source' && /[:：]/.test(passage.text);
    if (hasDateline && !isLabelled && found.kind !== 'byline' && isAddress(each)) return 6;
    return found.kind === 'source'
      ? 1
      : found.kind === 'time'
        ? 2
        : found.kind === 'paragraph'
          ? 5
          : found.kind === 'end-mark'
            ? 7
            : 3;
  };
  const chosen = [...all].sort((a, b) => rank(a) - rank(b))[0];
  if (chosen?.fact.type !== 'text') return null;
  fields.push(...spansOf(chosen.passage, 'source', chosen.fact.start, chosen.fact.end));
  return chosen.fact.value;
}

function keywordsOf(stated: readonly Stated[], fields: FieldSpan[]): string[] {
  const words: string[] = [];
  for (const { fact, passage } of stated) {
    if (fact.type !== 'text' || fact.field !== 'keyword' || words.includes(fact.value)) continue;
    fields.push(...spansOf(passage, `keywords.${words.length}`, fact.start, fact.end));
    words.push(fact.value);
  }
  return words;
}

function bylineTextOf(stated: readonly Stated[], fields: FieldSpan[]): string | null {
  const explicit = stated.filter(({ fact }) => fact.type === 'text' && fact.field === 'bylineText');
  const printed: string[] = [];
  for (const { fact, passage } of explicit) {
    if (fact.type !== 'text' || printed.includes(fact.value)) continue;
    printed.push(fact.value);
    fields.push(...spansOf(passage, 'bylineText', fact.start, fact.end));
  }
  if (printed.length > 0) return printed.join('\n');
  const writers = stated.filter(
    ({ fact, found }) => fact.type === 'credit' && fact.role === 'writer' && found.kind === 'byline',
  );
  for (const passage of new Set(writers.map(({ passage: line }) => line))) {
    printed.push(passage.text.trim());
    fields.push(...spansOf(passage, 'bylineText', 0, passage.text.length));
  }
  return printed.length > 0 ? printed.join('\n') : null;
}

/** Where the story is from needs no saying again. */
function elsewhere({ place, ...credit }: ImportedCredit, storyPlace: string | null): ImportedCredit {
  return place === undefined || place === storyPlace ? credit : { ...credit, place };
}

function creditsOf(
  stated: readonly Stated[],
  page: PageData | null,
  fields: FieldSpan[],
  hasCreators: boolean,
  photographers: readonly string[],
): ImportedCredit[] {
  const credits: ImportedCredit[] = [];
  const bylined = stated.some(
    ({ fact, found }) =>
      fact.type === 'credit' &&
      fact.role === 'writer' &&
      fact.name !== null &&
      found.kind !== 'contributor-note',
  );
  for (const { fact, passage, found } of stated) {
    const isLost =
      fact.type === 'photo-credit' &&
      fact.creator !== null &&
      (photographers.includes(fact.creator) ||
        (found.kind !== 'caption' && found.kind !== 'photo-credit' && !hasCreators));
    if (fact.type !== 'credit' && !isLost) continue;
    const isLate =
      fact.type === 'credit' && fact.role === 'writer' && found.kind === 'contributor-note' && bylined;
    const credit: ImportedCredit =
      fact.type === 'credit'
        ? {
            role: isLate ? 'contributor' : fact.role,
            name: fact.name,
            agency: fact.agency,
            ...(fact.place && { place: naturalPlaces(fact.place) }),
          }
        : { role: 'photographer', name: fact.creator, agency: fact.agency };
    if (credit.name === null && credit.agency === null) continue;
    if (credit.name === null && credit.role === 'writer' && bylined) continue;
    const same = credits.findIndex(
      (other) =>
        other.name === credit.name &&
        (other.role === credit.role || isLate) &&
        (credit.name !== null || other.agency === credit.agency),
    );
    const known = credits[same];
    if (known) {
      known.agency ??= credit.agency;
      if (credit.place) known.place ??= credit.place;
      continue;
    }
    fields.push(...spansOf(passage, `credits.${credits.length}`, fact.start, fact.end));
    credits.push(credit);
  }
  if (!credits.some(({ role }) => role === 'writer')) {
    credits.unshift(
      ...(page?.authors ?? []).map((name): ImportedCredit => ({ role: 'writer', name, agency: null })),
    );
  }
  return credits;
}
