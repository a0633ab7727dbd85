import { createHash } from 'node:crypto';

export type Styled = {
  html: string /** For the Content-Security-Policy: `'sha256-…'`, one for each style element. */;
  hashes: string[];
};

/**
 * Puts the page's stylesheets into the page, where their first link stood, and the style attributes with them, so that a
 * reader needs one answer and the policy can forbid any style that is not ours.
 *
 * @param read the text of a stylesheet by its address
 */
export async function setStyles(html: string, read: (address: string) => Promise<string>): Promise<Styled> {
  const addresses = new Set<string>();
  const sheet = /<link\b[^>]*\brel="stylesheet"[^>]*>/g;
  for (const [link] of html.matchAll(sheet)) {
    const address = /\bhref="([^"]+)"/.exec(link)?.[1];
    if (address) addresses.add(address.replaceAll('&amp;', '&'));
  }
  const texts = await Promise.all([...addresses].map(read));
  const attributes = liftAttributes(html);
  const css = [...texts.map((text) => text.trim()), attributes.css].join('');
  if (/<\/style/i.test(css)) throw new Error('A stylesheet must not hold the end of a style element.');
  if (css === '') return { html, hashes: [] };
  const style = `<style>${css}</style>`;
  const bare = attributes.html
    .replace(/<link\b[^>]*\brel="preload"[^>]*>/g, (link) => (/\bas="style"/.test(link) ? '' : link))
    .replace(sheet, '');
  return { html: bare.replace('</head>', () => `${style}</head>`), hashes: [hashOf(css)] };
}

const hashes = new Map<string, string>();

/** Most pages have the styles of another. */
export function hashOf(text: string): string {
  const known = hashes.get(text);
  if (known !== undefined) return known;
  const hash = `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
  if (hashes.size >= 50) hashes.clear();
  hashes.set(text, hash);
  return hash;
}

/** Each different style attribute becomes a class; `:root` makes it as strong as the attribute was among our rules. */
function liftAttributes(html: string): { html: string; css: string } {
  const classes = new Map<string, string>();
  const lifted = html.replace(/<[a-z][^>]*\sstyle="([^"]*)"[^>]*>/g, (tag, value: string) => {
    const name = classes.get(value) ?? `s${classes.size}`;
    classes.set(value, name);
    const bare = tag.replace(/\sstyle="[^"]*"/, '');
    return /\sclass="/.test(bare)
      ? bare.replace(/\sclass="/, ` class="${name} `)
      : bare.replace(/^<[a-z][a-z0-9-]*/, (start) => `${start} class="${name}"`);
  });
  const css = [...classes].map(([value, name]) => `:root .${name}.${name}.${name}{${plain(value)}}`).join('');
  return { html: lifted, css };
}

/** React's escapes in an attribute, undone; what could leave the rule is refused. */
function plain(value: string): string {
  const text = value
    .replaceAll('&quot;', '"')
    .replaceAll('&#x27;', "'")
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&');
  if (/[{}<]/.test(text)) throw new Error(`The style "${text}" cannot stand in a rule.`);
  return text;
}
