import { addressDate } from '../language/dates.ts';

/** `/en/world/2023/09/05/slug`: the day is that of first publication in the edition's zone. */
export function articleAddress(place: {
  edition: { code: string; timeZone: string };
  sectionSlug: string;
  firstPublishedAt: Date;
  slug: string;
}): string {
  const { edition, sectionSlug, firstPublishedAt, slug } = place;
  return `/${edition.code}/${sectionSlug}/${addressDate(firstPublishedAt, edition.timeZone)}/${slug}`;
}
