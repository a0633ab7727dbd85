/** Files and copy that mean no good. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { crc32, deflateSync } from 'node:zlib';

const shared = join(import.meta.dirname, '..', '..', '..', 'shared', 'fixtures', 'security');

/** A shared hostile file, where there are any. */
export function sharedHostile(path: string): Buffer | null {
  const file = join(shared, path);
  return existsSync(file) ? readFileSync(file) : null;
}

/** A grey PNG of any size, with as many of its bytes as are wanted: a few kilobytes that unpack to hundreds of megabytes. */
export function blankPng(width: number, height: number, bytes = (width + 1) * height): Buffer {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 0, 0, 0, 0], 8);
  return Buffer.concat([
    Buffer.from('89504e470d0a1a0a', 'hex'),
    pngChunk('IHDR', header),
    pngChunk('IDAT', deflateSync(Buffer.alloc(bytes), { level: 1 })),
    pngChunk('IEND', Buffer.alloc(0)),
  ]);
}

function pngChunk(type: string, data: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  sum.writeUInt32BE(crc32(named));
  return Buffer.concat([length, named, sum]);
}

export const program = 'window.pwned=1;alert(1)';

const tags = [
  ...[
    'p',
    'h2',
    'h3',
    'div',
    'span',
    'a',
    'b',
    'em',
    'blockquote',
    'figure',
    'figcaption',
    'section',
    'article',
  ],
  ...['img', 'svg', 'math', 'video', 'audio', 'source', 'iframe', 'object', 'embed', 'canvas', 'picture'],
  ...[
    'ul',
    'li',
    'table',
    'tr',
    'td',
    'details',
    'summary',
    'marquee',
    'template',
    'noscript',
    'style',
    'xmp',
  ],
  ...['form', 'input', 'button', 'select', 'textarea', 'isindex', 'base', 'link', 'meta', 'body', 'script'],
];
const events = [
  'load',
  'error',
  'click',
  'focus',
  'mouseover',
  'pointerenter',
  'animationstart',
  'toggle',
  'begin',
];
const addresses = [
  'href',
  'src',
  'xlink:href',
  'action',
  'formaction',
  'poster',
  'data',
  'background',
  'srcset',
];

/** A web page with a program in every attribute of every element. */
export function hostilePage(headline: string): string {
  const attributes = [
    ...events.map((event) => `on${event}="${program}"`),
    ...addresses.map((name) => `${name}="java&#9;script:${program}"`),
    `style="background:url('javascript:${program}');animation:x 1s"`,
    `srcdoc="<script>parent.${program}</script>"`,
    `http-equiv="refresh" content="0;url=javascript:${program}" autofocus open tabindex="0"`,
  ].join(' ');
  const elements = tags.map((tag) => `<${tag} ${attributes}>The ${tag} was here at noon.</${tag}>`);
  return `<!doctype html><html><head><title>${headline}</title><script>${program}</script></head>
    <body><h1 onclick="${program}">${headline}</h1><p>By Mo Jingxi</p>
    <p>The first boat left at half past nine, said the harbour master.</p>${elements.join('\n')}
    <p>The <a href="javascript:${program}">second boat</a> and <a href="data:text/html,<script>${program}</script>">the
    third</a> followed &lt;script&gt;${program}&lt;/script&gt; later.</p></body></html>`;
}

/** Elements and attributes of a page that would run something; meant for the browser. */
export function executables(root: string): string[] {
  const found: string[] = [];
  for (const element of document.querySelectorAll(`${root}, ${root} *`)) {
    const name = element.tagName.toLowerCase();
    if (/^(iframe|object|embed|base|applet|math|foreignobject|animate|set)$/.test(name)) found.push(name);
    if (name === 'meta' && /refresh/i.test(element.getAttribute('http-equiv') ?? ''))
      found.push('meta refresh');
    if (name === 'script' && /^\s*window\.pwned/.test(element.textContent ?? '')) found.push('script');
    for (const { name: attribute, value } of element.attributes) {
      const address = value.replace(/[\u0000-\u0020]/g, '').toLowerCase();
      if (/^on|^srcdoc$/i.test(attribute)) found.push(`${name} ${attribute}`);
      if (/^(javascript|vbscript|data:text)/.test(address))
        found.push(`${name} ${attribute}=${address.slice(0, 40)}`);
      if (attribute === 'style' && /javascript/i.test(value)) found.push(`${name} style`);
    }
  }
  return found;
}
