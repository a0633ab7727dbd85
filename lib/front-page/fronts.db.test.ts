import { randomInt } from 'node:crypto';
import { beforeEach, describe, expect, test } from 'vitest';
import { type ArticlePlan, buildArticle } from '#prisma/seed/builders/article.ts';
import { buildEdition, buildSection, buildTopic } from '#prisma/seed/builders/edition.ts';
import { buildUser } from '#prisma/seed/builders/user.ts';
import { db } from '../platform/db.ts';
import { Conflict, Invalid, NotAllowed, NotFound } from '../platform/errors.ts';
import { newId } from '../platform/ids.ts';
import { withSources } from '../platform/made-from.ts';
import type { Actor } from '../staff/actor.ts';
import type { Role } from '../staff/roles.ts';
import type { Container, Fill, Placement } from './front.ts';
import { saveFrontSchema } from './front-form.ts';
import { listFronts } from './list-fronts.ts';
import { getFrontPreview } from './preview.ts';
import { publishFront } from './publish-front.ts';
import { publishedFront, publishedSectionFront } from './published.ts';
import { findFrontStories, getFrontDesk, listFrontRevisions } from './queries.ts';
import { restoreFront } from './restore-front.ts';
import { saveFront } from './save-front.ts';
import { scheduleFront } from './schedule-front.ts';
import { unscheduleFront } from './unschedule-front.ts';

let edition: { id: string; code: string };
let sectionId: string;
let editor: Actor;
let count = 0;

async function someone(...roles: Role[]): Promise<Actor> {
  const { id, name } = await buildUser(db(), { roles });
  return { id, name, roles, language: 'en' };
}

beforeEach(async () => {
  const code = Array.from({ length: 8 }, () => String.fromCharCode(97 + randomInt(26))).join('');
  edition = await buildEdition(db(), { code, name: 'The Tide', language: 'en' });
  sectionId = (await buildSection(db(), { editionId: edition.id, slug: 'world', name: 'World' })).id;
  editor = await someone('editor');
});

/** A live story unless it says otherwise, each an hour newer than the one before. */
async function story(headline: string, plan: Partial<ArticlePlan> = {}): Promise<string> {
  count += 1;
  const status = plan.status ?? 'published';
  const { article } = await buildArticle(db(), {
    editionId: edition.id,
    status,
    createdAt: new Date(Date.UTC(2026, 0, 1, count)),
    address: status === 'draft' ? null : `/${edition.code}/world/2026/01/01/front-${count}`,
    revisions: [{ headline, slug: `front-${count}`, sectionId }],
    ...plan,
  });
  return article.id;
}

const nothing: Fill = { from: 'nothing' };

function place(position: number, articleId: string, more: Partial<Placement> = {}): Placement {
  return { position, articleId, until: null, headline: '', kicker: '', hidePhoto: false, ...more };
}

function row(placements: Placement[], more: Partial<Container> = {}): Container {
  return { key: 'row', layout: 'row', title: '', size: 3, fill: nothing, placements, ...more };
}

async function arrange(containers: Container[], frontId = edition.id, actor = editor): Promise<string> {
  const { latest } = await getFrontDesk(actor, frontId);
  const revisionId = newId();
  await saveFront(actor, { frontId, baseRevisionId: latest?.id ?? null, revisionId, containers });
  return revisionId;
}

async function letOut(containers: Container[], frontId = edition.id): Promise<string> {
  const revisionId = await arrange(containers, frontId);
  await publishFront(editor, { frontId, revisionId });
  return revisionId;
}

const read = async () => {
  const { containers } = await publishedFront(edition.code);
  return containers.map(({ stories }) => stories.map(({ headline }) => headline));
};

const fieldsOf = (error: unknown) =>
  error instanceof Invalid ? error.problems.map(({ field, code }) => `${field} ${code}`) : error;

