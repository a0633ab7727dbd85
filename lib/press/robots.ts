/** What programs are told before they read. */

/** Everything that readers may see may be read by programs; the newsroom and what only answers to people may not. */
export function robotsTxt(editions: readonly { code: string }[], url: string): string {
  const sitemaps = ['/sitemap.xml', ...editions.map(({ code }) => `/${code}/news-sitemap.xml`)];
  return [
    'User-agent: *',
    'Disallow: /newsroom',
    'Disallow: /previews',
    'Disallow: /sign-in',
    'Disallow: /api/',
    'Disallow: /*/search?',
    '',
    ...sitemaps.map((address) => `Sitemap: ${url}${address}`),
    '',
  ].join('\n');
}

/**
 * trust.txt (JournalList): where the house says who makes it.
 * Which associations it belongs to and what it owns is for the house to add; nothing here may be guessed.
 */
export function trustTxt(editions: readonly { code: string; name: string }[], url: string): string {
  const names = editions.map(({ name }) => name.replace(/[\r\n]+/g, ' '));
  return [
    `# ${names.join(', ')}`,
    '# https://journallist.net/reference-document-for-trust-txt-specifications',
    ...editions.map(({ code }) => `disclosure=${url}/${code}/masthead`),
    ...editions.map(({ code }) => `contact=${url}/${code}/masthead`),
    '',
  ].join('\n');
}
