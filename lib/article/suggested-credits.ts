/** Who worked on a story and is not credited for it: proposed to the desk, never added by itself. */
import { type CreditPosition, type CreditRole, usualPosition } from '../credit/credit.ts';

/** What somebody did to a story, as the history tells it. */
export type Work = {
  contributorId: string;
  name: string;
  isEditor: boolean;
  /** Types of events, without what they were done to: `created`, `saved`, `translated`, … */
  did: readonly string[];
};

export type SuggestedCredit = {
  role: CreditRole;
  position: CreditPosition;
  contributorId: string;
  name: string;
  /** What it rests on. */
  because: 'wrote' | 'translated' | 'edited' | 'published';
};

type Credited = { role: string; contributorId: string | null };

/** In the order in which they are printed. Whoever is credited in that very role is not proposed again. */
export function suggestCredits(work: readonly Work[], credits: readonly Credited[]): SuggestedCredit[] {
  return work
    .flatMap((one): SuggestedCredit[] => {
      const found = roleOf(one);
      if (!found) return [];
      const { contributorId, name } = one;
      const isCredited = credits.some(
        (credit) =>
          credit.contributorId === contributorId &&
          (credit.role === found.role || found.role !== 'translator'),
      );
      return isCredited ? [] : [{ ...found, position: usualPosition[found.role], contributorId, name }];
    })
    .sort((one, other) => order.indexOf(one.because) - order.indexOf(other.because));
}

const order: readonly SuggestedCredit['because'][] = ['wrote', 'translated', 'published', 'edited'];

/** The weightiest of what somebody did; nothing for a mere look. */
function roleOf({ did, isEditor }: Work): Pick<SuggestedCredit, 'role' | 'because'> | null {
  const does = (type: string) => did.includes(type);
  if (does('translated')) return { role: 'translator', because: 'translated' };
  const began = does('created') || does('imported');
  if (does('saved') && (!isEditor || began)) return { role: 'writer', because: 'wrote' };
  if (does('published') || does('updated')) return { role: 'web_editor', because: 'published' };
  return does('saved') ? { role: 'editor', because: 'edited' } : null;
}
