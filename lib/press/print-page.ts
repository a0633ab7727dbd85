import 'server-only';
import { withSources } from '../platform/made-from.ts';
import { type PrintedPage, toPrintedPage } from './printed-page.ts';
import { securityPolicy } from './reader-headers.ts';
import { setStyles } from './set-styles.ts';
import { stripFramework } from './strip-framework.ts';

/** What the site renders at an address, in this process. */
export type Render = (address: string) => Promise<Rendered>;
export type Rendered = { status: number; headers: Record<string, string>; body: Buffer };

export type PrintingHouse = {
  render: Render;
  /** The text of a stylesheet by the address that pages name it by. */
  readStyle: (address: string) => Promise<string>;
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
  const { result, sources } = await withSources(() => house.render(address));
  const contentType = result.headers['content-type'] ?? 'application/octet-stream';
  const made = {
    things: [...sources.things],
    position,
    goodUntil: sources.goodUntil?.getTime() ?? null,
  };
  const told = { status: status ?? result.status, contentType };
  if (!/^text\/html\b/.test(contentType))
    return toPrintedPage({ ...told, headers: ownHeaders(result), body: result.body }, made);
  const styled = await setStyles(stripFramework(result.body.toString('utf8')), house.readStyle);
  const headers = { ...ownHeaders(result), 'Content-Security-Policy': securityPolicy(styled.hashes) };
  return toPrintedPage({ ...told, headers, body: Buffer.from(styled.html) }, made);
}

/** Of the headers that the route set, those that mean something to a reader. */
function ownHeaders({ headers }: Rendered): Record<string, string> {
  const kept = ['x-robots-tag', 'content-language', 'last-modified'];
  return Object.fromEntries(kept.flatMap((name) => (headers[name] ? [[name, headers[name]]] : [])));
}
