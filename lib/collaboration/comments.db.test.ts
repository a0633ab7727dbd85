import { afterEach, describe, expect, test } from 'vitest';
import { type Node, newEdition, newStory, openNode, Page, someone, until } from '#e2e/support/writing.ts';
import { buildArticle } from '#prisma/seed/builders/article.ts';
import { buildContributor } from '#prisma/seed/builders/contributor.ts';
import { publishArticle } from '../article/publish-article.ts';
import { revisionFields } from '../article/revision-rows.ts';
import { withdrawArticle } from '../article/withdraw-article.ts';
import { paragraph } from '../body/blocks/paragraph.ts';
import { db } from '../platform/db.ts';
import { Invalid, NotAllowed, NotFound } from '../platform/errors.ts';
import { newId } from '../platform/ids.ts';
import { type Actor, commandLine } from '../staff/actor.ts';
import { deactivateUser } from '../staff/deactivate-user.ts';
import { roles } from '../staff/roles.ts';
import { beginThread } from './begin-thread.ts';
import { mentionOf } from './comment.ts';
import { countMentions, findMentionable, listMentions, listThreads } from './comment-queries.ts';
import { deleteComment } from './delete-comment.ts';
import { editComment } from './edit-comment.ts';
import { openManuscript } from './manuscript-rows.ts';
import { moveThread } from './move-thread.ts';
import { reopenThread } from './reopen-thread.ts';
import { replyToThread } from './reply-to-thread.ts';
import { resolveThread } from './resolve-thread.ts';
import { seeMentions } from './see-mentions.ts';

const story = { kind: 'story' as const };
const open: { stop?: () => Promise<void>; leave?: () => void }[] = [];

afterEach(async () => {
  for (const thing of open) thing.leave?.();
  for (const thing of open.splice(0)) await thing.stop?.();
});

async function node(): Promise<Node> {
  const opened = await openNode();
  open.push(opened);
  return opened;
}

const eventsOf = async (threadId: string) =>
  (
    await db().event.findMany({
      where: { subject: 'comment', subjectId: threadId },
      orderBy: { sequence: 'asc' },
    })
  ).map(({ type }) => type);

const threadsOf = async (actor: Actor, articleId: string) =>
  (await listThreads(actor, { articleId })).threads;

