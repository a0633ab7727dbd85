import type { Db } from '#lib/platform/db.ts';
import type { PrismaClient } from '#prisma/generated/client.ts';
import { buildArticles } from './builders/article.ts';
import { insertEvents, insertFronts, insertRows } from './builders/insert.ts';
import { stories } from './content/stories.ts';
import { demoArticle } from './demo/articles.ts';
import { demoBanner } from './demo/banner.ts';
import { startOfDay } from './demo/calendar.ts';
import { demoComments } from './demo/comments.ts';
import { directoryOf } from './demo/directory.ts';
import { fileRows, storeFiles } from './demo/files.ts';
import { frontRows } from './demo/fronts.ts';
import { newsroomRows } from './demo/newsroom.ts';
import { photoIds, photoRows, photosIn, storePhotos } from './demo/photos.ts';
import { translationRows } from './demo/translations.ts';
import { demoViews } from './demo/views.ts';

/** The database is not empty, and the demo does not mix with what is in it. */
export class DemoRefused extends Error {}

/**
 * The demo newsroom: a daily in three languages, its people, pictures and stories. On one day it is always the same.
 * Nothing is stored unless everything is.
 * @param options.pictures the folder that drawPictures filled
 * @throws DemoRefused
 */
export async function seedDemo(db: PrismaClient, options: { now: Date; pictures: string }): Promise<void> {
  const today = startOfDay(options.now);
  const newsroom = newsroomRows(today, photoIds(today));
  const stored = await photosIn(options.pictures, today);
  const library = photoRows(stored, newsroom);
  const offered = fileRows(newsroom, today);
  const directory = directoryOf(newsroom, photoIds(today));
  const articles = stories.map((story) => demoArticle(story, directory, today));
  const arranged = frontRows(articles, directory, today);
  const said = demoComments(articles, newsroom.users, today);
  await refuseUnlessEmpty(db);
  const storing = Promise.all([storePhotos(options.pictures, stored), storeFiles(today)]);
  storing.catch(() => undefined);
  await db.$transaction(async (tx) => {
    await refuseUnlessEmpty(tx);
    await insertRows(tx, 'Edition', newsroom.editions);
    await insertRows(tx, 'Section', newsroom.sections);
    await insertRows(tx, 'Topic', newsroom.topics);
    await insertRows(tx, 'Agency', newsroom.agencies);
    await insertRows(tx, 'AgencyName', newsroom.agencyNames);
    // Photos are somebody's, accounts are people's, and portraits are photos: these come last.
    await insertRows(tx, 'Contributor', newsroom.contributors);
    await insertRows(tx, 'ContributorName', newsroom.contributorNames);
    await insertRows(tx, 'User', newsroom.users);
    await insertRows(tx, 'Photo', library.photos);
    for (const { id, portraitId } of newsroom.portraits)
      await tx.contributor.update({ where: { id }, data: { portraitId } });
    await insertRows(tx, 'ContributorProfile', newsroom.profiles);
    await insertRows(tx, 'ContributorContact', newsroom.contacts);
    await insertRows(tx, 'Affiliation', newsroom.affiliations);
    await insertRows(tx, 'ContributorLink', newsroom.links);
    await insertRows(tx, 'Rendition', library.renditions);
    await insertRows(tx, 'Credit', library.credits);
    await insertRows(tx, 'File', offered.files);
    await buildArticles(
      tx,
      articles.map(({ plan }) => plan),
    );
    await insertRows(
      tx,
      'Translation',
      translationRows(
        articles.map(({ plan }) => plan),
        directory.edition('en').id,
      ),
    );
    await insertRows(
      tx,
      'Correction',
      articles.flatMap(({ corrections }) => corrections),
    );
    await insertRows(tx, 'CommentThread', said.threads);
    await insertRows(tx, 'Comment', said.comments);
    await insertRows(tx, 'Mention', said.mentions);
    await insertRows(tx, 'ArticleViews', demoViews(articles, options.now));
    await insertRows(tx, 'Banner', [demoBanner(articles, directory, options.now)]);
    await insertFronts(tx, arranged.fronts, arranged.revisions);
    await insertRows(tx, 'FrontRelease', arranged.releases);
    const events = [
      ...newsroom.events,
      ...library.events,
      ...offered.events,
      ...articles.flatMap((article) => article.events),
      ...arranged.events,
      ...said.events,
    ];
    await insertEvents(
      tx,
      events.sort((a, b) => a.at.getTime() - b.at.getTime()),
    );
    await storing;
  });
}

async function refuseUnlessEmpty(db: Db): Promise<void> {
  const [articles, editions] = [await db.article.count(), await db.edition.count()];
  if (articles + editions > 0) {
    throw new DemoRefused(
      `The demo newsroom needs an empty database; this one has ${editions} editions and ${articles} stories.`,
    );
  }
}
