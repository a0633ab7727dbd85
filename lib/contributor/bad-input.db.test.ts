/** Names as nobody should have them, and what the newsroom answers. */
import { expect, test } from 'vitest';
import { db } from '../platform/db.ts';
import { newId } from '../platform/ids.ts';
import { commandLine } from '../staff/actor.ts';
import { createContributorSchema } from './contributor-form.ts';
import { createContributor } from './create-contributor.ts';
import { editContributor } from './edit-contributor.ts';
import { matchNames } from './match-names.ts';
import { mergeContributors } from './merge-contributors.ts';
import { survivorsChoices } from './merge-form.ts';
import { findContributors, getContributor, similarContributors } from './queries.ts';

const person = (name: string, aliases: string[] = []) =>
  createContributor(
    commandLine,
    createContributorSchema.parse({
      name,
      names: aliases.map((alias) => ({ kind: 'alias', language: 'und', name: alias })),
    }),
  );
const mark = () =>
  newId()
    .slice(-8)
    .replace(/\d/g, (digit) => 'ghijklmnop'[Number(digit)] ?? '');

const found = async (text: string) => (await findContributors(commandLine, text, 50)).map(({ id }) => id);

test.each([
  ['of one letter', 'Q'],
  ['of one character', '魑'],
  ['of three hundred letters', `Long ${'x'.repeat(295)}`],
  ['with markup', '<img src=x onerror=alert(1)> & "Sons"'],
  ['with emoji', 'Anna 🙂👩‍👩‍👧 Sea'],
  ['that search might take for its own signs', `%_\\' | & ! :* (O'Neill)`],
])('a name %s is kept as it is, found, and has an address', async (_, name) => {
  const { id, slug } = await person(name);
  expect((await getContributor(commandLine, id)).name).toBe(name);
  expect(slug).toMatch(/[\p{L}\p{N}]/u);
  expect(slug).not.toMatch(/[<>&"'% ]/);
  expect(await found(name)).toContain(id);
  // Who comes second is warned.
  expect((await similarContributors(commandLine, name)).map((like) => like.id)).toContain(id);
});

test('a name that only looks like somebody’s is warned of', async () => {
  const name = `Omapeco ${mark()}`;
  const { id } = await person(name);
  const disguised = name.replace('O', '\u041e').replace('a', '\u0430').replace('e', '\u0435');
  expect(disguised).not.toBe(name);
  expect(await similarContributors(commandLine, disguised)).toMatchObject([{ id, reason: 'disguise' }]);
});

test('two who have each other’s names as aliases stay two, and are both proposed', async () => {
  const [a, b] = [`Ringo ${mark()}`, `Rondo ${mark()}`];
  const [one, two] = [await person(a, [b]), await person(b, [a])];
  for (const name of [a, b]) {
    expect((await found(name)).toSorted()).toEqual([one.id, two.id].toSorted());
    const matched = await matchNames(db(), [name]);
    expect(JSON.stringify([...matched])).toContain(one.id);
    expect(JSON.stringify([...matched])).toContain(two.id);
  }
  // Somebody's own name is an alias of theirs in no circle either.
  const { seen, names } = await getContributor(commandLine, one.id);
  await editContributor(commandLine, {
    id: one.id,
    seen,
    name: a,
    title: '',
    biography: '',
    names: [...names, { kind: 'alias', language: 'und', name: a }],
  });
  expect((await found(a)).filter((id) => id === one.id)).toHaveLength(1);
  const state = async (id: string) => (await getContributor(commandLine, id)).seen;
  await mergeContributors(commandLine, {
    survivorId: one.id,
    mergedId: two.id,
    survivorSeen: await state(one.id),
    mergedSeen: await state(two.id),
    choices: survivorsChoices,
  });
  expect(await found(b)).toEqual([one.id]);
  expect(await db().contributorName.count({ where: { contributorId: one.id, name: b } })).toBe(1);
});