describe('a thread', () => {
  test('is begun, answered, changed, resolved and open again, each told by the history', async () => {
    const [rui, mo] = [await someone('editor'), await someone('photo_editor')];
    const articleId = await newStory(rui);
    const anchor = { kind: 'text' as const, from: null, to: null, quote: 'The first boat' };
    const { threadId, commentId } = await beginThread(mo, { articleId, anchor, text: 'Which?' });
    await replyToThread(rui, { threadId, text: 'The one at nine.' });
    await editComment(mo, { commentId, text: 'Which one?' });
    await resolveThread(rui, { threadId });
    await resolveThread(rui, { threadId });
    expect(await threadsOf(rui, articleId)).toMatchObject([
      {
        id: threadId,
        anchor,
        resolved: { by: rui.name },
        comments: [
          { author: { id: mo.id }, text: 'Which one?', editedAt: expect.any(Date) },
          { author: { id: rui.id }, text: 'The one at nine.', editedAt: null },
        ],
      },
    ]);
    await reopenThread(mo, { threadId });
    await resolveThread(mo, { threadId });
    await replyToThread(rui, { threadId, text: 'Wait.' });
    expect((await threadsOf(rui, articleId))[0]?.resolved).toBeNull();
    expect(await eventsOf(threadId)).toEqual([
      'comment.added',
      'comment.replied',
      'comment.edited',
      'comment.resolved',
      'comment.reopened',
      'comment.resolved',
      'comment.replied',
    ]);
  });

  test('keeps the place of what was taken back while others answered, and is gone with its last words', async () => {
    const [rui, mo] = [await someone('editor'), await someone('reporter')];
    const articleId = await newStory(rui);
    const { threadId, commentId } = await beginThread(mo, { articleId, anchor: story, text: 'Hm.' });
    const { commentId: answer } = await replyToThread(rui, { threadId, text: 'What?' });
    await deleteComment(mo, { commentId });
    expect((await threadsOf(rui, articleId))[0]?.comments).toMatchObject([
      { text: '', deleted: true },
      { text: 'What?', deleted: false },
    ]);
    await expect(editComment(mo, { commentId, text: 'Again' })).rejects.toBeInstanceOf(NotFound);
    await deleteComment(rui, { commentId: answer });
    expect(await threadsOf(rui, articleId)).toEqual([]);
    expect(await eventsOf(threadId)).toContain('comment.deleted');
    await expect(replyToThread(rui, { threadId, text: 'Too late' })).rejects.toBeInstanceOf(NotFound);
  });

  test('moves once, from where it was, and never becomes about something else', async () => {
    const rui = await someone('editor');
    const articleId = await newStory(rui);
    const place = (from: string) => ({ kind: 'text' as const, from, to: from, quote: 'boat' });
    const { threadId } = await beginThread(rui, { articleId, anchor: place('AQID'), text: 'Hm.' });
    await moveThread(rui, { threadId, was: 'AQID', anchor: place('AQIE') });
    await moveThread(rui, { threadId, was: 'AQID', anchor: place('AQIF') });
    expect((await threadsOf(rui, articleId))[0]?.anchor).toEqual(place('AQIE'));
    expect(await eventsOf(threadId)).toEqual(['comment.added', 'comment.moved']);
    await expect(moveThread(rui, { threadId, was: 'AQIE', anchor: story })).rejects.toBeInstanceOf(Invalid);
  });

  test.each(roles)(
    'is open to a %s on a story in every state, their own words and no others’',
    async (role) => {
      const editor = await someone('editor');
      const person = await someone(role);
      const { articleId, revisionId } = await readyStory(editor);
      const say = () => beginThread(person, { articleId, anchor: story, text: 'Hm.' });
      const others = await beginThread(editor, { articleId, anchor: story, text: 'Mine.' });
      await say();
      await publishArticle(editor, { articleId, revisionId });
      await say();
      await withdrawArticle(editor, { articleId, revisionId });
      const { threadId, commentId } = await say();
      await resolveThread(person, { threadId: others.threadId });
      await editComment(person, { commentId, text: 'Hm!' });
      const refused = [
        () => editComment(person, { commentId: others.commentId, text: 'Not mine' }),
        () => deleteComment(person, { commentId: others.commentId }),
      ];
      for (const attempt of refused) await expect(attempt()).rejects.toBeInstanceOf(NotAllowed);
      await deleteComment(person, { commentId });
      expect(await threadsOf(person, articleId)).toHaveLength(3);
      expect(await eventsOf(threadId)).toEqual(['comment.added', 'comment.edited', 'comment.deleted']);
    },
  );

  test('is closed to who holds nothing', async () => {
    const rui = await someone('editor');
    const nobody = { ...(await someone('editor')), roles: [] };
    const articleId = await newStory(rui);
    const { threadId, commentId } = await beginThread(rui, { articleId, anchor: story, text: 'Hm.' });
    const attempts = [
      () => beginThread(nobody, { articleId, anchor: story, text: 'x' }),
      () => replyToThread(nobody, { threadId, text: 'x' }),
      () => resolveThread(nobody, { threadId }),
      () => reopenThread(nobody, { threadId }),
      () => deleteComment(nobody, { commentId }),
      () => findMentionable(nobody, { articleId, search: '' }),
    ];
    for (const attempt of attempts)
      await expect((async () => attempt())()).rejects.toBeInstanceOf(NotAllowed);
    await expect(listThreads(nobody, { articleId })).rejects.toBeInstanceOf(NotAllowed);
  });
});

