/** What the newsroom knows of a person besides their names. */

/** What readers of one edition are told and shown; what is empty here is as everywhere. */
export type Profile = { editionId: string; title: string; biography: string; portraitId: string | null };

/** How the newsroom reaches a person, and under what accounting knows them: kept inside. */
export type Contact = { email: string; phone: string; note: string; payee: string };
export const noContact: Contact = { email: '', phone: '', note: '', payee: '' };

/** For which agency or desk somebody worked; from and until are a year, a month or a day, empty where nobody knows. */
export type Affiliation = { agencyId: string; title: string; since: string; until: string };

export const linkKinds = ['homepage', 'orcid', 'wikidata', 'social'] as const;
export type LinkKind = (typeof linkKinds)[number];

/** Where else in the world a person is to be found. */
export type PersonLink = { kind: LinkKind; address: string };

/** Of these a person has one: they say who somebody is. */
export const identifyingKinds: readonly LinkKind[] = ['orcid', 'wikidata'];

export type PersonDetails = {
  portraitId: string | null;
  profiles: Profile[];
  contact: Contact;
  affiliations: Affiliation[];
  links: PersonLink[];
  /** The account of the person in the newsroom. */
  userId: string | null;
};

/** Whether somebody worked there on a day (`2026-03-04`). A period known to the year or the month holds the whole of it. */
export function isOnDay({ since, until }: Pick<Affiliation, 'since' | 'until'>, day: string): boolean {
  return day.slice(0, since.length) >= since && (until === '' || day.slice(0, until.length) <= until);
}

/** Whom somebody worked for on a day: of several, where they began last. */
export function affiliationOn<One extends Affiliation>(
  affiliations: readonly One[],
  day: string,
): One | null {
  const [latest] = affiliations
    .filter((affiliation) => isOnDay(affiliation, day))
    .sort((a, b) => (a.since < b.since ? 1 : a.since > b.since ? -1 : 0));
  return latest ?? null;
}

/** The first day after this one on which somebody begins or has ended somewhere; null when nothing changes any more. */
export function nextChange(affiliations: readonly Affiliation[], day: string): string | null {
  const days = affiliations.flatMap(({ since, until }) => [
    firstDay(since),
    until === '' ? '' : dayAfter(until),
  ]);
  return days.filter((change) => change > day).sort()[0] ?? null;
}

const firstDay = (date: string) => (date === '' ? '' : `${date}-01-01`.slice(0, 10));

function dayAfter(date: string): string {
  const [year = 0, month, day] = date.split('-').map(Number);
  const after =
    month === undefined
      ? Date.UTC(year + 1, 0, 1)
      : day === undefined
        ? Date.UTC(year, month, 1)
        : Date.UTC(year, month - 1, day + 1);
  return new Date(after).toISOString().slice(0, 10);
}