describe('what readers see', () => {
  test('arranges itself until someone has', async () => {
    await story('Older');
    await story('Newer');
    await story('Not yet', { status: 'draft' });
    await story('Never again', { status: 'withdrawn' });
    expect(await read()).toEqual([['Newer', 'Older']]);
    await arrange([row([])]);
    expect(await read()).toEqual([['Newer', 'Older']]);
  });

  test('moves by publishing alone', async () => {
    const [first, second] = [await story('First'), await story('Second')];
    await letOut([row([place(0, first)])]);
    expect(await read()).toEqual([['First']]);
    await arrange([row([place(0, second)])]);
    expect(await read()).toEqual([['First']]);
    const draft = await getFrontPreview(editor, edition.id, null);
    expect(draft.front.containers[0]?.stories[0]?.headline).toBe('Second');
  });

  test('has the front’s words where an editor wrote some', async () => {
    const id = await story('The harbour ferries resume on Monday');
    await letOut([row([place(0, id, { headline: 'Ferries are back', kicker: 'Harbour' })])]);
    const [container] = (await publishedFront(edition.code)).containers;
    expect(container?.stories[0]).toMatchObject({ headline: 'Ferries are back', kicker: 'Harbour' });
  });

  test('a story that is withdrawn drops out, one that is published comes in', async () => {
    const gone = await story('Gone');
    const coming = await story('Coming', { status: 'draft', address: `/${edition.code}/world/2026/01/01/c` });
    await story('Filler');
    await letOut([row([place(0, gone), place(1, coming)], { fill: { from: 'edition', photoOnly: false } })]);
    expect(await read()).toEqual([['Gone', 'Filler']]);
    await db().article.update({
      where: { id: gone },
      data: { status: 'withdrawn', liveRevisionId: null, withdrawnAt: new Date() },
    });
    const { latestRevisionId } = await db().article.findUniqueOrThrow({ where: { id: coming } });
    const now = new Date();
    await db().article.update({
      where: { id: coming },
      data: {
        status: 'published',
        liveRevisionId: latestRevisionId,
        firstPublishedAt: now,
        publishedAt: now,
      },
    });
    expect(await read()).toEqual([['Filler', 'Coming']]);
  });

  test('rules take from a section, from a topic, and from the edition', async () => {
    const topic = await buildTopic(db(), { editionId: edition.id, slug: 'tide', name: 'Tides' });
    const other = await buildSection(db(), { editionId: edition.id, slug: 'city', name: 'City' });
    await story('Of the world');
    await story('Of the city', { revisions: [{ headline: 'Of the city', sectionId: other.id }] });
    await story('Of tides', { revisions: [{ headline: 'Of tides', sectionId, topicIds: [topic.id] }] });
    await letOut([
      row([], { key: 'a', layout: 'section-block', fill: { from: 'topic', id: topic.id, photoOnly: false } }),
      row([], {
        key: 'b',
        layout: 'section-block',
        fill: { from: 'section', id: other.id, photoOnly: false },
      }),
      row([], { key: 'c', title: 'Rest', fill: { from: 'edition', photoOnly: false } }),
    ]);
    const { containers } = await publishedFront(edition.code);
    expect(
      containers.map(({ title, href, stories }) => [title, href, stories.map((one) => one.headline)]),
    ).toEqual([
      ['Tides', `/${edition.code}/topics/tide`, ['Of tides']],
      ['City', `/${edition.code}/city`, ['Of the city']],
      ['Rest', null, ['Of the world']],
    ]);
  });

  test('a section has a front when it was given one', async () => {
    const id = await story('Of the world');
    expect(await publishedSectionFront(edition.code, 'world')).toBeNull();
    await letOut([row([place(0, id)])], sectionId);
    const front = await publishedSectionFront(edition.code, 'world');
    expect(front?.containers[0]?.stories[0]?.headline).toBe('Of the world');
    expect(await read()).toEqual([['Of the world']]);
    await letOut([], sectionId);
    expect(await publishedSectionFront(edition.code, 'world')).toBeNull();
  });

  test('the page knows what it was made from, and until when it is right', async () => {
    const [placed, filled, draft] = [
      await story('Placed'),
      await story('Filled'),
      await story('Draft', { status: 'draft' }),
    ];
    const until = new Date(Date.now() + 3_600_000).toISOString();
    const fill: Fill = { from: 'section', id: sectionId, photoOnly: false };
    await letOut([row([place(0, placed, { until }), place(1, draft)], { fill })]);
    const { sources } = await withSources(() => publishedFront(edition.code));
    for (const thing of [
      `front:edition:${edition.id}`,
      `stories-of:section:${sectionId}`,
      `article:${placed}`,
      `article:${filled}`,
      `article:${draft}`,
    ]) {
      expect([...sources.things]).toContain(thing);
    }
    expect(sources.goodUntil).toEqual(new Date(until));
  });
});