describe('mentions', () => {
  test('reach whoever may open the story, once, until they are seen; one’s own name tells nobody', async () => {
    const [rui, mo] = [await someone('editor'), await someone('reporter')];
    const articleId = await newStory(rui);
    const text = `${mentionOf(mo.id)} and ${mentionOf(mo.id)}, says ${mentionOf(rui.id)}`;
    const { threadId, commentId } = await beginThread(rui, { articleId, anchor: story, text });
    expect(await countMentions(mo)).toEqual({ unseen: 1 });
    expect(await countMentions(rui)).toEqual({ unseen: 0 });
    expect(await listMentions(mo)).toMatchObject([
      {
        threadId,
        articleId,
        author: rui.name,
        words: `@${mo.name} and @${mo.name}, says @${rui.name}`,
        seen: false,
      },
    ]);
    expect(await seeMentions(mo, { threadIds: [newId()] })).toEqual({ unseen: 1 });
    expect(await seeMentions(mo, { threadIds: [threadId] })).toEqual({ unseen: 0 });
    await editComment(rui, { commentId, text: `${mentionOf(mo.id)}, again` });
    expect(await countMentions(mo)).toEqual({ unseen: 0 });
    await editComment(rui, { commentId, text: 'Nobody.' });
    expect(await listMentions(mo)).toEqual([]);
  });

  test('of who cannot open the story are refused, and the comment with them', async () => {
    const [rui, gone] = [await someone('editor'), await someone('editor')];
    const admin = await someone('admin');
    await deactivateUser(admin, { id: gone.id });
    const articleId = await newStory(rui);
    for (const { id } of [gone, commandLine, { id: newId() }])
      await expect(
        beginThread(rui, { articleId, anchor: story, text: `${mentionOf(id)}?` }),
      ).rejects.toMatchObject({ problems: [{ field: 'text', code: 'mention-unknown' }] });
    expect(await threadsOf(rui, articleId)).toEqual([]);
    const found = await findMentionable(rui, { articleId, search: 'Person' });
    const ids = found.map(({ id }) => id);
    expect(ids).not.toContain(gone.id);
    expect(ids).not.toContain(commandLine.id);
    expect(ids).not.toContain(rui.id);
  });

  test('are found by the beginning of a name’s parts, and nothing else', async () => {
    const [rui, mo] = [await someone('editor'), await someone('editor')];
    const name = `Zoe Quill${newId().slice(-6)} % Brandt`;
    await db().user.update({ where: { id: mo.id }, data: { name } });
    const articleId = await newStory(rui);
    const names = async (search: string) =>
      (await findMentionable(rui, { articleId, search })).map((found) => found.name);
    expect(await names(name.slice(4, 14).toLowerCase())).toEqual([name]);
    expect(await names('%%')).toEqual([]);
    expect(await names('_oe Quill')).toEqual([]);
  });
});

test('others at the story are told within a second, on another node too', async () => {
  const [rui, mo] = [await someone('editor'), await someone('editor')];
  const articleId = await newStory(rui);
  const [one, two] = [await node(), await node()];
  const pages = await Promise.all(
    [one, two].map((at) => {
      const page = new Page(at, mo, articleId);
      open.push(page);
      return page.ready();
    }),
  );
  const told = (page: Page) => page.told.filter(({ kind }) => kind === 'comments').length;
  await until(() => pages.every((page) => told(page) > 0));
  const before = pages.map(told);
  const { threadId } = await beginThread(rui, { articleId, anchor: story, text: 'Hm.' });
  const took = await until(() => pages.every((page, index) => told(page) > (before[index] ?? 0)), 3000);
  expect(took).toBeLessThan(1000);
  const again = pages.map(told);
  await resolveThread(rui, { threadId });
  await until(() => pages.every((page, index) => told(page) > (again[index] ?? 0)), 3000);
});

test('no word of a comment is in a revision or in the manuscript', async () => {
  const rui = await someone('editor');
  const { articleId, revisionId } = await readyStory(rui);
  const secret = 'Zanzibarbarossa';
  const anchor = { kind: 'text' as const, from: null, to: null, quote: `boat ${secret}` };
  await beginThread(rui, { articleId, anchor, text: `${secret} said so` });
  const { updates } = await openManuscript(articleId);
  const kept = [
    JSON.stringify(await revisionFields(db(), revisionId)),
    ...updates.map((update) => Buffer.from(update).toString('latin1')),
  ].join();
  expect(kept).toContain('Ferries');
  expect(kept).not.toContain(secret);
});

/** A story that is ready to publish. */
async function readyStory(owner: Actor) {
  const { id: editionId, sectionId } = await newEdition();
  const { id: contributorId } = await buildContributor(db(), { slug: newId(), name: 'Mo Jingxi' });
  const { article, revisions } = await buildArticle(db(), {
    editionId,
    createdById: owner.id,
    revisions: [
      {
        headline: 'Ferries resume',
        slug: newId(),
        sectionId,
        body: { type: 'doc', content: [paragraph({ type: 'text', text: 'The first boat left.' })] },
        credits: [{ role: 'writer', contributorId }],
      },
    ],
  });
  return { articleId: article.id, revisionId: revisions[0]?.id ?? '' };
}
