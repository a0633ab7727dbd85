import 'server-only';
import type { LeftOut } from '../../body/paste/left-out.ts';
import { photoLimits } from '../../photo/photo.ts';
import type { Archive } from './archive.ts';
import { type DocumentPicture, type DocumentText, escapeHtml, mostPictures, partLimit } from './document.ts';
import { lookOf, type OdtStyles, odtStyles, roleOf } from './odt-styles.ts';
import { damagedDocument, hugeDocument, lockedDocument } from './refused-document.ts';
import { childElements, type Element, isElement, treeOfXml } from './xml.ts';

/**
 * The text of an OpenDocument file with all changes accepted; comments, scripts and embedded things are not read.
 * @throws Invalid
 */
export function readOdt(archive: Archive): DocumentText {
  const manifest = archive.read('META-INF/manifest.xml', partLimit)?.toString('utf8') ?? '';
  if (manifest.includes('encryption-data')) throw lockedDocument();
  const content = archive.read('content.xml', partLimit);
  if (!content) throw damagedDocument();
  const root = treeOfXml(content);
  const styles = archive.read('styles.xml', partLimit);
  const text = childElements(root)
    .filter(({ tagName }) => tagName === 'office:body')
    .flatMap(childElements)
    .find(({ tagName }) => tagName === 'office:text');
  if (!text) throw damagedDocument();
  return new OdtText(archive, odtStyles([...(styles ? [treeOfXml(styles)] : []), root])).read(text);
}

const deepest = 150;

const silent = new Set([
  'text:tracked-changes',
  'text:sequence-decls',
  'text:table-of-content',
  'text:alphabetical-index',
  'text:bibliography',
  'text:note-citation',
  'office:forms',
  'office:scripts',
]);

class OdtText {
  private readonly archive: Archive;
  private readonly styles: OdtStyles;
  private readonly pictures: DocumentPicture[] = [];
  private readonly notes: string[] = [];
  private readonly leftOut: LeftOut = {};

  constructor(archive: Archive, styles: OdtStyles) {
    this.archive = archive;
    this.styles = styles;
  }

  read(text: Element): DocumentText {
    const html = this.inside(text, 0);
    const notes = this.notes.length > 0 ? `<ol>${this.notes.join('')}</ol>` : '';
    return { html: `${html}${notes}`, pictures: this.pictures, leftOut: this.leftOut };
  }

  private count(kind: keyof LeftOut, by = 1): void {
    this.leftOut[kind] = (this.leftOut[kind] ?? 0) + by;
  }

  private inside(element: Element, depth: number, list: ListPlace | null = null): string {
    if (depth > deepest) throw hugeDocument();
    return [...element.childNodes]
      .map((node) => {
        if (isElement(node)) return this.part(node, depth + 1, list);
        return node.nodeType === 3 ? escapeHtml(node.nodeValue ?? '') : '';
      })
      .join('');
  }

  private part(element: Element, depth: number, list: ListPlace | null): string {
    const { tagName } = element;
    const inside = (place = list) => this.inside(element, depth, place);
    if (tagName === 'text:tracked-changes') this.count('deleted', deletionsIn(element));
    if (silent.has(tagName)) return '';
    switch (tagName) {
      case 'text:p':
        return this.paragraph(element, inside());
      case 'text:h':
        return this.heading(element, inside());
      case 'text:list':
        return this.list(element, depth, list);
      case 'text:list-item':
      case 'text:list-header':
        return `<li>${inside()}</li>`;
      case 'text:span':
        return this.span(element, inside());
      case 'text:a':
        return `<a href="${escapeHtml(element.getAttribute('xlink:href') ?? '')}">${inside()}</a>`;
      case 'text:line-break':
        return '<br>';
      case 'text:s':
      case 'text:tab':
        return ' ';
      case 'text:note':
        return this.note(element, depth);
      case 'office:annotation':
        this.count('comment');
        return '';
      case 'draw:frame':
        return this.frame(element, depth);
      case 'draw:object':
      case 'draw:object-ole':
      case 'draw:plugin':
      case 'draw:applet':
        this.count('embedded');
        return '';
      case 'table:table':
        return `<table>${inside(null)}</table>`;
      case 'table:table-header-rows':
        return `<thead>${inside()}</thead>`;
      case 'table:table-row':
        return `<tr>${inside()}</tr>`;
      case 'table:table-cell':
        return `<td${spans(element)}>${inside()}</td>`;
      default:
        return inside();
    }
  }

