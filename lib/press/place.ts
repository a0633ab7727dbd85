/** Where on the site a request points, brought to the one way of writing each address. */
import { reservedForEditions } from '../edition/reserved.ts';
import { decodePart } from './address-parts.ts';

export type Place = {
  /** As the answer is decided by: encoded as sent. */
  path: string;
  page: string | null;
  /** What is rendered, and what it is kept under. */
  address: string;
  /** Answers to a search are as many as there are questions, and are not kept. */
  isKept: boolean;
};

/** First parts of addresses that readers' pages never have; the pages that say that nothing is there are readers'. */
const elsewhere = new Set<string>(
  reservedForEditions.filter((word) => word !== 'not-found' && word !== 'gone' && word !== 'sitemaps'),
);

/** The place of a reader's page; null for everything else. */
export function placeOf(url: string): Place | null {
  const mark = url.indexOf('?');
  const path = mark === -1 ? url : url.slice(0, mark);
  if (!path.startsWith('/')) return null;
  const parts = path.split('/').slice(1);
  if (elsewhere.has(parts[0] ?? '')) return null;
  const decoded = parts.map(decodePart);
  const canonical = decoded.some((part) => part === null)
    ? path
    : `/${decoded.map((part) => encodeURIComponent(part ?? '')).join('/')}`;
  const query = mark === -1 ? '' : url.slice(mark + 1);
  if (parts[1] === 'search') {
    return { path, page: null, address: query === '' ? canonical : `${canonical}?${query}`, isKept: false };
  }
  const page = isList(parts) ? new URLSearchParams(query).get('page') : null;
  const asked = page === null || page === '1' ? '' : `?page=${encodeURIComponent(page)}`;
  return { path, page, address: `${canonical}${asked}`, isKept: true };
}

/**
 * `/en/world`, `/en/people/mo-jingxi`, `/en/people/mo-jingxi/web-editor`: what can have further pages. A query says
 * nothing elsewhere.
 */
function isList(parts: readonly string[]): boolean {
  const isOfRole = parts.length === 4 && (parts[1] === 'people' || parts[1] === 'agencies');
  return parts.length === 2 || parts.length === 3 || isOfRole;
}
