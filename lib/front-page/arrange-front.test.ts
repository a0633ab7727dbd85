import { describe, expect, test } from 'vitest';
import { seededRandom } from '#prisma/seed/random.ts';
import { arrangeFront, type Candidate, nextEnd } from './arrange-front.ts';
import { automaticContainers, type Container, type Fill, fillKey, type Placement } from './front.ts';
import { layoutNames, layoutTable } from './layouts.ts';

const now = new Date('2026-11-24T12:00:00Z');
const past = '2026-11-24T11:00:00Z';
const future = '2026-11-24T13:00:00Z';

type Story = { id: string; section: string; hasPhoto: boolean; live: boolean };

function stories(count: number, more: (index: number) => Partial<Story> = () => ({})): Story[] {
  return Array.from({ length: count }, (_, index) => ({
    id: `s${index}`,
    section: 'world',
    hasPhoto: false,
    live: true,
    ...more(index),
  }));
}

/** As the database answers: live stories only. */
function known(all: readonly Story[]) {
  const live = all.filter((story) => story.live);
  const of = (fill: Fill): Candidate[] => {
    if (fill.from === 'nothing') return [];
    const some = fill.from === 'edition' ? live : live.filter(({ section }) => section === fill.id);
    return some.filter(({ hasPhoto }) => hasPhoto || !fill.photoOnly);
  };
  return { isLive: (id: string) => live.some((story) => story.id === id), newest: of, now };
}

const edition: Fill = { from: 'edition', photoOnly: false };

function placed(position: number, articleId: string, more: Partial<Placement> = {}): Placement {
  return { position, articleId, until: null, headline: '', kicker: '', hidePhoto: false, ...more };
}

function container(more: Partial<Container> = {}): Container {
  return { key: 'row', layout: 'row', title: '', size: 3, fill: edition, placements: [], ...more };
}

const shown = (containers: readonly Container[], all: readonly Story[]) =>
  arrangeFront(containers, known(all)).map(({ cells }) => cells.map((cell) => cell.shown));

describe('the front that arranges itself', () => {
  test('nothing to print', () => {
    expect(
      shown(automaticContainers(['world']), [])
        .flat()
        .filter(Boolean),
    ).toEqual([]);
  });

  test('the newest story with a photo leads, and the next one opens the seconds', () => {
    const all = stories(10, (index) => ({ hasPhoto: index >= 2 }));
    expect(shown(automaticContainers(['world']), all)[0]?.slice(0, 5)).toEqual([
      's2',
      's3',
      's0',
      's1',
      's4',
    ]);
  });

  test('a photo further down does not lead', () => {
    const all = stories(30, (index) => ({ hasPhoto: index === 20 }));
    expect(shown(automaticContainers([]), all)[0]?.[0]).toBe('s0');
  });

  test('each section has a block of its own that begins with its newest photo', () => {
    const all = stories(60, (index) => ({ section: index % 2 ? 'world' : 'city', hasPhoto: index === 23 }));
    const [, , world, city] = shown(automaticContainers(['world', 'city']), all);
    expect(world?.[0]).toBe('s23');
    expect(city).toHaveLength(5);
    expect(city?.every((id) => Number(id?.slice(1)) % 2 === 0)).toBe(true);
  });
});