  private paragraph(element: Element, words: string): string {
    const name = element.getAttribute('text:style-name') ?? '';
    const role = roleOf(this.styles, name);
    if (role === 'quote') return `<blockquote><p>${words}</p></blockquote>`;
    if (role === 'code') return `<pre>${words.replaceAll('<br>', '\n')}</pre>`;
    if (role === 'headline') return `<h1 class="headline">${words}</h1>`;
    return `<p${role === null ? '' : ` class="${role}"`}>${words}</p>`;
  }

  private heading(element: Element, words: string): string {
    const role = roleOf(this.styles, element.getAttribute('text:style-name') ?? '');
    if (role === 'headline') return `<h1 class="headline">${words}</h1>`;
    const level = Math.min(6, Math.max(1, Number(element.getAttribute('text:outline-level')) || 1));
    return `<h${level}>${words}</h${level}>`;
  }

  private list(element: Element, depth: number, outer: ListPlace | null): string {
    const level = (outer?.level ?? 0) + 1;
    const style = element.getAttribute('text:style-name') || (outer?.style ?? '');
    const tag = this.styles.numbered.has(`${style} ${level}`) ? 'ol' : 'ul';
    return `<${tag}>${this.inside(element, depth, { level, style })}</${tag}>`;
  }

  private span(element: Element, words: string): string {
    const { bold, italic } = lookOf(this.styles, element.getAttribute('text:style-name') ?? '');
    const slanted = italic ? `<em>${words}</em>` : words;
    return bold ? `<strong>${slanted}</strong>` : slanted;
  }

  private note(element: Element, depth: number): string {
    const body = childElements(element).find(({ tagName }) => tagName === 'text:note-body');
    const number = this.notes.length + 1;
    this.notes.push('');
    const words = body ? this.inside(body, depth) : '';
    this.notes[number - 1] = `<li id="note-${number}">${words} <a href="#note-ref-${number}">↑</a></li>`;
    return `<sup><a id="note-ref-${number}" href="#note-${number}">[${number}]</a></sup>`;
  }

  /** A picture, or a box that holds a picture and its caption. */
  private frame(element: Element, depth: number): string {
    const children = childElements(element);
    const said = (name: string) =>
      children
        .find(({ tagName }) => tagName === name)
        ?.textContent?.replace(/\s+/g, ' ')
        .trim() ?? '';
    const object = children.find(({ tagName }) => /^draw:(?:object|plugin|applet)/.test(tagName));
    if (object) return this.part(object, depth, null);
    const image = children.find(({ tagName }) => tagName === 'draw:image');
    if (!image) return this.inside(element, depth);
    const source = this.picture(image.getAttribute('xlink:href') ?? '');
    return `<img src="${escapeHtml(source)}" alt="${escapeHtml(said('svg:desc') || said('svg:title'))}">`;
  }

  /** The name of a picture in the file; an address elsewhere stays what it is and is not asked for. */
  private picture(address: string): string {
    const name = address.replace(/^\.\//, '');
    const bytes = this.pictures.length < mostPictures ? this.archive.read(name, photoLimits.bytes) : null;
    if (!bytes) return address;
    const known = name.replace(/^.*\//, '');
    this.pictures.push({ name: known, bytes });
    return known;
  }
}

type ListPlace = { level: number; style: string };

function spans(cell: Element): string {
  const span = (name: string, attribute: string) => {
    const value = Number(cell.getAttribute(attribute));
    return value > 1 && value <= 100 ? ` ${name}="${value}"` : '';
  };
  return `${span('colspan', 'table:number-columns-spanned')}${span('rowspan', 'table:number-rows-spanned')}`;
}

function deletionsIn(changes: Element): number {
  return childElements(changes)
    .flatMap(childElements)
    .filter(({ tagName }) => tagName === 'text:deletion').length;
}
