import { expect, test } from 'vitest';
import { someone } from '#e2e/support/writing.ts';
import { record } from '../history/record.ts';
import { db } from '../platform/db.ts';
import { newId } from '../platform/ids.ts';
import { RecentEvents } from './recent-events.ts';

test('what happened since is told once, by what it is about; of the past nothing is', async () => {
  const rui = await someone('editor');
  const recent = new RecentEvents();
  expect(await recent.read()).toBeNull();
  const [story, other] = [newId(), newId()];
  await db().$transaction((tx) => record(tx, rui, 'article.saved', story));
  expect((await recent.read())?.stories).toContain(story);
  await db().$transaction(async (tx) => {
    await record(tx, rui, 'user.edited', rui.id);
    await record(tx, rui, 'comment.added', newId());
    await record(tx, rui, 'agency.merged', newId());
    await record(tx, rui, 'article.published', other);
  });
  const next = await recent.read();
  expect(next).toMatchObject({ people: true, comments: true, names: true });
  expect(next?.stories).toContain(other);
  expect(next?.stories).not.toContain(story);
});

test('an event with an earlier number that is committed later is not missed', async () => {
  const rui = await someone('editor');
  const recent = new RecentEvents();
  await recent.read();
  const [slow, quick] = [newId(), newId()];
  await db().$transaction(async (tx) => {
    await record(tx, rui, 'article.saved', slow);
    await db().$transaction((another) => record(another, rui, 'article.saved', quick));
    const seen = (await recent.read())?.stories;
    expect(seen).toContain(quick);
    expect(seen).not.toContain(slow);
  });
  expect((await recent.read())?.stories).toContain(slow);
});

test('more than one can look at in turn is everything', async () => {
  const rui = await someone('editor');
  const recent = new RecentEvents();
  await recent.read();
  await db().event.createMany({
    data: Array.from({ length: 600 }, () => ({
      type: 'article.saved',
      actorId: rui.id,
      subject: 'article' as const,
      subjectId: newId(),
    })),
  });
  expect(await recent.read()).toBeNull();
});
