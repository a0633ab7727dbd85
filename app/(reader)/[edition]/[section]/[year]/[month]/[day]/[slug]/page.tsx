import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { MoreStories } from '#components/article/more-stories.tsx';
import { PrintedStory } from '#components/article/printed-story.tsx';
import { StructuredData } from '#components/article/structured-data.tsx';
import { EditionPage } from '#components/edition/edition-page.tsx';
import type { PrintedStory as PrintedStoryData } from '#lib/article/printed.ts';
import { mayLeave, relatedStories } from '#lib/article/published.ts';
import { toOffsetIso } from '#lib/language/dates.ts';
import { fillIn } from '#lib/language/fill-in.ts';
import { readerMessages } from '#lib/language/reader-messages.ts';
import { config } from '#lib/platform/config.ts';
import { decodePart } from '#lib/press/address-parts.ts';
import { cardAddress, cardSize } from '#lib/press/card.ts';
import { storyFileLinks } from '#lib/press/story-file.ts';
import { structuredStory } from '#lib/press/structured-story.ts';
import { feedLinks } from '../../../../../../feed-links.ts';
import { readArticle, readEdition, readEditions } from '../../../../../../reads.ts';

type Address = { edition: string; section: string; year: string; month: string; day: string; slug: string };
type Props = { params: Promise<Address> };

async function read({ params }: Props) {
  const { edition: code, section, year, month, day, slug } = await params;
  const address = `/${[code, section, year, month, day, slug].map(decodePart).join('/')}`;
  const [edition, story] = await Promise.all([readEdition(code), readArticle(code, address)]);
  if (!edition || !story) notFound();
  return { edition, story };
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { edition, story } = await read(props);
  const description = story.standfirst || undefined;
  return {
    title: story.headline,
    description,
    keywords: story.keywords.length > 0 ? story.keywords : undefined,
    alternates: {
      canonical: encodeURI(story.address),
      languages: inOtherLanguages(edition.language, story),
      types: {
        ...feedLinks(
          story.section ? `/${edition.code}/${story.section.slug}` : `/${edition.code}`,
          story.section ? `${edition.name}: ${story.section.name}` : edition.name,
        ),
        ...((await mayLeave(story)) && storyFileLinks(story)),
      },
    },
    openGraph: {
      type: 'article',
      siteName: edition.name,
      locale: edition.language.replace('-', '_'),
      title: story.headline,
      description,
      url: encodeURI(story.address),
      publishedTime: toOffsetIso(story.firstPublishedAt, edition.timeZone),
      modifiedTime: story.updatedAt ? toOffsetIso(story.updatedAt, edition.timeZone) : undefined,
      section: story.section?.name,
      tags: story.topics.map((topic) => topic.name),
      images: [{ url: cardAddress(story), ...cardSize, alt: story.photo?.altText || story.headline }],
    },
    twitter: { card: 'summary_large_image' },
  };
}

/** Each language in which the story can be read, this one among them; none where there is only this one. */
function inOtherLanguages(
  language: string,
  { address, translations }: PrintedStoryData,
): Record<string, string> | undefined {
  if (translations.length === 0) return undefined;
  return Object.fromEntries(
    [{ language, address }, ...translations].map((one) => [one.language, encodeURI(one.address)]),
  );
}

export default async function ArticlePage(props: Props) {
  const { edition, story } = await read(props);
  const [editions, related] = await Promise.all([readEditions(), relatedStories(edition.code, story, 5)]);
  const words = readerMessages(edition.language);
  const { url } = config();
  return (
    <EditionPage
      edition={edition}
      editions={editions}
      section={story.section}
      elsewhere={inOtherLanguages(edition.language, story)}
      className="reading"
    >
      <PrintedStory story={story} edition={edition} url={new URL(encodeURI(story.address), url).href} />
      <MoreStories
        title={
          related.by === 'topics'
            ? words.related
            : fillIn(words.moreIn, { section: story.section?.name ?? '' })
        }
        stories={related.stories}
        edition={edition}
      />
      <StructuredData data={structuredStory(story, edition, url)} />
    </EditionPage>
  );
}
