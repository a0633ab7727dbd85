/** XML against its schema, by libxml2: a second opinion beside our own reading of the formats. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { memoryPages, validateXML } from 'xmllint-wasm';

const own = join(import.meta.dirname, 'schemas');
const shared = join(import.meta.dirname, '../../../shared/fixtures/schemas/sitemap/sitemap.xsd');
const fileIn = (folder: string, fileName: string) => ({
  fileName,
  contents: readFileSync(join(folder, fileName), 'utf8'),
});

/** Everything wrong with the documents, in words. */
export async function schemaFaults(
  schema: 'sitemap' | 'rss',
  documents: Record<string, string>,
): Promise<string[]> {
  const parts = schema === 'rss' ? ['xml.xsd'] : ['sitemap-news.xsd', 'sitemap-links.xsd'];
  return faults(
    documents,
    fileIn(own, `${schema}.xsd`),
    parts.map((part) => fileIn(own, part)),
  );
}

/** By the schema that sitemaps.org publishes, where it is at hand; null elsewhere. It knows no index, and is given Google's part by us. */
export async function publishedSitemapFaults(documents: Record<string, string>): Promise<string[] | null> {
  if (!existsSync(shared)) return null;
  const both = `<xsd:schema xmlns:xsd="http://www.w3.org/2001/XMLSchema">
    <xsd:import namespace="http://www.sitemaps.org/schemas/sitemap/0.9" schemaLocation="published.xsd"/>
    <xsd:import namespace="http://www.google.com/schemas/sitemap-news/0.9" schemaLocation="sitemap-news.xsd"/>
    <xsd:import namespace="http://www.w3.org/1999/xhtml" schemaLocation="sitemap-links.xsd"/>
  </xsd:schema>`;
  return faults(documents, { fileName: 'both.xsd', contents: both }, [
    { fileName: 'published.xsd', contents: readFileSync(shared, 'utf8') },
    ...['sitemap-news.xsd', 'sitemap-links.xsd'].map((part) => fileIn(own, part)),
  ]);
}

type File = { fileName: string; contents: string };

async function faults(documents: Record<string, string>, schema: File, preload: File[]): Promise<string[]> {
  const { errors } = await validateXML({
    xml: Object.entries(documents).map(([fileName, contents]) => ({ fileName, contents })),
    schema: [schema],
    preload,
    maxMemoryPages: memoryPages.GiB,
  });
  return errors.map(({ rawMessage }) => rawMessage);
}
