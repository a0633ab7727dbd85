import 'server-only';
import { revisionFieldsSchema } from '../article/article-form.ts';
import { insertArticle } from '../article/create-article.ts';
import { nameSchema } from '../contributor/contributor-form.ts';
import { claimSlug } from '../contributor/named-rows.ts';
import { record } from '../history/record.ts';
import { type Db, db } from '../platform/db.ts';
import { Invalid } from '../platform/errors.ts';
import { newId } from '../platform/ids.ts';
import { type Actor, demand } from '../staff/actor.ts';
import { draftFromStory } from './draft-from-story.ts';
import type { ImportArticle, NameChoice } from './import-form.ts';
import type { ImportedStory } from './imported-story.ts';
import { type NameProposals, readCopyForEdition } from './read-for-edition.ts';

export type Imported = {
  articleId: string;
  headline: string;
  created: string[];
  warnings: { code: string; message: string; line: number | null }[];
};

/**
 * Makes a draft of raw copy. The copy is read again here: nothing that was shown is taken on trust, only the choices are.
 * Names that one person or agency has are theirs; others follow the choice made for them, else somebody new is created.
 */
export async function importArticle(actor: Actor, input: ImportArticle): Promise<Imported> {
  demand(actor, 'article.create');
  const copy = await readCopyForEdition(actor, input);
  const [story] = copy.stories;
  if (!story) throw new Invalid('There is no story in this copy.');
  return db().$transaction(async (tx) => {
    const created: string[] = [];
    const people = await settle(copy.people, input.people, async (name) => {
      created.push(name);
      return createNamed(tx, actor, 'contributor', name);
    });
    const agencies = await settle(copy.agencies, input.agencies, async (name) => {
      created.push(name);
      return createNamed(tx, actor, 'agency', name);
    });
    const draft = draftFromStory(
      story,
      copy.photosBefore,
      {
        personId: (name) => people.get(name ?? '') ?? null,
        agencyId: (name) => agencies.get(name ?? '') ?? null,
      },
      newId,
    );
    const sectionId = await sectionNamed(tx, input.editionId, story);
    const fields = revisionFieldsSchema.parse({ ...draft, sectionId, topicIds: [] });
    const articleId = await insertArticle(tx, actor, input.editionId, fields);
    await record(tx, actor, 'article.imported', articleId, {
      format: copy.format,
      file: input.fileName ?? null,
    });
    return { articleId, headline: fields.headline, created, warnings: copy.warnings };
  });
}

/** Finds out for every name who it is, creating whoever is new. */
async function settle(
  proposals: NameProposals,
  choices: Record<string, NameChoice>,
  create: (name: string) => Promise<string>,
): Promise<Map<string, string>> {
  const settled = new Map<string, string>();
  for (const [name, candidates] of Object.entries(proposals)) {
    const choice = choices[name] ?? candidates[0]?.id ?? 'new';
    if (choice === 'leave-out') continue;
    settled.set(name, choice === 'new' ? await create(name) : choice);
  }
  return settled;
}

async function createNamed(
  tx: Db,
  actor: Actor,
  kind: 'contributor' | 'agency',
  written: string,
): Promise<string> {
  demand(actor, 'contributor.create');
  const parsed = nameSchema.safeParse(written);
  if (!parsed.success) throw new Invalid(`"${written}" cannot be a name.`);
  const name = parsed.data;
  const data = { id: newId(), slug: await claimSlug(tx, kind, name), name };
  if (kind === 'contributor') await tx.contributor.create({ data });
  else await tx.agency.create({ data });
  await record(tx, actor, `${kind}.created`, data.id, { name });
  return data.id;
}

async function sectionNamed(tx: Db, editionId: string, story: ImportedStory): Promise<string | null> {
  if (story.section === null) return null;
  const section = await tx.section.findFirst({
    where: {
      editionId,
      OR: [{ name: { equals: story.section, mode: 'insensitive' } }, { slug: story.section.toLowerCase() }],
    },
    select: { id: true },
  });
  return section?.id ?? null;
}
