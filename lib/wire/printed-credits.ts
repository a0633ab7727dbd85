/**
 * A printed byline or foot credit read back into rows, by the very forms that print them: what an edition prints, in its
 * language and in its own manner, it can also read.
 */
import { type CreditPosition, type CreditRole, creditRoles } from '../credit/credit.ts';
import { countedForm, formOf, kindsOf, type Voice } from '../credit/forms/form-of.ts';
import { fillIn } from '../language/fill-in.ts';
import { isKnownAgency } from './agency-names.ts';

export type ReadCredit = {
  role: CreditRole;
  position: CreditPosition;
  name: string | null;
  agency: string | null;
  place: string | null;
};
/** `place` is that of the whole line. */
export type ReadCredits = { credits: ReadCredit[]; place: string };

type Reader = { voice: Voice; isAgency: (name: string) => boolean };
type Sentence = { role: CreditRole; position: CreditPosition; form: string; agencyOnly?: boolean };

/** Null where the line is none of the forms. @param isAgency beside the houses that everyone knows */
export function readPrintedCredits(
  line: string,
  voice: Voice,
  isAgency: (name: string) => boolean = () => false,
): ReadCredits | null {
  const reader = { voice, isAgency: (name: string) => isAgency(name) || isKnownAgency(name) };
  const matches = sentences(voice).flatMap((sentence) => {
    const names = insideOf(sentence.form, line);
    return names === null ? [] : [{ sentence, names, length: sentence.form.length }];
  });
  const best = matches.sort((one, other) => other.length - one.length);
  for (const { sentence, names } of best) {
    const read = readSentence(sentence, names, reader);
    if (read) return read;
  }
  return null;
}

/** Every sentence that the edition can print, in each of its numbers. */
function sentences(voice: Voice): Sentence[] {
  const examples = kindsOf(voice.language).map((kind) => exampleOf(voice.language, kind));
  return creditRoles.flatMap((role) => {
    const counted = <Form extends 'top' | 'label' | 'note'>(form: Form) => [
      ...new Set(examples.flatMap((count) => countedForm(voice, `${form}.${role}`, count) ?? [])),
    ];
    const labels = counted('label');
    const inSentence = (form: 'foot' | 'note') =>
      labels.map((label) => fillIn(formOf(voice, form), { label }));
    const at = (position: CreditPosition, forms: string[]) =>
      forms.map((form): Sentence => ({ role, position, form }));
    return [
      ...(role === 'with' ? [] : at('top', counted('top'))),
      ...at('foot', inSentence('foot')),
      ...at('end_note', [...counted('note'), ...inSentence('note')]),
      ...(role === 'writer'
        ? [{ role, position: 'top' as const, form: formOf(voice, 'byline.agency'), agencyOnly: true }]
        : []),
    ];
  });
}

/** A number of the kind: the first there is. */
function exampleOf(language: string, kind: Intl.LDMLPluralRule): number {
  const rules = new Intl.PluralRules(language);
  return Array.from({ length: 101 }, (_, count) => count).find((count) => rules.select(count) === kind) ?? 1;
}

function insideOf(form: string, line: string): string | null {
  const [before = '', after = ''] = form.split('{names}');
  const isThere =
    line.length > before.length + after.length &&
    line.slice(0, before.length).toLowerCase() === before.toLowerCase() &&
    line.endsWith(after);
  return isThere ? line.slice(before.length, line.length - after.length) : null;
}

