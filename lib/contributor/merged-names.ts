/** What a person is called after another was found to be them. */
import { anyLanguage, type PersonName } from './contributor.ts';
import type { Choices } from './merge-form.ts';
import { listBefore } from './merged-details.ts';

type Person = { name: string; names: readonly PersonName[] };

/**
 * Every name of both. Where both have a printed name in a language, the one not chosen is an alias from now on, as is the
 * usual name that was not chosen: whoever writes it still means this person.
 */
export function mergedNames(
  survivor: Person,
  merged: Person,
  choices: Pick<Choices, 'name' | 'printed'>,
): PersonName[] {
  const [usual, other] = choices.name === 'survivor' ? [survivor, merged] : [merged, survivor];
  const names: PersonName[] = [];
  const add = (name: PersonName) => {
    const known = names.some((before) => before.language === name.language && before.name === name.name);
    if (!known) names.push(name);
  };
  const printed = (person: Person) => person.names.filter(({ kind }) => kind === 'printed');
  const languages = new Set([...printed(survivor), ...printed(merged)].map(({ language }) => language));
  for (const language of languages) {
    const own = printed(survivor).find((name) => name.language === language);
    const brought = printed(merged).find((name) => name.language === language);
    const chosen = choices.printed[language] === 'merged' ? (brought ?? own) : (own ?? brought);
    if (chosen) add(chosen);
    for (const left of [own, brought]) if (left && left !== chosen) add({ ...left, kind: 'alias' });
  }
  for (const person of [survivor, merged])
    for (const name of person.names) if (name.kind !== 'printed') add(name);
  if (other.name !== usual.name) add({ kind: 'alias', language: anyLanguage, name: other.name });
  return names;
}

/** What was there before a merge, but for what somebody changed since. */
export function namesBefore(
  before: readonly PersonName[],
  after: readonly PersonName[],
  now: readonly PersonName[],
): PersonName[] {
  return listBefore(before, after, now, ({ kind, language, name }) => JSON.stringify([kind, language, name]));
}
