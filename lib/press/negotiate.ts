/** What a request asks of a stored page (RFC 9110): which encoding, and whether it has the page already. */
import { type Encoding, encodings } from './compress.ts';

const known = new Map<string, Encoding | 'identity'>();

/** The encoding to send for an Accept-Encoding header: the smallest of those it likes best. */
export function chooseEncoding(header: string | string[] | undefined): Encoding | 'identity' {
  if (header === undefined) return 'identity';
  const text = String(header);
  const chosen = known.get(text);
  if (chosen !== undefined) return chosen;
  const fresh = read(text);
  if (known.size < 500) known.set(text, fresh);
  return fresh;
}

function read(header: string): Encoding | 'identity' {
  const weights = new Map<string, number>();
  for (const part of header.toLowerCase().split(',')) {
    const [name = '', ...parameters] = part.trim().split(/\s*;\s*/);
    const quality = parameters.find((parameter) => parameter.startsWith('q='))?.slice(2);
    weights.set(name, quality === undefined ? 1 : Number(quality) || 0);
  }
  const weightOf = (name: string) => weights.get(name) ?? weights.get('*') ?? 0;
  const best = Math.max(...encodings.map(weightOf));
  return best > 0 ? (encodings.find((name) => weightOf(name) === best) ?? 'identity') : 'identity';
}

/** Whether an If-None-Match header names one of the page's tags, in whatever encoding it was sent. */
export function knowsPage(header: string | undefined, hash: string): boolean {
  return header !== undefined && (header.trim() === '*' || header.includes(hash));
}
