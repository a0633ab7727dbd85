/**
 * Whether a request that changes something comes from a page of this site. Browsers say where a request comes from;
 * a program that says nothing carries no one else's cookie.
 */
export function isSameOrigin(headers: Headers, publicAddress: string): boolean {
  const site = headers.get('sec-fetch-site');
  if (site !== null) return site === 'same-origin' || site === 'none';
  const origin = headers.get('origin');
  if (origin === null) return true;
  if (!URL.canParse(origin)) return false;
  const { host } = new URL(origin);
  return host === headers.get('host') || host === new URL(publicAddress).host;
}
