import { strToU8, zipSync } from 'fflate';
import sharp from 'sharp';
import { expect, test } from 'vitest';
import { buildEdition } from '#prisma/seed/builders/edition.ts';
import { buildUser } from '#prisma/seed/builders/user.ts';
import { originalKey } from '../photo/photo.ts';
import { db } from '../platform/db.ts';
import { newId } from '../platform/ids.ts';
import { openStored } from '../platform/storage.ts';
import type { Actor } from '../staff/actor.ts';
import { importArticle } from './import-article.ts';
import { importArticleSchema } from './import-form.ts';

async function reporter(): Promise<Actor> {
  const { id, name } = await buildUser(db(), { roles: ['reporter'] });
  return { id, name, roles: ['reporter'], language: 'en' };
}

const editionCode = () =>
  newId()
    .slice(-8)
    .replace(/[0-9]/g, (digit) => 'ghijklmnop'.charAt(Number(digit)));

const names =
  'xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" xmlns:draw="urn:oasis:names:tc:opendocument:xmlns:drawing:1.0" xmlns:xlink="http://www.w3.org/1999/xlink" xmlns:svg="urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0"';

/** A document whose one picture no other test has. */
async function document(headline: string) {
  const picture = await sharp({ create: { width: 900, height: 600, channels: 3, background: '#336699' } })
    .withExif({ IFD0: { ImageDescription: newId() } })
    .jpeg()
    .toBuffer();
  const image = (name: string) =>
    `<text:p><draw:frame><draw:image xlink:href="Pictures/${name}"/><svg:desc>A quay at dawn</svg:desc></draw:frame></text:p>`;
  const text = `<text:p text:style-name="Title">${headline}</text:p><text:p>The ferries of the southern islands resumed on Monday after three days of storm, the port said.</text:p>${image('a.jpg')}<text:p text:style-name="Caption">The quay on Monday.</text:p><text:p>More boats sail now than sailed before the storm came in, the port said.</text:p>${image('b.emf')}`;
  return zipSync({
    mimetype: strToU8('application/vnd.oasis.opendocument.text'),
    'content.xml': strToU8(
      `<office:document-content ${names}><office:body><office:text>${text}</office:text></office:body></office:document-content>`,
    ),
    'Pictures/a.jpg': picture,
    'Pictures/b.emf': strToU8('no picture that a browser shows'),
  });
}

const inputOf = (bytes: Uint8Array, editionId: string) =>
  importArticleSchema.parse({
    editionId,
    content: Buffer.from(bytes).toString('base64'),
    fileName: 'ferries.odt',
  });

test('a document becomes a draft with its pictures, and says which it could not take', async () => {
  const edition = await buildEdition(db(), { code: editionCode() });
  const imported = await importArticle(
    await reporter(),
    inputOf(await document('Ferries resume'), edition.id),
  );
  expect(imported.warnings.map(({ code }) => code)).toEqual(['pictures-refused']);
  const { latestRevision } = await db().article.findUniqueOrThrow({
    where: { id: imported.articleId },
    select: { latestRevision: { select: { body: true, photoUses: { orderBy: { caption: 'desc' } } } } },
  });
  const uses = latestRevision?.photoUses ?? [];
  expect(uses.map(({ caption, altText }) => [caption, altText])).toEqual([
    ['The quay on Monday.', 'A quay at dawn'],
    ['', 'A quay at dawn'],
  ]);
  expect(latestRevision?.body).toMatchObject({
    content: [{ type: 'paragraph' }, { type: 'photo' }, { type: 'paragraph' }, { type: 'photo' }],
  });
  const photoId = uses[0]?.photoId ?? '';
  expect(await db().photo.findUnique({ where: { id: photoId } })).toMatchObject({
    altText: 'A quay at dawn',
  });
  expect(await openStored(originalKey(photoId))).not.toBeNull();
  expect(uses[1]?.photoId).toBeNull();
});

test('the same picture is taken once', async () => {
  const edition = await buildEdition(db(), { code: editionCode() });
  const actor = await reporter();
  const bytes = await document('Ferries resume again');
  const before = await db().photo.count();
  await importArticle(actor, inputOf(bytes, edition.id));
  await importArticle(actor, inputOf(bytes, edition.id));
  expect(await db().photo.count()).toBe(before + 1);
});
