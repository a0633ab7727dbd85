import { publishedStories } from '#lib/article/published.ts';
import { publishedAgency, publishedContributor } from '#lib/contributor/published.ts';
import { roleFromSlug, roleSlug } from '#lib/credit/role-slug.ts';
import type { PrintedEdition } from '#lib/edition/printed.ts';
import { publishedEdition, publishedTopic } from '#lib/edition/published.ts';
import { fillIn } from '#lib/language/fill-in.ts';
import { readerMessages } from '#lib/language/reader-messages.ts';
import { config } from '#lib/platform/config.ts';
import { decodePart } from '#lib/press/address-parts.ts';
import { type FeedFormat, feedFormats, feedLength, writeFeed } from '#lib/press/feed.ts';
import { noSuchFile, textFile } from './text-file.ts';

/** What a feed follows: where its page is, which stories it holds, and how it is called. */
type Followed = {
  page: string;
  query: Omit<Parameters<typeof publishedStories>[0], 'edition'>;
  name: string | null;
  about?: string;
};
type Follow = (edition: PrintedEdition, slug: string) => Promise<Followed | null>;
type Kind = 'edition' | 'section' | 'topic' | 'contributor' | 'agency';

const follow: Record<Kind, Follow> = {
  edition: async ({ code, motto }) => ({ page: `/${code}`, query: {}, name: null, about: motto }),
  section: async ({ code, sections }, slug) => {
    const section = sections.find((one) => one.slug === slug);
    return section ? { page: `/${code}/${slug}`, query: { section: slug }, name: section.name } : null;
  },
  topic: async ({ code }, slug) => {
    const topic = await publishedTopic(code, slug);
    return topic && { page: `/${code}/topics/${slug}`, query: { topic: slug }, name: topic.name };
  },
  contributor: async (edition, slug) => {
    const person = await publishedContributor(slug, edition);
    return (
      person && {
        page: `/${edition.code}/people/${slug}`,
        query: { contributor: slug },
        name: person.name,
        about: person.biography,
      }
    );
  },
  agency: async ({ code, language }, slug) => {
    const agency = await publishedAgency(slug, language);
    return (
      agency && {
        page: `/${code}/agencies/${slug}`,
        query: { agency: slug },
        name: agency.name,
        about: agency.about,
      }
    );
  },
};

/** Of a person or an agency, only what they are named for in one role; null where there is none such. */
function inRole(followed: Followed | null, { language }: PrintedEdition, slug: string): Followed | null {
  const role = roleFromSlug(slug);
  if (!followed || role === null) return null;
  return {
    ...followed,
    page: `${followed.page}/${roleSlug(role)}`,
    query: { ...followed.query, role },
    name: `${followed.name}: ${readerMessages(language).roles[role]}`,
  };
}

type Context = { params: Promise<{ edition: string; section?: string; slug?: string; role?: string }> };

/** The handler of one feed's address. */
export function feedRoute(kind: Kind, format: FeedFormat) {
  return async (_request: Request, { params }: Context): Promise<Response> => {
    const given = await params;
    const edition = await publishedEdition(given.edition);
    const slug = decodePart(given.slug ?? given.section ?? '') ?? '';
    const whole = edition && (await follow[kind](edition, slug));
    const followed = edition && given.role !== undefined ? inRole(whole, edition, given.role) : whole;
    if (!edition || !followed) return noSuchFile();
    const stories = await publishedStories({ edition: edition.code, ...followed.query }, feedLength);
    const { name, page, about = '' } = followed;
    const feed = {
      edition,
      title: name === null ? edition.name : `${edition.name}: ${name}`,
      about:
        about === ''
          ? fillIn(readerMessages(edition.language).latestFrom, { name: name ?? edition.name })
          : about,
      page,
      stories,
    };
    return textFile(writeFeed(feed, format, config().url), feedFormats[format].mediaType);
  };
}
