/** Suggestions on the way through the newsroom: told to colleagues, kept, in no revision, and in nobody else's name. */
import { afterEach, describe, expect, test, vi } from 'vitest';
import * as Y from 'yjs';
import { latest, type Node, newStory, openNode, Page, someone, until } from '#e2e/support/writing.ts';
import { bodyText } from '../body/body.ts';
import { holdOwnMarks, sayWhatIsSeen } from './hold-marks.ts';
import { keepManuscript } from './keep-manuscript.ts';
import { docFrom, openManuscript, readSince } from './manuscript-rows.ts';

const open: { stop?: () => Promise<void>; leave?: () => void }[] = [];

afterEach(async () => {
  for (const thing of open) thing.leave?.();
  for (const thing of open.splice(0)) await thing.stop?.();
});

function wordsOf({ text }: Page): Y.XmlText {
  const line = text.body.get(0);
  const words = line instanceof Y.XmlElement ? line.get(0) : null;
  if (!(words instanceof Y.XmlText)) throw new Error('The story has no words.');
  return words;
}

const refusedAs = (page: Page, reason: string) =>
  page.refused.includes(reason) ||
  page.told.some((told) => told.kind === 'refused' && told.reason === reason);

async function twoAtOneStory() {
  const [rui, mo] = [await someone('editor'), await someone('editor')];
  const articleId = await newStory(rui);
  const node = await openNode();
  open.push(node);
  const [his, hers] = [new Page(node, rui, articleId), new Page(node, mo, articleId)];
  open.push(his, hers);
  await Promise.all([his.ready(), hers.ready()]);
  his.type('The boat left.');
  await until(() => hers.words === 'The boat left.');
  const suggestion = { id: 'suggestion1', by: rui.id, at: Date.now() };
  return { rui, mo, articleId, node, his, hers, suggestion };
}

test('a suggestion reaches colleagues and is kept, and is in no revision until it is accepted', async () => {
  const { rui, mo, articleId, node, his, hers, suggestion } = await twoAtOneStory();
  wordsOf(his).insert(4, 'zebra ', { inserted: suggestion });
  await his.saved();
  await until(() => hers.words === 'The zebra boat left.');
  await keepManuscript(rui, { articleId });
  expect(bodyText((await latest(articleId)).fields.body)).toBe('The boat left.');
  const stored = docFrom((await openManuscript(articleId)).updates);
  expect(stored.getXmlFragment(`body@${articleId}`).toString()).toContain('zebra');

  const third = new Page(node, mo, articleId);
  open.push(third);
  await third.ready();
  await until(() => third.told.some((told) => told.kind === 'suggesters' && told.names[rui.id] === rui.name));

  wordsOf(hers).format(4, 6, { inserted: null });
  await hers.saved();
  await keepManuscript(mo, { articleId });
  expect(bodyText((await latest(articleId)).fields.body)).toBe('The zebra boat left.');
});

test('a suggestion in another’s name is refused with a reason, and never stored', async () => {
  const log = vi.spyOn(console, 'error').mockImplementation(() => {});
  const { articleId, hers, suggestion } = await twoAtOneStory();
  hers.socket.configuration.delay = 60_000;
  wordsOf(hers).insert(4, 'forged ', { inserted: suggestion });
  await until(() => refusedAs(hers, 'foreign'));
  const stored = docFrom((await openManuscript(articleId)).updates);
  expect(stored.getXmlFragment(`body@${articleId}`).toString()).not.toContain('forged');
  log.mockRestore();
});

test('letters typed at one node in what is rejected at another at once stay suggested', async () => {
  const { rui, mo, articleId, his, hers, suggestion } = await twoAtOneStory();
  hers.leave();
  const second = await openNode();
  open.push(second);
  const there = await new Page(second, mo, articleId).ready();
  open.push(there);
  holdOwnMarks(his.text, rui.id);
  wordsOf(his).insert(4, 'zebra ', { inserted: suggestion });
  await until(() => there.words === 'The zebra boat left.');
  wordsOf(his).insert(6, 'XY', { inserted: suggestion });
  there.doc.transact(() => {
    sayWhatIsSeen(there.text);
    wordsOf(there).delete(4, 6);
  });
  for (const page of [his, there])
    await until(
      () =>
        JSON.stringify(wordsOf(page).toDelta()) ===
        JSON.stringify([
          { insert: 'The ' },
          { insert: 'XY', attributes: { inserted: suggestion } },
          { insert: 'boat left.' },
        ]),
    );
  await Promise.all([his.saved(), there.saved()]);
  await keepManuscript(rui, { articleId });
  expect(bodyText((await latest(articleId)).fields.body)).toBe('The boat left.');
});

