import 'server-only';
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { publishedEditions } from '../edition/published.ts';
import { publishedRendition } from '../photo/published.ts';
import { readStored } from '../platform/storage.ts';
import { answerTo } from './answer.ts';
import { isText, pack, unpack } from './compress.ts';
import { linksIn } from './links-in.ts';
import { placeOf } from './place.ts';
import { type PrintingHouse, printPage } from './print-page.ts';
import type { PrintedPage } from './printed-page.ts';

const atOnce = 4;
const starts = ['/', '/robots.txt', '/sitemap.xml'];

export type Exported = { pages: number; files: number; moved: number; bytes: number };

/**
 * Writes the whole site as files that any web server can send, compressed ahead: what can be reached by a link from the
 * newsstand or the sitemap. Addresses that moved stand in `redirects.map`, for the web server's own rules.
 *
 * @param publicUrl the site's address, whose links are followed
 * @param isFile whether a file of the site's own stands at the path; those are copied by the caller
 */
export async function exportSite(options: {
  house: PrintingHouse;
  folder: string;
  publicUrl: string;
  isFile: (path: string) => boolean;
  onProgress: (done: number, known: number) => void;
}): Promise<Exported> {
  const { house, folder } = options;
  const known = new Set(starts);
  const waiting = [...starts];
  const total: Exported = { pages: 0, files: 0, moved: 0, bytes: 0 };
  const redirects: string[] = [];
  const meet = (links: readonly string[]) => {
    for (const link of links) {
      if (known.has(link) || options.isFile(link)) continue;
      known.add(link);
      waiting.push(link);
    }
  };
  const write = async (path: string, bytes: Uint8Array) => {
    const target = join(folder, path);
    await mkdir(dirname(target), { recursive: true });
    await writeFile(target, bytes);
    total.bytes += bytes.byteLength;
  };
  const exportOne = async (address: string) => {
    if (address.startsWith('/photos/')) {
      const [, , id = '', file = ''] = address.split('/');
      const rendition = await publishedRendition(id, file);
      if (!rendition) return;
      await write(address, await readStored(rendition.storageKey));
      total.files += 1;
      return;
    }
    const place = placeOf(address);
    if (!place?.isKept) return;
    const answer = await answerTo(place.path, place.page);
    if (answer.kind === 'moved') {
      redirects.push(`${place.address} ${encodeURI(answer.to)};`);
      total.moved += 1;
      meet([encodeURI(answer.to)]);
    }
    if (answer.kind !== 'page') return;
    const page = await printPage(house, place.address, 0);
    if (page.status !== 200) return;
    const text = await textOf(page);
    if (text !== null) meet(linksIn(text, options.publicUrl));
    await writePage(
      fileOf(place.address, page),
      text ?? (await unpack(page.packed)),
      page.contentType,
      write,
    );
    total.pages += 1;
  };
  while (waiting.length > 0) {
    await Promise.all(waiting.splice(0, atOnce).map(exportOne));
    options.onProgress(total.pages + total.files, known.size);
  }
  for (const [name, page] of await notices(house))
    await writePage(name, (await textOf(page)) ?? '', page.contentType, write);
  await write('redirects.map', Buffer.from(`${redirects.sort().join('\n')}\n`));
  return total;
}

/** The pages that say that nothing is here, one for each edition, for the web server's own errors. */
async function notices(house: PrintingHouse): Promise<[string, PrintedPage][]> {
  const editions = await publishedEditions();
  const folders = ['', ...editions.map(({ code }) => `/${code}`)];
  return Promise.all(
    folders.map(
      async (folder): Promise<[string, PrintedPage]> => [
        `${folder}/404.html`,
        await printPage(house, `${folder}/not-found`, 0, 404),
      ],
    ),
  );
}

/** Text to look for links in, with the security policy inside, since a file has no headers; null for pictures. */
async function textOf(page: PrintedPage): Promise<string | null> {
  if (!isText(page.contentType)) return null;
  const text = (await unpack(page.packed)).toString('utf8');
  const policy = page.headers['Content-Security-Policy']?.replace(/; frame-ancestors [^;]*/, '');
  if (policy === undefined) return text;
  return text.replace(/<head>/, `<head><meta http-equiv="Content-Security-Policy" content="${policy}"/>`);
}

async function writePage(
  file: string,
  content: string | Buffer,
  contentType: string,
  write: (path: string, bytes: Uint8Array) => Promise<void>,
): Promise<void> {
  const bytes = Buffer.from(content);
  const packed = await pack(bytes, contentType, 'small');
  await write(file, bytes);
  if (!packed.isText) return;
  await write(`${file}.br`, packed.br);
  await write(`${file}.gz`, packed.gzip);
  await write(`${file}.zst`, packed.zstd);
}

/** `/en/world?page=2` is `en/world/@2/index.html`: a web server finds it by its own rules (docs/press.md). */
function fileOf(address: string, page: PrintedPage): string {
  const [path = '', query] = address.split('?');
  const number = new URLSearchParams(query).get('page');
  const plain = decodeURIComponent(path).replace(/^\/+|\/+$/g, '');
  if (!/^text\/html\b/.test(page.contentType)) return plain;
  return join(plain, ...(number === null ? [] : [`@${number}`]), 'index.html');
}
