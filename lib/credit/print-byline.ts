/** The credits printed under the headline. */
import { fillIn } from '../language/fill-in.ts';
import { type ReaderMessages, readerMessages } from '../language/reader-messages.ts';
import { type CreditRole, creditRoles, type PrintableCredit, type PrintedName } from './credit.ts';
import {
  agencySegment,
  around,
  joinWithAnd,
  namesWithAgencies,
  type Segment,
  segmentsText,
} from './print-segments.ts';

export type Byline = {
  credits: readonly PrintableCredit[];
  /** The organisation the story came from; printed where the credits name none. */
  storyAgency: PrintedName | null;
  place: string;
  noByline: boolean;
  language: string;
};

/** `By A, B and C (Agency) in Place`, then a line for each further craft: `Illustration by D`. */
export function printBylineLines(byline: Byline): Segment[][] {
  if (byline.noByline) return [];
  const words = readerMessages(byline.language).credit;
  const top = byline.credits.filter(
    (credit) => credit.position === 'top' && (credit.name !== null || credit.agency !== null),
  );
  return [writersLine(top, byline, words), ...otherLines(top, words)].filter((line) => line.length > 0);
}

/** All lines of the byline in one run. */
export function printByline(byline: Byline): Segment[] {
  const separator = byline.language.startsWith('zh') ? '；' : byline.language.startsWith('ar') ? '؛ ' : '; ';
  return printBylineLines(byline).flatMap((line, index) =>
    index === 0 ? line : [{ text: separator }, ...line],
  );
}

export function bylineText(byline: Byline): string {
  return segmentsText(printByline(byline));
}

function writersLine(
  top: readonly PrintableCredit[],
  { storyAgency, place }: Byline,
  words: ReaderMessages['credit'],
): Segment[] {
  const writers = top.filter((credit) => credit.role === 'writer');
  const printed = withStoryAgency(writers, storyAgency);
  const onlyAgencies = printed.every((credit) => credit.name === null);
  const names =
    printed.length > 0
      ? namesWithAgencies(printed, (items) => joinWithAnd(items, words), inParentheses(words))
      : storyAgency
        ? [agencySegment(storyAgency)]
        : [];
  if (names.length === 0) return [];
  const line = around(onlyAgencies ? words.bylineAgency : words.byline, names);
  return place === '' ? line : [...line, { text: fillIn(words.inPlace, { place }) }];
}

/** Writers whose credits name no agency at all wrote for the organisation the story came from. */
function withStoryAgency(
  writers: readonly PrintableCredit[],
  storyAgency: PrintedName | null,
): readonly PrintableCredit[] {
  if (!storyAgency || writers.some((credit) => credit.agency !== null)) return writers;
  return writers.map((credit) => ({ ...credit, agency: storyAgency }));
}

type FurtherRole = Exclude<CreditRole, 'writer'>;

function otherLines(top: readonly PrintableCredit[], words: ReaderMessages['credit']): Segment[][] {
  return creditRoles
    .filter((role): role is FurtherRole => role !== 'writer')
    .map((role) => {
      const credits = top.filter((credit) => credit.role === role);
      if (credits.length === 0) return [];
      return around(
        words.at[role],
        namesWithAgencies(credits, (items) => joinWithAnd(items, words), inParentheses(words)),
      );
    });
}

function inParentheses(words: ReaderMessages['credit']): { before: string; after: string } {
  const [before = '', after = ''] = words.withAgency.split('{agency}');
  return { before, after };
}
