/** What a page says about its story in its head: JSON-LD and meta elements. Printed text counts more. */
import { z } from 'zod';
import { agencySpelling } from './agency-names.ts';
import type { Edition } from './copy.ts';
import { naturalName } from './person-names.ts';
import { parseMachineTime, type WrittenTime } from './written-time.ts';

export type PageData = {
  headline: string | null;
  published: WrittenTime | null;
  updated: WrittenTime | null;
  authors: string[];
  source: string | null;
  keywords: string[];
  section: string | null;
  copyright: string | null;
};

export type RawPageData = { title: string; metas: { name: string; content: string }[]; scripts: string[] };

const named = z.union([z.string(), z.object({ name: z.string(), '@type': z.unknown().optional() })]);
const oneOrMore = <T extends z.ZodType>(schema: T) => z.union([schema, z.array(schema)]);
const article = z.object({
  '@type': oneOrMore(z.string()),
  headline: z.string().optional().catch(undefined),
  datePublished: z.string().optional().catch(undefined),
  dateModified: z.string().optional().catch(undefined),
  author: oneOrMore(named).optional().catch(undefined),
  creator: oneOrMore(z.string()).optional().catch(undefined),
  publisher: named.optional().catch(undefined),
  keywords: oneOrMore(z.string()).optional().catch(undefined),
  articleSection: oneOrMore(z.string()).optional().catch(undefined),
  copyrightNotice: z.string().optional().catch(undefined),
});
type Article = z.infer<typeof article>;
const graph = z.object({ '@graph': z.array(z.unknown()) });
const listed = <T>(value: T | T[] | undefined): T[] =>
  value === undefined ? [] : Array.isArray(value) ? value : [value];

function findArticle(scripts: readonly string[]): Article | null {
  for (const script of scripts) {
    let value: unknown;
    try {
      value = JSON.parse(script);
    } catch {
      continue;
    }
    const nested = graph.safeParse(value);
    const entries: unknown[] = nested.success
      ? nested.data['@graph']
      : Array.isArray(value)
        ? value
        : [value];
    for (const entry of entries.slice(0, 50)) {
      const found = article.safeParse(entry);
      if (
        found.success &&
        listed(found.data['@type']).some((type) => /Article|BlogPosting|Report$|LiveBlog/.test(type))
      )
        return found.data;
    }
  }
  return null;
}

export function readPageData({ title, metas, scripts }: RawPageData, edition: Edition): PageData {
  const ld = findArticle(scripts);
  const meta = (...names: string[]) => {
    for (const name of names) {
      const found = metas.find((entry) => entry.name === name && entry.content.trim() !== '');
      if (found) return found.content.trim();
    }
    return null;
  };
  const time = (value: string | null | undefined) => (value ? parseMachineTime(value, edition) : null);
  const authors = listed(ld?.author).flatMap((author) => {
    const isHouse =
      typeof author === 'object' &&
      listed(author['@type']).some((type) => typeof type === 'string' && /Organi[sz]ation/.test(type));
    return isHouse ? [] : [typeof author === 'string' ? author : author.name];
  });
  const publisher = typeof ld?.publisher === 'string' ? ld.publisher : ld?.publisher?.name;
  const source =
    publisher ??
    meta('source', 'contentsource', 'mediaid')?.replace(/^来源[:：]\s?/, '') ??
    meta('og:site_name') ??
    siteOf(title);
  const keywords = listed(ld?.keywords).flatMap((words) => words.split(/[,，;；、،]/));
  const stated =
    keywords.length > 0 ? keywords : splitKeywords(meta('news_keywords', 'keywords', 'parsely-tags') ?? '');
  const tags = metas.flatMap(({ name, content }) =>
    name === 'article:tag' ? content.split(/[,，;；、،]/) : [],
  );
  const siteName = meta('og:site_name');
  return {
    headline:
      clean(ld?.headline) ??
      clean(meta('og:title', 'twitter:title', 'parsely-title', 'dc.title')) ??
      clean(titleWithoutSite(title, siteName)),
    published:
      time(ld?.datePublished) ??
      time(
        meta(
          'article:published_time',
          'datepublished',
          'pubdate',
          'publishdate',
          'publish-date',
          'og:release_date',
          'dc.date.issued',
          'dc.date',
          'date',
          'parsely-pub-date',
          'sailthru.date',
          'og:pubdate',
        ),
      ),
    updated:
      time(ld?.dateModified) ??
      time(meta('article:modified_time', 'og:updated_time', 'lastmod', 'datemodified')),
    authors: (authors.length > 0 ? authors : listed(ld?.creator))
      .concat(
        authors.length === 0 && !ld?.creator
          ? authorMeta(meta('author', 'article:author', 'parsely-author', 'dc.creator', 'byl'))
          : [],
      )
      .map((name) => naturalName(name.replace(/^by\s/i, '')))
      .filter((name) => name !== ''),
    source: clean(source) === null ? null : agencySpelling(clean(source) ?? ''),
    keywords: [
      ...new Set(
        (stated.some((word) => word.trim() !== '') ? stated : tags)
          .map((word) => word.trim())
          .filter((word) => word !== ''),
      ),
    ],
    section:
      clean(listed(ld?.articleSection)[0]) ?? clean(meta('article:section', 'section', 'parsely-section')),
    copyright: clean(ld?.copyrightNotice) ?? clean(meta('copyright', 'dc.rights')),
  };
}

function authorMeta(value: string | null): string[] {
  if (value === null || /^https?:|^\d+$|@/.test(value) || value.length > 80) return [];
  return value
    .replace(/^by\s/i, '')
    .split(/\s?[,，、;]\s?|\sand\s/)
    .filter((name) => name !== '');
}

function clean(value: string | null | undefined): string | null {
  const text = value?.replace(/[\s\u00a0]+/g, ' ').trim() ?? '';
  return text === '' ? null : text;
}

/** By commas; Chinese ones also by spaces, where there is no comma. */
function splitKeywords(words: string): string[] {
  const separator =
    /[,，;；、،]/.test(words) || !/\p{Script=Han}/u.test(words) ? /[,，;；、،]/ : /[\s\u3000]+/;
  return words.split(separator);
}

/** The site as the last part of a title names it: `Headline | Birds | The Guardian`. */
function siteOf(title: string): string | null {
  const site = /(?:\s[-–—|]\s|_{1,2}|--|[|｜])([^|｜_]{2,24})$/u.exec(title.trim().slice(-60))?.[1]?.trim();
  return site && site.split(' ').length <= 4 ? site : null;
}

/** `Headline - Paper` and `Headline_频道_网站`: the last parts name the site. */
function titleWithoutSite(title: string, site: string | null): string | null {
  const text = title.trim();
  if (text === '') return null;
  if (site && text.endsWith(site)) return text.slice(0, -site.length).replace(/[\s|_–—-]+$/u, '');
  const match = /^(.{8,}?)(?:\s[-–—|]\s|_{1,2}|--|\|)(.{2,60})$/u.exec(text.slice(0, 400));
  return match?.[1] ?? text;
}
