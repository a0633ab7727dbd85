import { expect, test } from 'vitest';
import { arrangeFront, type Candidate, shortSections } from './arrange-front.ts';

function stories(count: number, more: (index: number) => Partial<Candidate> = () => ({})): Candidate[] {
  return Array.from({ length: count }, (_, index) => ({
    id: `s${index}`,
    sectionId: 'world',
    hasPhoto: false,
    ...more(index),
  }));
}

test('nothing to print', () => {
  expect(arrangeFront([], ['world'])).toEqual({
    lead: null,
    seconds: [],
    thirds: [],
    briefs: [],
    blocks: [],
  });
});

test('one story leads', () => {
  expect(arrangeFront(stories(1), ['world']).lead).toBe('s0');
});

test('the newest story with a photo leads, and the next one opens the seconds', () => {
  const plan = arrangeFront(
    stories(10, (index) => ({ hasPhoto: index >= 2 })),
    ['world'],
  );
  expect(plan.lead).toBe('s2');
  expect(plan.seconds).toEqual(['s3', 's0', 's1']);
});

test('a photo further down does not lead', () => {
  expect(
    arrangeFront(
      stories(30, (index) => ({ hasPhoto: index === 20 })),
      [],
    ).lead,
  ).toBe('s0');
});

test('no story stands twice, and older stories fill a quiet section', () => {
  const newest = stories(40, (index) => ({ sectionId: index % 2 ? 'world' : 'city' }));
  const plan = arrangeFront(
    newest,
    ['world', 'sport', 'city', 'arts'],
    new Map([['sport', stories(3, (index) => ({ id: `old${index}`, sectionId: 'sport' }))]]),
  );
  const placed = [
    plan.lead,
    ...plan.seconds,
    ...plan.thirds,
    ...plan.briefs,
    ...plan.blocks.flatMap((b) => b.ids),
  ];
  expect(new Set(placed).size).toBe(placed.length);
  expect(plan.blocks.map(({ sectionId, ids }) => [sectionId, ids.length])).toEqual([
    ['world', 5],
    ['sport', 3],
    ['city', 5],
  ]);
});

test('sections that the newest stories leave short', () => {
  const newest = stories(40, (index) => ({ sectionId: index < 5 ? 'city' : 'world' }));
  expect(shortSections(newest, ['world', 'city', 'sport'])).toEqual(['city', 'sport']);
});
