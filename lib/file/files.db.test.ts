import { existsSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { buildArticle } from '#prisma/seed/builders/article.ts';
import { buildContributor } from '#prisma/seed/builders/contributor.ts';
import { buildEdition } from '#prisma/seed/builders/edition.ts';
import { buildFile } from '#prisma/seed/builders/file.ts';
import { buildPdf } from '#prisma/seed/builders/pdf.ts';
import { buildUser } from '#prisma/seed/builders/user.ts';
import { listsOf } from '../article/lists-of.ts';
import { startTranslation } from '../article/start-translation.ts';
import { withdrawArticle } from '../article/withdraw-article.ts';
import { fileBlock } from '../body/blocks/file.ts';
import { paragraph } from '../body/blocks/paragraph.ts';
import type { Body } from '../body/body.ts';
import { config } from '../platform/config.ts';
import { db } from '../platform/db.ts';
import { Invalid, NotAllowed } from '../platform/errors.ts';
import { newId } from '../platform/ids.ts';
import { readStored } from '../platform/storage.ts';
import type { Actor } from '../staff/actor.ts';
import type { Role } from '../staff/roles.ts';
import { addFile } from './add-file.ts';
import { deleteFile } from './delete-file.ts';
import { fileKey, fileLimits } from './file.ts';
import { listFiles } from './list-files.ts';
import { nameSince, publishedFile } from './published.ts';
import { findFile, findFiles } from './queries.ts';
import { renameFile } from './rename-file.ts';

async function someone(...roles: Role[]): Promise<Actor> {
  const { id, name } = await buildUser(db(), { roles });
  return { id, name, roles, language: 'en' };
}

/** One that no other test has taken. */
const letters = () =>
  newId()
    .slice(-8)
    .replace(/[0-9]/g, (digit) => 'ghijklmnop'.charAt(Number(digit)));
const newEdition = async () => (await buildEdition(db(), { code: letters() })).id;

const pdf = () => buildPdf([newId()]);
const storedFiles = async (): Promise<string[]> => {
  const folder = join(config().storageDir, 'files');
  return existsSync(folder) ? readdir(folder) : [];
};

const offering = (...ids: string[]): Body => ({
  type: 'doc',
  content: [
    paragraph({ type: 'text', text: 'It is all in here.' }),
    ...ids.map((id) => fileBlock(id, 'The budget')),
  ],
});

describe('adding', () => {
  test('keeps the bytes as they are, names the owner, and tells the history', async () => {
    const actor = await someone('reporter');
    const bytes = pdf();
    const { file, existed } = await addFile(actor, { bytes, name: '../Budget 2026.exe' });
    expect(existed).toBe(false);
    expect(file).toEqual({
      id: file.id,
      name: 'Budget 2026.exe.pdf',
      mediaType: 'application/pdf',
      bytes: bytes.length,
    });
    expect((await readStored(fileKey(file.id))).equals(bytes)).toBe(true);
    const row = await db().file.findUniqueOrThrow({ where: { id: file.id } });
    expect([row.addedById, row.checksum.length]).toEqual([actor.id, 64]);
    expect(await db().event.count({ where: { type: 'file.added', subjectId: file.id } })).toBe(1);
  });

  test('the same once more is the same; under another name it is another', async () => {
    const actor = await someone('editor');
    const bytes = pdf();
    const first = await addFile(actor, { bytes, name: 'a.pdf' });
    const [again, beside] = await Promise.all([
      addFile(await someone('reporter'), { bytes, name: 'a.pdf' }),
      addFile(actor, { bytes, name: 'a.pdf' }),
    ]);
    for (const { file, existed } of [again, beside])
      expect([file.id, existed]).toEqual([first.file.id, true]);
    expect((await addFile(actor, { bytes, name: 'b.pdf' })).file.id).not.toBe(first.file.id);
  });

  test('at the same moment it is added once, and nothing is left behind', async () => {
    const actor = await someone('editor');
    const bytes = pdf();
    const added = await Promise.all([1, 2, 3].map(() => addFile(actor, { bytes, name: 'once.pdf' })));
    const [id = ''] = [...new Set(added.map(({ file }) => file.id))];
    expect(new Set(added.map(({ file }) => file.id)).size).toBe(1);
    const rows = await db().file.findMany({ where: { addedById: actor.id }, select: { id: true } });
    expect(rows).toEqual([{ id }]);
    expect(await storedFiles()).toContain(id);
  });

  test('who may not, and what is not taken, leaves nothing behind', async () => {
    const before = await db().file.count();
    for (const role of ['byline_admin', 'photo_editor'] as const)
      await expect(addFile(await someone(role), { bytes: pdf(), name: 'a.pdf' })).rejects.toThrow(NotAllowed);
    const editor = await someone('editor');
    const page = Buffer.from('<html><script>alert(1)</script>');
    await expect(addFile(editor, { bytes: page, name: 'a.pdf' })).rejects.toThrow(Invalid);
    await expect(
      addFile(editor, { bytes: Buffer.alloc(fileLimits.bytes + 1), name: 'a.pdf' }),
    ).rejects.toMatchObject({
      problems: [{ field: 'file', code: 'file-too-large' }],
    });
    expect(await db().file.count({ where: { addedById: editor.id } })).toBe(0);
    expect(await db().file.count()).toBeGreaterThanOrEqual(before);
  });
});

describe('who finds it', () => {
  test('the newsroom finds every file, by a part of its name, whatever its letters mean in a pattern', async () => {
    const word = `100%_${letters()}`;
    const { id } = await buildFile(db(), { name: `${word}.pdf` });
    const reader = await someone('byline_admin');
    expect((await findFiles(reader, { search: word.toUpperCase() })).map((file) => file.id)).toEqual([id]);
    expect(await findFiles(reader, { search: `${word}x` })).toEqual([]);
    expect(await findFile(reader, id, `${word}.pdf`)).toMatchObject({ id });
    expect(await findFile(reader, id, 'other.pdf')).toBeNull();
    expect(await findFile(reader, 'nonsense', 'a.pdf')).toBeNull();
  });

  test('readers get it while a story that they can see has it, under its own name, and not before or after', async () => {
    const editor = await someone('editor');
    const { id, name } = await buildFile(db());
    const editionId = await newEdition();
    const draft = await buildArticle(db(), { editionId, revisions: [{ body: offering(id) }] });
    expect(await publishedFile(id, name)).toBeNull();
    const { article, revisions } = await buildArticle(db(), {
      editionId,
      status: 'published',
      revisions: [{ body: offering(id) }],
    });
    expect(await publishedFile(id, name)).toMatchObject({ id, name });
    expect(await publishedFile(id, 'click-me.pdf')).toBeNull();
    expect(await publishedFile('../../etc/passwd', name)).toBeNull();
    await withdrawArticle(editor, { articleId: article.id, revisionId: revisions[0]?.id ?? '' });
    expect(await publishedFile(id, name)).toBeNull();
    expect(await db().fileUse.count({ where: { fileId: id } })).toBe(2);
    expect(draft.article.status).toBe('draft');
  });

  test('what a later draft of a live story has is not public, and what it drops still is', async () => {
    const [old, next] = [await buildFile(db()), await buildFile(db())];
    await buildArticle(db(), {
      editionId: await newEdition(),
      status: 'published',
      live: 0,
      revisions: [{ body: offering(old.id) }, { body: offering(next.id) }],
    });
    expect(await publishedFile(old.id, old.name)).not.toBeNull();
    expect(await publishedFile(next.id, next.name)).toBeNull();
  });
});

describe('what a revision offers', () => {
  test('is read from its body by the database: each file once, none that is not there', async () => {
    const { id } = await buildFile(db());
    const { revisions } = await buildArticle(db(), {
      editionId: await newEdition(),
      revisions: [{ body: offering(id, id, newId()) }],
    });
    const revisionId = revisions[0]?.id ?? '';
    expect(await db().fileUse.findMany({ where: { revisionId }, select: { fileId: true } })).toEqual([
      { fileId: id },
    ]);
    expect(await listsOf(db(), [revisionId])).toContain(`file:${id}`);
  });

  test('a translation begins with the files of its source', async () => {
    const editor = await someone('editor');
    const { id } = await buildFile(db());
    const { article } = await buildArticle(db(), {
      editionId: await newEdition(),
      revisions: [{ body: offering(id) }],
    });
    const { articleId } = await startTranslation(editor, {
      articleId: article.id,
      editionId: await newEdition(),
    });
    expect(
      await db().fileUse.count({ where: { fileId: id, revision: { latestOf: { id: articleId } } } }),
    ).toBe(1);
  });
});

describe('what becomes of a file', () => {
  test('whoever added it or an editor gives it another name, with its ending; kept addresses lead on while it is public', async () => {
    const [reporter, editor] = [await someone('reporter'), await someone('editor')];
    const { file } = await addFile(reporter, { bytes: pdf(), name: 'budjet.pdf' });
    await buildArticle(db(), {
      editionId: await newEdition(),
      status: 'published',
      revisions: [{ body: offering(file.id) }],
    });
    const named = await renameFile(reporter, { fileId: file.id, name: 'Budget: 2026.exe' });
    expect(named).toEqual({ name: 'Budget_ 2026.exe.pdf' });
    await renameFile(editor, { fileId: file.id, name: 'budget.pdf' });
    expect(await publishedFile(file.id, 'budget.pdf')).not.toBeNull();
    expect(await nameSince(file.id, 'budjet.pdf')).toBe('budget.pdf');
    expect(await nameSince(file.id, named.name)).toBe('budget.pdf');
    expect(await nameSince(file.id, 'click-me.pdf')).toBeNull();
    const events = await db().event.findMany({ where: { subjectId: file.id }, orderBy: { sequence: 'asc' } });
    expect(events.map(({ type, actorId }) => [type, actorId])).toEqual([
      ['file.added', reporter.id],
      ['file.renamed', reporter.id],
      ['file.renamed', editor.id],
    ]);
  });

  test('a file that only a draft has tells nobody what it was called', async () => {
    const editor = await someone('editor');
    const { file } = await addFile(editor, { bytes: pdf(), name: 'secret.pdf' });
    await renameFile(editor, { fileId: file.id, name: 'open' });
    expect(await nameSince(file.id, 'secret.pdf')).toBeNull();
  });

  test('nobody else renames or deletes it, and no two of the same bytes have one name', async () => {
    const [owner, other] = [await someone('editor'), await someone('reporter')];
    const bytes = pdf();
    const { file } = await addFile(owner, { bytes, name: 'one.pdf' });
    await addFile(owner, { bytes, name: 'two.pdf' });
    await expect(renameFile(other, { fileId: file.id, name: 'mine' })).rejects.toThrow(NotAllowed);
    await expect(deleteFile(other, { fileId: file.id })).rejects.toThrow(NotAllowed);
    await expect(renameFile(owner, { fileId: file.id, name: 'two' })).rejects.toMatchObject({
      problems: [{ field: 'name', code: 'file-name-taken' }],
    });
  });

  test('its name does not say who it is that the story protects', async () => {
    const editor = await someone('editor');
    const name = `Nadia ${letters()}`;
    const { id: contributorId } = await buildContributor(db(), { name, state: 'withheld' });
    const { file } = await addFile(editor, { bytes: pdf(), name: 'notes.pdf' });
    await buildArticle(db(), {
      editionId: await newEdition(),
      status: 'published',
      revisions: [{ body: offering(file.id), credits: [{ role: 'writer', contributorId }] }],
    });
    await expect(renameFile(editor, { fileId: file.id, name: `Notes of ${name}` })).rejects.toMatchObject({
      problems: [{ field: 'name', code: 'name-protected' }],
    });
  });

  test('it is deleted with its bytes, unless a story has it or once had it', async () => {
    const editor = await someone('editor');
    const [kept, gone] = [
      await addFile(editor, { bytes: pdf(), name: `${letters()}.pdf` }),
      await addFile(editor, { bytes: pdf(), name: `${letters()}.pdf` }),
    ];
    const { article } = await buildArticle(db(), {
      editionId: await newEdition(),
      revisions: [
        { headline: 'The budget', body: offering(kept.file.id) },
        { headline: 'The budget', body: offering() },
      ],
    });
    await expect(deleteFile(editor, { fileId: kept.file.id })).rejects.toMatchObject({
      problems: [{ field: 'file', code: 'file-in-use' }],
    });
    const listed = await listFiles(await someone('reporter'), {
      search: kept.file.name.toUpperCase(),
      page: 1,
    });
    expect(listed).toMatchObject({
      total: 1,
      files: [
        {
          id: kept.file.id,
          mayChange: false,
          stories: [{ articleId: article.id, headline: 'The budget', isNow: false }],
        },
      ],
    });
    await deleteFile(editor, { fileId: gone.file.id });
    expect(await findFile(editor, gone.file.id, gone.file.name)).toBeNull();
    expect(await storedFiles()).not.toContain(gone.file.id);
    expect(await storedFiles()).toContain(kept.file.id);
  });
});
