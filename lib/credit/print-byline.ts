/** The credits printed under the headline. */
import { type CreditRole, creditRoles, type PrintableCredit, type PrintedName } from './credit.ts';
import { countedForm, formOf, type Voice } from './forms/form-of.ts';
import {
  agencySegment,
  around,
  inSentence,
  joined,
  namesWithAgencies,
  type Segment,
  segmentsText,
} from './print-segments.ts';

export type Byline = {
  credits: readonly PrintableCredit[];
  /** The organisation the story came from; printed where the credits name none. */
  storyAgency: PrintedName | null;
  /** Where the story was reported from; null where no place is printed at all. */
  place: string | null;
  noByline: boolean;
};

/** `By A, B and C (Agency) in Place with D`, then a line for each further craft: `Illustration by E`. */
export function printBylineLines(byline: Byline, voice: Voice): Segment[][] {
  if (byline.noByline) return [];
  const top = byline.credits.filter(
    (credit) => credit.position === 'top' && (credit.name !== null || credit.agency !== null),
  );
  return [writersLine(top, byline, voice), ...otherLines(top, byline, voice)].filter(
    (line) => line.length > 0,
  );
}

/** All lines of the byline in one run. */
export function printByline(byline: Byline, voice: Voice): Segment[] {
  const separator = formOf(voice, 'lines.between');
  return printBylineLines(byline, voice).flatMap((line, index) =>
    index === 0 ? line : [{ text: separator }, ...line],
  );
}

export function bylineText(byline: Byline, voice: Voice): string {
  return segmentsText(printByline(byline, voice));
}

function writersLine(
  top: readonly PrintableCredit[],
  { storyAgency, place }: Byline,
  voice: Voice,
): Segment[] {
  const writers = withStoryAgency(
    top.filter((credit) => credit.role === 'writer'),
    storyAgency,
  );
  const names =
    writers.length > 0
      ? namesInPlaces(writers, place, voice)
      : storyAgency
        ? inPlace([agencySegment(storyAgency)], place ?? '', 'place', voice)
        : [];
  const line =
    names.length === 0
      ? []
      : around(
          writers.every((credit) => credit.name === null)
            ? formOf(voice, 'byline.agency')
            : countedForm(voice, 'top.writer', writers.length),
          names,
        );
  const others = top.filter((credit) => credit.role === 'with');
  if (others.length === 0) return line;
  const form = countedForm(voice, 'top.with', others.length);
  return [
    ...line,
    ...around(line.length === 0 ? form.trimStart() : form, namesInPlaces(others, null, voice)),
  ];
}

/** Writers whose credits name no agency at all wrote for the organisation the story came from. */
function withStoryAgency(
  writers: readonly PrintableCredit[],
  storyAgency: PrintedName | null,
): readonly PrintableCredit[] {
  if (!storyAgency || writers.some((credit) => credit.agency !== null)) return writers;
  return writers.map((credit) => ({ ...credit, agency: storyAgency }));
}

/** `A and B in Place`; where each was elsewhere, `A in One, B and C in Other`. */
function namesInPlaces(credits: readonly PrintableCredit[], place: string | null, voice: Voice): Segment[] {
  const names = (some: readonly PrintableCredit[]) =>
    namesWithAgencies(some, inSentence(voice), formOf(voice, 'agency'));
  if (place === null) return names(credits);
  const groups = inRuns(credits, (credit) => credit.place || place);
  const [first] = groups;
  if (!first || groups.length === 1) return inPlace(names(credits), first?.place ?? '', 'place', voice);
  const [between, last] = [formOf(voice, 'place.between'), formOf(voice, 'list.last')];
  const isPlain = groups.every(({ run }) => run.length === 1);
  return joined(
    groups.map(({ run, place: where }) => inPlace(names(run), where, 'place.each', voice)),
    between,
    isPlain && groups.length === 2 ? last : between,
  );
}

function inRuns(credits: readonly PrintableCredit[], placeOf: (credit: PrintableCredit) => string) {
  const groups: { place: string; run: PrintableCredit[] }[] = [];
  for (const credit of credits) {
    const last = groups.at(-1);
    const place = placeOf(credit);
    if (last?.place === place) last.run.push(credit);
    else groups.push({ place, run: [credit] });
  }
  return groups;
}

function inPlace(names: Segment[], place: string, form: 'place' | 'place.each', voice: Voice): Segment[] {
  return place === '' ? names : around(formOf(voice, form), names, { place });
}

const inWritersLine: ReadonlySet<CreditRole> = new Set(['writer', 'with']);

function otherLines(top: readonly PrintableCredit[], { place }: Byline, voice: Voice): Segment[][] {
  return creditRoles
    .filter((role) => !inWritersLine.has(role))
    .map((role) => {
      const credits = top.filter((credit) => credit.role === role);
      if (credits.length === 0) return [];
      const names = namesInPlaces(credits, place === null ? null : '', voice);
      return around(countedForm(voice, `top.${role}`, credits.length), names);
    });
}
