/** The credit set after a photo's caption. */
import type { CreditRole, PrintableCredit } from './credit.ts';
import { formOf, type Voice } from './forms/form-of.ts';
import { around, inSentence, namesWithAgencies, type Segment, segmentsText } from './print-segments.ts';

type Craft = 'photo' | 'illustration' | 'graphic' | 'video';

/** `[Photo by A/Agency]`, `[Photo by A and B/Agency]`, `[Photo/Agency]`; nothing when nobody is credited. */
export function printPhotoCredit(credits: readonly PrintableCredit[], voice: Voice): Segment[] {
  const named = credits.filter((credit) => credit.name !== null || credit.agency !== null);
  const [first] = named;
  if (!first) return [];
  const craft = craftOf(first.role);
  const isNamed = named.some((credit) => credit.name !== null);
  return around(
    formOf(voice, isNamed ? craft : `${craft}.agency`),
    namesWithAgencies(named, inSentence(voice), formOf(voice, 'agency.photo')),
  );
}

export function photoCreditText(credits: readonly PrintableCredit[], voice: Voice): string {
  return segmentsText(printPhotoCredit(credits, voice));
}

function craftOf(role: CreditRole): Craft {
  if (role === 'illustrator') return 'illustration';
  if (role === 'data') return 'graphic';
  if (role === 'video' || role === 'producer') return 'video';
  return 'photo';
}
