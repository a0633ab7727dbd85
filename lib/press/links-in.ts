/** Addresses of this site that a page, a feed or a sitemap names, without their fragments. */
export function linksIn(text: string, publicUrl: string): string[] {
  const found = new Set<string>();
  const add = (raw: string) => {
    const link = raw.replaceAll('&amp;', '&').replaceAll('&#x27;', "'").trim();
    const path = link.startsWith(`${publicUrl}/`) ? link.slice(publicUrl.length) : link;
    if (path.startsWith('/') && !path.startsWith('//')) found.add(path.split('#')[0] ?? path);
  };
  for (const [, value = ''] of text.matchAll(/\s(?:href|src|content)="([^"]+)"/g)) add(value);
  for (const [, value = ''] of text.matchAll(/<loc>([^<]+)<\/loc>/g)) add(value);
  for (const [, value = ''] of text.matchAll(/\s(?:srcset|imagesrcset)="([^"]+)"/gi))
    for (const candidate of value.split(',')) add(candidate.trim().split(/\s+/)[0] ?? '');
  return [...found];
}
