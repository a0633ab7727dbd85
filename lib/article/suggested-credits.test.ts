import { expect, test } from 'vitest';
import { suggestCredits, type Work } from './suggested-credits.ts';

const id = (last: number) => `00000000-0000-7000-8000-00000000000${last}`;
const work = (last: number, did: string[], isEditor = false): Work => ({
  contributorId: id(last),
  name: `P${last}`,
  isEditor,
  did,
});
const told = (work: Work[], credits: Parameters<typeof suggestCredits>[1] = []) =>
  suggestCredits(work, credits).map(({ name, role, position, because }) => [name, role, position, because]);

test('who wrote, who translated, who let it out and who edited', () => {
  expect(
    told([
      work(1, ['created', 'saved']),
      work(2, ['saved'], true),
      work(3, ['saved', 'published'], true),
      work(4, ['translated', 'saved']),
      work(5, ['saved']),
    ]),
  ).toEqual([
    ['P1', 'writer', 'top', 'wrote'],
    ['P5', 'writer', 'top', 'wrote'],
    ['P4', 'translator', 'foot', 'translated'],
    ['P3', 'web_editor', 'foot', 'published'],
    ['P2', 'editor', 'foot', 'edited'],
  ]);
});

test('an editor who began it and wrote it is its writer', () => {
  expect(told([work(1, ['created', 'saved', 'published'], true)])).toEqual([
    ['P1', 'writer', 'top', 'wrote'],
  ]);
});

test('whoever is credited already is not proposed again; a translator may be credited for more', () => {
  const credited = (last: number, role: string) => ({ contributorId: id(last), role });
  expect(told([work(1, ['created', 'saved'])], [credited(1, 'writer')])).toEqual([]);
  expect(told([work(1, ['created', 'saved'])], [credited(1, 'with')])).toEqual([]);
  expect(told([work(1, ['translated'])], [credited(1, 'writer')])).toHaveLength(1);
  expect(told([work(1, ['translated'])], [credited(1, 'translator')])).toEqual([]);
});

test('who only began it, linked it or took it down did no work for print', () => {
  expect(told([work(1, ['created']), work(2, ['linked'], true), work(3, ['withdrawn'], true)])).toEqual([]);
});
