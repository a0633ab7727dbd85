/** A printed line as a run of pieces: plain words, and names that lead to a page. */
import { fillIn } from '../language/fill-in.ts';
import type { CreditRole, PrintableCredit, PrintedName } from './credit.ts';
import { formOf, type Voice } from './forms/form-of.ts';

export type Segment = {
  text: string;
  kind?: 'person' | 'agency';
  slug?: string;
  /** What the name stands there for; an agency behind a name for nothing of its own. */
  role?: CreditRole;
};

/** The line as plain words. */
export function segmentsText(segments: readonly Segment[]): string {
  return segments.map((segment) => segment.text).join('');
}

export function agencySegment(agency: PrintedName, printedAs: string | null = null): Segment {
  return named('agency', agency, printedAs);
}

/** The person, or the agency where it stands alone; empty when a credit names nobody. */
export function nameSegments(credit: PrintableCredit): Segment[] {
  if (credit.name) return [{ ...named('person', credit.name, credit.printedAs), role: credit.role }];
  if (credit.agency) return [{ ...agencySegment(credit.agency, credit.printedAs), role: credit.role }];
  return [];
}

function named(kind: 'person' | 'agency', name: PrintedName, printedAs: string | null): Segment {
  const text = printedAs ?? name.text;
  return name.slug === null ? { text, kind } : { text, kind, slug: name.slug };
}

/**
 * Each name with its agency: once at the end when all share it, else after each name.
 * @param placeForm how a name is printed with where the person was; without one, that is not printed
 */
export function namesWithAgencies(
  credits: readonly PrintableCredit[],
  join: (items: Segment[][]) => Segment[],
  agencyForm: string,
  placeForm?: string,
): Segment[] {
  const people = credits.filter((credit) => credit.name !== null);
  const [first] = people;
  const shared =
    first?.agency &&
    people.length === credits.length &&
    people.every((credit) => credit.agency?.text === first.agency?.text)
      ? first.agency
      : null;
  const [before = '', after = ''] = agencyForm.split('{agency}');
  const inAgency = (agency: PrintedName): Segment[] =>
    [{ text: before }, agencySegment(agency), { text: after }].filter(isPrinted);
  const items = credits.map((credit) => {
    const item = [
      ...nameSegments(credit),
      ...(credit.name && credit.agency && !shared ? inAgency(credit.agency) : []),
    ];
    return placeForm !== undefined && credit.place ? around(placeForm, item, { place: credit.place }) : item;
  });
  return shared ? [...join(items), ...inAgency(shared)] : join(items);
}

/** `A, B and C`; `A、B、C`; `أ وب وج`. */
export function inSentence(voice: Voice): (items: readonly Segment[][]) => Segment[] {
  const [between, last] = [formOf(voice, 'list.between'), formOf(voice, 'list.last')];
  return (items) => joined(items, between, last);
}

/** `A, B, C`; `A、B、C`; `أ، ب، ج`. */
export function afterLabel(voice: Voice): (items: readonly Segment[][]) => Segment[] {
  const between = formOf(voice, 'list.labelled');
  return (items) => joined(items, between, between);
}

export function joined(items: readonly Segment[][], between: string, last: string): Segment[] {
  return items.flatMap((item, index) => {
    if (index === 0) return item;
    return [{ text: spacedFrom(item, index === items.length - 1 ? last : between) }, ...item];
  });
}

/** The Arabic "and" is written together with an Arabic word, and apart from a name in other letters. */
function spacedFrom(item: readonly Segment[], between: string): string {
  const foreign = between.endsWith('و') && /^[^\p{Script=Arabic}]/u.test(segmentsText(item));
  return foreign ? `${between} ` : between;
}

/** Sets a run of names into a sentence with a gap called `names`. */
export function around(
  sentence: string,
  names: readonly Segment[],
  values: Record<string, string> = {},
): Segment[] {
  const [before = '', after = ''] = sentence.split('{names}');
  return [{ text: fillIn(before, values) }, ...names, { text: fillIn(after, values) }].filter(isPrinted);
}

export function isPrinted(segment: Segment): boolean {
  return segment.text !== '';
}
