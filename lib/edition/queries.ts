import 'server-only';
import { db } from '../platform/db.ts';
import { type Actor, demand } from '../staff/actor.ts';

/** Every edition with the line that stands at its head, if one does. */
export async function listBanners(actor: Actor) {
  demand(actor, 'banner.edit');
  const editions = await db().edition.findMany({
    orderBy: { position: 'asc' },
    select: {
      id: true,
      code: true,
      name: true,
      language: true,
      direction: true,
      timeZone: true,
      banner: {
        select: {
          text: true,
          endsAt: true,
          article: {
            select: { id: true, status: true, liveRevision: { select: { headline: true } } },
          },
        },
      },
    },
  });
  const now = new Date();
  return editions.map(({ banner, ...edition }) => ({
    ...edition,
    banner: banner && banner.endsAt > now ? toBanner(banner) : null,
  }));
}
export type EditionWithBanner = Awaited<ReturnType<typeof listBanners>>[number];

function toBanner({
  text,
  endsAt,
  article,
}: {
  text: string;
  endsAt: Date;
  article: { id: string; liveRevision: { headline: string } | null } | null;
}) {
  const headline = article?.liveRevision?.headline;
  return {
    text,
    endsAt,
    story: article && headline !== undefined ? { id: article.id, headline } : null,
  };
}