function readSentence(
  { role, position, agencyOnly }: Sentence,
  names: string,
  reader: Reader,
): ReadCredits | null {
  const { voice } = reader;
  if (position !== 'top') {
    const foot = position === 'foot';
    const items = foot
      ? names.split(formOf(voice, 'list.labelled'))
      : splitList(names, [formOf(voice, 'list.last'), formOf(voice, 'list.between')]);
    const agencyForm = formOf(voice, foot ? 'agency.labelled' : 'agency');
    const placed = items.map((item) =>
      foot ? { names: item, place: null } : splitPlace(item, formOf(voice, 'place.each')),
    );
    const credits = withSharedAgency(placed.map(({ names: item }) => readName(item, agencyForm, reader)));
    const rows = credits.map((credit, index) => ({
      ...credit,
      role,
      position,
      place: placed[index]?.place ?? null,
    }));
    return { credits: rows, place: '' };
  }
  const [own = '', ...others] = role === 'writer' ? splitWith(names, voice) : [names];
  const read = readPlaced(own, reader);
  const alone = read.credits.every(({ name }) => name === null);
  const isByAgency = formOf(voice, 'byline.agency') !== countedForm(voice, 'top.writer', 1);
  if (agencyOnly ? !alone : isByAgency && role === 'writer' && alone) return null;
  const rows = read.credits.map((credit): ReadCredit => ({ ...credit, role, position }));
  const withOthers = others.flatMap((text) =>
    readPlaced(text, reader).credits.map((credit): ReadCredit => ({ ...credit, role: 'with', position })),
  );
  return { credits: [...rows, ...withOthers], place: read.place };
}

/** The writers, and whoever wrote with them. */
function splitWith(names: string, voice: Voice): string[] {
  const [before = ''] = countedForm(voice, 'top.with', 1).split('{names}');
  const at = before.trim() === '' ? -1 : names.indexOf(before);
  return at <= 0 ? [names] : [names.slice(0, at), names.slice(at + before.length)];
}

type Placed = { name: string | null; agency: string | null; place: string | null };

/** Names with where they were: a place holds for all names of its run. */
function readPlaced(text: string, reader: Reader): { credits: Placed[]; place: string } {
  const { voice } = reader;
  const between = [formOf(voice, 'place.between'), formOf(voice, 'list.last'), formOf(voice, 'list.between')];
  const items = splitList(text, between).map((item) => splitPlace(item, formOf(voice, 'place.each')));
  const leads = formOf(voice, 'place.each').startsWith('{place}');
  const places = leads ? following(items) : following([...items].reverse()).reverse();
  const agencyForm = formOf(voice, 'agency');
  const credits = withSharedAgency(items.map(({ names }) => readName(names, agencyForm, reader)));
  const [first = null] = places;
  const isOne = places.every((place) => place === first);
  return {
    credits: credits.map((credit, index) => ({ ...credit, place: isOne ? null : (places[index] ?? null) })),
    place: isOne ? (first ?? '') : '',
  };
}

/** Each item's place: its own, else that of the one before. */
function following(items: readonly { place: string | null }[]): (string | null)[] {
  let last: string | null = null;
  return items.map(({ place }) => {
    last = place ?? last;
    return last;
  });
}

function splitPlace(item: string, form: string): { names: string; place: string | null } {
  const pattern = escaped(form)
    .replace('\\{names\\}', '(?<names>.+?)')
    .replace('\\{place\\}', '(?<place>[^()（）]+)');
  const found = new RegExp(`^${pattern}$`, 'u').exec(item)?.groups;
  return { names: found?.names ?? item, place: found?.place ?? null };
}

function readName(item: string, agencyForm: string, { isAgency }: Reader) {
  const pattern = escaped(agencyForm).replace('\\{agency\\}', '([^()（）/／]+)');
  const found = new RegExp(`^(.+?)${pattern}$`, 'u').exec(item);
  const [name, agency] = found ? [found[1] ?? '', found[2] ?? ''] : [item, null];
  return agency === null && isAgency(name) ? { name: null, agency: name } : { name, agency };
}

/** `A, B (China Daily)`: an agency behind the last of several is that of all. */
function withSharedAgency<Read extends { name: string | null; agency: string | null }>(rows: Read[]): Read[] {
  const last = rows.at(-1);
  const isShared =
    last?.agency &&
    last.name !== null &&
    rows.slice(0, -1).every(({ name, agency }) => name && agency === null);
  return isShared ? rows.map((row) => ({ ...row, agency: last.agency })) : rows;
}

/** The Arabic "and" stands before its word; before a name in other letters it keeps its space. */
function splitList(text: string, separators: readonly string[]): string[] {
  const patterns = [...new Set(separators)]
    .filter((separator) => separator !== '')
    .map((separator) => (separator.endsWith('و') ? `${escaped(separator)} ?` : escaped(separator)));
  return text.split(new RegExp(patterns.join('|'), 'u'));
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');
}