describe('stories placed by hand', () => {
  test('keep their place, and the rule fills the others without them', () => {
    expect(shown([container({ placements: [placed(1, 's0')] })], stories(4))).toEqual([['s1', 's0', 's2']]);
  });

  test('are kept from rules of containers above them', () => {
    const top = container({ key: 'top' });
    const below = container({ key: 'below', placements: [placed(0, 's0')] });
    expect(shown([top, below], stories(8))).toEqual([
      ['s1', 's2', 's3'],
      ['s0', 's4', 's5'],
    ]);
  });

  test('a pin that has ended leaves its place to the rule', () => {
    const all = stories(6);
    const pinned = (until: string) => [container({ placements: [placed(0, 's5', { until })] })];
    expect(shown(pinned(past), all)).toEqual([['s0', 's1', 's2']]);
    expect(shown(pinned(future), all)).toEqual([['s5', 's0', 's1']]);
    expect(shown(pinned(now.toISOString()), all)).toEqual([['s0', 's1', 's2']]);
  });

  test('a withdrawn story drops out by itself, and its place is still remembered', () => {
    const all = stories(6, (index) => ({ live: index !== 5 }));
    const [arranged] = arrangeFront([container({ placements: [placed(0, 's5')] })], known(all));
    expect(arranged?.cells[0]).toMatchObject({ shown: 's0', byHand: false, placement: { articleId: 's5' } });
  });

  test('without a rule a place stays empty', () => {
    const alone = container({ fill: { from: 'nothing' }, placements: [placed(1, 's0')] });
    expect(shown([alone], stories(4))).toEqual([[null, 's0', null]]);
  });

  test('a rule can take stories with a photo only', () => {
    const fill: Fill = { from: 'edition', photoOnly: true };
    const all = stories(9, (index) => ({ hasPhoto: index % 3 === 2 }));
    expect(shown([container({ fill })], all)).toEqual([['s2', 's5', 's8']]);
  });
});

test('the next pin to end', () => {
  const later = '2026-11-25T00:00:00Z';
  const placements = [
    placed(0, 'a', { until: past }),
    placed(1, 'b', { until: later }),
    placed(2, 'c', { until: future }),
  ];
  expect(nextEnd([container({ placements })], now)).toEqual(new Date(future));
  expect(nextEnd([container({ placements: [placed(0, 'a', { until: past })] })], now)).toBeNull();
  expect(nextEnd([container()], now)).toBeNull();
});

test('equal rules have one name, others have not', () => {
  const fills: Fill[] = [
    { from: 'nothing' },
    edition,
    { from: 'edition', photoOnly: true },
    { from: 'section', id: 'a', photoOnly: false },
    { from: 'topic', id: 'a', photoOnly: false },
    { from: 'section', id: 'a', photoOnly: true },
  ];
  expect(new Set(fills.map(fillKey)).size).toBe(fills.length);
  expect(fillKey({ from: 'edition', photoOnly: false })).toBe(fillKey(edition));
});

test('whatever editors do: no story stands twice, none that is withdrawn stands at all, none is invented', () => {
  for (let round = 0; round < 600; round += 1) {
    const chance = seededRandom(`front ${round}`);
    const all = stories(chance.whole(0, 40), () => ({
      section: chance.whole(0, 1) ? 'world' : 'city',
      hasPhoto: chance.whole(0, 2) > 0,
      live: chance.whole(0, 3) > 0,
    }));
    const containers = Array.from({ length: chance.whole(0, 6) }, (_, index): Container => {
      const layout = layoutNames[chance.whole(0, layoutNames.length - 1)] ?? 'row';
      const size = chance.whole(layoutTable[layout].fewest, layoutTable[layout].most);
      const fills: Fill[] = [
        { from: 'nothing' },
        edition,
        { from: 'section', id: 'city', photoOnly: chance.whole(0, 1) === 1 },
      ];
      // Stories twice, unknown ones and pins that have ended among them: a stored front is not trusted either.
      const placements = Array.from({ length: size }, (_, position) => position)
        .filter(() => chance.whole(0, 2) === 0)
        .map((position) =>
          placed(position, `s${chance.whole(0, 45)}`, {
            until: chance.whole(0, 2) === 0 ? (chance.whole(0, 1) ? past : future) : null,
          }),
        );
      return {
        key: `c${index}`,
        layout,
        title: '',
        size,
        fill: fills[chance.whole(0, 2)] ?? edition,
        placements,
      };
    });
    const arranged = arrangeFront(containers, known(all));
    const cells = arranged.flatMap((one) => one.cells);
    const ids = cells.flatMap((cell) => cell.shown ?? []);
    expect(new Set(ids).size, `round ${round}`).toBe(ids.length);
    expect(ids.filter((id) => !all.find((story) => story.id === id)?.live)).toEqual([]);
    for (const { byHand, shown: id, placement } of cells) {
      if (byHand) expect(id).toBe(placement?.articleId);
      if (byHand) expect(placement?.until).not.toBe(past);
    }
    expect(arranged.map((one) => one.cells.length)).toEqual(containers.map(({ size }) => size));
  }
});
