import 'server-only';
import { teasersOf } from '../article/live-stories.ts';
import type { Teaser } from '../article/printed.ts';
import { db } from '../platform/db.ts';
import { goodUntil, madeFrom } from '../platform/made-from.ts';
import { arrangeFront, type Cell, nextEnd } from './arrange-front.ts';
import type { Container, Containers } from './front.ts';
import { frontStories } from './front-stories.ts';
import type { PrintedContainer, PrintedFront } from './printed.ts';

type Edition = {
  id: string;
  code: string;
  language: string;
  sections: { id: string; slug: string; name: string; colour: string }[];
};

/** A front with its stories, as it is at a moment. @param ownSection of whose front it is, if of one */
export async function printFront(
  edition: Edition,
  ownSection: string | null,
  containers: Containers,
  now: Date,
): Promise<PrintedFront> {
  const end = nextEnd(containers, now);
  if (end) goodUntil(end);
  const known = await frontStories(edition.id, containers);
  const arranged = arrangeFront(containers, { ...known, now });
  const ids = arranged.flatMap(({ cells }) => cells.flatMap(({ shown }) => shown ?? []));
  const [teasers, topics] = await Promise.all([
    teasersOf(ids, edition.language),
    topicsOf(edition.id, containers),
  ]);
  const printed = arranged.map(({ container, cells }): PrintedContainer => {
    const { section, name, href } = subjectOf(container, edition, topics);
    const own = section !== null && section.id === ownSection;
    return {
      key: container.key,
      layout: container.layout,
      title: container.title || (container.layout === 'section-block' ? name : ''),
      href: own ? null : href,
      section: section && { slug: section.slug, name: section.name, colour: section.colour },
      stories: cells.flatMap((cell) => toTeaser(cell, teasers)),
    };
  });
  return { containers: printed.filter(({ stories }) => stories.length > 0) };
}

type Topics = ReadonlyMap<string, { slug: string; name: string }>;

/** What the stories of a container are about, where its rule says so. */
function subjectOf({ fill }: Container, edition: Edition, topics: Topics) {
  if (fill.from === 'section') {
    const section = edition.sections.find(({ id }) => id === fill.id) ?? null;
    if (section) {
      madeFrom(`section:${section.id}`);
      return { section, name: section.name, href: `/${edition.code}/${section.slug}` };
    }
  }
  const topic = fill.from === 'topic' ? topics.get(fill.id) : undefined;
  if (topic) return { section: null, name: topic.name, href: `/${edition.code}/topics/${topic.slug}` };
  return { section: null, name: '', href: null };
}

/** Those that a live story is about: the others have no page to lead to. */
async function topicsOf(editionId: string, containers: Containers): Promise<Topics> {
  const ids = containers.flatMap(({ fill }) => (fill.from === 'topic' ? fill.id : []));
  if (ids.length === 0) return new Map();
  madeFrom(...ids.map((id) => `topic:${id}` as const));
  const rows = await db().topic.findMany({
    where: {
      id: { in: ids },
      editionId,
      revisions: { some: { revision: { liveOf: { status: 'published' } } } },
    },
    select: { id: true, slug: true, name: true },
  });
  return new Map(rows.map(({ id, slug, name }) => [id, { slug, name }]));
}

function toTeaser({ shown, placement, byHand }: Cell, teasers: ReadonlyMap<string, Teaser>): Teaser[] {
  const story = shown === null ? undefined : teasers.get(shown);
  if (!story) return [];
  if (!placement || !byHand) return [story];
  return [
    {
      ...story,
      headline: placement.headline || story.headline,
      kicker: placement.kicker || story.kicker,
      photo: placement.hidePhoto ? null : story.photo,
    },
  ];
}
