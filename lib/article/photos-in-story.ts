import 'server-only';
import { houseStyleSchema } from '../credit/house-style.ts';
import { photoCreditText } from '../credit/print-photo-credit.ts';
import { db, type Prisma } from '../platform/db.ts';
import { NotFound } from '../platform/errors.ts';
import { type Actor, demand } from '../staff/actor.ts';
import { creditSelect, keptNames, toCredits } from './published-rows.ts';

/** Whose forms and names the credits of a story's photos are printed in. */
export const printsCredits = { select: { language: true, style: true } } satisfies Prisma.EditionDefaultArgs;

type Printing = {
  edition: Prisma.EditionGetPayload<typeof printsCredits>;
  keptNames: readonly { contributorId: string; name: string }[];
};

/** A photo as the page of a story shows it, with the words a new use of it starts from. */
export async function getPhotoForStory(actor: Actor, asked: { articleId: string; photoId: string }) {
  demand(actor, 'photo.read');
  demand(actor, 'article.read');
  const article = await db().article.findUnique({
    where: { id: asked.articleId },
    select: { edition: printsCredits, latestRevision: { select: { keptNames } } },
  });
  if (!article) throw new NotFound('There is no such story.');
  const { edition, latestRevision } = article;
  const [photo] = await photosInStory([asked.photoId], {
    edition,
    keptNames: latestRevision?.keptNames ?? [],
  });
  if (!photo) throw new NotFound('There is no such photo.');
  return photo;
}

/** With the credit that readers of the story's edition get under each. */
export async function photosInStory(
  photoIds: readonly string[],
  { edition: { language, style }, keptNames }: Printing,
) {
  const photos = await db().photo.findMany({
    where: { id: { in: [...photoIds] } },
    select: {
      id: true,
      width: true,
      height: true,
      caption: true,
      altText: true,
      credits: { orderBy: { order: 'asc' }, select: creditSelect },
    },
  });
  const voice = { language, style: houseStyleSchema.parse(style) };
  return photos.map(({ credits, ...photo }) => ({
    ...photo,
    credited: credits.length > 0,
    agencyIds: credits.flatMap(({ agency }) => agency?.id ?? []),
    credit: photoCreditText(toCredits(credits, language, keptNames), voice),
  }));
}
