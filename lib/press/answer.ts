import 'server-only';
import { parseArchiveDate } from '../article/archive-date.ts';
/**
 * What the site answers at an address, decided before a page is rendered: a page can say neither 404 nor 410
 * and still be read without scripts.
 */
import { addressStatus, archiveDay, archiveMonth, publishedPages } from '../article/published.ts';
import {
  movedAgency,
  movedContributor,
  publishedAgency,
  publishedContributor,
} from '../contributor/published.ts';
import { roleFromSlug, roleSlug } from '../credit/role-slug.ts';
import { publishedEdition, publishedTopic } from '../edition/published.ts';
import { decodePart, pageNumber } from './address-parts.ts';
import { isFeedFile } from './feed.ts';
import { parseSitemapFile } from './sitemap.ts';
import { isStoryFile } from './story-file.ts';

export type Answer =
  | { kind: 'page' }
  | { kind: 'moved'; to: string }
  | { kind: 'gone'; edition: string }
  /** `edition` is null when the address names none. */
  | { kind: 'missing'; edition: string | null };

/** @param path as sent, still encoded  @param page the value of `?page=`, if any */
export async function answerTo(path: string, page: string | null): Promise<Answer> {
  const parts = path.split('/').slice(1).map(decodePart);
  const [code, ...rest] = parts.filter((part) => part !== null);
  if (code === '' && rest.length === 0) return { kind: 'page' };
  if (isSiteFile(path)) return { kind: 'page' };
  const edition = code ? await publishedEdition(code) : null;
  if (!edition) return { kind: 'missing', edition: null };
  const missing: Answer = { kind: 'missing', edition: edition.code };
  if (rest.length !== parts.length - 1) return missing;
  if (rest.length === 0) return { kind: 'page' };

  if (rest.length === 1 && (rest[0] === 'masthead' || parseSitemapFile(rest[0]))) return { kind: 'page' };
  if (rest[0] === 'search') {
    const exists = rest.length === 1 || (rest.length === 2 && rest[1] === 'suggest');
    return exists ? { kind: 'page' } : missing;
  }
  if (rest.length === 1 && (rest[0] === 'most-read' || rest[0] === 'archive')) return { kind: 'page' };
  if (rest[0] === 'archive')
    return (await inArchive(edition.code, rest.slice(1))) ? { kind: 'page' } : missing;
  if (isFeedFile(rest.at(-1))) {
    const answer = await followedAnswer(edition, rest.slice(0, -1));
    return answer?.kind === 'moved' ? { ...answer, to: `${answer.to}/${rest.at(-1)}` } : (answer ?? missing);
  }
  if (rest.length <= 2) {
    const number = pageNumber(page);
    if (rest.length === 1 && rest[0] === 'corrections') return number === 1 ? { kind: 'page' } : missing;
    const list = await listAt(edition, rest);
    const moved = list ? null : await movedList(edition.code, rest);
    if (moved)
      return { kind: 'moved', to: number === null || number === 1 ? moved : `${moved}?page=${number}` };
    if (!list || number === null) return missing;
    const exists = number === 1 || number <= (await publishedPages({ edition: edition.code, ...list }));
    return exists ? { kind: 'page' } : missing;
  }
  if (isOfRole(rest)) return (await roleAnswer(edition, rest, pageNumber(page))) ?? missing;
  // A story's files go where it goes.
  const file = rest.length === 6 && isStoryFile(rest.at(-1)) ? `/${rest.at(-1)}` : '';
  const address = `/${[edition.code, ...(file === '' ? rest : rest.slice(0, -1))].join('/')}`;
  const found = await addressStatus(address);
  if (found.status === 'live') return { kind: 'page' };
  if (found.status === 'moved') return { kind: 'moved', to: `${found.to}${file}` };
  if (found.status === 'gone') return { kind: 'gone', edition: edition.code };
  return missing;
}

/** What a feed follows; null where there is nothing to follow. */
async function followedAnswer(
  edition: Parameters<typeof listAt>[0],
  followed: string[],
): Promise<Answer | null> {
  if (isOfRole(followed)) return roleAnswer(edition, followed, 1);
  if (followed.length === 0 || (followed.length <= 2 && (await listAt(edition, followed))))
    return { kind: 'page' };
  const moved = await movedList(edition.code, followed);
  return moved === null ? null : { kind: 'moved', to: moved };
}

function isOfRole(parts: readonly string[]): boolean {
  return parts.length === 3 && (parts[0] === 'people' || parts[0] === 'agencies');
}

/** What somebody did in one role: `/en/people/mo-jingxi/web-editor`; null where they did nothing in it. */
async function roleAnswer(
  edition: Parameters<typeof listAt>[0],
  [folder = '', slug = '', last]: readonly string[],
  number: number | null,
): Promise<Answer | null> {
  const role = roleFromSlug(last);
  if (role === null) return null;
  const list = await listAt(edition, [folder, slug]);
  if (!list) {
    const moved = await movedList(edition.code, [folder, slug]);
    return moved === null ? null : { kind: 'moved', to: `${moved}/${roleSlug(role)}` };
  }
  if (number === null) return null;
  return number <= (await publishedPages({ edition: edition.code, ...list, role })) ? { kind: 'page' } : null;
}

/** Months and days have a page when a story was published in them. */
async function inArchive(edition: string, parts: readonly string[]): Promise<boolean> {
  const date = parseArchiveDate(parts);
  if (!date) return false;
  const found =
    date.day === null
      ? await archiveMonth(edition, date)
      : await archiveDay(edition, { ...date, day: date.day });
  return found !== null;
}

/** Files of the whole site. A card answers for itself: it goes with its story. */
function isSiteFile(path: string): boolean {
  return /^\/(?:robots\.txt|sitemap\.xml|(?:\.well-known\/)?trust\.txt|cards\/[\da-f-]{36}\/[\da-f-]{36}\.(?:png|jpg))$/.test(
    path,
  );
}

type List = { section: string } | { topic: string } | { contributor: string } | { agency: string };

/** Where the list of someone is now who was found to be somebody else, or of an agency that was. */
async function movedList(edition: string, [first, slug, ...more]: readonly string[]): Promise<string | null> {
  if (slug === undefined || more.length > 0 || (first !== 'people' && first !== 'agencies')) return null;
  const now = first === 'people' ? await movedContributor(slug) : await movedAgency(slug);
  return now === null ? null : `/${edition}/${first}/${now}`;
}

/** The list that stands at `/en/world`, `/en/topics/energy`, `/en/people/mo-jingxi`, `/en/agencies/xinhua`. */
async function listAt(
  edition: { code: string; language: string; sections: { slug: string }[] },
  [first = '', second]: string[],
): Promise<List | null> {
  if (second === undefined) {
    return edition.sections.some(({ slug }) => slug === first) ? { section: first } : null;
  }
  if (first === 'topics') return (await publishedTopic(edition.code, second)) && { topic: second };
  if (first === 'people') return (await publishedContributor(second, edition)) && { contributor: second };
  if (first === 'agencies') return (await publishedAgency(second, edition.language)) && { agency: second };
  return null;
}
