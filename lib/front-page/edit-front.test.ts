import { describe, expect, test } from 'vitest';
import { seededRandom } from '#prisma/seed/random.ts';
import {
  addContainer,
  changeContainer,
  changePlacement,
  moveContainer,
  moveStory,
  placeStory,
  removeContainer,
  removeStory,
  spotsOf,
} from './edit-front.ts';
import type { Container, Containers } from './front.ts';
import { containersSchema } from './front-form.ts';

/** `['a', null, 'b']`: what was placed in each cell. */
function row(key: string, cells: (string | null)[]): Container {
  return {
    key,
    layout: 'row',
    title: '',
    size: cells.length,
    fill: { from: 'edition', photoOnly: false },
    placements: cells.flatMap((articleId, position) =>
      articleId === null
        ? []
        : [{ position, articleId, until: null, headline: '', kicker: '', hidePhoto: false }],
    ),
  };
}

const cells = (containers: Containers) =>
  containers.map(({ size, placements }) =>
    Array.from(
      { length: size },
      (_, position) => placements.find((one) => one.position === position)?.articleId ?? null,
    ),
  );

describe('placing a story', () => {
  test('in an empty cell', () => {
    const { containers, pushedOff } = placeStory([row('x', [null, 'a', null])], 'b', {
      key: 'x',
      position: 2,
    });
    expect(cells(containers)).toEqual([[null, 'a', 'b']]);
    expect(pushedOff).toBeNull();
  });

  test('pushes those below down to the first free cell, and no further', () => {
    const { containers } = placeStory([row('x', ['a', 'b', null, 'c'])], 'n', { key: 'x', position: 0 });
    expect(cells(containers)).toEqual([['n', 'a', 'b', 'c']]);
  });

  test('pushes the last one off a full container, and says so', () => {
    const { containers, pushedOff } = placeStory([row('x', ['a', 'b', 'c'])], 'n', { key: 'x', position: 1 });
    expect(cells(containers)).toEqual([['a', 'n', 'b']]);
    expect(pushedOff).toBe('c');
  });

  test('within a container the others close up', () => {
    const place = (position: number, id: string) =>
      cells(placeStory([row('x', ['a', 'b', 'c', 'd'])], id, { key: 'x', position }).containers)[0];
    expect(place(2, 'a')).toEqual(['b', 'c', 'a', 'd']);
    expect(place(0, 'd')).toEqual(['d', 'a', 'b', 'c']);
    expect(place(1, 'b')).toEqual(['a', 'b', 'c', 'd']);
  });

  test('from another container, with its words and its pin', () => {
    const before = changePlacement([row('x', ['a', null]), row('y', ['b', 'c'])], 'a', {
      headline: 'Shorter',
      until: '2030-01-01T00:00:00Z',
    });
    const { containers, pushedOff } = placeStory(before, 'a', { key: 'y', position: 1 });
    expect(cells(containers)).toEqual([
      [null, null],
      ['b', 'a'],
    ]);
    expect(pushedOff).toBe('c');
    expect(containers[1]?.placements[1]).toMatchObject({
      headline: 'Shorter',
      until: '2030-01-01T00:00:00Z',
    });
  });

  test('where there is no such cell nothing happens', () => {
    const before = [row('x', ['a', null])];
    expect(placeStory(before, 'b', { key: 'x', position: 2 }).containers).toBe(before);
    expect(placeStory(before, 'b', { key: 'y', position: 0 }).containers).toBe(before);
  });
});

test('a step up or down goes on into the next container', () => {
  const before = [row('x', ['a', 'b']), row('y', [null, 'c'])];
  expect(cells(moveStory(before, 'a', 1))).toEqual([
    ['b', 'a'],
    [null, 'c'],
  ]);
  expect(cells(moveStory(before, 'b', 1))).toEqual([
    ['a', null],
    ['b', 'c'],
  ]);
  expect(moveStory(before, 'a', -1)).toBe(before);
  expect(moveStory(before, 'c', 1)).toBe(before);
});

test('containers come, go, change places and shapes', () => {
  const before = [row('x', ['a', 'b']), row('y', [null, 'c'])];
  const added = addContainer(before, { key: 'z', layout: 'briefs', fill: { from: 'nothing' } }, 'x');
  expect(added.map(({ key, size }) => [key, size])).toEqual([
    ['x', 2],
    ['z', 6],
    ['y', 2],
  ]);
  expect(addContainer(before, { key: 'z', layout: 'briefs', fill: { from: 'nothing' } }, null)[0]?.key).toBe(
    'z',
  );
  expect(moveContainer(added, 'y', 0).map(({ key }) => key)).toEqual(['y', 'x', 'z']);
  expect(moveContainer(added, 'y', 3)).toBe(added);
  expect(removeContainer(added, 'z').map(({ key }) => key)).toEqual(['x', 'y']);
  expect(cells(removeStory(before, 'c'))[1]).toEqual([null, null]);
});

test('a smaller container lets stories go and tells how many', () => {
  const { containers, leaving } = changeContainer([row('x', ['a', 'b', 'c', 'd'])], 'x', { size: 2 });
  expect(cells(containers)).toEqual([['a', 'b']]);
  expect(leaving).toBe(2);
});

test('another layout keeps its stories where it can', () => {
  const list = { ...row('x', ['a', null, null, null, null, null, 'b']), layout: 'list' as const };
  const wide = changeContainer([list], 'x', { layout: 'section-block' });
  expect(wide.leaving).toBe(0);
  expect(wide.containers[0]?.size).toBe(7);
  const narrow = changeContainer([list], 'x', { layout: 'row' });
  expect(narrow.leaving).toBe(1);
  expect(narrow.containers[0]?.size).toBe(4);
});

test('whatever one does to a front, it can be saved', () => {
  const id = (number: number) => `00000000-0000-7000-8000-${String(number).padStart(12, '0')}`;
  for (let round = 0; round < 200; round += 1) {
    const chance = seededRandom(`edit ${round}`);
    let containers: Containers = [row('x', [null, null, null]), row('y', [null, null])];
    for (let step = 0; step < 25; step += 1) {
      const story = id(chance.whole(1, 9));
      const spots = spotsOf(containers);
      const spot = spots[chance.whole(0, Math.max(0, spots.length - 1))];
      const key = containers[chance.whole(0, Math.max(0, containers.length - 1))]?.key ?? '';
      const steps: (() => Containers)[] = [
        () => (spot ? placeStory(containers, story, spot).containers : containers),
        () => (spot ? placeStory(containers, story, spot).containers : containers),
        () => moveStory(containers, story, chance.whole(0, 1) ? 1 : -1),
        () => removeStory(containers, story),
        () => changeContainer(containers, key, { size: chance.whole(0, 14) }).containers,
        () =>
          changeContainer(containers, key, { layout: chance.whole(0, 1) ? 'row' : 'lead-and-briefs' })
            .containers,
        () => moveContainer(containers, key, chance.whole(0, 3)),
        () => addContainer(containers, { key: `k${step}`, layout: 'list', fill: { from: 'nothing' } }, key),
        () => (containers.length > 1 ? removeContainer(containers, key) : containers),
      ];
      containers = steps[chance.whole(0, steps.length - 1)]?.() ?? containers;
      expect(containersSchema.safeParse(containers).error, `round ${round}, step ${step}`).toBeUndefined();
    }
  }
});