describe('pins and schedules', () => {
  /** Time does not wait for a test, so the end of the pin is moved instead. */
  const endPin = (revisionId: string) =>
    db().$executeRaw`ALTER TABLE "FrontRevision" DISABLE TRIGGER "FrontRevision_never_changes"`.then(
      async () => {
        await db().$executeRaw`UPDATE "FrontRevision" SET containers =
        jsonb_set(containers, '{0,placements,0,until}', '"2020-01-01T00:00:00.000Z"') WHERE id = ${revisionId}::uuid`;
        await db().$executeRaw`ALTER TABLE "FrontRevision" ENABLE TRIGGER "FrontRevision_never_changes"`;
      },
    );

  test('a pin ends by itself, and an ended one is no hindrance afterwards', async () => {
    const [old, fresh] = [await story('Old'), await story('Fresh')];
    const until = new Date(Date.now() + 3_600_000).toISOString();
    const fill: Fill = { from: 'edition', photoOnly: false };
    const revisionId = await letOut([row([place(0, old, { until })], { fill, size: 2 })]);
    expect(await read()).toEqual([['Old', 'Fresh']]);
    await endPin(revisionId);
    expect(await read()).toEqual([['Fresh', 'Old']]);
    const { containers } = await getFrontDesk(editor, edition.id);
    await arrange([...containers].map((one) => ({ ...one, title: 'Later' })));
    expect(fresh).toBeTruthy();
  });

  test('a pin cannot end in the past', async () => {
    const id = await story('Old');
    const placed = place(0, id, { until: '2020-01-01T00:00:00Z' });
    const error = await arrange([row([placed])]).catch((reason: unknown) => reason);
    expect(fieldsOf(error)).toEqual(['containers.0.placements.0.until pin-in-past']);
  });

  const comeNow = (releaseId: string) =>
    db().frontRelease.update({ where: { id: releaseId }, data: { liveFrom: new Date(Date.now() - 1000) } });

  test('a scheduled change is live when its time has come, though nothing ran then', async () => {
    const [now, later] = [await story('Now'), await story('Later')];
    await letOut([row([place(0, now)])]);
    const revisionId = await arrange([row([place(0, later)])]);
    const liveFrom = new Date(Date.now() + 3_600_000);
    const { releaseId } = await scheduleFront(editor, { frontId: edition.id, revisionId, liveFrom });
    const { result, sources } = await withSources(read);
    expect(result).toEqual([['Now']]);
    expect(sources.goodUntil).toEqual(liveFrom);
    expect((await getFrontDesk(editor, edition.id)).scheduled).toMatchObject([{ id: releaseId, liveFrom }]);
    await db().frontRelease.updateMany({
      where: { frontId: edition.id, id: { not: releaseId } },
      data: { liveFrom: new Date(Date.now() - 7200_000) },
    });
    await comeNow(releaseId);
    expect(await read()).toEqual([['Later']]);
  });

  test('what is scheduled stays as it was when one goes on arranging, and can be taken back', async () => {
    const [first, second] = [await story('First'), await story('Second')];
    const revisionId = await arrange([row([place(0, first)])]);
    const liveFrom = new Date(Date.now() + 3_600_000);
    const { releaseId } = await scheduleFront(editor, { frontId: edition.id, revisionId, liveFrom });
    await arrange([row([place(0, second)])]);
    expect((await listFrontRevisions(editor, edition.id)).map(({ id }) => id)).toContain(revisionId);
    await unscheduleFront(editor, { frontId: edition.id, releaseId });
    await comeNow(releaseId);
    expect(await read()).toEqual([['Second', 'First']]);
    const again = unscheduleFront(editor, { frontId: edition.id, releaseId });
    expect(fieldsOf(await again.catch((error: unknown) => error))).toEqual([' release-gone']);
  });

  test('not in the past', async () => {
    const revisionId = await arrange([row([])]);
    const late = scheduleFront(editor, {
      frontId: edition.id,
      revisionId,
      liveFrom: new Date(Date.now() - 1),
    });
    expect(fieldsOf(await late.catch((error: unknown) => error))).toEqual(['liveFrom time-in-past']);
  });
});

