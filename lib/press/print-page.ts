import 'server-only';
import { type Currency, withSources } from '../platform/made-from.ts';
import { withFetchAhead } from './fetch-ahead.ts';
import { type PrintedPage, type SetPage, toPrintedPage } from './printed-page.ts';
import { securityPolicy } from './reader-headers.ts';
import { setStyles } from './set-styles.ts';
import { isSuspended, stripFramework } from './strip-framework.ts';

/** What the site renders at an address, in this process. */
export type Render = (address: string) => Promise<Rendered>;
export type Rendered = { status: number; headers: Record<string, string>; body: Buffer };

/** So often is a page rendered once more that came in parts. */
const mostAgain = 4;

export type PrintingHouse = {
  render: Render;
  /** The text of a stylesheet by the address that pages name it by. */
  readStyle: (address: string) => Promise<string>;
  /** Whether what earlier pages read still holds; without it each page reads all that it needs. */
  currency?: Currency;
};

/**
 * Renders the page at an address and makes it what readers get.
 * @param position readings of the log that were over before this began
 * @param status where the address decides it and the page cannot say it
 */
export async function printPage(
  house: PrintingHouse,
  address: string,
  position: number,
  status?: number,
): Promise<PrintedPage> {
  const { result, sources } = await withSources(() => setPage(house, address), house.currency);
  const goodUntil = sources.goodUntil?.getTime() ?? null;
  return toPrintedPage(
    { ...result, status: status ?? result.status },
    { things: [...sources.things], position, goodUntil },
  );
}

/** The page as it is now, for one reader alone. */
export async function setPage(house: PrintingHouse, address: string): Promise<SetPage> {
  const rendered = await renderWhole(house, address);
  const { status, body } = rendered;
  const contentType = rendered.headers['content-type'] ?? 'application/octet-stream';
  const headers = ownHeaders(rendered);
  if (!/^text\/html\b/.test(contentType)) return { status, contentType, headers, body };
  const styled = await setStyles(stripFramework(body.toString('utf8')), house.readStyle);
  return {
    status,
    contentType,
    headers: { ...headers, 'Content-Security-Policy': securityPolicy(styled.hashes, framesIn(styled.html)) },
    body: Buffer.from(withFetchAhead(styled.html)),
  };
}

/** What a process renders first may still be loading parts of itself, each of many at once another one; later they are there. */
async function renderWhole({ render }: PrintingHouse, address: string): Promise<Rendered> {
  let rendered = await render(address);
  for (let again = 0; again < mostAgain && isSuspended(rendered.body); again += 1)
    rendered = await render(address);
  return rendered;
}

/** Only our own embed view writes the attribute; words of a story cannot, since a quotation mark in them is escaped. */
function framesIn(html: string): string[] {
  return [
    ...new Set([...html.matchAll(/ data-frame="(https:\/\/[\w.-]+)\//g)].map(([, house = '']) => house)),
  ];
}

/** Of the headers that the route set, those that mean something to a reader. */
function ownHeaders({ headers }: Rendered): Record<string, string> {
  const kept = ['x-robots-tag', 'content-language', 'last-modified'];
  return Object.fromEntries(kept.flatMap((name) => (headers[name] ? [[name, headers[name]]] : [])));
}
