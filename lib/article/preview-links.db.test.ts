/** Links to a story for somebody without an account. */
import { beforeEach, expect, test } from 'vitest';
import { buildArticle } from '#prisma/seed/builders/article.ts';
import { buildEdition } from '#prisma/seed/builders/edition.ts';
import { buildPhoto } from '#prisma/seed/builders/photo.ts';
import { paragraph } from '../body/blocks/paragraph.ts';
import { db } from '../platform/db.ts';
import { NotAllowed, NotFound } from '../platform/errors.ts';
import { newId } from '../platform/ids.ts';
import { type Actor, commandLine } from '../staff/actor.ts';
import {
  countOpening,
  listPreviewLinks,
  openPreviewLink,
  previewShowsPhoto,
  revokePreview,
  sharePreview,
} from './preview-links.ts';
import { getArticleForEditing } from './queries.ts';
import { saveArticle } from './save-article.ts';

const editor: Actor = { ...commandLine, roles: ['editor'] };
let editionId: string;
let articleId: string;
let photoId: string;

const letters = () =>
  newId()
    .slice(-8)
    .replace(/[0-9]/g, (digit) => 'ghijklmnop'.charAt(Number(digit)));

beforeEach(async () => {
  editionId = (await buildEdition(db(), { code: letters() })).id;
  photoId = (await buildPhoto(db())).id;
  const key = newId();
  const photo = { type: 'photo' as const, attrs: { use: key } };
  const { article } = await buildArticle(db(), {
    editionId,
    revisions: [
      {
        headline: 'Before the tide',
        body: { type: 'doc', content: [paragraph({ type: 'text', text: 'Not out yet.' }), photo] },
        photos: [{ key, photoId }],
      },
    ],
  });
  articleId = article.id;
});

test('a link shows the story as it is when it is opened, and is kept as a hash alone', async () => {
  const { token } = await sharePreview(editor, { articleId, days: 7 });
  expect((await openPreviewLink(token))?.story.headline).toBe('Before the tide');
  const { revision, fields } = await getArticleForEditing(editor, articleId);
  const revisionId = newId();
  const changed = { ...fields, headline: 'After the tide' };
  await saveArticle(editor, {
    articleId,
    editionId,
    baseRevisionId: revision.id,
    revisionId,
    fields: changed,
  });
  const opened = await openPreviewLink(token);
  expect(opened?.story.headline).toBe('After the tide');
  expect([...(opened?.story.photos.values() ?? [])].map(({ ticket }) => ticket)).toEqual([token]);
  const [row] = await db().previewLink.findMany({ where: { articleId } });
  expect(JSON.stringify(row)).not.toContain(token);
  const events = await db().event.findMany({
    where: { subjectId: articleId, type: 'article.preview_shared' },
  });
  expect(events).toHaveLength(1);
  expect(JSON.stringify(events[0]?.detail)).not.toContain(token);
});

test('a link that has ended, was taken back, is damaged or was never made leads nowhere', async () => {
  const { token, linkId } = await sharePreview(editor, { articleId, days: 1 });
  for (const wrong of ['', 'x', token.slice(1), `${token}x`, `${token.slice(0, -1)}!`, newId()])
    expect(await openPreviewLink(wrong)).toBeNull();
  await db()
    .$executeRaw`UPDATE "PreviewLink" SET "createdAt" = now() - interval '2 days', "expiresAt" = now() - interval '1 second' WHERE id = ${linkId}::uuid`;
  expect(await openPreviewLink(token)).toBeNull();
  expect(await listPreviewLinks(editor, articleId)).toEqual([]);
  const second = await sharePreview(editor, { articleId, days: 1 });
  await revokePreview(editor, { articleId, linkId: second.linkId });
  expect(await openPreviewLink(second.token)).toBeNull();
  await expect(revokePreview(editor, { articleId, linkId: second.linkId })).rejects.toThrow(NotFound);
});

test('it opens the pictures of its story and no others', async () => {
  const { token, linkId } = await sharePreview(editor, { articleId, days: 1 });
  const other = (await buildPhoto(db())).id;
  expect(await previewShowsPhoto(token, photoId)).toBe(true);
  expect(await previewShowsPhoto(token, other)).toBe(false);
  await revokePreview(editor, { articleId, linkId });
  expect(await previewShowsPhoto(token, photoId)).toBe(false);
});

test('the newsroom sees who made it and how often it was opened', async () => {
  const { token } = await sharePreview(editor, { articleId, days: 30 });
  await countOpening(token);
  await countOpening(token);
  expect(await listPreviewLinks(editor, articleId)).toMatchObject([{ who: editor.name, opened: 2 }]);
  const desk: Actor = { ...editor, roles: ['photo_editor'] };
  await expect(sharePreview(desk, { articleId, days: 1 })).rejects.toThrow(NotAllowed);
});
