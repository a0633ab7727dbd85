import { afterEach, describe, expect, test, vi } from 'vitest';
import * as Y from 'yjs';
import {
  bodyOf,
  latest,
  type Node,
  newStory,
  openNode,
  Page,
  type SignedInPerson,
  someone,
  until,
} from '#e2e/support/writing.ts';
import { revisionFieldsSchema } from '../article/article-form.ts';
import { nameRevision } from '../article/name-revision.ts';
import { restoreRevision } from '../article/restore-revision.ts';
import { saveArticle } from '../article/save-article.ts';
import { bodyText } from '../body/body.ts';
import { record } from '../history/record.ts';
import { db } from '../platform/db.ts';
import { newId } from '../platform/ids.ts';
import { deactivateUser } from '../staff/deactivate-user.ts';
import { editUser } from '../staff/edit-user.ts';
import { revokeSession } from '../staff/revoke-session.ts';
import { keepManuscript } from './keep-manuscript.ts';
import { docFrom, openManuscript } from './manuscript-rows.ts';

const open: { stop?: () => Promise<void>; leave?: () => void }[] = [];

async function node(port = 0): Promise<Node> {
  const opened = await openNode(port);
  open.push(opened);
  return opened;
}

async function page(...given: ConstructorParameters<typeof Page>): Promise<Page> {
  const opened = new Page(...given);
  open.push(opened);
  return opened.ready();
}

afterEach(async () => {
  for (const thing of open) thing.leave?.();
  for (const thing of open.splice(0)) await thing.stop?.();
});

const said = async (articleId: string) => bodyText((await latest(articleId)).fields.body);

