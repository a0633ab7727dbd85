import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { StoryList } from '#components/article/story-list.tsx';
import { StructuredData } from '#components/article/structured-data.tsx';
import { PhotoFigure } from '#components/body/blocks/photo/photo-figure.tsx';
import { PersonFacts } from '#components/contributor/person-facts.tsx';
import { RoleLinks } from '#components/contributor/role-links.tsx';
import { EditionPage } from '#components/edition/edition-page.tsx';
import { ListHeading } from '#components/edition/list-heading.tsx';
import { publishedPortrait, publishedRoles } from '#lib/article/published.ts';
import { roleFromSlug, roleSlug } from '#lib/credit/role-slug.ts';
import { fillIn } from '#lib/language/fill-in.ts';
import { countText, readerMessages } from '#lib/language/reader-messages.ts';
import { config } from '#lib/platform/config.ts';
import { decodePart, pageNumber } from '#lib/press/address-parts.ts';
import { structuredContributor } from '#lib/press/structured-pages.ts';
import { namedInOtherEditions } from './in-other-editions.ts';
import { listMetadata } from './list-metadata.ts';
import { readContributor, readEdition, readEditions, readList } from './reads.ts';

export type ContributorPageProps = {
  /** With a role, the page lists only what the person is named for in it. */
  params: Promise<{ edition: string; slug: string; role?: string }>;
  searchParams: Promise<{ page?: string | string[] }>;
};

async function read({ params, searchParams }: ContributorPageProps) {
  const { edition: code, slug, role: wanted } = await params;
  const edition = await readEdition(code);
  const contributor = edition && (await readContributor(decodePart(slug) ?? '', edition));
  const page = pageNumber((await searchParams).page);
  const role = wanted === undefined ? undefined : roleFromSlug(wanted);
  if (!edition || !contributor || page === null || role === null) notFound();
  const whole = `/${edition.code}/people/${contributor.slug}`;
  return { edition, contributor, page, role, whole, address: role ? `${whole}/${roleSlug(role)}` : whole };
}

export async function contributorMetadata(props: ContributorPageProps): Promise<Metadata> {
  const { edition, contributor, page, role, address } = await read(props);
  const languages = await namedInOtherEditions('people', contributor.slug, role);
  const { stories } = await readList(edition.code, 'contributor', contributor.slug, page, role);
  return listMetadata({
    edition,
    name: role ? `${contributor.name}: ${readerMessages(edition.language).roles[role]}` : contributor.name,
    about: contributor.biography,
    address,
    page,
    stories,
    isFollowed: true,
    ...(languages && { languages }),
  });
}

export async function ContributorPage(props: ContributorPageProps) {
  const { edition, contributor, page, role, whole, address } = await read(props);
  const [editions, everywhere, inRole, portrait, roles, list] = await Promise.all([
    readEditions(),
    namedInOtherEditions('people', contributor.slug, undefined),
    // Where nobody names them for this, all that they are named for is the next best.
    namedInOtherEditions('people', contributor.slug, role),
    publishedPortrait(contributor.slug, edition),
    publishedRoles({ edition: edition.code, contributor: contributor.slug }),
    readList(edition.code, 'contributor', contributor.slug, page, role),
  ]);
  const words = readerMessages(edition.language);
  return (
    <EditionPage
      edition={edition}
      editions={editions}
      className="listing listing-people"
      elsewhere={{ ...everywhere, ...inRole }}
    >
      <ListHeading
        rubric={words.contributor}
        name={contributor.name}
        title={contributor.title}
        about={contributor.biography}
        count={list.count > 0 ? countText(edition, words.storyCount, list.count) : undefined}
        portrait={
          portrait && (
            <PhotoFigure
              photo={{ ...portrait, altText: portrait.altText || contributor.name }}
              edition={edition}
              sizes="12rem"
              eager
            />
          )
        }
      >
        <PersonFacts contributor={contributor} language={edition.language} />
        <RoleLinks roles={roles} role={role} address={whole} edition={edition} />
      </ListHeading>
      <StoryList
        list={list}
        edition={edition}
        address={address}
        title={fillIn(words.storiesBy, { name: contributor.name })}
      />
      <StructuredData data={structuredContributor(edition, contributor, portrait, config().url)} />
    </EditionPage>
  );
}
