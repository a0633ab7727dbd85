/** Words of addresses that have a meaning of their own, and can name no edition and no section. */

/** First parts of addresses: `/newsroom`. Those with a dot are files. */
export const reservedForEditions = [
  '_next',
  'api',
  'cards',
  'files',
  'gone',
  'healthz',
  'metrics',
  'newsroom',
  'not-found',
  'photos',
  'previews',
  'readyz',
  'sign-in',
  'sitemaps',
  'type',
  'views',
] as const;

/** What stands at `/en/…` beside the sections. */
export const reservedForSections = [
  'agencies',
  'archive',
  'corrections',
  'gone',
  'masthead',
  'most-read',
  'not-found',
  'people',
  'search',
  'topics',
] as const;

export function isReserved(word: string, kind: 'edition' | 'section'): boolean {
  const words: readonly string[] = kind === 'edition' ? reservedForEditions : reservedForSections;
  return word === '' || /[./?#%\s]/.test(word) || words.includes(word);
}
