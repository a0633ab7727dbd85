import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { StoryList } from '#components/article/story-list.tsx';
import { StructuredData } from '#components/article/structured-data.tsx';
import { RoleLinks } from '#components/contributor/role-links.tsx';
import { EditionPage } from '#components/edition/edition-page.tsx';
import { ListHeading } from '#components/edition/list-heading.tsx';
import { publishedRoles } from '#lib/article/published.ts';
import { roleFromSlug, roleSlug } from '#lib/credit/role-slug.ts';
import { fillIn } from '#lib/language/fill-in.ts';
import { countText, readerMessages } from '#lib/language/reader-messages.ts';
import { config } from '#lib/platform/config.ts';
import { decodePart, pageNumber } from '#lib/press/address-parts.ts';
import { structuredAgency } from '#lib/press/structured-pages.ts';
import { namedInOtherEditions } from './in-other-editions.ts';
import { listMetadata } from './list-metadata.ts';
import { readAgency, readEdition, readEditions, readList } from './reads.ts';

export type AgencyPageProps = {
  /** With a role, the page lists only what the agency is named for in it. */
  params: Promise<{ edition: string; slug: string; role?: string }>;
  searchParams: Promise<{ page?: string | string[] }>;
};

async function read({ params, searchParams }: AgencyPageProps) {
  const { edition: code, slug, role: wanted } = await params;
  const edition = await readEdition(code);
  const agency = edition && (await readAgency(decodePart(slug) ?? '', edition.language));
  const page = pageNumber((await searchParams).page);
  const role = wanted === undefined ? undefined : roleFromSlug(wanted);
  if (!edition || !agency || page === null || role === null) notFound();
  const whole = `/${edition.code}/agencies/${agency.slug}`;
  return { edition, agency, page, role, whole, address: role ? `${whole}/${roleSlug(role)}` : whole };
}

export async function agencyMetadata(props: AgencyPageProps): Promise<Metadata> {
  const { edition, agency, page, role, address } = await read(props);
  const languages = await namedInOtherEditions('agencies', agency.slug, role);
  const { stories } = await readList(edition.code, 'agency', agency.slug, page, role);
  return listMetadata({
    edition,
    name: role ? `${agency.name}: ${readerMessages(edition.language).roles[role]}` : agency.name,
    about: agency.about,
    address,
    page,
    stories,
    isFollowed: true,
    ...(languages && { languages }),
  });
}

export async function AgencyPage(props: AgencyPageProps) {
  const { edition, agency, page, role, whole, address } = await read(props);
  const [editions, everywhere, inRole, roles, list] = await Promise.all([
    readEditions(),
    namedInOtherEditions('agencies', agency.slug, undefined),
    // Where nobody names them for this, all that they are named for is the next best.
    namedInOtherEditions('agencies', agency.slug, role),
    publishedRoles({ edition: edition.code, agency: agency.slug }),
    readList(edition.code, 'agency', agency.slug, page, role),
  ]);
  const words = readerMessages(edition.language);
  return (
    <EditionPage
      edition={edition}
      editions={editions}
      className="listing listing-agencies"
      elsewhere={{ ...everywhere, ...inRole }}
    >
      <ListHeading
        rubric={words.agency}
        name={agency.name}
        about={agency.about}
        count={list.count > 0 ? countText(edition, words.storyCount, list.count) : undefined}
      >
        <RoleLinks roles={roles} role={role} address={whole} edition={edition} />
      </ListHeading>
      <StoryList
        list={list}
        edition={edition}
        address={address}
        title={fillIn(words.storiesFrom, { name: agency.name })}
      />
      <StructuredData data={structuredAgency(edition, agency, config().url)} />
    </EditionPage>
  );
}
