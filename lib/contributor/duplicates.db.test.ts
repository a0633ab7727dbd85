import { beforeAll, expect, test } from 'vitest';
import { buildArticle } from '#prisma/seed/builders/article.ts';
import { buildContributor } from '#prisma/seed/builders/contributor.ts';
import { buildEdition } from '#prisma/seed/builders/edition.ts';
import { db } from '../platform/db.ts';
import { NotAllowed } from '../platform/errors.ts';
import { commandLine } from '../staff/actor.ts';
import { listLikelyDuplicates } from './likely-duplicates.ts';
import { tellApart } from './tell-apart.ts';

const ids = new Map<string, string>();

beforeAll(async () => {
  const names: [string, string?][] = [
    ['Fernanda Ostrava'],
    ['Ostrava Fernanda'],
    ['Gao Shuwen'],
    ['高书文'],
    ['Petronella Vane'],
    ['Pеtronella Vane'],
    ['Casimir Dumbleton'],
    ['Casimir Dumbelton'],
    ['Wilhelmina Storm', 'Wil the Storm'],
    ['Wil the Storm'],
    ['Kamal Haddadin', 'Kamaal Haddadin'],
    ['كمال حدادين'],
    ['Zhang Xiaoming'],
    ['Zhong Xiaomeng'],
    ['Someone Else Entirely'],
  ];
  for (const [name, alias] of names) {
    const further = alias ? [{ kind: 'alias' as const, language: 'und', name: alias }] : [];
    ids.set(name, (await buildContributor(db(), { name, names: further })).id);
  }
});

const told = async () =>
  (await listLikelyDuplicates(commandLine))
    .filter(({ one, other }) => [...ids.values()].includes(one.id) && [...ids.values()].includes(other.id))
    .map(({ one, other, reason }) => `${[one.name, other.name].sort().join(' = ')}: ${reason}`)
    .sort();

test('tells of everyone who may be one, and why, and of nobody else', async () => {
  expect(await told()).toEqual(
    [
      'Fernanda Ostrava = Ostrava Fernanda: order',
      'Gao Shuwen = 高书文: script',
      'Petronella Vane = Pеtronella Vane: disguise',
      'Casimir Dumbelton = Casimir Dumbleton: spelling',
      'Wil the Storm = Wilhelmina Storm: same',
      'Kamal Haddadin = كمال حدادين: script',
    ].sort(),
  );
});

test('who is told apart is not named again', async () => {
  const [oneId, otherId] = [ids.get('Gao Shuwen') ?? '', ids.get('高书文') ?? ''];
  await tellApart(commandLine, { oneId: otherId, otherId: oneId });
  await tellApart(commandLine, { oneId, otherId });
  expect((await told()).some((line) => line.includes('高书文'))).toBe(false);
});

test('is for the byline desk', async () => {
  await expect(listLikelyDuplicates({ ...commandLine, roles: ['editor'] })).rejects.toThrow(NotAllowed);
});

test('counts credits as they are now, not once for each revision', async () => {
  const edition = await buildEdition(db(), { code: 'twice', name: 'Twice' });
  const contributorId = ids.get('Casimir Dumbleton') ?? '';
  const revision = { credits: [{ role: 'writer' as const, contributorId }] };
  await buildArticle(db(), { editionId: edition.id, revisions: [revision, revision, revision] });
  const people = (await listLikelyDuplicates(commandLine)).flatMap(({ one, other }) => [one, other]);
  expect(people.find(({ id }) => id === contributorId)?.credits).toBe(1);
});
