import 'server-only';
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { publishedEditions } from '../edition/published.ts';
import { readStored } from '../platform/storage.ts';
import { answerTo } from './answer.ts';
import { isText, packSmall, unpack } from './compress.ts';
import { leftAddresses } from './left-addresses.ts';
import { linksIn } from './links-in.ts';
import { placeOf } from './place.ts';
import { type PrintingHouse, printPage } from './print-page.ts';
import type { PrintedPage } from './printed-page.ts';
import { publicFileAt } from './public-files.ts';
import { type LeftAddress, nginxGone, nginxMoved, varnishRules } from './web-server-rules.ts';

const atOnce = 4;
const starts = ['/', '/robots.txt', '/sitemap.xml'];

export type Exported = { pages: number; files: number; moved: number; gone: number; bytes: number };

/**
 * Writes the whole site as files that any web server can send, compressed ahead: what can be reached by a link from the
 * newsstand or the sitemap. Addresses that moved and stories that are gone stand beside it, as the web server's own rules:
 * `redirects.map` and `gone.map` for nginx, `left.vcl` for Varnish.
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
  const total: Exported = { pages: 0, files: 0, moved: 0, gone: 0, bytes: 0 };
  const left = new Map<string, LeftAddress>();
  const meet = (links: readonly string[]) => {
    for (const link of links) {
      if (known.has(link) || options.isFile(link)) continue;
      known.add(link);
      waiting.push(link);
    }
  };
  // Of a list that moved the web server sends on the first page.
  const leave = (address: string, where: { to: string } | { goneFrom: string }) => {
    if (!address.includes('?')) left.set(address, { address: decodeURIComponent(address), ...where });
  };
  const write = async (path: string, bytes: Uint8Array) => {
    const target = join(folder, path);
    await mkdir(dirname(target), { recursive: true });
    await writeFile(target, bytes);
    total.bytes += bytes.byteLength;
  };
  const exportOne = async (address: string) => {
    if (/^\/(?:photos|files)\//.test(address)) {
      const file = await publicFileAt(address);
      if (!file) return;
      await write(decodeURIComponent(address), await readStored(file.storageKey));
      total.files += 1;
      return;
    }
    const place = placeOf(address);
    if (!place?.isKept) return;
    const answer = await answerTo(place.path, place.page);
    if (answer.kind === 'moved') {
      leave(place.address, { to: answer.to });
      meet([encodeURI(answer.to)]);
    }
    if (answer.kind === 'gone') leave(place.address, { goneFrom: answer.edition });
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
  meet((await leftAddresses()).map(encodeURI));
  while (waiting.length > 0) {
    await Promise.all(waiting.splice(0, atOnce).map(exportOne));
    options.onProgress(total.pages + total.files, known.size);
  }
  for (const [name, page] of await notices(house))
    await writePage(name, (await textOf(page)) ?? '', page.contentType, write);
  const rules = [...left.values()];
  total.moved = rules.filter((one) => 'to' in one).length;
  total.gone = rules.length - total.moved;
  await write('redirects.map', Buffer.from(nginxMoved(rules)));
  await write('gone.map', Buffer.from(nginxGone(rules)));
  await write('left.vcl', Buffer.from(varnishRules(rules)));
  return total;
}

/** The pages that say that nothing is here, and that a story is gone, for the web server's own errors. */
async function notices(house: PrintingHouse): Promise<[string, PrintedPage][]> {
  const editions = await publishedEditions();
  const folders = ['', ...editions.map(({ code }) => `/${code}`)];
  const missing = folders.map(
    async (folder): Promise<[string, PrintedPage]> => [
      `${folder}/404.html`,
      await printPage(house, `${folder}/not-found`, 0, 404),
    ],
  );
  const gone = editions.map(
    async ({ code }): Promise<[string, PrintedPage]> => [
      `/${code}/410.html`,
      await printPage(house, `/${code}/gone`, 0, 410),
    ],
  );
  return Promise.all([...missing, ...gone]);
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
  const packed = await packSmall(bytes, contentType);
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
