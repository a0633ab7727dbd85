import 'server-only';
import { cache } from 'react';
import { openPreviewLink } from '#lib/article/preview-links.ts';
import { publishedEditions } from '#lib/edition/published.ts';

/** Null when the link leads nowhere. Layout and page ask for the same, and get it once. */
export const readShared = cache(async (token: string) => {
  const [opened, editions] = await Promise.all([openPreviewLink(token), publishedEditions()]);
  const edition = editions.find(({ code }) => code === opened?.editionCode);
  return opened && edition ? { ...opened, edition, editions } : null;
});