describe('together', () => {
  test('two people on one node see each other’s words, stored before they are acknowledged', async () => {
    const [rui, mo] = [await someone('editor'), await someone('editor')];
    const articleId = await newStory(rui);
    const one = await node();
    const [his, hers] = [await page(one, rui, articleId), await page(one, mo, articleId)];
    his.type('The first boat left.');
    await his.saved();
    const stored = docFrom((await openManuscript(articleId)).updates);
    expect(stored.getXmlFragment(`body@${articleId}`).toString()).toContain('The first boat left.');
    await until(() => hers.words === 'The first boat left.');
    hers.text.texts.headline.insert(0, 'Boats');
    await until(() => his.text.texts.headline.toString() === 'Boats');
    await until(async () => (await said(articleId)) === 'The first boat left.');
    await until(async () => (await latest(articleId)).fields.headline === 'Boats');
    expect((await latest(articleId)).authorId).toBe(mo.id);
    expect((await latest(articleId)).fields.slug).toBe('boats');
  });

  test('people on two nodes see each other’s words and names, and a node that opens later too', async () => {
    const [rui, mo] = [await someone('editor'), await someone('editor')];
    const articleId = await newStory(rui);
    const [one, two] = [await node(), await node()];
    const [his, hers] = [await page(one, rui, articleId), await page(two, mo, articleId)];
    his.provider.setAwarenessField('field', 'headline');
    for (let round = 0; round < 20; round++) {
      his.type('a');
      hers.type('b');
    }
    await Promise.all([his.saved(), hers.saved()]);
    await until(() => his.words === hers.words && his.words.length === 40);
    const names = (of: Page) =>
      [...(of.provider.awareness?.getStates().values() ?? [])].map(({ user }) => user?.name);
    await until(() => names(hers).includes(rui.name));
    const late = await page(await node(), mo, articleId);
    expect(late.words).toBe(his.words);
    await until(() => names(late).includes(rui.name));
  });

  test('fifty who begin a story at once begin one', async () => {
    const rui = await someone('editor');
    const articleId = await newStory(rui);
    await Promise.all(Array.from({ length: 20 }, () => openManuscript(articleId)));
    const { updates } = await openManuscript(articleId);
    expect(updates).toHaveLength(1);
    expect(docFrom(updates).getXmlFragment(`body@${articleId}`)).toHaveLength(1);
  });

  test('nobody speaks under another’s name', async () => {
    const [rui, mo] = [await someone('editor'), await someone('editor')];
    const articleId = await newStory(rui);
    const one = await node();
    const [his, hers] = [await page(one, rui, articleId), await page(one, mo, articleId)];
    his.provider.setAwarenessField('user', { id: mo.id, name: mo.name, color: 'url(x)' });
    const shown = () => hers.provider.awareness?.getStates().get(his.doc.clientID);
    await until(() => shown() !== undefined);
    expect(shown()).toMatchObject({
      user: { id: rui.id, name: rui.name, color: expect.stringMatching(/^#/) },
    });
  });
});

describe('nothing is lost', () => {
  test('what is typed while the node is away arrives once when it is back', async () => {
    const rui = await someone('editor');
    const articleId = await newStory(rui);
    const first = await openNode();
    const his = await page(first, rui, articleId);
    his.type('Before. ');
    await his.saved();
    await first.stop();
    await until(() => !his.provider.synced);
    his.type('Away. ');
    const again = await node(first.port);
    await his.saved();
    his.type('After.');
    await his.saved();
    expect((await page(again, rui, articleId)).words).toBe('Before. Away. After.');
  });

  test('what a node that was killed had taken becomes a revision on another', async () => {
    const rui = await someone('editor');
    const articleId = await newStory(rui);
    const one = await node();
    const his = await page(one, rui, articleId);
    his.type('Taken.');
    await his.saved();
    his.leave();
    await db()
      .$executeRaw`UPDATE "Manuscript" SET "changedAt" = now() - interval '1 hour' WHERE "articleId" = ${articleId}::uuid`;
    const { restingManuscripts, makeRevision } = await import('./keep-manuscript.ts');
    for (const id of await restingManuscripts(15_000)) await makeRevision(id);
    expect(await said(articleId)).toBe('Taken.');
  });

  test('a save through another door flows into the text, beside what is being typed', async () => {
    const rui = await someone('editor');
    const articleId = await newStory(rui);
    const one = await node();
    const his = await page(one, rui, articleId);
    his.type('Typed.');
    await his.saved();
    await until(async () => (await said(articleId)) === 'Typed.');
    const base = await latest(articleId);
    his.text.texts.headline.insert(0, 'Typed headline');
    await saveArticle(rui, {
      articleId,
      editionId: (await db().article.findUniqueOrThrow({ where: { id: articleId } })).editionId,
      baseRevisionId: base.id,
      revisionId: newId(),
      fields: { ...base.fields, body: bodyOf('Typed.', 'Saved elsewhere.'), standfirst: 'Elsewhere' },
    });
    await until(() => his.words.includes('Saved elsewhere.'));
    await his.saved();
    const { revisionId } = await keepManuscript(rui, {
      articleId,
      seen: Buffer.from(Y.encodeStateVector(his.doc)).toString('base64'),
    });
    const kept = await latest(articleId);
    expect(kept.id).toBe(revisionId);
    expect(kept.fields).toMatchObject({
      headline: 'Typed headline',
      standfirst: 'Elsewhere',
      body: bodyOf('Typed.', 'Saved elsewhere.'),
    });
  });

  test('a revision that is brought back is in the text that is open, and stays', async () => {
    const rui = await someone('editor');
    const articleId = await newStory(rui);
    const one = await node();
    const his = await page(one, rui, articleId);
    const first = await latest(articleId);
    // One with a name is not folded into what is typed next.
    await nameRevision(rui, { articleId, revisionId: first.id, name: 'First' });
    his.type('Typed since.');
    await his.saved();
    await until(async () => (await said(articleId)) === 'Typed since.');
    const { id: latestRevisionId } = await latest(articleId);
    await restoreRevision(rui, { articleId, revisionId: first.id, latestRevisionId });
    await until(() => his.words === bodyText(first.fields.body));
    his.type('Typed after.');
    await his.saved();
    await until(async () => (await said(articleId)).endsWith('Typed after.'));
    expect(await said(articleId)).not.toContain('Typed since.');
  });

  test('people who are merged are the survivor in a text that is open, and in one that is opened later', async () => {
    const rui = await someone('editor');
    const [articleId, later] = [await newStory(rui), await newStory(rui)];
    const [before, survivor] = [newId(), newId()];
    for (const id of [before, survivor]) await db().contributor.create({ data: { id, slug: id, name: id } });
    const one = await node();
    const credit = {
      role: 'writer',
      contributorId: before,
      agencyId: null,
      position: 'top',
      printedAs: null,
    };
    for (const id of [articleId, later]) {
      const base = await latest(id);
      await saveArticle(rui, {
        articleId: id,
        editionId: (await db().article.findUniqueOrThrow({ where: { id } })).editionId,
        baseRevisionId: base.id,
        revisionId: newId(),
        fields: revisionFieldsSchema.parse({ ...base.fields, credits: [credit] }),
      });
      await openManuscript(id);
    }
    const his = await page(one, rui, articleId);
    const named = (of: Page) => JSON.stringify(of.text.lists.credits.toArray());
    expect(named(his)).toContain(before);
    await new Promise((resolve) => setTimeout(resolve, 300));
    await db().$transaction(async (tx) => {
      await tx.credit.updateMany({ where: { contributorId: before }, data: { contributorId: survivor } });
      await record(tx, rui, 'contributor.merged', survivor, {});
    });
    await until(() => named(his).includes(survivor) && !named(his).includes(before));
    expect(named(await page(one, rui, later))).toContain(survivor);
  });

  test('a text that rests grows by nothing, and a story of many revisions opens as one of a few', async () => {
    const rui = await someone('editor');
    const articleId = await newStory(rui);
    const one = await node();
    const his = await page(one, rui, articleId);
    for (let round = 0; round < 30; round++) {
      his.type('word ');
      await his.saved();
      if (round % 10 === 9) await keepManuscript(rui, { articleId });
    }
    expect((await openManuscript(articleId)).updates).toHaveLength(1);
    const { id } = await latest(articleId);
    expect(await keepManuscript(rui, { articleId })).toEqual({ revisionId: id });
  });

  test('a reference to what is gone is left out, and does not hold up the rest', async () => {
    const rui = await someone('editor');
    const articleId = await newStory(rui);
    const his = await page(await node(), rui, articleId);
    his.text.entries.set('sectionId', newId());
    his.text.lists.topicIds.push([newId()]);
    his.type('Words.');
    await his.saved();
    await until(async () => (await said(articleId)) === 'Words.');
    expect((await latest(articleId)).fields).toMatchObject({ sectionId: null, topicIds: [] });
  });

  test('what cannot be a revision is told, kept as text, and becomes one when it was put right', async () => {
    const rui = await someone('editor');
    const articleId = await newStory(rui);
    const his = await page(await node(), rui, articleId);
    his.text.texts.headline.insert(0, 'x'.repeat(450));
    await until(() =>
      his.told.some((told) => told.kind === 'cannot-keep' && told.fields.includes('headline')),
    );
    his.text.texts.headline.delete(0, 100);
    await until(async () => (await latest(articleId)).fields.headline.length === 350);
  });

  test('a story is unloaded when the last one has left', async () => {
    const rui = await someone('editor');
    const articleId = await newStory(rui);
    const one = await node();
    const his = await page(one, rui, articleId);
    his.type('Words.');
    await his.saved();
    expect(one.writing.open).toEqual({ stories: 1, connections: 1 });
    his.leave();
    await until(() => one.writing.open.stories === 0);
    expect(await said(articleId)).toBe('Words.');
  });
});

describe('who may', () => {
  const typedAfter = async (his: Page, articleId: string) => {
    his.type('Not this.');
    await new Promise((resolve) => setTimeout(resolve, 200));
    const stored = docFrom((await openManuscript(articleId)).updates);
    expect(stored.getXmlFragment(`body@${articleId}`).toString()).not.toContain('Not this.');
    expect(his.words).toContain('Not this.');
  };

  test.each<
    [
      string,
      (admin: SignedInPerson, person: SignedInPerson) => Promise<unknown>,
      Page['told'][number]['kind'],
    ]
  >([
    ['whose session is ended', (admin, { sessionId }) => revokeSession(admin, { sessionId }), 'signed-out'],
    ['whose account is closed', (admin, { id }) => deactivateUser(admin, { id }), 'signed-out'],
    [
      'whose role is taken',
      (admin, { id, name }) =>
        editUser(admin, { id, name, email: `${id}@new.example`, roles: ['photo_editor'] }),
      'rights',
    ],
  ])('someone %s stops writing within a second and is told', async (_, withdraw, kind) => {
    const [admin, mo] = [await someone('admin'), await someone('editor')];
    const articleId = await newStory(admin);
    const one = await node();
    const [his, hers] = [await page(one, admin, articleId), await page(one, mo, articleId)];
    hers.type('Hers. ');
    await hers.saved();
    hers.told.splice(0);
    await withdraw(admin, mo);
    expect(await until(() => hers.told.some((told) => told.kind === kind))).toBeLessThan(1000);
    await typedAfter(hers, articleId);
    his.type('Still his.');
    await his.saved();
    expect(his.words).toBe('Hers. Still his.');
  });

  test('someone who may only read gets the text and writes nothing', async () => {
    const [rui, mo] = [await someone('editor'), await someone('photo_editor')];
    const articleId = await newStory(rui);
    const one = await node();
    const hers = await page(one, mo, articleId);
    expect(hers.told).toContainEqual({
      kind: 'rights',
      edit: false,
      editCredits: false,
      userId: mo.id,
      name: mo.name,
    });
    await typedAfter(hers, articleId);
  });

  test.each([
    ['nobody', { sessionId: newId() }, {}, 'signed-out'],
    ['another site’s page', null, { origin: 'https://elsewhere.example' }, 'not-allowed'],
    ['a page that knows other blocks', null, { version: '0:paragraph' }, 'outdated'],
  ])('%s is turned away', async (_, person, options, reason) => {
    const rui = await someone('editor');
    const articleId = await newStory(rui);
    const turned = new Page(await node(), person ?? rui, articleId, options);
    open.push(turned);
    await until(() => turned.refused.length > 0);
    expect(turned.refused).toEqual([reason]);
  });
});

describe('what is hostile', () => {
  test.each<[string, (his: Page) => void, string]>([
    [
      'a script in a link',
      (his) => {
        const block = his.text.body.get(0);
        const text = new Y.XmlText('x');
        if (block instanceof Y.XmlElement) block.insert(0, [text]);
        text.format(0, 1, { link: { href: 'javascript:alert(1)' } });
      },
      'not-a-story',
    ],
    ['an unknown block', (his) => his.text.body.insert(0, [new Y.XmlElement('script')]), 'not-a-story'],
    ['another story’s text', (his) => his.doc.getText(`headline@${newId()}`).insert(0, 'x'), 'foreign'],
    [
      'a flood',
      (his) => {
        for (let round = 0; round < 2000; round++) his.text.texts.headline.insert(0, 'x');
      },
      'flood',
    ],
  ])('%s is refused with a reason, never stored, and hurts nobody', async (_, attack, reason) => {
    const log = vi.spyOn(console, 'error').mockImplementation(() => {});
    const [rui, mo] = [await someone('editor'), await someone('editor')];
    const articleId = await newStory(rui);
    const one = await node();
    const [his, hers] = [await page(one, rui, articleId), await page(one, mo, articleId)];
    his.socket.configuration.delay = 60_000;
    attack(his);
    await until(
      () =>
        his.refused.includes(reason) ||
        his.told.some((told) => told.kind === 'refused' && told.reason === reason),
    );
    his.leave();
    hers.type('Unharmed.');
    await hers.saved();
    const kept = docFrom((await openManuscript(articleId)).updates)
      .getXmlFragment(`body@${articleId}`)
      .toString();
    expect(kept).toContain('Unharmed.');
    expect(kept).not.toMatch(/script/);
    expect(hers.provider.synced).toBe(true);
    log.mockRestore();
  });
});
