import sharp from 'sharp';
import { expect, test, vi } from 'vitest';
import { buildUser } from '#prisma/seed/builders/user.ts';
import { db } from '../platform/db.ts';
import { newId } from '../platform/ids.ts';
import { deleteStored, openStored } from '../platform/storage.ts';
import { addPhoto } from './add-photo.ts';
import { completeNextPhoto, countIncompletePhotos } from './complete-photo.ts';
import { originalKey, renditionKey, renditionPlan } from './photo.ts';

const phone = { mediaType: 'image/avif', width: 720 } as const;

/** A photo as an earlier version left it: without the file for phones. */
async function olderPhoto(): Promise<string> {
  const { id, name } = await buildUser(db(), { roles: ['editor'] });
  const actor = { id, name, roles: ['editor'], language: 'en' } as const;
  const bytes = await sharp({ create: { width: 1200, height: 800, channels: 3, background: '#336699' } })
    .withExif({ IFD0: { ImageDescription: newId() } })
    .jpeg()
    .toBuffer();
  const { photo } = await addPhoto(actor, { bytes, name: 'old.jpg' });
  await db().rendition.deleteMany({ where: { photoId: photo.id, ...phone } });
  await deleteStored(renditionKey(photo.id, phone));
  await db().photo.update({ where: { id: photo.id }, data: { renditionPlan: 'an earlier one' } });
  return photo.id;
}

const told = (subjectId: string) => db().event.count({ where: { type: 'photo.completed', subjectId } });

test('a photo from before gets the files that it lacks, once, and its pages are printed anew', async () => {
  const before = newId();
  const id = await olderPhoto();
  const others = await db().rendition.findMany({ where: { photoId: id }, orderBy: { id: 'asc' } });
  expect(await completeNextPhoto(before)).toBe(id);
  expect(await completeNextPhoto(before)).toBeNull();

  const row = await db().rendition.findFirstOrThrow({ where: { photoId: id, ...phone } });
  expect(row).toMatchObject({ height: 480, storageKey: renditionKey(id, phone) });
  expect((await openStored(row.storageKey))?.bytes).toBe(row.bytes);
  expect(
    await db().rendition.findMany({ where: { photoId: id, NOT: phone }, orderBy: { id: 'asc' } }),
  ).toEqual(others);
  expect(await db().photo.findUnique({ where: { id } })).toMatchObject({ renditionPlan });
  expect(await told(id)).toBe(1);
});

test('a photo that lacks nothing is only marked', async () => {
  const before = newId();
  const id = await olderPhoto();
  await completeNextPhoto(before);
  await db().photo.update({ where: { id }, data: { renditionPlan: '' } });
  const count = await countIncompletePhotos();
  expect(await completeNextPhoto(before)).toBe(id);
  expect(await countIncompletePhotos()).toBe(count - 1);
  expect(await told(id)).toBe(1);
});

test('where the original is gone, the others come after it', async () => {
  const said = vi.spyOn(console, 'error').mockImplementation(() => undefined);
  const before = newId();
  const gone = await olderPhoto();
  const next = await olderPhoto();
  await deleteStored(originalKey(gone));
  expect(await completeNextPhoto(before)).toBe(gone);
  expect(said).toHaveBeenCalledWith(expect.stringContaining(gone));
  said.mockRestore();
  expect(await completeNextPhoto(before)).toBe(next);
  expect(await completeNextPhoto(before)).toBeNull();
  expect([await told(gone), await told(next)]).toEqual([0, 1]);
});

test('two nodes make no file twice', async () => {
  const before = newId();
  const ids = [await olderPhoto(), await olderPhoto(), await olderPhoto()];
  const node = async () => {
    for (let last: string | null = before; ; ) {
      last = await completeNextPhoto(last);
      if (last === null) return;
    }
  };
  while ((await db().photo.count({ where: { id: { in: ids }, renditionPlan: { not: renditionPlan } } })) > 0)
    await Promise.all([node(), node()]);
  expect(await Promise.all(ids.map(told))).toEqual([1, 1, 1]);
  expect(await db().rendition.count({ where: { photoId: { in: ids }, ...phone } })).toBe(3);
});
