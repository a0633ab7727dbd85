import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { z } from 'zod';
import { newsmlFaults, ninjsFaults } from '#e2e/support/iptc-schema.ts';
import { type Node, openNode } from '#e2e/support/press-nodes.ts';
import { schemaFaults } from '#e2e/support/xml-schema.ts';
import { buildArticle } from '#prisma/seed/builders/article.ts';
import { buildContributor } from '#prisma/seed/builders/contributor.ts';
import { buildEdition, buildSection } from '#prisma/seed/builders/edition.ts';
import { buildPdf } from '#prisma/seed/builders/pdf.ts';
import { buildUser } from '#prisma/seed/builders/user.ts';
import type { PrintedStory } from '../article/printed.ts';
import { publishArticle } from '../article/publish-article.ts';
import { publishedStories } from '../article/published.ts';
import { withdrawArticle } from '../article/withdraw-article.ts';
import { fileBlock } from '../body/blocks/file.ts';
import { paragraph } from '../body/blocks/paragraph.ts';
import type { PrintedEdition } from '../edition/printed.ts';
import { publishedEdition } from '../edition/published.ts';
import { addFile } from '../file/add-file.ts';
import { fileAddress } from '../file/file.ts';
import { db } from '../platform/db.ts';
import { NotReady } from '../platform/errors.ts';
import { newId } from '../platform/ids.ts';
import type { Actor } from '../staff/actor.ts';
import { pressKnows } from './acknowledge.ts';
import { exportSite } from './export-site.ts';
import { type FeedFormat, writeFeed } from './feed.ts';
import { toNewsml } from './story-newsml.ts';
import { toNinjs } from './story-ninjs.ts';

// Nodes that print in one process: slow where the machine is busy.
vi.setConfig({ testTimeout: 120_000, hookTimeout: 60_000 });

const url = 'https://files.example';
const code = newId()
  .slice(-8)
  .replace(/[0-9]/g, (digit) => 'ghijklmnop'.charAt(Number(digit)));

let editor: Actor;
let story: { articleId: string; revisionId: string };
let file: { id: string; name: string; bytes: number };
let table: { id: string; name: string; bytes: number };
const bytes = buildPdf([newId(), 'The budget of 2026']);

/** A draft that is ready, with these blocks below its first line. */
async function draft(editionId: string, sectionId: string, ...blocks: ReturnType<typeof fileBlock>[]) {
  const { id: contributorId } = await buildContributor(db(), {});
  const { article, revisions } = await buildArticle(db(), {
    editionId,
    revisions: [
      {
        headline: 'The budget & the tide',
        slug: newId(),
        sectionId,
        body: { type: 'doc', content: [paragraph({ type: 'text', text: 'It is out.' }), ...blocks] },
        credits: [{ role: 'writer', contributorId }],
      },
    ],
  });
  return { articleId: article.id, revisionId: revisions[0]?.id ?? '' };
}

let place: { editionId: string; sectionId: string };

beforeAll(async () => {
  const { id: editionId } = await buildEdition(db(), { code, language: 'en' });
  const { id: sectionId } = await buildSection(db(), { editionId, slug: 'world', name: 'World' });
  place = { editionId, sectionId };
  const { id, name } = await buildUser(db(), { roles: ['editor'] });
  editor = { id, name, roles: ['editor'], language: 'en' };
  ({ file } = await addFile(editor, { bytes, name: 'Budget & tide 预算.pdf' }));
  const levels = Buffer.from(`hour,level\n${newId()},2.1\n`);
  ({ file: table } = await addFile(editor, { bytes: levels, name: 'levels.csv' }));
  story = await draft(
    editionId,
    sectionId,
    fileBlock(file.id, 'Budget <2026>', [{ type: 'text', text: 'All 300 pages.' }]),
    fileBlock(table.id, ''),
  );
});

describe('on every node', () => {
  let nodes: Node[];
  beforeAll(async () => {
    const render = async () => Promise.reject(new Error('No page is asked for.'));
    nodes = await Promise.all([1, 2].map(() => openNode({ render })));
  });
  afterAll(() => Promise.all(nodes.map((node) => node.stop())));

  const statuses = (path: string, init?: RequestInit) =>
    Promise.all(nodes.map(async (node) => (await node.get(path, init)).headers.get('x-next') ?? 'sent'));

  test('it comes with the publication and goes with the withdrawal, for all at once', async () => {
    const address = fileAddress(file);
    // Left to those who know who asks.
    expect(await statuses(address)).toEqual(['yes', 'yes']);
    await publishArticle(editor, story);
    await pressKnows();
    expect(await statuses(address)).toEqual(['sent', 'sent']);
    for (const node of nodes) {
      const response = await node.get(address);
      expect(response.headers.get('content-disposition')).toMatch(/^attachment; /);
      expect(response.headers.get('cache-control')).toBe('public, no-cache');
      expect(Buffer.from(await response.arrayBuffer()).equals(bytes)).toBe(true);
      const part = await node.get(address, { headers: { range: 'bytes=0-4' } });
      expect([part.status, await part.text()]).toEqual([206, '%PDF-']);
      const known = { 'if-none-match': response.headers.get('etag') ?? '' };
      expect((await node.get(address, { headers: known })).status).toBe(304);
      expect((await node.get(address, { method: 'HEAD' })).headers.get('content-length')).toBe(
        String(bytes.length),
      );
    }
    expect(await statuses(`/files/${file.id}/other.pdf`)).toEqual(['yes', 'yes']);
    await withdrawArticle(editor, story);
    await pressKnows();
    expect(await statuses(address)).toEqual(['yes', 'yes']);
    await publishArticle(editor, story);
    await pressKnows();
    expect(await statuses(address)).toEqual(['sent', 'sent']);
  });
});

