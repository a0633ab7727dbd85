/**
 * What browsers may do with the newsroom's pages: run our own scripts and nothing that found its way into a text, and show
 * them in nobody else's frame. Readers' pages have a stricter policy of their own (`lib/press/reader-headers.ts`).
 */
import { randomBytes } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { frameHouses } from '#lib/body/blocks/embed-providers.ts';
import { nonceHeader } from '#lib/platform/nonce-header.ts';
import { fetchAheadHash } from '#lib/press/fetch-ahead.ts';

const guarded = /^\/(?:newsroom|sign-in|previews)(?:[/?]|$)/;

/**
 * Sets the headers of one of the newsroom's pages, and lets Next give its scripts the word that they must bear.
 * @param dev Next's tools for developing make programs out of text
 * @returns the word; null for every other address
 */
export function guardPage(request: IncomingMessage, response: ServerResponse, dev: boolean): string | null {
  delete request.headers[policyHeader];
  delete request.headers[nonceHeader];
  if (!guarded.test(request.url ?? '')) return null;
  const nonce = randomBytes(16).toString('base64');
  const policy = newsroomPolicy(nonce, dev);
  // Next looks for the word there.
  request.headers[policyHeader] = policy;
  request.headers[nonceHeader] = nonce;
  response.setHeader('Content-Security-Policy', policy);
  response.setHeader('X-Content-Type-Options', 'nosniff');
  response.setHeader('Referrer-Policy', 'strict-origin-when-cross-origin');
  return nonce;
}

const policyHeader = 'content-security-policy';

function newsroomPolicy(nonce: string, dev: boolean): string {
  return [
    "default-src 'none'",
    `script-src 'self' 'nonce-${nonce}' ${fetchAheadHash}${dev ? " 'unsafe-eval'" : ''}`,
    // Where a caret stands, how wide a column is: such styles are attributes.
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "font-src 'self'",
    "connect-src 'self'",
    `frame-src 'self' ${frameHouses.join(' ')}`,
    "manifest-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
    "frame-ancestors 'self'",
  ].join('; ');
}
