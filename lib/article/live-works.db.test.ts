/** Who did what for the stories that readers can see, as the database keeps it beside them. */
import { beforeEach, expect, test } from 'vitest';
import { z } from 'zod';
import { buildAgency, buildContributor } from '#prisma/seed/builders/contributor.ts';
import { buildEdition, buildSection } from '#prisma/seed/builders/edition.ts';
import { buildUser } from '#prisma/seed/builders/user.ts';
import { paragraph } from '../body/blocks/paragraph.ts';
import type { CreditRole } from '../credit/credit.ts';
import { db } from '../platform/db.ts';
import { newId } from '../platform/ids.ts';
import type { Actor } from '../staff/actor.ts';
import type { RevisionFields } from './article.ts';
import { createArticle } from './create-article.ts';
import { publishArticle } from './publish-article.ts';
import { getArticleForEditing } from './queries.ts';
import { saveArticle } from './save-article.ts';
import { updateArticle } from './update-article.ts';
import { withdrawArticle } from './withdraw-article.ts';

let editor: Actor;
let editionId: string;
let writer: string;
let other: string;
let agencyId: string;

beforeEach(async () => {
  const { id, name } = await buildUser(db(), { roles: ['editor'] });
  editor = { id, name, roles: ['editor'], language: 'en' };
  const code = newId()
    .slice(-8)
    .replace(/[0-9]/g, (digit) => 'ghijklmnop'.charAt(Number(digit)));
  editionId = (await buildEdition(db(), { code })).id;
  writer = (await buildContributor(db())).id;
  other = (await buildContributor(db())).id;
  agencyId = (await buildAgency(db())).id;
});

async function save(articleId: string, change: Partial<RevisionFields>): Promise<string> {
  const { revision, fields } = await getArticleForEditing(editor, articleId);
  const revisionId = newId();
  const input = { articleId, editionId, baseRevisionId: revision.id, revisionId };
  await saveArticle(editor, { ...input, fields: { ...fields, ...change } });
  return revisionId;
}

const by = (...credits: [CreditRole, string][]): RevisionFields['credits'] =>
  credits.map(([role, contributorId]) => ({
    role,
    contributorId,
    agencyId: null,
    position: 'top',
    printedAs: null,
  }));

async function published(): Promise<string> {
  const { articleId } = await createArticle(editor, { editionId });
  const { id: sectionId } = await buildSection(db(), { editionId });
  const revisionId = await save(articleId, {
    headline: 'Ferries resume',
    slug: `story-${newId()}`,
    sectionId,
    agencyId,
    body: { type: 'doc', content: [paragraph({ type: 'text', text: 'The first boat left.' })] },
    credits: by(['writer', writer]),
  });
  await publishArticle(editor, { articleId, revisionId });
  return articleId;
}

const update = async (articleId: string, change: Partial<RevisionFields>) =>
  updateArticle(editor, { articleId, revisionId: await save(articleId, change) });

const row = z.object({ owner: z.string(), roles: z.array(z.string()), written: z.string() });
async function works(articleId: string) {
  const found = await db().$queryRaw`
    SELECT "contributorId" AS owner, roles, xmin::text AS written FROM "ContributorWork" WHERE "articleId" = ${articleId}::uuid
    UNION ALL
    SELECT "agencyId", roles, xmin::text FROM "AgencyWork" WHERE "articleId" = ${articleId}::uuid ORDER BY 1`;
  return z.array(row).parse(found);
}
const told = async (articleId: string) =>
  Object.fromEntries((await works(articleId)).map(({ owner, roles }) => [owner, roles]));

async function tallied(owner: string): Promise<number> {
  const { _sum } = await db().workTally.aggregate({ where: { ownerId: owner }, _sum: { count: true } });
  return _sum.count ?? 0;
}

test('an edit that names the same people writes nothing about them', async () => {
  const articleId = await published();
  const before = await works(articleId);
  expect(before).toHaveLength(2);
  const tallies = await db().workTally.count();
  await update(articleId, { headline: 'Ferries resume at last' });
  expect(await works(articleId)).toEqual(before);
  expect(await db().workTally.count()).toBe(tallies);
});

test('who comes, who goes and what somebody did besides is there at once, and counted', async () => {
  const articleId = await published();
  await update(articleId, {
    credits: by(['writer', writer], ['editor', writer], ['writer', other]),
    agencyId: null,
  });
  expect(await told(articleId)).toEqual({ [writer]: ['editor', 'writer'], [other]: ['writer'] });
  expect([await tallied(writer), await tallied(other), await tallied(agencyId)]).toEqual([1, 1, 0]);
  await update(articleId, { credits: by(['editor', writer]), agencyId });
  expect(await told(articleId)).toEqual({ [writer]: ['editor'], [agencyId]: [] });
  expect([await tallied(writer), await tallied(other), await tallied(agencyId)]).toEqual([1, 0, 1]);
  const { revision } = await getArticleForEditing(editor, articleId);
  await withdrawArticle(editor, { articleId, revisionId: revision.id });
  expect(await told(articleId)).toEqual({});
  expect([await tallied(writer), await tallied(agencyId)]).toEqual([0, 0]);
});
