/** The credit set after a photo's caption. */
import { readerMessages } from '../language/reader-messages.ts';
import type { CreditRole, PrintableCredit } from './credit.ts';
import { around, joinWithAnd, namesWithAgencies, type Segment, segmentsText } from './print-segments.ts';

type Craft = 'photo' | 'illustration' | 'graphic' | 'video';

/** `[Photo by A/Agency]`, `[Photo by A and B/Agency]`, `[Photo/Agency]`; nothing when nobody is credited. */
export function printPhotoCredit(credits: readonly PrintableCredit[], language: string): Segment[] {
  const words = readerMessages(language).credit;
  const named = credits.filter((credit) => credit.name !== null || credit.agency !== null);
  const [first] = named;
  if (!first) return [];
  const slash = language.startsWith('zh') ? '／' : '/';
  const names = namesWithAgencies(named, (items) => joinWithAnd(items, words), { before: slash, after: '' });
  const sentences = words[craftOf(first.role)];
  return around(named.some((credit) => credit.name !== null) ? sentences.by : sentences.agency, names);
}

export function photoCreditText(credits: readonly PrintableCredit[], language: string): string {
  return segmentsText(printPhotoCredit(credits, language));
}

function craftOf(role: CreditRole): Craft {
  if (role === 'illustrator') return 'illustration';
  if (role === 'data') return 'graphic';
  if (role === 'video') return 'video';
  return 'photo';
}
