/** People and agencies in words: what they have in common is that they can be named. */
import { slugFrom } from '../language/slug.ts';

export const nameKinds = ['printed', 'alias'] as const;
export type NameKind = (typeof nameKinds)[number];

/** A further name: as printed in one language, or an alias met in raw copy. */
export type FurtherName = { kind: NameKind; language: string; name: string };

/** What a person is called besides: a legal name is kept inside; a pen name and a former one are found, and printed where a credit says so. */
export const personNameKinds = [...nameKinds, 'legal', 'pen', 'former'] as const;
export type PersonNameKind = (typeof personNameKinds)[number];

/** Since and until when it was borne: a year, a month or a day; empty where nobody knows. */
export type PersonName = {
  kind: PersonNameKind;
  language: string;
  name: string;
  since?: string | undefined;
  until?: string | undefined;
};

/** Whoever is withheld is printed nowhere: their identity is protected. */
export const contributorStates = ['active', 'former', 'withheld'] as const;
export type ContributorState = (typeof contributorStates)[number];

/** The two kinds of namesakes: a person, or an organisation. */
export type Named = 'contributor' | 'agency';

/** The language of an alias that belongs to none. */
export const anyLanguage = 'und';

/** The address part a name asks for; a suffix makes it unique. */
export function wantedSlug(name: string, named: Named): string {
  return slugFrom(name) || (named === 'agency' ? 'agency' : 'person');
}

/** `mo-jingxi`, then `mo-jingxi-2`, `mo-jingxi-3`, … */
export function freeSlug(wanted: string, taken: ReadonlySet<string>): string {
  if (!taken.has(wanted)) return wanted;
  for (let number = 2; ; number += 1) {
    const candidate = `${wanted}-${number}`;
    if (!taken.has(candidate)) return candidate;
  }
}
