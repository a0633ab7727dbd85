import 'server-only';
import { revisionFieldsSchema } from '../article/article-form.ts';
import { insertArticle } from '../article/create-article.ts';
import { nameSchema } from '../contributor/contributor-form.ts';
import { claimSlug } from '../contributor/named-rows.ts';
import { record } from '../history/record.ts';
import { photoTextLimits } from '../photo/photo-form.ts';
import { type Db, db } from '../platform/db.ts';
import { Invalid } from '../platform/errors.ts';
import { newId } from '../platform/ids.ts';
import { type Actor, demand } from '../staff/actor.ts';
import type { Warning } from './copy.ts';
import {
  dropPictures,
  enterPictures,
  type SaidOfPicture,
  type TakenPictures,
  takePictures,
} from './documents/take-pictures.ts';
import { draftFromStory, type KnownNames } from './draft-from-story.ts';
import type { ImportArticle, NameChoice } from './import-form.ts';
import type { ImportedStory } from './imported-story.ts';
import { type CopyForEdition, type NameProposals, readCopyForEdition } from './read-for-edition.ts';

export type Imported = {
  articleId: string;
  headline: string;
  created: string[];
  warnings: Warning[];
};

/**
 * Makes a draft of raw copy. The copy is read again here: nothing that was shown is taken on trust, only the choices are.
 * Names that one person or agency has are theirs; others follow the choice made for them, else somebody new is created.
 * Pictures of a document come into the library with the draft, or not at all.
 */
export async function importArticle(actor: Actor, input: ImportArticle): Promise<Imported> {
  demand(actor, 'article.create');
  const copy = await readCopyForEdition(actor, input);
  const [story] = copy.stories;
  if (!story) throw new Invalid('There is no story in this copy.');
  const taken = await takePictures(actor, copy.pictures, copy.edition);
  const photos = new Map<string, string>();
  try {
    return await store(actor, input, { copy, story, taken, photos });
  } catch (error) {
    photos.clear();
    throw error;
  } finally {
    await dropPictures(taken, photos.values());
  }
}

type ToStore = {
  copy: CopyForEdition;
  story: ImportedStory;
  taken: TakenPictures;
  /** Filled with the photo of each picture. */
  photos: Map<string, string>;
};

async function store(
  actor: Actor,
  input: ImportArticle,
  { copy, story, taken, photos }: ToStore,
): Promise<Imported> {
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
    const names: KnownNames = {
      personId: (name) => people.get(name ?? '') ?? null,
      agencyId: (name) => agencies.get(name ?? '') ?? null,
    };
    const said = (src: string) => saidOf(src, copy, story, names);
    for (const [src, id] of await enterPictures(tx, actor, taken, said)) photos.set(src, id);
    const draft = draftFromStory(story, copy.photosBefore, names, newId, (src) => ({
      photoId: photos.get(src ?? '') ?? null,
      altText: copy.altTexts[src ?? ''] ?? '',
    }));
    const sectionId = await sectionNamed(tx, copy.edition.id, story);
    const fields = revisionFieldsSchema.parse({ ...draft, sectionId, topicIds: [] });
    const articleId = await insertArticle(tx, actor, copy.edition.id, fields);
    await record(tx, actor, 'article.imported', articleId, {
      format: copy.format,
      file: input.fileName ?? null,
    });
    return {
      articleId,
      headline: fields.headline,
      created,
      warnings: [...copy.warnings, ...refusedNote(copy, photos)],
    };
  });
}

function saidOf(
  src: string,
  copy: CopyForEdition,
  story: ImportedStory,
  names: KnownNames,
): SaidOfPicture | null {
  const photo = story.photos.find((one) => one.src === src);
  return photo
    ? {
        caption: (photo.caption ?? '').slice(0, photoTextLimits.caption),
        altText: copy.altTexts[src] ?? '',
        contributorId: names.personId(photo.creator),
        agencyId: names.agencyId(photo.agency),
      }
    : null;
}

function refusedNote({ pictures }: CopyForEdition, photos: ReadonlyMap<string, string>): Warning[] {
  const count = pictures.filter(({ name }) => !photos.has(name)).length;
  if (count === 0) return [];
  return [
    {
      code: 'pictures-refused',
      message: `Pictures that cannot be photos: ${count}.`,
      line: null,
      params: { count },
    },
  ];
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