describe('two editors at once', () => {
  test('the second gets a conflict, and the first draft stays', async () => {
    const base = await arrange([row([])]);
    const other = await someone('editor');
    const [mine, theirs] = [await story('Mine'), await story('Theirs')];
    const save = (actor: Actor, id: string) =>
      saveFront(actor, {
        frontId: edition.id,
        baseRevisionId: base,
        revisionId: newId(),
        containers: [row([place(0, id)])],
      });
    const outcomes = await Promise.allSettled([save(editor, mine), save(other, theirs)]);
    const refused = outcomes.filter((outcome) => outcome.status === 'rejected');
    expect(refused).toHaveLength(1);
    const { latest } = await getFrontDesk(editor, edition.id);
    expect(refused[0]?.reason).toBeInstanceOf(Conflict);
    expect(refused[0]?.reason).toMatchObject({ latestRevisionId: latest?.id });
  });

  test('also when both begin a front that nobody has arranged', async () => {
    const other = await someone('editor');
    const begin = (actor: Actor) =>
      saveFront(actor, {
        frontId: edition.id,
        baseRevisionId: null,
        revisionId: newId(),
        containers: [row([])],
      });
    const outcomes = await Promise.allSettled([begin(editor), begin(other)]);
    expect(outcomes.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
  });

  test('what somebody else has changed since is not published unseen', async () => {
    const seen = await arrange([row([])]);
    await arrange([row([], { title: 'Changed' })], edition.id, await someone('admin'));
    await expect(publishFront(editor, { frontId: edition.id, revisionId: seen })).rejects.toBeInstanceOf(
      Conflict,
    );
  });

  test('a save that is sent twice is stored once', async () => {
    const save = { frontId: edition.id, baseRevisionId: null, revisionId: newId(), containers: [row([])] };
    await saveFront(editor, save);
    await expect(saveFront(editor, save)).resolves.toMatchObject({ revisionId: save.revisionId });
    expect(await db().event.count({ where: { subjectId: edition.id, type: 'front.saved' } })).toBe(1);
  });
});

describe('bad input', () => {
  test('a story that is not there, or of another edition', async () => {
    const other = await buildEdition(db(), { code: edition.code.slice(0, 7), name: 'Other' });
    const foreign = await story('Foreign', { editionId: other.id, revisions: [{ headline: 'Foreign' }] });
    const error = await arrange([row([place(0, newId()), place(2, foreign)])]).catch(
      (reason: unknown) => reason,
    );
    expect(fieldsOf(error)).toEqual([
      'containers.0.placements.0 story-unknown',
      'containers.0.placements.1 story-elsewhere',
    ]);
    expect((await getFrontDesk(editor, edition.id)).latest).toBeNull();
  });

  test('a rule that takes from elsewhere', async () => {
    const other = await buildEdition(db(), { code: edition.code.slice(0, 7), name: 'Other' });
    const section = await buildSection(db(), { editionId: other.id });
    const fill: Fill = { from: 'section', id: section.id, photoOnly: false };
    const error = await arrange([row([], { fill })]).catch((reason: unknown) => reason);
    expect(fieldsOf(error)).toEqual(['containers.0.fill rule-elsewhere']);
  });

  test('a front that is not there', async () => {
    await expect(getFrontDesk(editor, newId())).rejects.toBeInstanceOf(NotFound);
    await expect(arrange([], newId())).rejects.toBeInstanceOf(NotFound);
    await expect(publishFront(editor, { frontId: edition.id, revisionId: newId() })).rejects.toBeInstanceOf(
      NotFound,
    );
  });

  const parse = (containers: unknown) => {
    const parsed = saveFrontSchema.safeParse({
      frontId: newId(),
      baseRevisionId: null,
      revisionId: newId(),
      containers,
    });
    return parsed.error?.issues.map(({ message }) => message) ?? [];
  };

  test('a thousand placements, a story twice, two stories in one cell, cells that are not there', () => {
    const id = newId();
    expect(parse([row(Array.from({ length: 1000 }, () => place(0, newId())))])).toContain('front-full');
    expect(parse(Array.from({ length: 1000 }, (_, index) => row([], { key: `c${index}` })))).toContain(
      'containers-many',
    );
    expect(parse([row([place(0, id)]), row([place(0, id)], { key: 'other' })])).toEqual(['story-twice']);
    expect(parse([row([place(0, newId()), place(0, newId())])])).toEqual(['cell-taken']);
    expect(parse([row([place(3, newId())])])).toEqual(['cell-taken']);
    expect(parse([row([], { size: 99 })])).toEqual(['invalid']);
    expect(parse([row([]), row([])])).toEqual(['invalid']);
    expect(parse([row([place(2, newId())])])).toEqual([]);
  });

  test('who may not', async () => {
    const revisionId = await arrange([row([])]);
    const frontId = edition.id;
    for (const role of ['reporter', 'byline_admin', 'photo_editor'] as const) {
      const actor = await someone(role);
      for (const attempt of [
        () => saveFront(actor, { frontId, baseRevisionId: revisionId, revisionId: newId(), containers: [] }),
        () => publishFront(actor, { frontId, revisionId }),
        () => getFrontDesk(actor, frontId),
        () => getFrontPreview(actor, frontId, null),
        () => findFrontStories(actor, { frontId, search: '' }),
        () => listFronts(actor),
      ]) {
        await expect(attempt()).rejects.toBeInstanceOf(NotAllowed);
      }
    }
  });
});

describe('history', () => {
  test('saves of one person fold, what was let out stays, and an older one comes back as a new one', async () => {
    const [first, second] = [await story('First'), await story('Second')];
    await arrange([row([])]);
    const printed = await letOut([row([place(0, first)])]);
    const latest = await letOut([row([place(0, second)])]);
    expect((await listFrontRevisions(editor, edition.id)).map(({ number }) => number)).toEqual([3, 2]);
    const restored = newId();
    const input = { frontId: edition.id, baseRevisionId: latest, revisionId: restored, restoredId: printed };
    await expect(restoreFront(editor, input)).resolves.toMatchObject({ number: 4 });
    await expect(restoreFront(editor, input)).resolves.toMatchObject({ number: 4 });
    expect(await read()).toEqual([['Second']]);
    await publishFront(editor, { frontId: edition.id, revisionId: restored });
    expect(await read()).toEqual([['First']]);
    const [newest] = await listFrontRevisions(editor, edition.id);
    expect(newest).toMatchObject({ number: 4, restoredNumber: 2, by: editor.name });
  });

  test('every change tells who did it, in the transaction of the change', async () => {
    const revisionId = await letOut([row([])]);
    const liveFrom = new Date(Date.now() + 60_000);
    const { releaseId } = await scheduleFront(editor, { frontId: edition.id, revisionId, liveFrom });
    await unscheduleFront(editor, { frontId: edition.id, releaseId });
    const events = await db().event.findMany({
      where: { subject: 'front', subjectId: edition.id },
      orderBy: { sequence: 'asc' },
    });
    expect(events.map(({ type }) => type)).toEqual([
      'front.saved',
      'front.published',
      'front.scheduled',
      'front.unscheduled',
    ]);
    expect(events.every(({ actorId }) => actorId === editor.id)).toBe(true);
    expect(events[1]?.detail).toMatchObject({ of: 'edition', editionId: edition.id });
  });

  test('the list of fronts tells what is live, what waits and what is to come', async () => {
    const of = async () => (await listFronts(editor)).find(({ id }) => id === edition.id);
    expect(await of()).toMatchObject({ liveSince: null, unpublished: false, nextAt: null });
    const revisionId = await arrange([row([])], sectionId);
    expect((await of())?.sections[0]).toMatchObject({ liveSince: null, unpublished: true });
    await publishFront(editor, { frontId: sectionId, revisionId });
    expect((await of())?.sections[0]).toMatchObject({ unpublished: false, changedBy: editor.name });
  });
});
