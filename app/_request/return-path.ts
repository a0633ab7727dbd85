const origin = 'http://masthead.invalid';

/** Where to go after signing in: a path of this site, never another site's address. */
export function returnPath(to: unknown, otherwise = '/newsroom'): string {
  if (typeof to !== 'string' || !to.startsWith('/') || /[\u0000-\u001f\\]/.test(to)) return otherwise;
  try {
    const url = new URL(to, origin);
    if (url.origin !== origin || url.pathname.startsWith('//')) return otherwise;
    const path = url.pathname + url.search + url.hash;
    return /^\/(sign-in|api)(\/|\?|$)/.test(path) ? otherwise : path;
  } catch {
    return otherwise;
  }
}
