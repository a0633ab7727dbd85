import { z } from 'zod';
import type { EventType } from '../history/record.ts';
import type { Thing } from '../platform/made-from.ts';

export const loggedSchema = z.object({
  type: z.string(),
  subject: z.string(),
  subjectId: z.uuid(),
  detail: z.record(z.string(), z.unknown()),
});
/** As it is read from the log, with PostgreSQL's number of the transaction. */
export const readSchema = loggedSchema.extend({ transaction: z.string().transform(BigInt) });
export type Logged = z.output<typeof loggedSchema>;

type Reach = (event: Logged) => Thing[];

/** What each event touches of what readers see; null: nothing. */
const reaches: Record<EventType, Reach | null> = {
  'article.published': storiesChanged,
  'article.updated': storiesChanged,
  'article.withdrawn': storiesChanged,
  'article.linked': linksChanged,
  'article.unlinked': linksChanged,
  'banner.set': ({ subjectId }) => [`banner:${subjectId}`],
  'banner.cleared': ({ subjectId }) => [`banner:${subjectId}`],
  'photo.edited': ({ subjectId, detail }) => [
    `photo:${subjectId}`,
    ...ids(detail.contributors).map((id): Thing => `stories-of:contributor:${id}`),
    ...ids(detail.agencies).map((id): Thing => `stories-of:agency:${id}`),
    ...ids(detail.editions).map((id): Thing => `stories-of:edition:${id}`),
  ],
  'photo.completed': ({ subjectId }) => [`photo:${subjectId}`],
  'contributor.reprinted': ({ subjectId }) => [`contributor:${subjectId}`],
  'contributor.edited': ({ subjectId }) => [`contributor:${subjectId}`],
  // Each of the two has its own event.
  'contributor.merged': personAndStories,
  'contributor.split': personAndStories,
  'contributor.undone': personAndStories,
  'contributor.told_apart': null,
  'edition.styled': ({ subjectId }) => [`edition:${subjectId}`],
  // Feeds that left an agency's stories out are made from nothing of it.
  'agency.edited': ({ subjectId, detail }) =>
    detail.maySyndicate === undefined ? [`agency:${subjectId}`] : ['everything'],
  'agency.merged': agencyAndStories,
  'agency.undone': agencyAndStories,
  'topic.created': ({ subjectId }) => [`topic:${subjectId}`],
  'front.published': frontChanged,
  // A page printed before this is right only until the new time.
  'front.scheduled': frontChanged,
  'front.unscheduled': frontChanged,
  'front.saved': null,
  'front.restored': null,
  // Every page of an edition shows its sections, and every edition the others.
  'section.created': () => ['everything'],
  'edition.created': () => ['everything'],
  'article.translated': null,
  'article.followed': null,
  'article.created': null,
  'article.imported': null,
  'article.saved': null,
  // What readers see moves by publishing and updating alone.
  'article.restored': null,
  'article.revision_named': null,
  'article.preview_shared': null,
  'article.preview_revoked': null,
  'article.length_assigned': null,
  'photo.added': null,
  // Readers see it with the story that has it.
  'file.added': null,
  'file.renamed': ({ subjectId }) => [`stories-of:file:${subjectId}`],
  // No story has it.
  'file.deleted': null,
  'contributor.created': null,
  'agency.created': null,
  // Never leaves the newsroom.
  'comment.added': null,
  'comment.replied': null,
  'comment.edited': null,
  'comment.deleted': null,
  'comment.resolved': null,
  'comment.reopened': null,
  'comment.moved': null,
  'user.created': null,
  'user.edited': null,
  'user.signed_in': null,
  'user.signed_out': null,
  'user.deactivated': null,
};

/** The types of event whose command is answered only when every press knows of it. */
export const readersNotice: readonly string[] = Object.entries(reaches).flatMap(([type, reach]) =>
  reach ? [type] : [],
);

/** An event of a newer version's node, or of an older one's: nobody knows what it means. */
const unknownType: Reach = () => ['everything'];
const reachOf = new Map<string, Reach | null>(Object.entries(reaches));

/** The things that the events touched. */
export function touchedBy(events: readonly Logged[]): Set<Thing> {
  return new Set(
    events.flatMap((event) => {
      const reach = reachOf.has(event.type) ? reachOf.get(event.type) : unknownType;
      return reach?.(event) ?? [];
    }),
  );
}

/**
 * A story that came, changed or went: the story, its addresses, and every list that holds or held it. An event that does
 * not say which lists (those of a seed do not) may have changed any; one that does not say which of them it came to or
 * left, the number of each.
 */
function storiesChanged({ subjectId, detail }: Logged): Thing[] {
  if (typeof detail.lists !== 'string') return ['everything'];
  const addresses = [detail.address, detail.formerAddress].flatMap((address) =>
    typeof address === 'string' ? [address] : [],
  );
  return [
    `article:${subjectId}`,
    ...addresses.map((address): Thing => `address:/${address.slice(1)}`),
    ...ids(detail.lists).map((list): Thing => `stories-of:${listSchema.parse(list)}`),
    ...ids(detail.moved ?? detail.lists).map((list): Thing => `number-of:${listSchema.parse(list)}`),
  ];
}

/** The story, and the sitemaps of its edition, which name the other languages of each. */
function linksChanged({ subjectId, detail }: Logged): Thing[] {
  return [`article:${subjectId}`, ...ids(detail.editionId).map((id): Thing => `stories-of:edition:${id}`)];
}

/** Someone's name, and which stories are theirs. */
function personAndStories({ subjectId }: Logged): Thing[] {
  return [`contributor:${subjectId}`, `stories-of:contributor:${subjectId}`];
}

function agencyAndStories({ subjectId }: Logged): Thing[] {
  return [`agency:${subjectId}`, `stories-of:agency:${subjectId}`];
}

/** A front has the id of the edition or the section that it is the front of. */
function frontChanged({ subjectId, detail }: Logged): Thing[] {
  return [detail.of === 'section' ? `front:section:${subjectId}` : `front:edition:${subjectId}`];
}

const listSchema = z.templateLiteral([
  z.enum(['edition', 'section', 'topic', 'contributor', 'agency', 'photo', 'file']),
  ':',
  z.uuid(),
]);

/** Ids in an event's detail: one, or several with spaces between. */
function ids(value: unknown): string[] {
  return typeof value === 'string' ? value.split(' ').filter((id) => id !== '') : [];
}