describe('a suggestion that is gone', () => {
  /** He suggests a word, she rejects it, and everyone goes on at another node. */
  async function goneThenElsewhere(move: (old: Node) => Promise<Node>) {
    const { rui, mo, articleId, node, his, hers, suggestion } = await twoAtOneStory();
    wordsOf(his).insert(4, 'zebra ', { inserted: suggestion });
    await until(() => hers.words === 'The zebra boat left.');
    wordsOf(hers).delete(4, 6);
    await hers.saved();
    await until(() => his.words === 'The boat left.');
    for (const page of [his, hers]) page.leave();
    await keepManuscript(rui, { articleId });
    const other = await move(node);
    const [hisNext, hersNext] = [new Page(other, rui, articleId), new Page(other, mo, articleId)];
    open.push(hisNext, hersNext);
    await Promise.all([hisNext.ready(), hersNext.ready()]);
    return { mo, articleId, node: other, his: hisNext, hers: hersNext, suggestion };
  }
  const moves: [string, (old: Node) => Promise<Node>][] = [
    [
      'after the newsroom was started anew',
      async (old) => {
        open.splice(open.indexOf(old), 1);
        await old.stop();
        const again = await openNode();
        open.push(again);
        return again;
      },
    ],
    [
      'at a second node, while the first is as good as dead',
      async () => {
        const second = await openNode();
        open.push(second);
        return second;
      },
    ],
  ];

  test.each(moves)('comes back as what it was, %s', async (_, move) => {
    const { his, hers, suggestion } = await goneThenElsewhere(move);
    wordsOf(hers).insert(4, 'zebra ', { inserted: suggestion });
    await hers.saved();
    await until(() => his.words === 'The zebra boat left.');
    expect(wordsOf(his).toDelta()[1]).toEqual({ insert: 'zebra ', attributes: { inserted: suggestion } });
    expect(hers.told.some(({ kind }) => kind === 'refused')).toBe(false);
  });

  test.each(moves)('is nobody else’s, and no longer than it was, %s', async (_, move) => {
    const log = vi.spyOn(console, 'error').mockImplementation(() => {});
    const { mo, articleId, node, hers, suggestion } = await goneThenElsewhere(move);
    hers.socket.configuration.delay = 60_000;
    wordsOf(hers).insert(4, 'zebras ', { inserted: suggestion });
    await until(() => refusedAs(hers, 'foreign'));
    const third = await new Page(await move(node), mo, articleId).ready();
    open.push(third);
    wordsOf(third).insert(0, 'Mine ', { inserted: { ...suggestion, by: mo.id } });
    await until(() => refusedAs(third, 'foreign'));
    const stored = docFrom((await openManuscript(articleId)).updates).getXmlFragment(`body@${articleId}`);
    expect(stored.toString()).not.toMatch(/zebra|Mine/);
    log.mockRestore();
  });

  test('is told to a node that hears of it only when it is gone', async () => {
    const { rui, articleId, his, hers, suggestion } = await twoAtOneStory();
    const { sequence } = await openManuscript(articleId);
    wordsOf(his).insert(4, 'ox ', { inserted: suggestion });
    await until(() => hers.words === 'The ox boat left.');
    wordsOf(hers).delete(4, 3);
    await hers.saved();
    await keepManuscript(rui, { articleId });
    const since = await readSince(articleId, sequence);
    const letters = new Map(['o', 'x', ' '].map((letter) => [`inserted ${letter}`, 1]));
    expect(since?.suggestions).toEqual([{ id: suggestion.id, by: rui.id, letters }]);
  });
});
