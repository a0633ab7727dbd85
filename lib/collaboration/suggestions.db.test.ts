/** Suggestions on the way through the newsroom: told to colleagues, kept, in no revision, and in nobody else's name. */
import { afterEach, expect, test, vi } from 'vitest';
import * as Y from 'yjs';
import { latest, newStory, openNode, Page, someone, until } from '#e2e/support/writing.ts';
import { bodyText } from '../body/body.ts';
import { keepManuscript } from './keep-manuscript.ts';
import { docFrom, openManuscript } from './manuscript-rows.ts';

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
  await until(
    () =>
      hers.refused.includes('foreign') ||
      hers.told.some((told) => told.kind === 'refused' && told.reason === 'foreign'),
  );
  const stored = docFrom((await openManuscript(articleId)).updates);
  expect(stored.getXmlFragment(`body@${articleId}`).toString()).not.toContain('forged');
  log.mockRestore();
});