test('a story with a file that is not there is not published', async () => {
  const lost = await draft(place.editionId, place.sectionId, fileBlock(newId(), 'Nothing'));
  const refused = publishArticle(editor, lost);
  await expect(refused).rejects.toThrow(NotReady);
  await expect(refused).rejects.toMatchObject({ problems: [{ field: 'body', code: 'file-lost' }] });
});

test('the name of a file is one of the texts that may not say a protected name', async () => {
  const { id: contributorId } = await buildContributor(db(), { name: 'Nadia Corvane', state: 'withheld' });
  const said = { bytes: Buffer.from(newId()), name: 'Notes of Nadia Corvane.txt' };
  const { file: named } = await addFile(editor, said);
  const { article, revisions } = await buildArticle(db(), {
    editionId: place.editionId,
    revisions: [
      {
        headline: 'Notes',
        slug: newId(),
        sectionId: place.sectionId,
        body: { type: 'doc', content: [fileBlock(named.id, 'The notes')] },
        credits: [{ role: 'writer', contributorId }],
      },
    ],
  });
  const published = publishArticle(editor, { articleId: article.id, revisionId: revisions[0]?.id ?? '' });
  await expect(published).rejects.toMatchObject({ problems: [{ field: 'body', code: 'name-protected' }] });
});

describe('for programs', () => {
  let edition: PrintedEdition;
  let printed: PrintedStory;
  beforeAll(async () => {
    const found = await publishedEdition(code);
    const [first] = await publishedStories({ edition: code }, 10);
    if (!found || !first) throw new Error('The story is not there.');
    [edition, printed] = [found, first];
  });
  const feed = (format: FeedFormat) =>
    writeFeed({ edition, title: 'Files', about: '', page: `/${code}`, stories: [printed] }, format, url);
  const at = () => `${url}${fileAddress(file)}`;
  const inXml = () => at().replaceAll('&', '&amp;');

  test('JSON Feed attaches both', () => {
    const { items } = z
      .object({ items: z.array(z.object({ attachments: z.array(z.unknown()), content_html: z.string() })) })
      .parse(JSON.parse(feed('json')));
    expect(items[0]?.attachments).toEqual([
      { url: at(), mime_type: 'application/pdf', title: 'Budget <2026>', size_in_bytes: file.bytes },
      {
        url: `${url}${fileAddress(table)}`,
        mime_type: 'text/csv',
        title: 'levels.csv',
        size_in_bytes: table.bytes,
      },
    ]);
    expect(items[0]?.content_html).toContain(`<a href="${inXml()}">Budget &lt;2026&gt;</a> PDF, 1\u00a0kB`);
    expect(items[0]?.content_html).toContain('<p>All 300 pages.</p>');
  });

  test('RSS encloses the first, and says of both what they are', async () => {
    const xml = feed('rss');
    expect(await schemaFaults('rss', { 'feed.xml': xml })).toEqual([]);
    expect(xml).toContain(`<enclosure url="${inXml()}" length="${file.bytes}" type="application/pdf"/>`);
    expect(xml.match(/<enclosure /g)).toHaveLength(1);
    expect(xml).toContain(`medium="document" fileSize="${table.bytes}"`);
  });

  test('Atom encloses both', () => {
    const links = feed('atom').match(/<link rel="enclosure"[^>]+>/g) ?? [];
    expect(links).toHaveLength(2);
    expect(links[0]).toContain(`type="application/pdf" length="${file.bytes}" title="Budget &lt;2026&gt;"`);
  });

  test.for([
    ['ninjs', () => ninjsFaults(toNinjs(printed, edition, url))],
    ['NewsML-G2', () => newsmlFaults(toNewsml(printed, edition, url))],
  ] as const)('%s is what the IPTC says it is', async ([, read], { skip }) => {
    const faults = await read();
    if (faults === null) return skip('The IPTC’s schemas are not here.');
    expect(faults).toEqual([]);
  });

  test('ninjs associates both', () => {
    const item = JSON.parse(toNinjs(printed, edition, url));
    expect(item.associations).toMatchObject([
      { name: 'file1', rel: 'attachment', uri: at(), renditions: [{ contentType: 'application/pdf' }] },
      { name: 'file2', rel: 'attachment' },
    ]);
  });

  test('NewsML-G2 links both', () => {
    const xml = toNewsml(printed, edition, url);
    expect(xml).toContain(`contenttype="application/pdf" size="${file.bytes}"`);
  });
});

test('a site written as files has its bytes, under their name', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'masthead-files-'));
  const page = `<html><head></head><body><a href="${fileAddress(file)}">x</a><a href="/files/${newId()}/no.pdf">y</a></body></html>`;
  try {
    await exportSite({
      house: {
        readStyle: async () => '',
        render: async () => ({
          status: 200,
          headers: { 'content-type': 'text/html' },
          body: Buffer.from(page),
        }),
      },
      folder,
      publicUrl: url,
      isFile: () => false,
      onProgress: () => {},
    });
    expect((await readFile(join(folder, 'files', file.id, file.name))).equals(bytes)).toBe(true);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
});
