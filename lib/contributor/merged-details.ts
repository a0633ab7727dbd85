/** What is known of a person after another was found to be them, and what is given back when they were not. */
import type { Choices, Side } from './merge-form.ts';
import {
  identifyingKinds,
  noContact,
  type PersonDetails,
  type PersonLink,
  type Profile,
} from './person-details.ts';

/** Of what there can be one, the chosen one's, or the other's where the chosen has none; of all else, both. */
export function mergedDetails(
  survivor: PersonDetails,
  merged: PersonDetails,
  choices: Choices,
): PersonDetails {
  const inOrder = (side: Side | undefined) => (side === 'merged' ? [merged, survivor] : [survivor, merged]);
  const first = <Value>(side: Side | undefined, of: (person: PersonDetails) => Value | null): Value | null =>
    inOrder(side).flatMap((person) => of(person) ?? [])[0] ?? null;
  const editionIds = new Set([...survivor.profiles, ...merged.profiles].map(({ editionId }) => editionId));
  return {
    portraitId: first(choices.portrait, ({ portraitId }) => portraitId),
    profiles: [...editionIds].sort().flatMap((wanted): Profile[] => {
      const found = first(
        choices.profiles[wanted],
        ({ profiles }) => profiles.find(({ editionId }) => editionId === wanted) ?? null,
      );
      return found ? [found] : [];
    }),
    contact: {
      ...(first(choices.contact, ({ contact }) => (isEmpty({ ...contact, payee: '' }) ? null : contact)) ??
        noContact),
      // Whoever was paid goes on being paid, whichever address was chosen.
      payee: first(choices.contact, ({ contact }) => contact.payee || null) ?? '',
    },
    affiliations: unique([...survivor.affiliations, ...merged.affiliations]),
    links: mergedLinks(inOrder(choices.identifiers).map(({ links }) => links)),
    userId: first(choices.account, ({ userId }) => userId),
  };
}

function mergedLinks([first = [], second = []]: readonly PersonLink[][]): PersonLink[] {
  const has = (link: PersonLink) =>
    first.some(
      ({ kind, address }) =>
        address === link.address || (kind === link.kind && identifyingKinds.includes(kind)),
    );
  return [...first, ...second.filter((link) => !has(link))];
}

const isEmpty = (contact: object) => Object.values(contact).every((text) => text === '');

/**
 * What there was before a merge, but for what somebody changed since: added lines stay, removed ones do not come back.
 */
export function listBefore<Item>(
  before: readonly Item[],
  after: readonly Item[],
  now: readonly Item[],
  keyOf: (item: Item) => string = JSON.stringify,
): Item[] {
  const keys = (items: readonly Item[]) => new Set(items.map(keyOf));
  const [left, present] = [keys(after), keys(now)];
  const back = before.filter((item) => !left.has(keyOf(item)) || present.has(keyOf(item)));
  const kept = keys(back);
  return [...back, ...now.filter((item) => !left.has(keyOf(item)) && !kept.has(keyOf(item)))];
}

function unique<Item>(items: readonly Item[]): Item[] {
  const seen = new Set<string>();
  return items.filter((item) => {
    const key = JSON.stringify(item);
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

/** The details of the one who is left, as they were. */
export function detailsBefore(
  before: PersonDetails,
  after: PersonDetails,
  now: PersonDetails,
): Omit<PersonDetails, 'userId'> {
  const back = <Key extends 'portraitId' | 'contact'>(key: Key): PersonDetails[Key] =>
    JSON.stringify(now[key]) === JSON.stringify(after[key]) ? before[key] : now[key];
  return {
    portraitId: back('portraitId'),
    contact: back('contact'),
    profiles: profilesBefore(before.profiles, after.profiles, now.profiles),
    affiliations: listBefore(before.affiliations, after.affiliations, now.affiliations),
    links: oneOfEach(listBefore(before.links, after.links, now.links)),
  };
}

function profilesBefore(
  before: readonly Profile[],
  after: readonly Profile[],
  now: readonly Profile[],
): Profile[] {
  const of = (profiles: readonly Profile[], id: string) => profiles.find(({ editionId }) => editionId === id);
  const ids = new Set([...before, ...now].map(({ editionId }) => editionId));
  return [...ids].sort().flatMap((id): Profile[] => {
    const present = of(now, id);
    const changedSince = JSON.stringify(present) !== JSON.stringify(of(after, id));
    const kept = changedSince ? present : of(before, id);
    return kept ? [kept] : [];
  });
}

/** Somebody may have written down another number since. */
function oneOfEach(links: readonly PersonLink[]): PersonLink[] {
  return links.filter(
    (link, index) =>
      !identifyingKinds.includes(link.kind) || !links.slice(index + 1).some(({ kind }) => kind === link.kind),
  );
}
