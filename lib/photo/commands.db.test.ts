import { existsSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { buildArticle } from '#prisma/seed/builders/article.ts';
import { buildAgency, buildContributor } from '#prisma/seed/builders/contributor.ts';
import { buildEdition } from '#prisma/seed/builders/edition.ts';
import { buildUser } from '#prisma/seed/builders/user.ts';
import { config } from '../platform/config.ts';
import { db } from '../platform/db.ts';
import { Invalid, NotAllowed, NotFound } from '../platform/errors.ts';
import { newId } from '../platform/ids.ts';
import { openStored } from '../platform/storage.ts';
import type { Actor } from '../staff/actor.ts';
import type { Role } from '../staff/roles.ts';
import { addPhoto } from './add-photo.ts';
import { editPhoto } from './edit-photo.ts';
import { originalKey } from './photo.ts';
import type { EditPhoto } from './photo-form.ts';
import { publishedRendition } from './published.ts';
import { findOriginal, findRendition, getPhoto, listPhotos } from './queries.ts';
import { prepareRenditions } from './renditions.ts';
import { storePreparedPhoto } from './store-photo.ts';

async function someone(...roles: Role[]): Promise<Actor> {
  const { id, name } = await buildUser(db(), { roles });
  return { id, name, roles, language: 'en' };
}

/** One that no other test has taken. */
const editionCode = () =>
  newId()
    .slice(-8)
    .replace(/[0-9]/g, (digit) => 'ghijklmnop'.charAt(Number(digit)));

type Said = { caption?: string; creators?: string[]; credit?: string };

/** A picture that no other is equal to, and says this of itself. */
async function picture({ caption = '', creators = [], credit = '' }: Said = {}): Promise<Buffer> {
  const xmp = `<?xpacket begin=''?><x:xmpmeta xmlns:x='adobe:ns:meta/'><rdf:RDF xmlns:rdf='http://www.w3.org/1999/02/22-rdf-syntax-ns#'>
    <rdf:Description xmlns:dc='http://purl.org/dc/elements/1.1/' xmlns:photoshop='http://ns.adobe.com/photoshop/1.0/'
      photoshop:Credit='${credit}' photoshop:City='Qingyu' photoshop:Headline='${newId()}'
      photoshop:DateCreated='2026-08-06T08:15:00+08:00'>
      <dc:description><rdf:Alt><rdf:li xml:lang='x-default'>${caption}</rdf:li></rdf:Alt></dc:description>
      <dc:creator><rdf:Seq>${creators.map((name) => `<rdf:li>${name}</rdf:li>`).join('')}</rdf:Seq></dc:creator>
    </rdf:Description></rdf:RDF></x:xmpmeta>`;
  return sharp({ create: { width: 1200, height: 800, channels: 3, background: '#336699' } })
    .withXmp(xmp)
    .jpeg()
    .toBuffer();
}

const unused = newId().slice(-12);
const storedFolders = async (): Promise<string[]> => {
  const folder = join(config().storageDir, 'photos');
  return existsSync(folder) ? readdir(folder) : [];
};

describe('adding', () => {
  test('keeps files, sizes and what the file says, and tells the history', async () => {
    const actor = await someone('reporter');
    const bytes = await picture({ caption: 'Egrets over the wetland.' });
    const { photo, existed } = await addPhoto(actor, { bytes, name: '../harbour.jpg' });
    expect(existed).toBe(false);
    expect(photo).toMatchObject({
      width: 1200,
      height: 800,
      bytes: bytes.length,
      mediaType: 'image/jpeg',
      originalName: 'harbour.jpg',
      caption: 'Egrets over the wetland.',
      place: 'Qingyu',
      takenAt: new Date('2026-08-06T00:15:00Z'),
      mayEdit: true,
      usedIn: [],
    });
    expect(photo.renditions.map(({ address }) => address)).toEqual([
      `/photos/${photo.id}/480.webp`,
      `/photos/${photo.id}/960.webp`,
      `/photos/${photo.id}/960.jpg`,
      `/photos/${photo.id}/480.avif`,
      `/photos/${photo.id}/720.avif`,
      `/photos/${photo.id}/960.avif`,
    ]);
    for (const { width, mediaType, bytes: size } of photo.renditions) {
      const file = await findRendition(
        actor,
        photo.id,
        `${width}.${mediaType === 'image/jpeg' ? 'jpg' : mediaType.slice('image/'.length)}`,
      );
      expect((await openStored(file?.storageKey ?? ''))?.bytes).toBe(size);
    }
    expect((await openStored(originalKey(photo.id)))?.bytes).toBe(bytes.length);
    expect(await findOriginal(actor, photo.id)).toMatchObject({ originalName: 'harbour.jpg' });
    expect(await db().event.count({ where: { type: 'photo.added', subjectId: photo.id } })).toBe(1);
  });

  test('credits those whom the newsroom knows, under any of their names, and proposes the others', async () => {
    const alias = `Étienne ${unused}`;
    const person = await buildContributor(db(), { names: [{ kind: 'alias', language: 'en', name: alias }] });
    const agency = await buildAgency(db(), {
      names: [{ kind: 'alias', language: 'en', name: `Wire ${unused}` }],
    });
    const bytes = await picture({
      creators: [`etienne ${unused}`, 'Nobody Known'],
      credit: `Photo/WIRE ${unused}`,
    });
    const { photo, proposed } = await addPhoto(await someone('editor'), { bytes, name: 'a.jpg' });
    expect(photo.credits).toMatchObject([
      { role: 'photographer', contributorId: person.id, agencyId: agency.id, printedAs: null },
    ]);
    expect(proposed).toEqual({ creators: ['Nobody Known'], agency: null });
    expect(await db().contributor.count({ where: { name: 'Nobody Known' } })).toBe(0);
  });

  test('credits the agency alone where nobody is named, and proposes one that is not known', async () => {
    const agency = await buildAgency(db());
    const actor = await someone('editor');
    const alone = await addPhoto(actor, { bytes: await picture({ credit: agency.name }), name: 'a.jpg' });
    expect(alone.photo.credits).toMatchObject([
      { contributorId: null, agencyId: agency.id, agency: agency.name },
    ]);
    const unknown = await addPhoto(actor, {
      bytes: await picture({ credit: 'Photo/Farsight' }),
      name: 'b.jpg',
    });
    expect(unknown.photo.credits).toEqual([]);
    expect(unknown.proposed).toEqual({ creators: [], agency: 'Farsight' });
  });

  test('two people of one name are left for a person to tell apart', async () => {
    const name = `Li Wei ${newId()}`;
    await buildContributor(db(), { name });
    await buildContributor(db(), { name });
    const { photo, proposed } = await addPhoto(await someone('editor'), {
      bytes: await picture({ creators: [name] }),
      name: 'a.jpg',
    });
    expect(photo.credits).toEqual([]);
    expect(proposed.creators).toEqual([name]);
  });

  test('the same file is one photo, however often and however fast it comes', async () => {
    const actor = await someone('editor');
    const bytes = await picture();
    const before = await storedFolders();
    const added = await Promise.all(
      Array.from({ length: 6 }, () => addPhoto(actor, { bytes, name: 'a.jpg' })),
    );
    const again = await addPhoto(actor, { bytes, name: 'other.jpg' });
    expect(new Set([...added, again].map(({ photo }) => photo.id)).size).toBe(1);
    expect(added.filter(({ existed }) => !existed)).toHaveLength(1);
    expect(again).toMatchObject({ existed: true, photo: { originalName: 'a.jpg' } });
    expect(await db().event.count({ where: { subjectId: again.photo.id } })).toBe(1);
    const others = (await storedFolders()).filter((id) => !before.includes(id) && id !== again.photo.id);
    const files = await readdir(join(config().storageDir, 'photos', again.photo.id));
    expect(files.sort()).toEqual([
      '480.avif',
      '480.webp',
      '720.avif',
      '960.avif',
      '960.jpg',
      '960.webp',
      'original',
    ]);
    for (const folder of others) {
      expect(await readdir(join(config().storageDir, 'photos', folder))).toEqual([]);
    }
  });

  test('no file stays when the database refuses', async () => {
    const stranger: Actor = { id: newId(), name: 'Nobody', roles: ['editor'], language: 'en' };
    const before = await storedFolders();
    await expect(addPhoto(stranger, { bytes: await picture(), name: 'a.jpg' })).rejects.toThrow();
    for (const folder of (await storedFolders()).filter((name) => !before.includes(name))) {
      expect(await readdir(join(config().storageDir, 'photos', folder))).toEqual([]);
    }
  });

  test('is for those who may, and for pictures', async () => {
    await expect(
      addPhoto(await someone('byline_admin'), { bytes: await picture(), name: 'a.jpg' }),
    ).rejects.toBeInstanceOf(NotAllowed);
    const page = Buffer.from('<html><script>alert(1)</script></html>');
    await expect(addPhoto(await someone('editor'), { bytes: page, name: 'a.jpg' })).rejects.toBeInstanceOf(
      Invalid,
    );
  });

  test('a long caption is kept whole up to the limit, and what was cut is said', async () => {
    const { photo, warnings } = await addPhoto(await someone('editor'), {
      bytes: await picture({ caption: 'word '.repeat(2000) }),
      name: 'a.jpg',
    });
    expect(photo.caption.length).toBeLessThanOrEqual(5000);
    expect(warnings).toMatchObject([{ code: 'text-shortened' }]);
  });

  test('a prepared picture is stored in another’s transaction', async () => {
    const bytes = await picture();
    const uploadedById = (await someone('editor')).id;
    const prepared = await prepareRenditions(bytes);
    const texts = {
      headline: 'Seeded',
      caption: '',
      altText: '',
      place: '',
      copyright: '',
      usageTerms: '',
      takenAt: null,
    };
    const store = (id: string) =>
      db().$transaction((tx) =>
        storePreparedPhoto(tx, {
          id,
          bytes,
          prepared,
          originalName: 'a.jpg',
          uploadedById,
          credits: [],
          ...texts,
        }),
      );
    const id = newId();
    expect([await store(id), await store(newId())]).toEqual([true, false]);
    expect(await db().photo.findUnique({ where: { id } })).toMatchObject({ headline: 'Seeded' });
  });
});

describe('editing', () => {
  const texts = {
    headline: 'Ferry',
    caption: 'A ferry.',
    altText: 'A white ferry',
    place: 'Qingyu',
    copyright: '©',
    usageTerms: '',
  };

  async function added(actor: Actor): Promise<string> {
    return (await addPhoto(actor, { bytes: await picture(), name: 'a.jpg' })).photo.id;
  }

  test('replaces texts and credits, in order, and tells the history', async () => {
    const actor = await someone('reporter');
    const photoId = await added(actor);
    const [one, two, agency] = [
      await buildContributor(db()),
      await buildContributor(db()),
      await buildAgency(db()),
    ];
    const credits: EditPhoto['credits'] = [
      { role: 'photographer', contributorId: two.id, agencyId: agency.id, printedAs: 'N. W.' },
      { role: 'illustrator', contributorId: one.id, agencyId: null, printedAs: null },
    ];
    await editPhoto(actor, { photoId, ...texts, credits });
    await editPhoto(await someone('photo_editor'), { photoId, ...texts, takenAt: null, credits });
    const photo = await getPhoto(actor, photoId);
    expect(photo).toMatchObject({ ...texts, takenAt: null });
    expect(photo.credits).toMatchObject(credits);
    expect(await db().credit.count({ where: { photoId, position: 'photo' } })).toBe(2);
    expect(await db().event.count({ where: { subjectId: photoId, type: 'photo.edited' } })).toBe(2);
  });

  test('is for the photo desk and for the person who added it', async () => {
    const photoId = await added(await someone('reporter'));
    await expect(
      editPhoto(await someone('reporter'), { photoId, ...texts, credits: [] }),
    ).rejects.toBeInstanceOf(NotAllowed);
    await expect(
      editPhoto(await someone('editor'), { photoId: newId(), ...texts, credits: [] }),
    ).rejects.toBeInstanceOf(NotFound);
  });

  test('a credit for someone who is not there names the field', async () => {
    const actor = await someone('editor');
    const photoId = await added(actor);
    const credits: EditPhoto['credits'] = [
      { role: 'photographer', contributorId: newId(), agencyId: null, printedAs: null },
    ];
    await expect(editPhoto(actor, { photoId, ...texts, credits })).rejects.toMatchObject({
      problems: [{ field: 'credits.0.contributorId', code: 'invalid' }],
    });
  });
});

describe('finding', () => {
  test('by words of the texts and of the names, newest first', async () => {
    const actor = await someone('editor');
    const word = `wort${unused}`;
    const agency = await buildAgency(db(), { name: `Bildstelle ${word}` });
    const first = await addPhoto(actor, {
      bytes: await picture({ caption: `Größe ${word} 100%` }),
      name: 'a.jpg',
    });
    const second = await addPhoto(actor, { bytes: await picture({ credit: agency.name }), name: 'b.jpg' });
    const found = async (search: string) =>
      (await listPhotos(actor, { search, page: 1 })).photos.map(({ id }) => id);
    expect(await found(word)).toEqual([second.photo.id, first.photo.id]);
    expect(await found(`BILDSTELLE ${word}`)).toEqual([second.photo.id]);
    expect(await found(`grösse ${word}`.replace('ss', 'ß'))).toEqual([first.photo.id]);
    expect(await found(`${word} 100%`)).toEqual([first.photo.id]);
    expect(await found(`${word} 1_0`)).toEqual([]);
    const { photos, total } = await listPhotos(actor, { search: '', page: 1 });
    expect(photos[0]?.id).toBe(second.photo.id);
    expect(total).toBeGreaterThanOrEqual(2);
    expect((await listPhotos(actor, { search: word, page: 2 })).photos).toEqual([]);
  });

  test('what is not there is not found', async () => {
    const actor = await someone('editor');
    await expect(getPhoto(actor, newId())).rejects.toBeInstanceOf(NotFound);
    await expect(getPhoto(actor, 'nonsense')).rejects.toBeInstanceOf(NotFound);
    expect(await findRendition(actor, 'nonsense', '480.webp')).toBeNull();
  });
});

describe('readers', () => {
  test('get a picture exactly while a live story shows it', async () => {
    const actor = await someone('editor');
    const { photo } = await addPhoto(actor, { bytes: await picture(), name: 'a.jpg' });
    const seen = () => publishedRendition(photo.id, '960.webp');
    expect(await seen()).toBeNull();
    const edition = await buildEdition(db(), { code: editionCode() });
    const revisions = [{ photos: [{ photoId: photo.id }] }, { photos: [] }];
    await buildArticle(db(), { editionId: edition.id, revisions: [{ photos: [{ photoId: photo.id }] }] });
    await buildArticle(db(), { editionId: edition.id, status: 'published', revisions, live: 1 });
    expect(await seen()).toBeNull();
    const { article } = await buildArticle(db(), {
      editionId: edition.id,
      status: 'published',
      revisions,
      live: 0,
    });
    expect(await seen()).toMatchObject({
      storageKey: `photos/${photo.id}/960.webp`,
      mediaType: 'image/webp',
    });
    expect((await getPhoto(actor, photo.id)).usedIn.filter(({ live }) => live)).toMatchObject([
      { articleId: article.id },
    ]);
    expect(await publishedRendition(photo.id, 'original')).toBeNull();
    expect(await publishedRendition(photo.id, '1600.webp')).toBeNull();
    expect(await publishedRendition('nonsense', '960.webp')).toBeNull();
    await db().article.update({
      where: { id: article.id },
      data: { status: 'withdrawn', liveRevisionId: null, withdrawnAt: new Date() },
    });
    expect(await seen()).toBeNull();
  });
});
