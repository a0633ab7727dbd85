/** Markdown as writers and their programs write it: GitHub's, with footnotes and a head of facts. */
import { Marked, type TokenizerAndRendererExtension } from 'marked';
import { type DocumentPicture, type DocumentText, escapeHtml, mostPictures } from './document.ts';

/** Pictures in the text itself count; those elsewhere keep their address and are not asked for. */
export function readMarkdown(text: string): DocumentText {
  const { head, rest } = withoutHead(text.replace(/\r\n?/g, '\n'));
  const notes = new Map<string, string>();
  const used: string[] = [];
  const words = rest.replace(
    /^\[\^([^\]\s]{1,60})\]:[ \t]*(.*(?:\n(?: {2,}|\t).*)*)\n?/gm,
    (_, name: string, note: string) => {
      notes.set(name, note.replace(/\s*\n\s+/g, ' '));
      return '\n';
    },
  );
  const pictures: DocumentPicture[] = [];
  const marked = new Marked({ gfm: true, extensions: [noteExtension(notes, used)] });
  marked.use({
    renderer: {
      // The title of a picture is what stands below it.
      image: ({ href, title, text: alt }) =>
        `<img src="${escapeHtml(pictureIn(href, pictures))}" alt="${escapeHtml(alt)}">${
          title ? `<p class="caption">${escapeHtml(title)}</p>` : ''
        }`,
    },
  });
  const html = marked.parse(words, { async: false });
  const list = used.map((name, index) => {
    const note = marked.parseInline(notes.get(name) ?? '', { async: false });
    return `<li id="note-${index + 1}">${note} <a href="#note-ref-${index + 1}">↑</a></li>`;
  });
  return {
    html: `${head}${html}${list.length > 0 ? `<ol>${list.join('')}</ol>` : ''}`,
    pictures,
    leftOut: {},
  };
}

function noteExtension(notes: ReadonlyMap<string, string>, used: string[]): TokenizerAndRendererExtension {
  return {
    name: 'note',
    level: 'inline',
    start: (source) => source.indexOf('[^'),
    tokenizer: (source) => {
      const found = /^\[\^([^\]\s]{1,60})\]/.exec(source);
      return found?.[1] !== undefined && notes.has(found[1])
        ? { type: 'note', raw: found[0], name: found[1] }
        : undefined;
    },
    renderer: ({ name }) => {
      const number = used.push(String(name));
      return `<sup><a id="note-ref-${number}" href="#note-${number}">[${number}]</a></sup>`;
    },
  };
}

/** `![](data:…)` holds the picture itself. */
function pictureIn(address: string, pictures: DocumentPicture[]): string {
  const found = /^data:image\/([a-z0-9.+-]{1,20});base64,([a-z0-9+/=]+)$/i.exec(address);
  if (!found || pictures.length >= mostPictures) return address.startsWith('data:') ? '' : address;
  const name = `picture-${pictures.length + 1}.${(found[1] ?? '').replace(/[^a-z]/g, '')}`;
  pictures.push({ name, bytes: Buffer.from(found[2] ?? '', 'base64') });
  return name;
}

const headRoles: Record<string, string> = {
  title: 'headline',
  headline: 'headline',
  subtitle: 'standfirst',
  description: 'standfirst',
  standfirst: 'standfirst',
  kicker: 'kicker',
  author: 'byline',
  byline: 'byline',
};

/** The facts that programs write between two lines of dashes above the text. */
function withoutHead(text: string): { head: string; rest: string } {
  const found = /^\ufeff?---[ \t]*\n([\s\S]{0,5000}?)\n(?:---|\.\.\.)[ \t]*(?:\n|$)/.exec(text);
  const lines = (found?.[1] ?? '').split('\n');
  const facts = lines.map((line) => /^([a-z]+):[ \t]*(?:"(.*)"|'(.*)'|(.*))[ \t]*$/i.exec(line));
  if (!found || !facts.some((fact) => fact && headRoles[(fact[1] ?? '').toLowerCase()]))
    return { head: '', rest: text };
  const order = ['kicker', 'headline', 'standfirst', 'byline'];
  const parts = facts.flatMap((fact) => {
    const role = headRoles[(fact?.[1] ?? '').toLowerCase()];
    const value = (fact?.[2] ?? fact?.[3] ?? fact?.[4] ?? '').trim();
    if (role === undefined || value === '') return [];
    const tag = role === 'headline' ? 'h1' : 'p';
    return [{ role, html: `<${tag} class="${role}">${escapeHtml(value)}</${tag}>` }];
  });
  const head = parts.sort((a, b) => order.indexOf(a.role) - order.indexOf(b.role));
  return { head: head.map(({ html }) => html).join(''), rest: text.slice(found[0].length) };
}
