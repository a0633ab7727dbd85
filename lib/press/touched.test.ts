import { expect, test } from 'vitest';
import { readersNotice, touchedBy } from './touched.ts';

const id = '01a204fa-e040-72ec-9bed-a3338a632dfc';
const other = '01a204fa-e040-72ec-9bed-a3338a632dfd';
const event = (type: string, detail: Record<string, unknown> = {}) => ({
  type,
  subject: type.split('.')[0] ?? '',
  subjectId: id,
  detail,
});

test('a story touches itself, its addresses and its lists', () => {
  const moved = event('article.updated', {
    address: '/en/b',
    formerAddress: '/en/a',
    lists: `section:${id} contributor:${other}`,
    moved: `section:${id}`,
  });
  expect([...touchedBy([moved])]).toEqual([
    `article:${id}`,
    'address:/en/b',
    'address:/en/a',
    `stories-of:section:${id}`,
    `stories-of:contributor:${other}`,
    `number-of:section:${id}`,
  ]);
});

test('a story that comes or goes changes the number of all its lists, one that is edited in its place of none', () => {
  const came = event('article.published', { lists: `section:${id}` });
  expect(touchedBy([came])).toContain(`number-of:section:${id}`);
  const edited = event('article.updated', { lists: `section:${id}`, moved: '' });
  expect([...touchedBy([edited])]).toEqual([`article:${id}`, `stories-of:section:${id}`]);
});

test('a photo touches the lists of those who are named for it and were before', () => {
  const credited = event('photo.edited', { contributors: `${id} ${other}`, agencies: '', editions: other });
  expect([...touchedBy([credited])]).toEqual([
    `photo:${id}`,
    `stories-of:contributor:${id}`,
    `stories-of:contributor:${other}`,
    `stories-of:edition:${other}`,
  ]);
  expect([...touchedBy([event('article.linked', { groupId: other, editionId: other })])]).toEqual([
    `article:${id}`,
    `stories-of:edition:${other}`,
  ]);
});

test('whose credits went to another, or came from one, changes with every list of theirs', () => {
  for (const type of ['contributor.merged', 'contributor.split', 'contributor.undone'])
    expect([...touchedBy([event(type)])]).toEqual([`contributor:${id}`, `stories-of:contributor:${id}`]);
});

test('a save touches nothing that readers see', () => {
  expect(touchedBy([event('article.saved'), event('user.signed_in')]).size).toBe(0);
  expect(readersNotice).not.toContain('article.saved');
  expect(readersNotice).toContain('article.withdrawn');
});

test('what nobody knows, and what does not say its lists, may have changed anything', () => {
  expect([...touchedBy([event('planet.moved')])]).toEqual(['everything']);
  expect([...touchedBy([event('article.published', { address: '/en/a' })])]).toEqual(['everything']);
});
